/** The report for programs. */
import type {FileReport, PlacedFinding} from './findings.js'

/** JSON with a `version`, every handled file in it, spans as UTF-16 offsets in the text (a BOM counts) beside lines and columns. */
export function formatJson(files: readonly FileReport[]): string {
  const shown = files.map(({path, findings, note}) => ({path, findings: findings.map(show), ...(note !== undefined && {note})}))
  return `${JSON.stringify({version: 1, files: shown}, null, 2)}\n`
}

function show({finding, place}: PlacedFinding): object {
  const {ruleId, severity, certainty, message, reason, tier, span} = finding
  return {
    ruleId,
    severity,
    certainty,
    message,
    ...(reason !== undefined && {reason}),
    fix: tier ?? null,
    span: {start: span.start, end: span.end},
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn
  }
}
