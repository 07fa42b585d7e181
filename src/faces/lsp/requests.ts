/** What the editor asks for: actions, hovers, formatting. */
import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import {allowCommand, fixAllEdit, formatAll, offerActions} from './actions.js'
import {hoverAt} from './hover.js'
import type {Answer} from './open-texts.js'
import {type Session, show} from './session.js'
import {pathOf} from './uri.js'

/** Answers requests, each for the text as it is then. A text that is not open has no answers. */
export function answerRequests({connection, client, texts, workbench}: Session): void {
  /** Does what takes its time, and stops when the editor takes the request back, or the text changes. */
  const perform = async <Result>(
    answer: Answer,
    token: CancellationToken,
    work: (isStale: () => boolean) => Promise<Result | undefined>
  ) => {
    const result = await work(() => token.isCancellationRequested || !texts.isCurrent(answer))
    if (result !== undefined) return result
    return token.isCancellationRequested
      ? new ResponseError<undefined>(LSPErrorCodes.RequestCancelled, 'taken back by the editor')
      : new ResponseError<undefined>(LSPErrorCodes.ContentModified, 'the text has changed meanwhile')
  }

  connection.onCodeAction(async ({textDocument, range, context: {only}}, token) => {
    const answer = await texts.answer(textDocument.uri)
    return answer === undefined ? [] : perform(answer, token, (isStale) => offerActions(answer, range, only, client.current, isStale))
  })

  connection.onCodeActionResolve(async (action, token) => {
    const uri = uriOf(action.data)
    const answer = uri === undefined ? undefined : await texts.answer(uri)
    if (answer === undefined) return action
    return perform(answer, token, async (isStale) => {
      const edit = await fixAllEdit(answer, client.current, isStale)
      return edit && {...action, edit}
    })
  })

  connection.onHover(async ({textDocument, position}) => {
    const answer = await texts.answer(textDocument.uri)
    return answer && (hoverAt(answer, position, (id) => workbench.explain(id), client.current.markdown) ?? null)
  })

  // Formatting is what is certain: the safe fixes.
  connection.onDocumentFormatting(async ({textDocument}, token) => {
    const answer = await texts.answer(textDocument.uri)
    return answer === undefined ? [] : perform(answer, token, (isStale) => formatAll(answer, isStale))
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
