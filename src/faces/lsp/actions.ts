/** What can be done about findings, as the editor's light bulb offers it. */
import {type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Cutting} from '../../cuttings.js'
import {excerpt} from '../../document/text.js'
import type {Finding} from '../../finding.js'
import {rangeOf, toDiagnostic} from './diagnostics.js'
import type {Answer} from './open-texts.js'
import {schemeOf} from './uri.js'
import type {Judged} from './workbench.js'

/** The kind of the action that applies all safe fixes, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.seedlint`

/** The command behind `Never flag … again`: the address of the text and what is to stand. */
export const allowCommand = 'seedlint.allow'

/** What the editor can do. */
export interface Abilities {
  /** Takes edits that name the version which they are for. */
  readonly versions: boolean
  /** Asks for the edit of an action when it is chosen. */
  readonly resolves: boolean
}

/**
 * The actions for a range.
 * @param only the kinds that are asked for, with those below them; undefined: all
 */
export function offerActions(answer: Answer, range: Range, only: readonly string[] | undefined, abilities: Abilities): CodeAction[] {
  const {document, verdict} = answer
  if (verdict === undefined || 'problem' in verdict) return []
  const wants = (kind: string) => only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const start = document.offsetAt(range.start)
    const end = document.offsetAt(range.end)
    // At the edges, too: the cursor stands between two characters.
    const here = verdict.findings.filter(({span}) => span.start <= end && start <= span.end)
    actions.push(...here.flatMap((finding) => quickFix(answer, verdict, finding, abilities)))
    if (schemeOf(document.uri) === 'file') actions.push(...here.map((finding) => allowAction(document, finding)))
  }
  if (wants(fixAllKind) && verdict.findings.some(({tier}) => tier === 'safe')) {
    const action: CodeAction = {title: 'Fix all that seedlint finds certain', kind: fixAllKind, data: {uri: document.uri}}
    actions.push(abilities.resolves ? action : {...action, edit: fixAllEdit(answer, abilities)})
  }
  return actions
}

/** The edit that applies all safe fixes of a text. @throws {Error} when a rule fails, which is a bug of ours */
export function fixAllEdit({document, verdict}: Answer, abilities: Abilities): WorkspaceEdit {
  const changes = verdict === undefined || 'problem' in verdict ? [] : verdict.clean()
  return toWorkspaceEdit(document, changes, abilities)
}

/** Changes of a text as the protocol has them. */
export function toTextEdits(document: TextDocument, changes: readonly Cutting[]): TextEdit[] {
  return changes.map((change) => ({range: rangeOf(document, change), newText: change.written}))
}

function quickFix({document}: Answer, judged: Judged, finding: Finding, abilities: Abilities): readonly CodeAction[] {
  const mending = judged.mend(finding)
  if (mending === undefined) return []
  const {changes, tier, count} = mending
  const others = count > 1 ? `, with ${count - 1} more of its block` : ''
  return [
    {
      title: `${fixClause(finding.message)}${others} (${finding.ruleId}${tier === 'unsafe' ? ', unsafe' : ''})`,
      kind: CodeActionKind.QuickFix,
      isPreferred: tier === 'safe',
      diagnostics: [toDiagnostic(document, finding)],
      edit: toWorkspaceEdit(document, changes, abilities)
    }
  ]
}

const verbs: ReadonlyMap<string | undefined, string> = new Map([
  ['deletes', 'Delete'],
  ['writes', 'Write'],
  ['parts', 'Part']
])

/** `Delete the line` for a message that ends in `, fix deletes the line`. */
function fixClause(message: string): string {
  const [, verb, rest] = /, fix (\w+)( .*)$/su.exec(message) ?? []
  const known = verbs.get(verb)
  return known === undefined ? 'Fix it' : known + rest
}

function allowAction(document: TextDocument, finding: Finding): CodeAction {
  const text = document.getText(rangeOf(document, finding.span)).trim()
  const title = `Never flag ${excerpt(text)} again (writes .lintrc.json)`
  const command = {title, command: allowCommand, arguments: [document.uri, text]}
  return {title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding)], command}
}

function toWorkspaceEdit(document: TextDocument, changes: readonly Cutting[], {versions}: Abilities): WorkspaceEdit {
  const {uri, version} = document
  const edits = toTextEdits(document, changes)
  return versions ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits}}
}
