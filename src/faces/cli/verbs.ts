/** Verbs with flags of their own: they stand first, `seedlint VERB …`, and read all that follows themselves. */
import type {Cli, ExitCode} from './io.js'

/** Runs a verb with the arguments behind it; throws as `runCli` expects it. */
export type RunVerb = (cli: Cli, argv: readonly string[]) => Promise<ExitCode>

// One line a verb, loaded only when it is called.
const loaders = new Map<string, () => Promise<RunVerb>>([
  ['corpus', () => import('./corpus/corpus.js').then(({corpus}) => corpus)],
  ['corpus-worker', () => import('./corpus/worker.js').then(({corpusWorker}) => corpusWorker)],
  ['init', async () => (await import('./init/init.js')).init],
  ['learn', async () => (await import('./learn/learn.js')).learn],
  ['lsp', async () => (await import('./lsp.js')).serveEditor],
  ['pipe', () => import('./pipe.js').then(({pipe}) => pipe)],
  ['report', () => import('./corpus/report.js').then(({report}) => report)]
])

/** The names of these verbs. */
export const ownVerbs: readonly string[] = [...loaders.keys()]

/** The verb of that name, to be loaded, if it is one of these. */
export function loadVerb(name: string | undefined): (() => Promise<RunVerb>) | undefined {
  return name === undefined ? undefined : loaders.get(name)
}
