/** Lines around the text and in boxes between its paragraphs that no rule is sure of, near certain ones, whose words are those of pages. */
import {columns} from '../document/text.js'
import type {ActiveRule} from '../finding.js'
import {isIndented} from './block-lines.js'
import {convict} from './convict.js'
import type {Entry, Lineup} from './lineup.js'
import {isLeftToNeighbours} from './runs.js'
import {boxesOf, findTitles, isSentence, leastOfBox, linesOutside, oddsOf} from './worded-places.js'

const longest = 200
const widestLabel = 50
/** Lines between a line and the certain one that proves it: with ink; and where the line's own odds are high, of the text. */
const farthest = {near: 3, odd: 200} as const

/** The log odds that a line must have to go, by what it is and where it stands; and the most that a sentence of the text has. */
const least = {
  label: 1.4,
  /** Sentences of recipes and manuals tell their readers what to do, as pages do. */
  sentence: 2.75,
  /** One with certain lines above and below. */
  enclosed: 2,
  /** Above the last certain line of the head; beside a date or a name, and behind it all, what heads the text may stand. */
  head: 0.5,
  besideByline: 1.5,
  aboveText: 3,
  /** From here on whatever proves the text scraped may stand farther off. */
  far: 2
} as const
const mostOfText = 1

// An address, a file; a source (`Harbour Survey 2020`); the item of a list; the rest of a line.
const ownPattern = /www\.|:\/\/|^(?:pdf|docx?|epub|mp3|zip)\b|^\p{L}[^\d]*(?:19|20)\d\d$|^\s*(?:[-–—•*+·]|\d+[.)]?)\s|^\s*[:：,.;)]/iu
// What programs leave in a text says nothing of the lines beside it.
const proving: readonly string[] = ['interface', 'footer', 'article-furniture']

/**
 * Raises to certain what is worded as pages are, behind the last line of the text, before its first, or in a box between paragraphs, with a
 * certain line near. The text's lines are sentences that are not worded so. Of the head, lines that may be its title stay.
 * @returns whether anything moved
 */
export function convictWorded(lineup: Lineup, active: ActiveRule): boolean {
  const {document} = lineup
  // In Markdown a label is a title as a rule.
  if (document.reading !== undefined || !lineup.lines().some((line) => lineup.is(line, 'certain'))) return false
  const isText = (line: number) => isSentence(document, line) && !lineup.is(line, 'likely') && oddsOf(document, line) <= mostOfText
  // What pages say in sentences of their own stands among lines of theirs.
  const tail = linesOutside(document, -1, (line) => isText(line) && !isEnclosed(lineup, line)) ?? linesOutside(document, -1, isText)
  // A text that is nothing else is none to tell from its page.
  if (tail === undefined) return false
  const fromTail = convictAll(lineup, active, tail, (line) => leastInTail(lineup, line))
  const head = linesOutside(document, 1, (line) => isText(line) && document.kind(line) === 'prose') ?? []
  const titles = findTitles(lineup, head)
  const last = head.findLast((line) => lineup.is(line, 'certain')) ?? -1
  const open = head.filter((line) => !titles.has(line))
  const fromHead = convictAll(lineup, active, open, (line) => (line < last ? leastInHead(lineup, line) : least.aboveText))
  const boxes = boxesOf(lineup, head.at(-1) ?? -1, tail.at(-1) ?? document.lineCount)
  return convictAll(lineup, active, boxes, () => leastOfBox.line) || fromHead || fromTail
}

function convictAll(lineup: Lineup, active: ActiveRule, lines: readonly number[], leastOf: (line: number) => number): boolean {
  let moved = false
  for (const line of lines) {
    if (lineup.is(line, 'certain') || !mayGo(lineup, line)) continue
    const odds = oddsOf(lineup.document, line)
    if (odds <= leastOf(line)) continue
    const proof = findProof(lineup, line, odds > least.far ? farthest.odd : farthest.near)
    if (proof !== undefined) moved = convict(lineup, line, active, `worded as pages are, near ${lineup.nameAt(proof)}`) || moved
  }
  return moved
}

function leastInHead(lineup: Lineup, line: number): number {
  const isByline = ({suspect: {active}}: Entry) => active.rule.group === 'article-furniture'
  const besides = [...near(lineup, line, -1, 1), ...near(lineup, line, 1, 1)]
  return besides.some((other) => lineup.at(other).some(isByline)) ? least.besideByline : least.head
}

function leastInTail(lineup: Lineup, line: number): number {
  const {document} = lineup
  if (!isSentence(document, line) && columns(document.line(line).text.trim()) <= widestLabel) return least.label
  return isEnclosed(lineup, line) ? least.enclosed : least.sentence
}

function mayGo(lineup: Lineup, line: number): boolean {
  const {document} = lineup
  if (document.isLiteral(line) || document.isWrapped(line) || isIndented(document, line) || isLeftToNeighbours(document, line)) return false
  // What stands beside a line that is to stand is of its list.
  const besides = [line, document.neighbour(line, -1), document.neighbour(line, 1)]
  if (besides.some((other) => other !== undefined && lineup.isAllowed(other))) return false
  const {text} = document.line(line)
  return text.length <= longest && /\p{L}/u.test(text) && !ownPattern.test(text)
}

/** Has the line certain lines near above and below? Of what ends the text, the line itself must tell the last. */
function isEnclosed(lineup: Lineup, line: number): boolean {
  if (!near(lineup, line, -1).some((other) => lineup.is(other, 'certain'))) return false
  const below = near(lineup, line, 1)
  return below.length === 0 ? oddsOf(lineup.document, line) > 0 : below.some((other) => lineup.is(other, 'certain'))
}

/** The lines with ink above or below one, the nearest first, as far as they may prove it. */
function near({document}: Lineup, line: number, step: -1 | 1, count: number = farthest.near): readonly number[] {
  const lines: number[] = []
  for (let at = document.neighbour(line, step); at !== undefined && lines.length < count; at = document.neighbour(at, step)) lines.push(at)
  return lines
}

function findProof(lineup: Lineup, line: number, count: number): number | undefined {
  const proves = ({suspect: {active, certainty}}: Entry) => certainty === 'certain' && proving.includes(active.rule.group)
  return [...near(lineup, line, -1, count), ...near(lineup, line, 1, count)].find((other) => lineup.at(other).some(proves))
}
