/** The folders of the editor, and what lies in them that texts are judged by. */
import {DidChangeWatchedFilesNotification, type WorkspaceFolder} from 'vscode-languageserver'
import type {Session} from './session.js'
import {pathOf} from './uri.js'

// Configs may extend any JSON file and name any as phrases; the workbench knows which of them count.
const watched = ['**/.lintrc.json', '**/.lintrcignore', '**/.gitignore', '**/*.json']

/** Judges the open texts anew when folders, configs or ignore files change. */
export function followFolders({connection, client, documents, texts, workbench}: Session): void {
  const forget = () => {
    workbench.reload()
    texts.again()
  }
  connection.onInitialized(() => {
    followChosen()
    if (!client.current.watchesFiles) return
    const watchers = watched.map((globPattern) => ({globPattern}))
    void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(() => undefined)
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (workbench.dependsOn(pathsOf(changes))) forget()
  })
  connection.onDidChangeConfiguration(forget)
  // Where the editor does not watch files, whoever saves a text may have saved a config before.
  documents.onDidSave(() => {
    if (!client.current.watchesFiles) forget()
  })

  const followChosen = () => {
    let {folders} = client.current
    if (!client.current.tellsFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      const gone = pathsOf(removed)
      folders = [...folders.filter((folder) => !gone.includes(folder)), ...pathsOf(added)]
      workbench.open(folders)
      texts.again()
    })
  }
}

function pathsOf(places: readonly Pick<WorkspaceFolder, 'uri'>[]): readonly string[] {
  return places.map(({uri}) => pathOf(uri)).filter((path) => path !== undefined)
}
