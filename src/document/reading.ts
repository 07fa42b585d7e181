/** How a text with markup is read: the words that a reader sees, line by line, and the way back to the source. */
import type {TextEdit} from './revise.js'

/**
 * What a line is. `prose`: words to be judged. `content`: code, a table, HTML: no word of it is judged, and for its neighbours it
 * is running prose. `aside`: nothing that a reader sees as words (front matter, a comment, a rule, the underline of a heading):
 * neighbours look through it. Of the last two no line is ever cut.
 */
export type LineRole = 'prose' | 'content' | 'aside'

/** A range of UTF-16 offsets; of the reading, or of the source where it says so. */
interface Range {
  readonly start: number
  readonly end: number
}

/** Something that is wrong in a comment to the linter. The range is of the source. */
export interface CommentProblem {
  readonly span: Range
  readonly message: string
}

/** A text with markup, as read. It has as many lines as its source, each in its place. */
export interface Reading {
  /** What rules read. */
  readonly text: string
  /** Why the text is reported on, but never fixed; absent where it is. */
  readonly refusal?: string
  /** What is wrong in the comments to the linter. */
  readonly problems: readonly CommentProblem[]
  roleOf(line: number): LineRole
  /** Is it a line that a cut beside it may take along? Blank, and no part of code. */
  isSpare(line: number): boolean
  /** The lines that go with a cut of these: the underline of a heading. */
  companions(lines: ReadonlyMap<number, unknown>): readonly number[]
  isHeading(line: number): boolean
  /** The first lines of the items of the list that the line is an item of; undefined where it is none. The same list for each of them. */
  listAt(line: number): readonly number[] | undefined
  /** Is the line a part of a paragraph that goes on over several lines? Such a line must not be judged alone. */
  isJoined(line: number): boolean
  /** Does the range touch something literal: code, an image, HTML? */
  isLiteral(range: Range): boolean
  /** Does a comment silence this rule on this line? */
  isSilenced(rule: string, line: number): boolean
  /** The range in the source. */
  toSource(range: Range): Range
  /** The edit in the source, with the marks of what it takes away whole; undefined where it would break a piece of markup apart. */
  editSource(edit: TextEdit): TextEdit | undefined
  /** Is the source after these edits what is to be left of it, and nothing read otherwise than before? The edits are of the source. */
  admits(edits: readonly TextEdit[]): boolean
}

/** Reads texts of a kind of markup. */
export interface MarkupReader {
  read(source: string): Reading
}
