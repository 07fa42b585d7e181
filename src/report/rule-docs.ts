/** A rule's documentation, read from the doc comment of its file: pages, the terminal and tests all take it from here. */
import type {Certainty} from '../rule.js'

/** The headings of a doc comment, in order. */
export const headings = ['Why', 'Flagged', 'Left alone', 'Fix', 'Examples'] as const

/** One of the headings. */
export type Heading = (typeof headings)[number]

/** What a doc comment says. */
export interface RuleDoc {
  /** The first sentence, which opens with `Flags`. */
  readonly summary: string
  /** The text below each heading, as it stands there. */
  readonly sections: Readonly<Record<Heading, string>>
  /** The certainties that its findings may have, the surest first: those that `Fix` names, and `possible` where any section does. */
  readonly certainties: readonly Certainty[]
}

const site = 'https://github.com/seedlint/seedlint/blob/main'

/** The address of a rule's page. */
export function pageUrl(id: string): string {
  return `${site}/docs/rules/${id}.md`
}

/**
 * The doc comment at the top of a rule file, without its stars.
 * @throws {Error} for a file that does not open with one
 */
export function docComment(source: string): string {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//u.exec(source.replaceAll('\r\n', '\n'))?.[1]
  if (comment === undefined) throw new Error('the file does not open with a doc comment whose first and last line hold nothing else')
  return comment
    .split('\n')
    .map((line) => line.replace(/^ \* ?/u, ''))
    .join('\n')
}

/**
 * Reads a doc comment.
 * @throws {Error} when it does not open with one sentence, or its headings are others or out of order
 */
export function readRuleDoc(comment: string): RuleDoc {
  const [opening = '', ...parts] = comment.split(/^## /mu)
  const summary = fold(opening)
  if (!isSummary(summary)) throw new Error(`the comment opens with \`${summary}\`, expected one sentence that begins with \`Flags\``)
  const texts = parts.map((part) => {
    const end = part.indexOf('\n')
    return end === -1 ? [part, ''] : [part.slice(0, end), part.slice(end + 1).trim()]
  })
  const found = texts.map(([heading]) => heading)
  if (found.join() !== headings.join()) throw new Error(`the headings are ${list(found)}, expected ${list(headings)}`)
  const [why, flagged, leftAlone, fix, examples] = texts.map(([, text = '']) => text)
  const sections = {
    Why: why ?? '',
    Flagged: flagged ?? '',
    'Left alone': leftAlone ?? '',
    Fix: fix ?? '',
    Examples: examples ?? ''
  }
  return {summary, sections, certainties: findCertainties(sections)}
}

/** A first sentence as a table has it: without `Flags` and the full stop. */
export function shortSummary({summary}: RuleDoc): string {
  return summary.replace(/^Flags /u, '').replace(/\.$/u, '')
}

/** One sentence: no stop with more behind it, but within backticks. */
function isSummary(text: string): boolean {
  return /^Flags \S.*\.$/u.test(text) && !/[.!?] /u.test(text.replace(/`[^`]*`/gu, ''))
}

function findCertainties({Fix, Flagged, 'Left alone': leftAlone}: RuleDoc['sections']): readonly Certainty[] {
  const names = (text: string, certainty: Certainty) => new RegExp(`\\b${certainty}\\b`, 'iu').test(text)
  const possible = [Fix, Flagged, leftAlone].some((text) => names(text, 'possible'))
  return [...(['certain', 'likely'] as const).filter((certainty) => names(Fix, certainty)), ...(possible ? (['possible'] as const) : [])]
}

/** A paragraph on one line. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}

function list(names: readonly (string | undefined)[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
