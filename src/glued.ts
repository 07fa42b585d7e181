/** Debris glued behind the last sentence of a line: the line is looked at once more in parts, each a line of its own. */
import type {Document, Line, Revision} from './document/document.js'
import {frontJointOf, jointsOf} from './document/endings.js'
import {endsSentence, endsStatement, excerpt} from './document/text.js'
import type {Finding} from './finding.js'
import type {Linted} from './look.js'
import {applyEdits} from './plan.js'
import type {Span} from './rule.js'
import {oddsOfWording} from './words/wording.js'

/** The log odds that the wording of a part must have: to be asked about, where it ends as a sentence and not; and where nothing else tells it. */
const leastOdds = {open: -1.5, closed: -3, alone: 2.5, text: 0, front: 1} as const
// An item of a list, an indented line, a row of a table; what goes on below.
const ownPattern = /^(?:\s|[-–—*+|>#]\s|\d+[.)]\s)|[,;:：،、，\-–]\s*$/u
const mostLast = 3
const wordingRule = 'page-wording'
// What its users call likely stays so.
const houseRule = 'site-wording'

/** A line and its parts, in UTF-16 offsets of the text. */
interface Parted {
  readonly line: number
  /** The white space in front of a part goes with it, but for the first. */
  readonly parts: readonly Span[]
  /** What may be glued is the first part, and the white space behind it goes with it. */
  readonly isInFront?: true
}

/** A text with its lines parted. */
export interface Glue {
  /** Each part is a line. */
  readonly revision: Revision
  /** @param apart what was found there @returns the findings of the text with those for what is glued; as they came, where nothing is */
  join(apart: readonly Finding[]): readonly Finding[]
}

/**
 * Parts the lines of a text at their sentences: where a part that is glued makes a line of its own a fix cuts it, and the text stays. Where a
 * whole line was to go, only that goes. Asked of lines that end in no sentence, that stand before what is certain or the end, or that go; in a
 * text in which nothing is certain, of the last ones only.
 * @returns nothing where there is no such line
 */
export function partGlued(linted: Linted): Glue | undefined {
  const {document, findings} = linted
  if (document.reading !== undefined) return undefined
  const isScraped = findings.some(({tier, cut, edit}) => tier === 'safe' && (cut !== undefined || edit?.text === ''))
  const parted = [...candidates(linted, isScraped ? document.linesWith('ink') : lastLines(document))]
  if (parted.length === 0) return undefined
  const edits = parted.flatMap(({parts}) => parts.slice(1).map(({start}) => ({start, end: start, text: '\n'})))
  const revision = document.revise(applyEdits(document.text, edits), edits)
  return revision && {revision, join: (apart) => joinGlued(linted, parted, apart)}
}

function joinGlued({document, findings}: Linted, parted: readonly Parted[], apart: readonly Finding[]): readonly Finding[] {
  const cuts = cutsByLine(apart)
  let added = 0
  const found = new Map<number, readonly Finding[]>()
  for (const {line, parts, isInFront} of parted) {
    const first = line + added
    added += parts.length - 1
    const cutOf = (at: number) => cuts.get(first + at)
    const glued = isInFront ? gluedBefore(document, parts, cutOf) : [...gluedTo(document, parts, cutOf)]
    if (glued.length > 0) found.set(line, glued)
  }
  if (found.size === 0) return findings
  const stays = ({cut}: Finding) => cut === undefined || cut.first !== cut.last || !found.has(cut.first)
  return [...findings.filter(stays), ...[...found.values()].flat()]
}

/** Lines that may have something glued to them, in order, those left out that are to be mended anyway. */
function* candidates({document, findings}: Linted, lines: readonly Line[]): Iterable<Parted> {
  const cuts = cutsByLine(findings)
  const edited = new Set(
    findings
      .filter(({edit, tier, ruleId}) => edit !== undefined && (tier === 'safe' || ruleId === houseRule))
      .map(({span}) => document.lineAt(span.start))
  )
  for (const line of lines) {
    if (edited.has(line.index) || document.isWrapped(line.index) || ownPattern.test(line.text)) continue
    const isCut = cuts.has(line.index)
    const front = isCut ? undefined : frontJointOf(line.text)
    const isInFront = front !== undefined && oddsOfWording(line.text.slice(0, front)) > leastOdds.front
    if (isInFront) yield {...partAt(line, [front]), isInFront}
    else if (isCut ? !isGone(document, line.index, -1, cuts) : mayEndInGlued(document, line, cuts)) {
      const joints = jointsOf(line.text)
      if (joints.length > 0 && (isCut ? opensInText(line, joints) : endsInWords(line, joints))) yield partAt(line, joints)
    }
  }
}

function partAt({index, text, start}: Line, joints: readonly number[]): Parted {
  const places = [0, ...joints, text.length]
  return {line: index, parts: places.slice(1).map((end, part) => ({start: start + (places[part] ?? 0), end: start + end}))}
}

/** Is it worth asking what the line ends in? */
function mayEndInGlued(document: Document, {index, text}: Line, cuts: ReadonlyMap<number, Finding>): boolean {
  if (!endsSentence(text)) return !runsOn(document, index)
  return document.neighbour(index, 1) === undefined || isGone(document, index, 1, cuts)
}

/** Is the last part one that the model of wordings does not think text by far? */
function endsInWords({text}: Line, joints: readonly number[]): boolean {
  return oddsOfWording(text.slice(joints.at(-1)).trim()) >= (endsSentence(text) ? leastOdds.closed : leastOdds.open)
}

/** Is the first part of a line that is to go one that the model of wordings thinks text? */
function opensInText({text}: Line, joints: readonly number[]): boolean {
  return oddsOfWording(text.slice(0, joints[0])) <= leastOdds.text
}

/** Of a text in which nothing is certain, the lines that may end in something glued. */
function lastLines(document: Document): readonly Line[] {
  const lines: Line[] = []
  let line = document.neighbour(document.lineCount, -1)
  for (; line !== undefined && lines.length < mostLast; line = document.neighbour(line, -1)) {
    const last = document.line(line)
    if (!endsSentence(last.text)) lines.unshift(last)
  }
  return lines
}

/** Goes the line on below, with a small letter? */
function runsOn(document: Document, line: number): boolean {
  return line + 1 < document.lineCount && /^\s*\p{Ll}/u.test(document.line(line + 1).text)
}

/** Does the line above or below go? */
function isGone(document: Document, line: number, step: -1 | 1, cuts: ReadonlyMap<number, Finding>): boolean {
  return cuts.get(document.neighbour(line, step) ?? -1)?.tier === 'safe'
}

/** By line, the finding whose fix deletes it; the safe one where there are several. */
function cutsByLine(findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const cuts = new Map<number, Finding>()
  for (const finding of findings) {
    const {cut, tier} = finding
    if (cut === undefined || tier === undefined) continue
    for (let line = cut.first; line <= cut.last; line++) if (cuts.get(line)?.tier !== 'safe') cuts.set(line, finding)
  }
  return cuts
}

/** Of the parts that a fix cuts, those that reach to the line's end; none where nothing would stay. */
function* gluedTo(document: Document, parts: readonly Span[], cutOf: (part: number) => Finding | undefined): Iterable<Finding> {
  const tier = cutOf(parts.length - 1)?.tier
  if (tier === undefined) return
  const isCut = (part: number) => (tier === 'unsafe' ? cutOf(part) !== undefined : cutOf(part)?.tier === tier)
  let first = parts.length
  while (first > 0 && isCut(first - 1)) first--
  const text = (part: number) => document.text.slice(parts[part]?.start, parts[part]?.end).trim()
  // The wording alone tells a title in two sentences as little as an answer behind a question.
  const isDoubtful = (part: number) => oddsOfWording(text(part)) < leastOdds.alone || !endsStatement(text(part - 1))
  while (first > 0 && first < parts.length && cutOf(first)?.ruleId === wordingRule && isDoubtful(first)) first++
  if (first === 0) return
  for (let at = first; at < parts.length; at++) {
    const [part, found] = [parts[at], cutOf(at)]
    if (part !== undefined && found !== undefined) yield inLine(found, part, text(at))
  }
}

/** The first part, where it goes and the text behind it stays. */
function gluedBefore(document: Document, parts: readonly Span[], cutOf: (part: number) => Finding | undefined): readonly Finding[] {
  const [part] = parts
  const found = cutOf(0)
  if (part === undefined || found?.tier !== 'safe' || cutOf(1) !== undefined) return []
  const text = document.text.slice(part.start, part.end).trim()
  return found.ruleId === wordingRule && oddsOfWording(text) < leastOdds.alone ? [] : [inLine(found, part, text)]
}

/** A line's finding as that of a part of a line. */
function inLine({ruleId, severity, certainty, tier, reason, message}: Finding, part: Span, text: string): Finding {
  return {
    span: part,
    certainty,
    message: `${message.replace(/ `.*$/u, '')} ${excerpt(text)}, fix deletes it`,
    ruleId,
    severity,
    ...(tier && {tier}),
    ...(reason !== undefined && {reason}),
    edit: {...part, text: ''}
  }
}
