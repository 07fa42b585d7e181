/** Texts through the retext plugins of others, on the full tree. A late part: it throws and checks no class of ours. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import retextEnglish from 'retext-english'
import {type Pluggable, type Plugin, type Preset, unified} from 'unified'
import {VFile} from 'vfile'
import {isRecord} from '../../config/settings.js'
import type {PlacedPlugin} from '../../config/stack.js'

/** A message of a plugin. Offsets are UTF-16. */
export interface PluginMessage {
  /** The plugin: `retext-passive`. */
  readonly source: string
  readonly reason: string
  readonly level: 'error' | 'warning' | 'info'
  readonly start: number
  readonly end: number
}

/** Plugins that were loaded, or in a sentence why they were not. */
export type LoadedPlugins = {readonly run: (path: string, text: string) => Promise<readonly PluginMessage[]>} | {readonly problem: string}

/**
 * Loads plugins from the `node_modules` of the config that names them, or above, and attaches them behind retext-english.
 * `run` parses the whole text; it rejects with what a plugin throws.
 */
export async function loadPlugins(plugins: readonly PlacedPlugin[]): Promise<LoadedPlugins> {
  const loaded: Pluggable[] = []
  for (const {name, options, from} of plugins) {
    const problem = (reason: string, advice: string) => ({problem: `cannot load the plugin \`${name}\` (${reason}), ${advice}`})
    const entry = findEntry(name, from)
    if (entry === undefined) {
      const advice = `expected it in \`node_modules\` beside the config or above, run \`npm install --save-dev ${name}\``
      return problem('no such package', advice)
    }
    let found: unknown
    try {
      const module: unknown = await import(pathToFileURL(entry).href)
      found = isRecord(module) ? module['default'] : undefined
    } catch (error) {
      return problem(messageOf(error), 'expected a module that Node loads, install it anew or leave it out of `plugins`')
    }
    if (!isPluggable(found))
      return problem(`its default export is ${typeof found}`, 'expected a plugin of retext, leave it out of `plugins`')
    loaded.push(options === undefined || typeof found !== 'function' ? found : [found, options])
  }
  try {
    const processor = unified().use(retextEnglish).use(loaded).freeze()
    return {
      async run(path, text) {
        const file = new VFile({path, value: text})
        await processor.run(processor.parse(file), file)
        return file.messages.map((message) => ({...placeOf(message.place, text), ...readMessage(message)}))
      }
    }
  } catch (error) {
    const names = plugins.map(({name}) => `\`${name}\``).join(', ')
    return {
      problem: `cannot attach the plugins ${names} (${messageOf(error)}), expected options that they take, check \`plugins\` of the config`
    }
  }
}

function readMessage({source, reason, fatal}: VFile['messages'][number]): Omit<PluginMessage, 'start' | 'end'> {
  const level = fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
  return {source: (source ?? 'plugin').replace(/[^a-z]+/g, '-'), reason: reason.replace(/\s+/g, ' '), level}
}

function placeOf(place: VFile['messages'][number]['place'], text: string): {readonly start: number; readonly end: number} {
  if (place === undefined) return {start: 0, end: 0}
  const start = ('start' in place ? place.start.offset : place.offset) ?? 0
  const end = ('end' in place ? place.end.offset : place.offset) ?? start
  return {start: Math.min(start, text.length), end: Math.min(end, text.length)}
}

function isPluggable(value: unknown): value is Plugin<unknown[]> | Preset {
  return typeof value === 'function' || (isRecord(value) && Array.isArray(value['plugins']))
}

/** The file that `import` of a package would load: by `exports`, else `module`-less `main`. */
function findEntry(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const root = join(folder, 'node_modules', name)
    if (existsSync(join(root, 'package.json'))) return join(root, entryOf(root))
    if (dirname(folder) === folder) return undefined
  }
}

function entryOf(root: string): string {
  const described: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!isRecord(described)) return 'index.js'
  const exported = pickExport(described['exports'])
  return exported ?? (typeof described['main'] === 'string' ? described['main'] : 'index.js')
}

/** `exports` as a string, by condition, or of `.`. */
function pickExport(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported
  if (!isRecord(exported)) return undefined
  for (const key of ['.', 'node', 'import', 'default']) {
    const found = pickExport(exported[key])
    if (found !== undefined) return found
  }
  return undefined
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
