/** What stands in the box over a finding. */
import {type Hover, MarkupKind, type Position} from 'vscode-languageserver'
import {pageUrl, readRuleDoc} from '../../report/rule-docs.js'
import {switchOff} from '../../report/rule-words.js'
import {rangeOf} from './diagnostics.js'
import type {Answer} from './open-texts.js'

/**
 * Says of the findings at a position how sure they are, what their rules are there for and how they are switched off.
 * @param explain gives a rule's doc comment
 * @param asMarkdown false: the editor shows plain text only
 */
export function hoverAt(
  {document, verdict}: Answer,
  position: Position,
  explain: (ruleId: string) => string | undefined,
  asMarkdown: boolean
): Hover | undefined {
  if (verdict === undefined || 'problem' in verdict) return undefined
  const at = document.offsetAt(position)
  const here = verdict.findings.filter(({span}) => span.start <= at && at <= span.end)
  const [first] = here
  if (first === undefined) return undefined
  const rules = new Map(here.map((finding) => [finding.ruleId, finding]))
  const texts = [...rules.values()].map(({ruleId, certainty, tier, reason}) => {
    const fix = tier === undefined ? 'no fix' : `${tier} fix`
    const sure = `${certainty}, ${fix}${reason === undefined ? '' : `: ${reason}`}`
    return [
      `**${ruleId}** (${sure})`,
      ...docParts(explain(ruleId)),
      `Switch it off in \`.lintrc.json\`: \`${switchOff(ruleId)}\``,
      `[All about it](${pageUrl(ruleId)})`
    ]
  })
  const value = texts.map((parts) => parts.join('\n\n')).join('\n\n---\n\n')
  return {contents: {kind: asMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value}, range: rangeOf(document, first.span)}
}

function docParts(comment: string | undefined): readonly string[] {
  if (comment === undefined) return []
  const {summary, sections} = readRuleDoc(comment)
  return [summary, sections.Why, `Left alone: ${sections['Left alone']}`, `Fix: ${sections.Fix}`]
}
