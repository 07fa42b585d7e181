/** Findings as messages on a VFile. */
import type {VFile} from 'vfile'
import type {Finding} from '../../finding.js'
import {commentId} from '../../markup.js'
import {levelOf, type PlacedFinding, placeFindings} from '../../report/findings.js'
import {pageUrl} from '../../report/rule-docs.js'

const fatal = {error: true, warning: false, info: undefined} as const

/**
 * Puts findings on a file, one message each.
 * @param file changed: its `messages` grow
 * @param text the file's value, which the findings are of
 */
export function addMessages(file: VFile, text: string, findings: readonly Finding[]): void {
  for (const placed of placeFindings(text, findings)) addMessage(file, text, placed)
}

function addMessage(file: VFile, text: string, {finding, place}: PlacedFinding): void {
  // Reports take a BOM for no column; points of a VFile count it, so that column and offset agree.
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const point = (line: number, column: number, offset: number) => ({line, column: line === 1 ? column + bom : column, offset})
  const {span, ruleId} = finding
  const message = file.message(finding.message, {
    place: {start: point(place.line, place.column, span.start), end: point(place.endLine, place.endColumn, span.end)},
    ruleId,
    source: 'seedlint'
  })
  message.fatal = fatal[levelOf(finding)]
  message.actual = text.slice(span.start, span.end)
  message.expected = replacement(finding, text)
  if (ruleId !== commentId) message.url = pageUrl(ruleId)
  message.note = explain(finding)
}

/** What may stand in place of the span: nothing where the fix deletes, undefined where there is no fix or it lies elsewhere. */
function replacement({tier, cut, edit, span}: Finding, text: string): string[] | undefined {
  if (tier === undefined) return undefined
  if (cut !== undefined || edit === undefined) return []
  if (edit.start < span.start || edit.end > span.end) return undefined
  const written = text.slice(span.start, edit.start) + edit.text + text.slice(edit.end, span.end)
  return written === '' ? [] : [written]
}

function explain({certainty, tier, reason, cut, edit}: Finding): string {
  const why = reason === undefined ? 'by its form alone' : reason
  const what =
    tier === undefined
      ? 'no fix'
      : cut !== undefined
        ? `${tier} fix, deletes ${cut.first === cut.last ? 'the line' : `${cut.last - cut.first + 1} lines`}`
        : `${tier} fix, ${edit?.text ? `writes ${JSON.stringify(edit.text)}` : 'deletes the text'}`
  return `${certainty}: ${why}; ${what}`
}
