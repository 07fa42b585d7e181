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
 * @param isStale asked between steps: has nobody use for them any more? Then it gives undefined
 */
export async function offerActions(
  answer: Answer,
  range: Range,
  only: readonly string[] | undefined,
  abilities: Abilities,
  isStale: () => boolean
): Promise<CodeAction[] | undefined> {
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
    if (verdict.hasComments) actions.push(...here.flatMap((finding) => silenceAction(document, finding, abilities)))
    if (schemeOf(document.uri) === 'file') actions.push(...here.map((finding) => allowAction(document, finding)))
  }
  if (wants(fixAllKind) && verdict.findings.some(({tier}) => tier === 'safe')) {
    const action: CodeAction = {title: 'Fix all that seedlint finds certain', kind: fixAllKind, data: {uri: document.uri}}
    if (abilities.resolves) actions.push(action)
    else {
      const edit = await fixAllEdit(answer, abilities, isStale)
      if (edit === undefined) return undefined
      actions.push({...action, edit})
    }
  }
  return actions
}

/** The edit that applies all safe fixes of a text; undefined for one of no use any more. @throws as `formatAll` */
export async function fixAllEdit(answer: Answer, abilities: Abilities, isStale: () => boolean): Promise<WorkspaceEdit | undefined> {
  const edits = await formatAll(answer, isStale)
  return edits && editWith(answer.document, edits, abilities)
}

/** All safe fixes of a text; undefined where they are of no use any more. @throws {Error} when a rule fails, which is a bug of ours */
export async function formatAll({document, verdict}: Answer, isStale: () => boolean): Promise<TextEdit[] | undefined> {
  if (verdict === undefined || 'problem' in verdict) return []
  const changes = await verdict.clean(isStale)
  return changes && toTextEdits(document, changes)
}

/** Changes of a text as the protocol has them. */
function toTextEdits(document: TextDocument, changes: readonly Cutting[]): TextEdit[] {
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

/** A comment before the line; only where one begins a block there, so that it does not become a part of another. */
function silenceAction(document: TextDocument, finding: Finding, abilities: Abilities): readonly CodeAction[] {
  const {line} = document.positionAt(finding.span.start)
  const start = {line, character: 0}
  const before = document.getText({start: {line: Math.max(0, line - 1), character: 0}, end: start})
  if (before.trim() !== '') return []
  const newText = `<!-- seedlint-disable-next-line ${finding.ruleId} -->${before.endsWith('\r\n') ? '\r\n' : '\n'}`
  const edit = editWith(document, [{range: {start, end: start}, newText}], abilities)
  const title = `Silence ${finding.ruleId} on this line`
  return [{title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding)], edit}]
}

function toWorkspaceEdit(document: TextDocument, changes: readonly Cutting[], abilities: Abilities): WorkspaceEdit {
  return editWith(document, toTextEdits(document, changes), abilities)
}

function editWith({uri, version}: TextDocument, edits: TextEdit[], {versions}: Abilities): WorkspaceEdit {
  return versions ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits}}
}
