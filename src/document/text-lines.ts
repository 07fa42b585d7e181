/** A text as its lines: where they stand, the signs in each, what each is like, and how they are laid out. */
import {Layout} from './layout.js'
import {type Line, type Lines, lineAt} from './lines.js'
import {kindOf, type LineKind} from './prose.js'
import type {Reading} from './reading.js'
import {scan} from './scan.js'
import {hasInk, maskOf, type Sign} from './signs.js'

/** The lines of a text and their layout. */
export interface Scanned {
  readonly lines: Lines
  readonly layout: Layout
}

/** See the file comment. The text is scanned when its lines are first asked for. */
export class TextLines {
  readonly text: string
  /** How the text is read, where it has markup. */
  readonly reading: Reading | undefined
  readonly #kinds = new Map<number, LineKind>()
  #scanned: Scanned | undefined

  /** @param scanned absent where the text is yet to be scanned */
  constructor(text: string, reading?: Reading, scanned?: Scanned) {
    this.text = text
    this.reading = reading
    this.#scanned = scanned
  }

  protected get lines(): Lines {
    return (this.#scanned ?? this.#scan()).lines
  }

  /** The lines and their layout; nothing where nobody has asked for them. */
  protected get scanned(): Scanned | undefined {
    return this.#scanned
  }

  /** Takes over what another text's lines are like. @param places for each of its lines the place of the same one here; -1 for none */
  protected takeKinds(from: TextLines, places: readonly number[]): void {
    for (const [index, kind] of from.#kinds) if ((places[index] ?? -1) >= 0) this.#kinds.set(places[index] ?? -1, kind)
  }

  get #layout(): Layout {
    return (this.#scanned ?? this.#scan()).layout
  }

  #scan(): Scanned {
    const lines = scan(this.text)
    this.#scanned = {lines, layout: new Layout(this.text, lines)}
    return this.#scanned
  }

  get lineCount(): number {
    return this.lines.count
  }

  /** Has this line any of these signs? */
  lineHas(index: number, signs: readonly Sign[]): boolean {
    return (this.maskAt(index) & maskOf(signs)) !== 0
  }

  /** The signs of this line as bits (see `maskOf`), for questions asked of every line. */
  maskAt(index: number): number {
    return this.lines.masks[index] ?? 0
  }

  /** @throws {RangeError} when there is no such line */
  line(index: number): Line {
    const {starts, ends} = this.lines
    const start = starts[index]
    const end = ends[index]
    if (start === undefined || end === undefined) throw new RangeError(`no line ${index}`)
    return {index, start, end, next: starts[index + 1] ?? this.lines.next, text: this.text.slice(start, end)}
  }

  /** The number of the line that holds this offset; its line end belongs to it. */
  lineAt(offset: number): number {
    return lineAt(this.lines, offset)
  }

  /** Is the line white space only, or markup that neighbours look through? Also true of a line that does not exist. */
  isBlank(index: number): boolean {
    return !hasInk(this.lines.masks[index] ?? 0) || this.reading?.roleOf(index) === 'aside'
  }

  /** May a cut beside the line take it along? */
  isSpare(index: number): boolean {
    return this.reading?.isSpare(index) ?? this.isBlank(index)
  }

  /** Has the line code, an image or the like, so that it is never cut? */
  isLiteral(index: number): boolean {
    if (this.reading === undefined) return false
    const {start, end} = this.line(index)
    return this.reading.roleOf(index) !== 'prose' || this.reading.isLiteral({start, end})
  }

  /** Was the text wrapped by hand or machine? */
  get isHardWrapped(): boolean {
    return this.#layout.isWrapped
  }

  /** Is any line a part of a hard-wrapped paragraph? */
  get hasWrapped(): boolean {
    return this.#layout.hasParts
  }

  /** Is the line a part of a hard-wrapped paragraph? Such a line must not be judged alone. */
  isWrapped(index: number): boolean {
    return this.#layout.isPart(index) || this.reading?.isJoined(index) === true
  }

  /** What the line is like. A part of a wrapped paragraph is prose. */
  kind(index: number): LineKind {
    const known = this.#kinds.get(index)
    if (known !== undefined) return known
    const kind = this.isWrapped(index) || this.reading?.roleOf(index) === 'content' ? 'prose' : kindOf(this.line(index).text)
    this.#kinds.set(index, kind)
    return kind
  }

  /** The nearest line with ink before (`step` -1) or behind (1) the given one; undefined at the edge of the text. */
  neighbour(index: number, step: -1 | 1): number | undefined {
    let at = index + step
    while (at >= 0 && at < this.lines.count && this.isBlank(at)) at += step
    return at >= 0 && at < this.lines.count ? at : undefined
  }
}
