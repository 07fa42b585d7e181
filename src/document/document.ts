/** A text as rules see it: its lines with their signs, layout and kinds, the phrases found in it, sentences of one line on demand. */
import type {PhraseHit, PhraseHits, PhraseKind} from '../phrases/index.js'
import type {Cue} from '../words/cue.js'
import {type CuePlace, LineCues} from '../words/cue-table.js'
import {LineChoice} from './choice.js'
import type {DocumentContext, PageScores} from './context.js'
import {Layout} from './layout.js'
import {type Line, type Lines, lineAt} from './lines.js'
import {kindOf, type LineKind} from './prose.js'
import type {Reading} from './reading.js'
import {reviseLines, type TextEdit} from './revise.js'
import {scan} from './scan.js'
import {hasInk, type Mark, maskOf, type Sign, signBits} from './signs.js'

export type {Line}

const inked: readonly Mark[] = ['ink']

// The sentence parser takes more than linear time on long lines; beyond, a line is one sentence.
const longestParsed = 10_000

/**
 * Reads a text into a Document. Linear in the text; copies nothing, but of a text with markup. What is not asked for is not worked out:
 * not even the lines, where all rules can tell without.
 */
export function readDocument(text: string, context: DocumentContext): Document {
  const reading = context.markup?.read(text)
  const words = reading === undefined ? undefined : new Document(reading.text, context, {markup: {reading}})
  return new Document(text, context, {markup: reading && {reading, words}})
}

/** How a text with markup is read. */
interface Markup {
  readonly reading: Reading
  /** Absent in the Document that is these words. */
  readonly words?: Document | undefined
}

/** The lines of a text and their layout. */
interface Scanned {
  readonly lines: Lines
  readonly layout: Layout
}

/** What not every Document has. */
interface Parts {
  /** Absent where the text is yet to be scanned. */
  readonly scanned?: Scanned
  /** The lines that an edit touched, where only those are given to rules. */
  readonly among?: readonly number[]
  readonly cues?: LineCues | undefined
  readonly markup?: Markup | undefined
}

/** A Document after edits. */
export interface Revision {
  readonly document: Document
  /** The same, but `linesWith` and its like, and `phrases`, give only the lines that an edit touched. */
  readonly touched: Document
  /** For each line of the Document before the edits its place in this one; -1 where it was edited or is gone. */
  readonly places: readonly number[]
}

/** See `readDocument`. */
export class Document {
  readonly text: string
  /** How the text is read, where it has markup. */
  readonly reading: Reading | undefined
  readonly #words: Document | undefined
  readonly #context: DocumentContext
  readonly #among: readonly number[] | undefined
  readonly #kinds = new Map<number, LineKind>()
  #hits: PhraseHits | undefined
  #cues: LineCues | undefined
  #scanned: Scanned | undefined
  #chosen: LineChoice | undefined

  constructor(text: string, context: DocumentContext, {scanned, among, cues, markup}: Parts = {}) {
    this.text = text
    this.reading = markup?.reading
    this.#words = markup?.words
    this.#context = context
    this.#scanned = scanned
    this.#among = among
    this.#cues = cues
  }

  /**
   * Reads the text that edits made of this one, at the price of the lines that they touched.
   * @param edits in the order of this text, not overlapping
   * @returns nothing where lines cannot be judged by themselves, before or after: in hard-wrapped text, and in one with markup; nor where
   *   nobody has asked for the lines
   */
  revise(text: string, edits: readonly TextEdit[]): Revision | undefined {
    if (this.#scanned === undefined || this.#scanned.layout.isWrapped || this.reading !== undefined) return undefined
    const revised = reviseLines(this.#scanned.lines, text, edits)
    if (revised === undefined) return undefined
    const {lines, fresh, places} = revised
    const scanned = {lines, layout: new Layout(text, lines)}
    if (scanned.layout.isWrapped) return undefined
    const cues = this.#cues?.revise(text, lines, places, fresh)
    const document = new Document(text, this.#context, {scanned, cues})
    const revision = {document, touched: new Document(text, this.#context, {scanned, among: fresh, cues}), places}
    if (this.#hits !== undefined) document.#hits = this.#context.phrases.refind(this.#hits, this, revision)
    for (const [index, kind] of this.#kinds) if ((places[index] ?? -1) >= 0) document.#kinds.set(places[index] ?? -1, kind)
    return revision
  }

  /** The Document that rules read: of a text with markup its words alone, line for line; else this one. */
  get words(): Document {
    return this.#words ?? this
  }

  get #lines(): Lines {
    return (this.#scanned ?? this.#scan()).lines
  }

  get #layout(): Layout {
    return (this.#scanned ?? this.#scan()).layout
  }

  #scan(): Scanned {
    const lines = scan(this.text)
    this.#scanned = {lines, layout: new Layout(this.text, lines)}
    return this.#scanned
  }

  get #choice(): LineChoice {
    this.#chosen ??= new LineChoice(this.#lines, this.#among)
    return this.#chosen
  }

  get lineCount(): number {
    return this.#lines.count
  }

  /** Has the text any of these signs or cues? An empty list asks for nothing and is always met. */
  has(marks: readonly Mark[]): boolean {
    if (marks.length === 0) return true
    for (const mark of marks)
      if (typeof mark === 'string' ? (this.#choice.signs & signBits[mark]) !== 0 : this.#readCues().has(mark.place)) return true
    return false
  }

  /** Has this line any of these signs? */
  lineHas(index: number, signs: readonly Sign[]): boolean {
    return (this.maskAt(index) & maskOf(signs)) !== 0
  }

  /** The signs of this line as bits (see `maskOf`), for questions asked of every line. */
  maskAt(index: number): number {
    return this.#lines.masks[index] ?? 0
  }

  /** @throws {RangeError} when there is no such line */
  line(index: number): Line {
    const {starts, ends} = this.#lines
    const start = starts[index]
    const end = ends[index]
    if (start === undefined || end === undefined) throw new RangeError(`no line ${index}`)
    return {index, start, end, next: starts[index + 1] ?? this.#lines.next, text: this.text.slice(start, end)}
  }

  /** The number of the line that holds this offset; its line end belongs to it. */
  lineAt(offset: number): number {
    return lineAt(this.#lines, offset)
  }

  /** Has this line the cue? */
  isCued(index: number, cue: Cue): boolean {
    return (this.#cues ?? this.#readCues()).lineHas(index, cue.place)
  }

  #readCues(): LineCues {
    this.#cues ??= LineCues.find(this.text, this.#lines)
    return this.#cues
  }

  /** The numbers of the lines that have any of these signs or cues, from the first to the last. */
  #having(marks: readonly Mark[]): readonly number[] {
    let signs = 0
    const places: CuePlace[] = []
    for (const mark of marks) {
      if (typeof mark === 'string') signs |= signBits[mark]
      else if (this.#readCues().has(mark.place)) places.push(mark.place)
    }
    return this.#choice.having(signs, places.length === 0 ? undefined : {places, rows: this.#readCues()})
  }

  /** The lines that have any of these signs or cues, from the first to the last. */
  linesWith(...marks: readonly Mark[]): readonly Line[] {
    return this.#having(marks).map((index) => this.line(index))
  }

  /** As `linesWith`, but only the lines of at most `longest` UTF-16 units that are no part of a wrapped paragraph: the ones that can be debris as a whole. */
  labelsWith(longest: number, ...marks: readonly Mark[]): readonly Line[] {
    const {starts, ends} = this.#lines
    const labels: Line[] = []
    for (const index of this.#having(marks))
      if ((ends[index] ?? 0) - (starts[index] ?? 0) <= longest && !this.isWrapped(index)) labels.push(this.line(index))
    return labels
  }

  /**
   * The lines for whose place the question says yes: for rules that can tell by a character or two, without the text.
   * @param marks signs and cues of which a line must have one to be asked about; absent: every line with ink is
   */
  linesWhere(isWanted: (start: number, end: number, index: number) => boolean, marks: readonly Mark[] = inked): readonly Line[] {
    const {starts, ends} = this.#lines
    const wanted: Line[] = []
    for (const index of this.#having(marks)) if (isWanted(starts[index] ?? 0, ends[index] ?? 0, index)) wanted.push(this.line(index))
    return wanted
  }

  /** Is the line white space only, or markup that neighbours look through? Also true of a line that does not exist. */
  isBlank(index: number): boolean {
    return !hasInk(this.#lines.masks[index] ?? 0) || this.reading?.roleOf(index) === 'aside'
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
    while (at >= 0 && at < this.#lines.count && this.isBlank(at)) at += step
    return at >= 0 && at < this.#lines.count ? at : undefined
  }

  /** The phrases of these kinds, whole lines and parts of lines (see `PhraseMatch`), in the order of the text; see `PhraseHits` for which of several counts. */
  phrases(...kinds: readonly PhraseKind[]): readonly PhraseHit[] {
    return this.#findPhrases().of(kinds)
  }

  /** All phrases, of whatever kind, line by line; several may count for one line. */
  allPhrases(): readonly PhraseHit[] {
    return this.#findPhrases().all
  }

  #findPhrases(): PhraseHits {
    this.#hits ??= this.#context.phrases.find(this)
    return this.#hits
  }

  /** The sentences of a line, as offsets in the whole text; a very long line, or any without the parser, is one sentence. */
  sentences(line: Line): readonly {readonly start: number; readonly end: number}[] {
    const parse = this.#context.parseSentences
    if (parse === undefined || line.text.length > longestParsed) return [{start: line.start, end: line.end}]
    return parse(line.text).map(({start, end}) => ({start: line.start + start, end: line.start + end}))
  }

  /** What the line model says of the text as a whole page; nothing without the model, which only a rule that declares `lineModel` has loaded. */
  pageScores(): PageScores | undefined {
    return this.#context.judgePage?.(this)
  }
}
