/** What answers one editor. */

import type {TextDocuments} from 'vscode-languageserver'
import {MessageType, ShowMessageNotification} from 'vscode-languageserver'
import type {createConnection} from 'vscode-languageserver/lib/common/server.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Client} from './client.js'
import type {OpenTexts} from './open-texts.js'
import type {Workbench} from './workbench.js'

/** A connection to one editor. */
export type Connection = ReturnType<typeof createConnection>

/** See above. */
export interface Session {
  readonly connection: Connection
  /** Known from `initialize` on. */
  readonly client: {current: Client}
  /** The texts as the editor sends them. */
  readonly documents: TextDocuments<TextDocument>
  /** The same texts, judged. */
  readonly texts: OpenTexts
  readonly workbench: Workbench
}

/** Shows a sentence in a window of the editor. As a notification: it is no question, and nobody waits. */
export function show({connection}: Pick<Session, 'connection'>, kind: 'error' | 'info', sentence: string): void {
  const params = {type: kind === 'error' ? MessageType.Error : MessageType.Info, message: `seedlint: ${sentence}`}
  void connection.sendNotification(ShowMessageNotification.type, params).catch(() => undefined)
}
