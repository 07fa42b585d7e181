/** What the editor asks for: actions, hovers, formatting. */
import {LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import {allowCommand, fixAllEdit, offerActions, toTextEdits} from './actions.js'
import {hoverAt} from './hover.js'
import {type Session, show} from './session.js'
import {pathOf} from './uri.js'

/** Answers requests, each for the text as it is then. A text that is not open has no answers. */
export function answerRequests({connection, client, texts, workbench}: Session): void {
  connection.onCodeAction(async ({textDocument, range, context}) => {
    const answer = await texts.answer(textDocument.uri)
    return answer === undefined ? [] : offerActions(answer, range, context.only, client.current)
  })

  connection.onCodeActionResolve(async (action) => {
    const uri = uriOf(action.data)
    const answer = uri === undefined ? undefined : await texts.answer(uri)
    return answer === undefined ? action : {...action, edit: fixAllEdit(answer, client.current)}
  })

  connection.onHover(async ({textDocument, position}) => {
    const answer = await texts.answer(textDocument.uri)
    return answer && (hoverAt(answer, position, (id) => workbench.explain(id), client.current.markdown) ?? null)
  })

  // Formatting is what is certain: the safe fixes.
  connection.onDocumentFormatting(async ({textDocument}) => {
    const answer = await texts.answer(textDocument.uri)
    if (answer?.verdict === undefined || 'problem' in answer.verdict) return []
    return toTextEdits(answer.document, answer.verdict.clean())
  })

  connection.onExecuteCommand(({command, arguments: [uri, text] = []}) => {
    const path = typeof uri === 'string' ? pathOf(uri) : undefined
    if (command !== allowCommand || path === undefined || typeof text !== 'string') {
      const expected = `expected \`${allowCommand}\` with the address of a file and a text`
      return new ResponseError(LSPErrorCodes.RequestFailed, `found \`${command}\`, ${expected}`)
    }
    show({connection}, 'info', workbench.allow(path, text))
    workbench.reload()
    texts.again()
    return null
  })
}

/** The address that an action carries. */
function uriOf(data: unknown): string | undefined {
  return typeof data === 'object' && data !== null && 'uri' in data && typeof data.uri === 'string' ? data.uri : undefined
}
