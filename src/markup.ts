/** Findings in texts with markup: none in what is literal or silenced by a comment, and all of them in places of the source. */
import type {Document} from './document/document.js'
import type {Reading} from './document/reading.js'
import type {TextEdit} from './document/revise.js'
import {type Finding, type Suspect, withoutFix} from './finding.js'
import type {Edit, LineRange, RuleFinding} from './rule.js'

/** The id of findings in comments to the linter. */
export const commentId = 'ignore-comment'

/**
 * May a rule find this?
 * @param words the Document that the rule read
 */
export function mayFind(words: Document, reading: Reading, {span, cut, edit}: RuleFinding, rule: string): boolean {
  if (reading.isLiteral(span) || (edit !== undefined && reading.isLiteral(edit))) return false
  const first = cut?.first ?? words.lineAt(span.start)
  const last = cut?.last ?? words.lineAt(Math.max(span.start, span.end - 1))
  for (let line = first; line <= last; line++) {
    if (reading.isSilenced(rule, line)) return false
    if (cut !== undefined && !words.isSpare(line) && (words.isLiteral(line) || words.isBlank(line))) return false
  }
  return true
}

/**
 * The suspects without those that cut what its place shows to be content: a heading with a section below it, and an item of a list
 * that has others which nobody suspects. A marker is left to settling: it may convict what stands below.
 */
export function withoutContent(words: Document, reading: Reading, suspects: readonly Suspect[]): Suspect[] {
  const suspected = new Set<number>()
  for (const {cut} of suspects) for (let line = cut?.first ?? 0; line <= (cut?.last ?? -1); line++) suspected.add(line)
  const lists = new Map<readonly number[], boolean>()
  const isDebris = (list: readonly number[]) => {
    const known = lists.get(list)
    if (known !== undefined) return known
    const debris = list.every((item) => suspected.has(item))
    lists.set(list, debris)
    return debris
  }
  return suspects.filter(({cut, marker}) => {
    if (cut === undefined || marker !== undefined) return true
    const list = reading.listAt(cut.first)
    if (list !== undefined && !isDebris(list)) return false
    // What stands below a suspected line is for settling to say.
    const below = hasHeading(reading, cut) ? words.neighbour(cut.last, 1) : undefined
    return below === undefined || suspected.has(below) || reading.isHeading(below)
  })
}

function hasHeading(reading: Reading, {first, last}: LineRange): boolean {
  for (let line = first; line <= last; line++) if (reading.isHeading(line)) return true
  return false
}

/** Would a heading go, and a line below it stay that is no heading? */
function losesHeading(words: Document, reading: Reading, cut: LineRange, cuts: ReadonlySet<number>): boolean {
  if (!hasHeading(reading, cut)) return false
  let below = words.neighbour(cut.last, 1)
  while (below !== undefined && cuts.has(below) && !reading.isHeading(below)) below = words.neighbour(below, 1)
  return below !== undefined && !reading.isHeading(below)
}

/**
 * Findings of the words as findings of the source, and what is wrong in its comments. Where the source is too much to be fixed, or an
 * edit would break a piece of markup apart, nothing is mended.
 */
export function findingsInSource(words: Document, reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const cuts = new Set<number>()
  for (const {cut, tier} of findings)
    if (cut !== undefined && tier !== undefined) for (let line = cut.first; line <= cut.last; line++) cuts.add(line)
  const debris = findings.filter(({cut}) => cut === undefined || !losesHeading(words, reading, cut, cuts))
  const own = reading.problems.map(
    ({span, message}): Finding => ({ruleId: commentId, severity: 'warn', certainty: 'likely', span, message})
  )
  return [...own, ...debris.map((finding) => toSource(reading, finding))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end
  )
}

function toSource(reading: Reading, finding: Finding): Finding {
  const {edit, tier, ...others} = finding
  const placed = {...others, span: reading.toSource(finding.span)}
  if (tier === undefined) return {...placed, ...(edit && inPlace(reading, edit))}
  if (reading.refusal !== undefined) return {...placed, message: withoutFix(finding.message, 'the file is too much for one')}
  if (edit === undefined) return {...placed, tier}
  const sourceEdit = reading.editSource(edit)
  if (sourceEdit === undefined) return {...placed, message: withoutFix(finding.message, 'it would break the markup apart')}
  return {...placed, edit: sourceEdit, tier}
}

function inPlace(reading: Reading, edit: Edit): {readonly edit?: Edit} {
  const placed = reading.editSource(edit)
  return placed === undefined ? {} : {edit: placed}
}

// Each try parses the text once. A text that asks for more is left as it is.
const mostTries = 200
const mostTried = 5_000_000

/**
 * The edits that leave the markup whole. Where those of all wanted findings together do not, the safe ones are tried before the others,
 * then halves of the findings and halves of these: so where this gives none, the safe ones alone would give none.
 * @param wanted findings to mend
 * @param safe those of them that are safe
 * @param plan turns findings into edits
 */
export function admittedEdits<Planned extends TextEdit>(
  reading: Reading,
  wanted: readonly Finding[],
  safe: readonly Finding[],
  plan: (findings: readonly Finding[]) => readonly Planned[]
): readonly Planned[] {
  const all = plan(wanted)
  if (all.length === 0 || reading.admits(all)) return all
  if (safe.length > 0 && safe.length < wanted.length) {
    const edits = admittedEdits(reading, safe, safe, plan)
    if (edits.length > 0) return edits
  }
  let tries = Math.min(mostTries, Math.max(4, mostTried / reading.text.length))
  let accepted: readonly Finding[] = []
  const grow = (findings: readonly Finding[], isRefused: boolean): void => {
    if (tries < 0) return
    const edits = isRefused ? [] : plan([...accepted, ...findings])
    if (edits.length > 0) tries--
    if (!isRefused && (edits.length === 0 || reading.admits(edits))) accepted = [...accepted, ...findings]
    else if (findings.length > 1) {
      const half = findings.length >> 1
      grow(findings.slice(0, half), false)
      grow(findings.slice(half), false)
    }
  }
  grow(wanted, true)
  return tries < 0 ? [] : plan(accepted)
}
