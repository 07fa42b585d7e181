/** A text as rules see it: its lines, those with a sign or a cue, the phrases found in it, sentences of one line on demand. */
import type {PhraseHit, PhraseHits, PhraseKind} from '../phrases/index.js'
import type {Cue} from '../words/cue.js'
import {type CuePlace, LineCues} from '../words/cue-table.js'
import {LineChoice} from './choice.js'
import type {DocumentContext, PageScores} from './context.js'
import {Layout} from './layout.js'
import type {Line} from './lines.js'
import type {Kept} from './once.js'
import type {Reading} from './reading.js'
import {reviseLines, type TextEdit, withJoints} from './revise.js'
import {type Mark, signBits} from './signs.js'
import {type Scanned, TextLines} from './text-lines.js'

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
export class Document extends TextLines {
  /** For `once.ts` alone: what was worked out, each in its place. */
  readonly kept: (Kept | undefined)[] = []
  readonly #words: Document | undefined
  readonly #context: DocumentContext
  readonly #among: readonly number[] | undefined
  #hits: PhraseHits | undefined
  #cues: LineCues | undefined
  #chosen: LineChoice | undefined

  constructor(text: string, context: DocumentContext, {scanned, among, cues, markup}: Parts = {}) {
    super(text, markup?.reading, scanned)
    this.#words = markup?.words
    this.#context = context
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
    if (this.scanned === undefined || this.isHardWrapped || this.reading !== undefined) return undefined
    const revised = reviseLines(this.lines, text, edits)
    if (revised === undefined) return undefined
    const {lines} = revised
    const scanned = {lines, layout: new Layout(text, lines)}
    if (scanned.layout.isWrapped) return undefined
    const {fresh, places} = withJoints(revised, this.scanned.layout, scanned.layout)
    const cues = this.#cues?.revise(text, lines, places, fresh)
    const document = new Document(text, this.#context, {scanned, cues})
    const revision = {document, touched: new Document(text, this.#context, {scanned, among: fresh, cues}), places}
    if (this.#hits !== undefined) document.#hits = this.#context.phrases.refind(this.#hits, this, revision)
    document.takeKinds(this, places)
    return revision
  }

  /** The Document that rules read: of a text with markup its words alone, line for line; else this one. */
  get words(): Document {
    return this.#words ?? this
  }

  get #choice(): LineChoice {
    this.#chosen ??= new LineChoice(this.lines, this.#among)
    return this.#chosen
  }

  /** Has the text any of these signs or cues? An empty list asks for nothing and is always met. */
  has(marks: readonly Mark[]): boolean {
    if (marks.length === 0) return true
    for (const mark of marks)
      if (typeof mark === 'string' ? (this.#choice.signs & signBits[mark]) !== 0 : this.#readCues().has(mark.place)) return true
    return false
  }

  /** Has this line the cue? */
  isCued(index: number, cue: Cue): boolean {
    return (this.#cues ?? this.#readCues()).lineHas(index, cue.place)
  }

  #readCues(): LineCues {
    this.#cues ??= LineCues.find(this.text, this.lines)
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
    const {starts, ends} = this.lines
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
    const {starts, ends} = this.lines
    const wanted: Line[] = []
    for (const index of this.#having(marks)) if (isWanted(starts[index] ?? 0, ends[index] ?? 0, index)) wanted.push(this.line(index))
    return wanted
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
