/** What was found in a shard and what was cut out of it, by rule and language. */
import type {Cutting} from '../cuttings.js'
import {guessLanguage} from '../document/language.js'
import {addTally, newTally, type Tally} from './clean-lines.js'
import type {Cleaned} from './record.js'

/** What a rule did in texts of one language. */
export interface RuleCounts {
  /** Places that were mended. */
  cuts: number
  /** UTF-16 units that were cut there. */
  characters: number
  /** Findings that were only reported. */
  left: number
}

/** Counts that can be added up; plain data, so that it can be written and handed over. */
export interface Statistics {
  readonly tally: Tally
  /** By rule, then by language (ISO 639-1, or `unknown`). */
  readonly rules: Record<string, Record<string, RuleCounts>>
  /** Lines that were cut, with how often; of very many the most frequent ones. */
  lines: Record<string, number>
}

// Bounds memory: when there are more distinct lines, the rarer half is forgotten.
const mostLines = 20_000
const longestLine = 200
// UTF-16 units by which the language of a text is told: for a count it need not be surer, and a record is otherwise soon done with.
const longestSample = 2000

/** Statistics of nothing. */
export function newStatistics(): Statistics {
  return {tally: newTally(), rules: {}, lines: emptyRecord()}
}

/** A record in which no key stands by itself, `constructor` included. */
function emptyRecord(): Record<string, number> {
  return Object.create(null)
}

/** Counts a record. The tally is kept by who cleans it. */
export function countRecord({rules, lines}: Statistics, {text, cuttings, findings}: Cleaned): void {
  if (cuttings.length === 0 && findings.length === 0) return
  const language = guessLanguage(text.slice(0, longestSample)) ?? 'unknown'
  for (const cutting of cuttings) {
    for (const [index, rule] of cutting.rules.entries()) {
      const counts = countsOf(rules, rule, language)
      counts.cuts++
      // Of a cut that several asked for, the first has the characters: so they sum up.
      if (index === 0) counts.characters += cutting.end - cutting.start
    }
    countLines(lines, cutting)
  }
  for (const {ruleId} of findings) countsOf(rules, ruleId, language).left++
}

function countLines(lines: Record<string, number>, {removed}: Cutting): void {
  for (const line of removed.split('\n')) {
    const key = line.trim().slice(0, longestLine)
    if (key !== '') lines[key] = (lines[key] ?? 0) + 1
  }
}

function countsOf(rules: Statistics['rules'], rule: string, language: string): RuleCounts {
  const languages = rules[rule] ?? {}
  rules[rule] = languages
  const counts = languages[language] ?? {cuts: 0, characters: 0, left: 0}
  languages[language] = counts
  return counts
}

/** Adds the second to the first. */
export function addStatistics(sum: Statistics, more: Statistics): void {
  addTally(sum.tally, more.tally)
  for (const [rule, languages] of Object.entries(more.rules)) {
    for (const [language, {cuts, characters, left}] of Object.entries(languages)) {
      const counts = countsOf(sum.rules, rule, language)
      counts.cuts += cuts
      counts.characters += characters
      counts.left += left
    }
  }
  for (const [line, count] of Object.entries(more.lines)) sum.lines[line] = (sum.lines[line] ?? 0) + count
  if (Object.keys(sum.lines).length <= mostLines) return
  const kept = topLines(sum, mostLines / 2)
  sum.lines = emptyRecord()
  for (const [line, count] of kept) sum.lines[line] = count
}

/** The lines that were cut most often, the most frequent first. */
export function topLines({lines}: Statistics, most: number): readonly (readonly [string, number])[] {
  return Object.entries(lines)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, most)
}
