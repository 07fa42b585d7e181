/** Verdicts as editors show them. */
import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../../finding.js'
import {levelOf, visible} from '../../report/findings.js'
import {pageUrl} from '../../report/rule-docs.js'
import type {Span} from '../../rule.js'
import type {Answer} from './open-texts.js'

const severities = {error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information} as const
// More in one text would only slow the editor down, which shows no more of them at once.
const most = 1000

/** What the editor is to show; of very many findings the first ones, and how many there are in all. */
export function diagnose({document, verdict}: Answer): Diagnostic[] {
  if (verdict === undefined) return []
  if ('problem' in verdict) return [note(firstLine, verdict.problem, severities[verdict.level])]
  const shown = verdict.findings.slice(0, most).map((finding) => toDiagnostic(document, finding))
  const left = verdict.findings.length - shown.length
  if (left === 0) return shown
  const message = `${left} findings more, shown are the first ${most}, the command reports all`
  return [...shown, note(firstLine, message, DiagnosticSeverity.Information)]
}

/** One finding, with the address of its rule's page. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const reason = finding.reason === undefined ? '' : ` (${finding.reason})`
  return {
    ...note(rangeOf(document, finding.span), finding.message + reason, severities[levelOf(finding)]),
    code: finding.ruleId,
    codeDescription: {href: pageUrl(finding.ruleId)}
  }
}

/** A span in lines and UTF-16 units, both from 0, as the protocol counts. */
export function rangeOf(document: TextDocument, {start, end}: Span): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)}
}

const firstLine: Range = {start: {line: 0, character: 0}, end: {line: 0, character: 1}}

function note(range: Range, message: string, severity: DiagnosticSeverity): Diagnostic {
  return {range, severity, source: 'seedlint', message: visible(message)}
}
