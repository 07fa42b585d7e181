/** The cuts of a text as questions, each of which can be answered by itself. */
import {composeRounds} from '../../../compose.js'
import {type Document, readDocument} from '../../../document/document.js'
import type {Finding} from '../../../finding.js'
import {lintDocument} from '../../../lint.js'
import {applyEdits, planEdits} from '../../../plan.js'
import type {CleanedText} from '../engine.js'
import type {Setup} from '../scope.js'

/** One cut to decide: findings that stand or fall together. */
export interface Question {
  readonly findings: readonly Finding[]
  /** The rule of the first finding, which `a` and `d` answer for. */
  readonly ruleId: string
  /** Of the first line, from 1. */
  readonly line: number
  /** The text that is flagged, which `!` allows for good. */
  readonly flagged: string
}

/** A text and its questions. */
export interface AskedText {
  readonly document: Document
  readonly questions: readonly Question[]
}

/**
 * Lints a text and makes a question of every cut. Lines that lie together and fall by one rule, such as a list and its
 * headlines, are one; so are findings that would cut the same line.
 * @param unsafe ask about likely findings, too
 */
export function askText(text: string, {active, context, allows}: Setup, unsafe: boolean): AskedText {
  const document = readDocument(text, context)
  const asked = lintDocument(document, active, allows).findings.filter(({tier}) => tier === 'safe' || (unsafe && tier === 'unsafe'))
  return {document, questions: groupCuts(document, asked).map((findings) => toQuestion(document, findings))}
}

/** Findings that stand or fall together, as `askText` has it; those that are only reported are in no group. @param findings in the order of the text */
export function groupCuts(document: Document, findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    if (finding.tier === undefined) continue
    const group = groups.at(-1)
    if (group?.some((other) => belongs(document, other, finding))) group.push(finding)
    else groups.push([finding])
  }
  return groups
}

/** The text with the cuts of these questions made, and no others. */
export function cutChosen(document: Document, questions: readonly Question[]): CleanedText {
  return cutFindings(
    document,
    questions.flatMap((question) => question.findings)
  )
}

/** The text with these findings mended, and no others. */
export function cutFindings(document: Document, findings: readonly Finding[]): CleanedText {
  const edits = planEdits(document, findings, 'unsafe')
  return {text: applyEdits(document.text, edits), cuttings: composeRounds(document.text, [edits])}
}

function belongs(document: Document, before: Finding, finding: Finding): boolean {
  if (before.cut === undefined || finding.cut === undefined) return finding.span.start < before.span.end
  if (finding.cut.first <= before.cut.last) return true
  return before.ruleId === finding.ruleId && document.neighbour(before.cut.last, 1) === finding.cut.first
}

function toQuestion(document: Document, findings: readonly Finding[]): Question {
  const [first] = findings
  const span = first?.span ?? {start: 0, end: 0}
  let line = first?.cut?.first ?? 0
  while (first?.cut === undefined && line + 1 < document.lineCount && document.line(line).next <= span.start) line++
  return {findings, ruleId: first?.ruleId ?? '', line: line + 1, flagged: document.text.slice(span.start, span.end).trim()}
}
