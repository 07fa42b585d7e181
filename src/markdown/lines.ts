/** What each line of a Markdown source is. */
import {type Lines, lineAt} from '../document/lines.js'
import type {LineRole} from '../document/reading.js'
import {hasInk} from '../document/signs.js'
import {mark, type Range, type Shown} from './shown.js'

const sparePattern = /^[ \t>]*$/

/** See the file comment. */
export class LineRoles {
  readonly #roles: LineRole[]
  readonly #spare = new Set<number>()
  /** The line under a heading, with the lines of the heading. */
  readonly #underlines: {readonly first: number; readonly line: number}[] = []
  readonly #headings = new Set<number>()
  readonly #lists = new Map<number, readonly number[]>()
  readonly #joined = new Set<number>()

  constructor(source: string, lines: Lines, shown: Shown) {
    this.#roles = new Array<LineRole>(lines.count).fill('prose')
    for (const {start, end, role} of shown.blocks)
      for (let line = lineAt(lines, start); line <= lineAt(lines, end - 1); line++) this.#roles[line] = role
    const inBlock = this.#roles.map((role) => role !== 'prose')
    for (let line = 0; line < lines.count; line++) {
      if (inBlock[line] || hasWords(shown, lines.starts[line] ?? 0, lines.ends[line] ?? 0)) continue
      const isSpare = !hasInk(lines.masks[line] ?? 0) || sparePattern.test(source.slice(lines.starts[line], lines.ends[line]))
      if (isSpare) this.#spare.add(line)
      else this.#roles[line] = 'aside'
    }
    for (const heading of shown.headings) this.#addHeading(lines, heading)
    for (const items of shown.lists) this.#addList(lines, items)
    for (const paragraph of shown.paragraphs) this.#addParagraph(source, lines, shown, paragraph)
    // A link or emphasis over a line end.
    for (const {start, end} of shown.spans) this.#join(lineAt(lines, start), lineAt(lines, end - 1))
  }

  of(line: number): LineRole {
    return this.#roles[line] ?? 'prose'
  }

  isSpare(line: number): boolean {
    return this.#spare.has(line)
  }

  isHeading(line: number): boolean {
    return this.#headings.has(line)
  }

  /** See `Reading`. */
  listAt(line: number): readonly number[] | undefined {
    return this.#lists.get(line)
  }

  /** See `Reading`. */
  isJoined(line: number): boolean {
    return this.#joined.has(line)
  }

  /** The underlines of the headings whose lines are all among these. */
  underlines(lines: ReadonlyMap<number, unknown>): readonly number[] {
    return this.#underlines.flatMap(({first, line}) => {
      for (let above = first; above < line; above++) if (!lines.has(above)) return []
      return [line]
    })
  }

  #addHeading(lines: Lines, {start, end}: Range): void {
    const first = lineAt(lines, start)
    const line = lineAt(lines, end - 1)
    for (let own = first; own <= line; own++) this.#headings.add(own)
    if (line > first && this.#roles[line] === 'aside') this.#underlines.push({first, line})
  }

  #addList(lines: Lines, items: readonly Range[]): void {
    const firsts = items.map(({start}) => lineAt(lines, start))
    for (const {start, end} of items)
      for (let line = lineAt(lines, start); line <= lineAt(lines, end - 1); line++)
        if (!this.#lists.has(line)) this.#lists.set(line, firsts)
  }

  /** Joins the lines of each stretch between hard breaks in which a line goes on with a small letter. */
  #addParagraph(source: string, lines: Lines, shown: Shown, {start, end}: Range): void {
    const last = lineAt(lines, end - 1)
    let first = lineAt(lines, start)
    let goesOn = false
    for (let line = first; line <= last; line++) {
      goesOn ||= line > first && beginsSmall(source, shown, lines, line)
      if (line < last && !shown.breaks.has(lines.starts[line + 1] ?? 0)) continue
      if (goesOn) this.#join(first, line)
      first = line + 1
      goesOn = false
    }
  }

  #join(first: number, last: number): void {
    if (last > first) for (let line = first; line <= last; line++) this.#joined.add(line)
  }
}

function beginsSmall(source: string, {kinds}: Shown, {starts, ends}: Lines, line: number): boolean {
  const end = ends[line] ?? 0
  let at = starts[line] ?? 0
  while (at < end && kinds[at] === mark) at++
  return at < end && /^\p{Ll}/u.test(source.slice(at, at + 2))
}

function hasWords({kinds}: Shown, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kinds[at] !== mark) return true
  return false
}
