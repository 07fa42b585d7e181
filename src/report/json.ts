/** The report for programs. */
import type {FileReport, PlacedFinding} from './findings.js'
import {countByRule} from './statistics.js'

/** JSON with a `version`, every file that was handled or passed over, `statistics` where asked for, spans as UTF-16 offsets in the text (a BOM counts) beside lines and columns. */
export function formatJson(files: readonly FileReport[], options: {readonly statistics: boolean}): string {
  const shown = files.map(({path, findings, note}) => ({path, findings: findings.map(show), ...(note !== undefined && {note})}))
  const statistics = options.statistics && {statistics: countByRule(files)}
  return `${JSON.stringify({version: 1, files: shown, ...statistics}, null, 2)}\n`
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
