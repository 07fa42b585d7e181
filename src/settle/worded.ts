/** Lines in head and tail that no rule is sure of, near certain ones, whose words are those of pages. */
import {columns, excerpt} from '../document/text.js'
import type {ActiveRule} from '../finding.js'
import {cutLine} from '../rule.js'
import {oddsOfWording} from '../words/wording.js'
import {isIndented} from './block-lines.js'
import type {Entry, Lineup} from './lineup.js'
import {isLeftToNeighbours} from './runs.js'

const longest = 200
const widestLabel = 50
// Log odds. Sentences of recipes and manuals tell their readers what to do, as pages do, so a sentence needs more; and in the head stands the title.
const ofLabel = 1
const ofSentence = 2.5
const inHead = 2
const aboveText = 3
const ofText = 1.5
// Lines with ink between a line and the certain one that proves it.
const farthest = 3

const proving: readonly string[] = ['interface', 'footer', 'article-furniture']

/** The odds of lines, each worked out once. */
export class Wordings {
  readonly #lineup: Lineup
  readonly #odds = new Map<number, number>()

  constructor(lineup: Lineup) {
    this.#lineup = lineup
  }

  of(line: number): number {
    const known = this.#odds.get(line)
    if (known !== undefined) return known
    const odds = oddsOfWording(this.#lineup.document.line(line).text)
    this.#odds.set(line, odds)
    return odds
  }
}

/**
 * Raises to certain what is worded as pages are, behind the last line of the text or before its first, with a certain line near; its
 * rule finds it. The text's lines are sentences that are not worded so. Of the head the line that may be its title stays.
 * @returns whether anything moved
 */
export function convictWorded(lineup: Lineup, wordings: Wordings): boolean {
  const {document} = lineup
  const isSure = (line: number) => lineup.is(line, 'certain')
  if (!lineup.lines().some(isSure)) return false
  const isSentence = (line: number) => document.kind(line) === 'prose' || document.kind(line) === 'statement'
  const isText = (line: number) => isSentence(line) && !lineup.is(line, 'likely') && wordings.of(line) <= ofText
  const isLabel = (line: number) => !isSentence(line) && columns(document.line(line).text.trim()) <= widestLabel
  let moved = false
  const tail: number[] = []
  let line = document.neighbour(document.lineCount, -1)
  for (; line !== undefined && !isText(line); line = document.neighbour(line, -1)) tail.push(line)
  // A text that is nothing else is none to tell from its page.
  if (line === undefined) return false
  for (const each of tail) if (wordings.of(each) > (isLabel(each) ? ofLabel : ofSentence)) moved = convict(lineup, each) || moved
  const head: number[] = []
  for (let at = document.neighbour(-1, 1); at !== undefined && !(isText(at) && document.kind(at) === 'prose'); at = document.neighbour(at, 1)) head.push(at)
  const title = findTitle(lineup, wordings, head)
  const last = head.findLast(isSure) ?? -1
  for (const each of head)
    if (!title.includes(each) && wordings.of(each) > (each < last ? inHead : aboveText)) moved = convict(lineup, each) || moved
  return moved
}

/** The lines of the head that may be its title: of those that nobody is sure of, the first, the longest, and the one least worded as pages are. */
function findTitle(lineup: Lineup, wordings: Wordings, head: readonly number[]): readonly number[] {
  const open = head.filter((line) => !lineup.is(line, 'likely'))
  const width = (line: number) => columns(lineup.document.line(line).text.trim())
  const least = open.reduce((best, line) => (best < 0 || wordings.of(line) < wordings.of(best) ? line : best), -1)
  const longest = open.reduce((best, line) => (best < 0 || width(line) > width(best) ? line : best), -1)
  return [least, longest, open[0] ?? -1]
}

function convict(lineup: Lineup, index: number): boolean {
  if (lineup.is(index, 'certain') || !mayGo(lineup, index)) return false
  const proof = findProof(lineup, index)
  if (proof === undefined) return false
  const reason = `worded as pages are, near ${lineup.nameAt(proof.line)}`
  if (lineup.certainty(index) !== undefined) return lineup.raise(index, 'certain', () => reason)
  const line = lineup.document.line(index)
  const message = `Words of the page ${excerpt(line.text)}, fix deletes the line`
  lineup.add({...cutLine(line), certainty: 'certain', message, active: proof.active, reason}, {first: index, last: index})
  return true
}

function mayGo(lineup: Lineup, line: number): boolean {
  const {document} = lineup
  if (document.isLiteral(line) || document.isWrapped(line) || lineup.isAllowed(line) || isIndented(document, line)) return false
  return document.line(line).text.length <= longest && !isLeftToNeighbours(document, line)
}

function findProof(lineup: Lineup, line: number): {readonly line: number; readonly active: ActiveRule} | undefined {
  const proves = ({suspect: {active, certainty}}: Entry) => certainty === 'certain' && proving.includes(active.rule.group)
  for (const step of [-1, 1] as const) {
    let at = lineup.document.neighbour(line, step)
    for (let far = 1; at !== undefined && far <= farthest; far++) {
      const active = lineup.at(at).find(proves)?.suspect.active
      if (active !== undefined) return {line: at, active}
      at = lineup.document.neighbour(at, step)
    }
  }
  return undefined
}
