/** A Markdown source as rules read it: its words line for line, and the way from them back to the source. */
import type {Root} from 'mdast'
import {type Lines, lineAt} from '../document/lines.js'
import type {CommentProblem, LineRole, Reading} from '../document/reading.js'
import type {TextEdit} from '../document/revise.js'
import {scan} from '../document/scan.js'
import type {Comments} from './comments.js'
import {keepsTree} from './edited.js'
import {LineRoles} from './lines.js'
import type {Parse} from './parse.js'
import {literal, mark, placeholder, type Range, Shown, standIn} from './shown.js'

/** See the file comment. A BOM stands before the source that was parsed, and counts in all offsets given and taken. */
export class MarkdownReading implements Reading {
  readonly text: string
  readonly #source: string
  readonly #root: Root
  readonly #bom: number
  readonly #lines: Lines
  readonly #shown: Shown
  readonly #roles: LineRoles
  readonly #comments: Comments
  /** Of each character of the reading: where it begins and ends in the source, and how many literal ones stand before it. */
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #literals: number[] = [0]
  /** Links and emphasis by the lines that they touch. */
  readonly #spans = new Map<number, Range[]>()

  readonly #parse: Parse

  /**
   * @param source without BOM
   * @param bom 1 where a BOM stands before it, else 0
   */
  constructor(source: string, bom: number, parse: Parse, readComments: (shown: Shown, lines: Lines) => Comments) {
    this.#source = source
    this.#parse = parse
    this.#root = parse(source)
    this.#bom = bom
    this.#lines = scan(source)
    this.#shown = new Shown(source, this.#root)
    this.#roles = new LineRoles(source, this.#lines, this.#shown)
    this.#comments = readComments(this.#shown, this.#lines)
    for (const span of this.#shown.spans) {
      const last = lineAt(this.#lines, span.end - 1)
      for (let line = lineAt(this.#lines, span.start); line <= last; line++) {
        const spans = this.#spans.get(line)
        if (spans === undefined) this.#spans.set(line, [span])
        else spans.push(span)
      }
    }
    this.text = this.#read()
  }

  get problems(): readonly CommentProblem[] {
    return this.#comments.problems.map(({span, message}) => ({span: this.#withBom(span), message}))
  }

  roleOf(line: number): LineRole {
    return this.#roles.of(line)
  }

  isSpare(line: number): boolean {
    return this.#roles.isSpare(line)
  }

  companions(lines: ReadonlyMap<number, unknown>): readonly number[] {
    return this.#roles.underlines(lines)
  }

  isHeading(line: number): boolean {
    return this.#roles.isHeading(line)
  }

  listAt(line: number): readonly number[] | undefined {
    return this.#roles.listAt(line)
  }

  isJoined(line: number): boolean {
    return this.#roles.isJoined(line)
  }

  isLiteral({start, end}: Range): boolean {
    return (this.#literals[end] ?? 0) > (this.#literals[start] ?? 0)
  }

  isSilenced(rule: string, line: number): boolean {
    return this.#comments.isSilenced(rule, line)
  }

  toSource(range: Range): Range {
    return this.#withBom(this.#place(range))
  }

  editSource({start, end, text}: TextEdit): TextEdit | undefined {
    if (this.isLiteral({start, end}) || /[\r\n]/.test(text)) return undefined
    let {start: from, end: to} = this.#place({start, end})
    if (lineAt(this.#lines, from) !== lineAt(this.#lines, Math.max(from, to - 1))) return undefined
    const spans = end > start ? (this.#spans.get(lineAt(this.#lines, from)) ?? []) : []
    // The spans of a line are in the order of their starts, outer ones first; from the inner ones out, each may take the next along.
    for (let at = spans.length - 1; at >= 0; at--) {
      const span = spans[at]
      if (span === undefined || span.end <= from || span.start >= to) continue
      if (this.#hasWordsOutside(span, from, to)) {
        if (span.start > from || span.end < to) return undefined
      } else {
        from = Math.min(from, span.start)
        to = Math.max(to, span.end)
      }
    }
    return {...this.#withBom({start: from, end: to}), text}
  }

  admits(edits: readonly TextEdit[]): boolean {
    const own = edits.map(({start, end, text}) => ({start: start - this.#bom, end: end - this.#bom, text}))
    return keepsTree(this.#source, this.#root, this.#shown, own, this.#parse)
  }

  /** Has the span words before `from` or behind `to`? */
  #hasWordsOutside(span: Range, from: number, to: number): boolean {
    return this.#hasWords(span.start, from) || this.#hasWords(to, span.end)
  }

  #hasWords(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#shown.kinds[at] !== mark) return true
    return false
  }

  #place({start, end}: Range): Range {
    const from = this.#from[start - this.#bom] ?? this.#source.length
    return {start: from, end: end > start ? (this.#to[end - this.#bom - 1] ?? this.#source.length) : from}
  }

  #withBom({start, end}: Range): Range {
    return {start: start + this.#bom, end: end + this.#bom}
  }

  #read(): string {
    const {starts, ends, count, next} = this.#lines
    const parts: string[] = []
    const take = (shown: string, from: number, to: number, isLiteral: boolean) => {
      parts.push(shown)
      for (let unit = 0; unit < shown.length; unit++) this.#push(from, to, isLiteral)
    }
    if (this.#bom === 1) this.#literals.push(0)
    for (let line = 0; line < count; line++) {
      const start = starts[line] ?? 0
      const end = ends[line] ?? 0
      const role = this.#roles.of(line)
      if (role === 'aside') take(placeholder, start, end, true)
      else if (role === 'content') this.#takeEach(start, end, true, take)
      else this.#takeShown(start, end, take)
      this.#takeEach(end, starts[line + 1] ?? next, false, take)
    }
    return (this.#bom === 1 ? '\ufeff' : '') + parts.join('')
  }

  #takeEach(
    start: number,
    end: number,
    isLiteral: boolean,
    take: (shown: string, from: number, to: number, isLiteral: boolean) => void
  ): void {
    for (let at = start; at < end; at++) take(this.#source.charAt(at), at, at + 1, isLiteral)
  }

  #takeShown(start: number, end: number, take: (shown: string, from: number, to: number, isLiteral: boolean) => void): void {
    const {kinds, standIns} = this.#shown
    for (let at = start; at < end; at++) {
      const kind = kinds[at]
      if (kind === mark) continue
      const found = kind === standIn ? standIns.get(at) : undefined
      if (found === undefined) take(this.#source.charAt(at), at, at + 1, kind === literal)
      else {
        take(found.shown, at, Math.min(end, found.end), found.isLiteral)
        at = found.end - 1
      }
    }
  }

  #push(from: number, to: number, isLiteral: boolean): void {
    this.#from.push(from)
    this.#to.push(to)
    this.#literals.push((this.#literals.at(-1) ?? 0) + (isLiteral ? 1 : 0))
  }
}
