/** The pieces of a text that a site may have put there: whole lines, and what opens or ends one. */
import {Layout, wrapColumn} from '../../document/layout.js'
import type {Lines} from '../../document/lines.js'
import {hasInk, signBits, signTable} from '../../document/signs.js'
import {endOfBoundary, isSpace} from './boundaries.js'
import {caseless, letter, space, traits} from './characters.js'
import {Folder} from './fold.js'
import {nameTemplateOf, templateOf} from './forms.js'
import {Outline} from './outline.js'
import {FoldedPiece, type Piece, StringPiece, signs} from './piece.js'
import {Units} from './units.js'

/** A text as it may come: at the second reading as an outline. */
export type RawText = string | Units | Outline

/** Takes a piece, with the place of its line among the inked ones. */
export type Visit = (piece: Piece, at: number) => void

const longest = 160
// Of a part: shorter ones end sentences of many writers.
const shortestPart = 14
// Where a part that ends a line is looked for.
const tailLength = longest + 20
const wordPattern = /\p{L}{2}/u
const wordsPattern = /\p{L}{2}.*(?:\s|\p{Lo}).*\p{L}/u
// Of pages no line is indented, of manuals, listings and verse many.
const mostIndented = 0.2

/** Reads one text after the other. */
export class PieceReader {
  /** The last text. */
  text = new Units()
  /** The numbers of the lines with ink of the last text. `inkedCount` says how many count. */
  readonly inked: number[] = []
  inkedCount = 0
  readonly #masks: number[] = []
  readonly #own = this.text
  readonly #folder = new Folder()
  readonly #folded = new FoldedPiece(this.text, this.#folder)

  /** Reads a text and visits its pieces. Hard-wrapped and indented text has none: its lines end anywhere. */
  read(raw: RawText, visit: Visit): void {
    this.#take(raw)
    this.#readInk()
    if (this.#isIndented() || isWrapped(this.text, this.#masks)) return
    for (let at = 0; at < this.inkedCount; at++) this.#readLine(at, visit)
  }

  /** Reads a text once more, and visits the pieces of some lines. @param lines as `Visit` has them */
  readLines(raw: RawText, lines: readonly number[], visit: Visit): void {
    this.#take(raw, lines)
    this.#readInk()
    for (const at of lines) this.#readLine(at, visit)
  }

  /** @param lines that are enough */
  #take(raw: RawText, lines?: readonly number[]): void {
    if (typeof raw === 'string') this.#own.readString(raw)
    else if (raw instanceof Outline) raw.read(this.#own, lines)
    this.text = raw instanceof Units ? raw : this.#own
    this.#folded.text = this.text
  }

  /** Finds the lines with ink, and the masks of all lines as far as ink goes. */
  #readInk(): void {
    const {units, starts, ends, lineCount} = this.text
    this.inkedCount = 0
    for (let line = 0; line < lineCount; line++) {
      const end = ends[line] ?? 0
      let at = starts[line] ?? 0
      while (at < end && !hasInk(signTable[units[at] ?? 0] ?? 0)) at++
      this.#masks[line] = at === end ? 0 : signBits.ink
      if (at < end) this.inked[this.inkedCount++] = line
    }
  }

  #isIndented(): boolean {
    const {units, starts, ends} = this.text
    let indented = 0
    for (let at = 0; at < this.inkedCount; at++) {
      const line = this.inked[at] ?? 0
      const start = starts[line] ?? 0
      if (units[start] === 0x09 || (units[start] === 0x20 && units[start + 1] === 0x20 && start + 1 < (ends[line] ?? 0))) indented++
    }
    return indented > mostIndented * this.inkedCount
  }

  #readLine(at: number, visit: Visit): void {
    const {units, starts, ends} = this.text
    const line = this.inked[at] ?? 0
    const [lineStart, lineEnd] = [starts[line] ?? 0, ends[line] ?? 0]
    let start = lineStart
    while (start < lineEnd && isSpace(units[start] ?? 0)) start++
    const end = trimEnd(units, start, lineEnd)
    // A short line without a mark before a space has no parts.
    if (end - start <= longest && !this.#readWhole(start, end, at, visit)) return
    const headEnd = Math.min(end, start + longest)
    let head = endOfBoundary(units, lineStart, headEnd)
    // A short line is all head.
    if (head === -1 && headEnd === end) return
    if (head >= end) head = -1
    if (head !== -1) this.#readPart('prefix', start, trimEnd(units, start, head), at, visit)
    let before = -1
    let last = -1
    // A boundary ends where the next one is looked for from.
    const isSame = headEnd === end && lineStart === start && head !== -1
    for (
      let behind = isSame ? head : endOfBoundary(units, Math.max(start, end - tailLength), end);
      behind !== -1;
      behind = endOfBoundary(units, behind, end)
    ) {
      if (behind <= start || behind >= end) continue
      before = last
      last = behind
    }
    if (before !== -1) this.#readPart('suffix', before, end, at, visit)
    if (last !== -1) this.#readPart('suffix', last, end, at, visit)
  }

  /** @returns may the line fall into parts? */
  #readWhole(start: number, end: number, at: number, visit: Visit): boolean {
    const folder = this.#folder
    folder.fold(this.text.units, start, end, signs.line.charCodeAt(0))
    const {mayPart} = folder
    if (folder.isAwkward) {
      const text = this.text.slice(start, end)
      if (!wordPattern.test(text)) return mayPart
      const template = templateOf(text)
      visit(new StringPiece('line', template, start, end), at)
      if (folder.mayBeNamed) this.#visitNamed(nameTemplateOf(template), start, end, at, visit)
    } else if (folder.hasWord) {
      visit(this.#folded.set('line', start, end), at)
      const isNamed = folder.foldNames(this.text.units, start, end)
      if (isNamed === 'awkward') this.#visitNamed(nameTemplateOf(templateOf(this.text.slice(start, end))), start, end, at, visit)
      else if (isNamed) visit(this.#folded.set('line', start, end, true), at)
    }
    return mayPart
  }

  #visitNamed(template: string | undefined, start: number, end: number, at: number, visit: Visit): void {
    if (template !== undefined) visit(new StringPiece('line', template, start, end, true), at)
  }

  #readPart(match: 'prefix' | 'suffix', start: number, end: number, at: number, visit: Visit): void {
    if (end - start < shortestPart || end - start > longest) return
    const folder = this.#folder
    folder.fold(this.text.units, start, end, signs[match].charCodeAt(0))
    if (!folder.isAwkward) {
      if (folder.hasWord && hasWords(this.text.units, start, end)) visit(this.#folded.set(match, start, end), at)
      return
    }
    const text = this.text.slice(start, end)
    if (wordsPattern.test(text)) visit(new StringPiece(match, templateOf(text), start, end), at)
  }
}

function isWrapped(text: Units, masks: readonly number[]): boolean {
  const {starts, ends, length, lineCount} = text
  const lines: Lines = {count: lineCount, starts, ends, next: length, masks, all: 0}
  // Told by the lengths of the lines, of most texts.
  return wrapColumn(lines) !== undefined && new Layout(text.slice(0, length), lines).isWrapped
}

/** As `wordsPattern` has it, of units without the separators at which a pattern's `.` stops. */
function hasWords(units: Uint16Array, start: number, end: number): boolean {
  let before = 0
  let hasWord = false
  let hasGap = false
  for (let at = start; at < end; at++) {
    const trait = traits[units[at] ?? 0] ?? 0
    if (hasGap && (trait & letter) !== 0) return true
    if (hasWord) hasGap ||= (trait & (space | caseless)) !== 0
    else hasWord = (trait & before & letter) !== 0
    before = trait
  }
  return false
}

function trimEnd(units: Uint16Array, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(units[at - 1] ?? 0)) at--
  return at
}
