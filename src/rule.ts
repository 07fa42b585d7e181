/** The contract between rules and the engine. A rule is data with one pure function; it reads a Document and nothing else. */
import type {Document, Line} from './document/document.js'
import type {Mark} from './document/signs.js'

/** How sure a finding is: `certain` makes a safe fix, `likely` an unsafe one, `possible` is reported only. */
export type Certainty = 'certain' | 'likely' | 'possible'

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What to write in place of a span. */
export interface Edit extends Span {
  readonly text: string
}

/** Lines, first and last included, counted from 0. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** What stands behind a marker line and is debris with it. */
export interface Marker {
  /** The lines that belong to the marker's block: all of this kind that follow, up to the first of another; `rest`: all up to the end of the text. */
  readonly convicts: 'headline' | 'question' | 'rest'
  /** `phrase`: nobody writes the marker in prose. `neighbour`: an ordinary word, so a certain finding must adjoin the block. */
  readonly proof: 'phrase' | 'neighbour'
  /** What one of the lines behind it is called in a message: `Related headline`. */
  readonly label: string
}

/** What a rule yields. Either `cut` (whole lines), or `edit` (inside a line), or neither, when it only reports. */
export interface RuleFinding {
  readonly span: Span
  readonly certainty: Certainty
  /** One line, at most 100 characters: what was found, in backticks its text, then what the fix does. */
  readonly message: string
  readonly cut?: LineRange
  readonly edit?: Edit
  readonly marker?: Marker
  /** Why, where the message cannot say all of it. */
  readonly reason?: string
  /** The certainty that neighbours may not raise this finding above, where its rule has none: it is clear what it is, but not that it is no part of the text. */
  readonly ceiling?: 'likely'
}

/** A rule's own option: a choice between words. */
export interface OptionChoice {
  readonly default: string
  readonly choices: readonly string[]
}

/** The checked options of a rule, every one with a value. */
export type RuleOptions = Readonly<Record<string, string>>

/** What a rule file exports by default. */
export interface Rule {
  /** Kebab-case noun phrase for the debris; also the name of the file. */
  readonly id: string
  readonly group: 'footer' | 'interface' | 'article-furniture' | 'structure' | 'encoding' | 'artefact' | 'layout'
  /** `find` is called only where the text has one of these signs or cues. Empty: always. */
  readonly gate: readonly Mark[]
  /**
   * `line`: what is found on a line depends on that line's text alone (and on whether it is a part of a wrapped paragraph), and
   * touches that line alone; so after a fix only edited lines are looked at again. Absent: on anything in the text.
   */
  readonly reach?: 'line'
  /** The certainty that neighbours may not raise any of its findings above. */
  readonly ceiling?: 'likely'
  /** The findings are no debris of their own: they become certain where another rule's finding in the text is. */
  readonly follows?: 'any-certain'
  /**
   * `wordings`: finds nothing by itself. Where other rules are sure of lines, settling finds those around them that are worded as pages
   * are (see `settle/worded.ts`), for this rule.
   */
  readonly settles?: 'wordings'
  /** Needs `document.sentences`, so the face must load the sentence parser first. */
  readonly sentences?: true
  /** Needs `document.pageScores`, so the face must load the line model first. */
  readonly lineModel?: true
  /** The preset that switches the rule on. Absent: `recommended`, and so every preset. */
  readonly preset?: 'page'
  readonly options?: Readonly<Record<string, OptionChoice>>
  find(document: Document, options: RuleOptions): Iterable<RuleFinding>
}

/**
 * Declares a rule; gives it back as it came. The file's doc comment is its documentation, the examples in it its tests.
 */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** The finding's parts for deleting one whole line, its line end and the blank lines that the cut makes needless. */
export function cutLine(line: Line): Pick<RuleFinding, 'span' | 'cut'> {
  return cutLines(line, line)
}

/** As `cutLine`, for all lines from `first` to `last`. */
export function cutLines(first: Line, last: Line): Pick<RuleFinding, 'span' | 'cut'> {
  return {span: {start: first.start, end: last.end}, cut: {first: first.index, last: last.index}}
}
