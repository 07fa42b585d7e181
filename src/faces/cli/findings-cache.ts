/** What was found in a file, kept until the file or what it is linted with changes. */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {PlacedFinding} from '../../report/findings.js'
import {findConfig} from './configs.js'
import {hash} from './cuttings-file.js'
import {reasonOf} from './io.js'
import {temporaryIn} from './leftovers.js'
import type {Setup} from './scope.js'
import {readVersion} from './version.js'

/** What is told of a file: findings, and why it would not be fixed. */
export interface Looked {
  readonly findings: readonly PlacedFinding[]
  readonly note?: string
}

/** Of one file: hashes of its bytes and of what it was linted with. */
type Entry = readonly [content: string, setup: string, looked: Looked]

// Texts in a folder come and go; those that nobody has linted for longest are forgotten first.
const most = 100_000

/** See above. Keyed by content, so that neither clocks nor copies mislead it. */
export class FindingsCache {
  readonly #entries: Map<string, Entry>
  readonly #keys = new Map<Setup['key'], string>()
  #isChanged = false

  private constructor(entries: Map<string, Entry>) {
    this.#entries = entries
  }

  /** One that lasts as long as the process. */
  static empty(): FindingsCache {
    return new FindingsCache(new Map())
  }

  /** The one that a run before left; empty where there is none, or it is broken, or another version's. */
  static read(path: string): FindingsCache {
    try {
      const text = readFileSync(path, 'utf8')
      const end = text.indexOf('\n')
      const body = text.slice(end + 1)
      // Only a whole file passes, as this very command wrote it: so its form need not be checked.
      if (end !== -1 && text.slice(0, end) === seal(body)) return new FindingsCache(new Map(parseEntries(body)))
    } catch {
      // None, or none that can be read.
    }
    return FindingsCache.empty()
  }

  /** What was found in a file of these bytes; undefined where nobody has looked, or by other rules. */
  find(path: string, bytes: Uint8Array, setup: Setup): Looked | undefined {
    const entry = this.#entries.get(path)
    return entry?.[0] === hash(bytes) && entry[1] === this.#keyOf(setup, path) ? entry[2] : undefined
  }

  /** Keeps what was found. */
  keep(path: string, bytes: Uint8Array, setup: Setup, looked: Looked): void {
    this.#entries.delete(path)
    this.#entries.set(path, [hash(bytes), this.#keyOf(setup, path), looked])
    this.#isChanged = true
  }

  /**
   * Writes the file anew, whole or not at all, into a folder that git does not see.
   * @returns a note where it cannot be written; nothing else suffers from that
   */
  write(path: string): string | undefined {
    if (!this.#isChanged) return undefined
    const temporary = temporaryIn(dirname(path))
    try {
      mkdirSync(dirname(path), {recursive: true})
      const ignore = join(dirname(path), '.gitignore')
      if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
      const body = `${JSON.stringify([...this.#entries].slice(-most))}\n`
      writeFileSync(temporary, `${seal(body)}\n${body}`)
      renameSync(temporary, path)
      return undefined
    } catch (error) {
      if (existsSync(temporary)) rmSync(temporary)
      return `the cache cannot be written (${reasonOf(error)}), expected a folder to write in, the next run finds all anew`
    }
  }

  /** The rules and wordings; and the ending, which decides how a text is read. */
  #keyOf({key}: Setup, path: string): string {
    const known = this.#keys.get(key) ?? hash(Buffer.from(key()))
    this.#keys.set(key, known)
    return known + extname(path)
  }
}

/** Where runs of a working folder keep it: beside the nearest config, else in the folder itself. */
export function cachePath(cwd: string): string {
  const config = findConfig(cwd)
  return join(config === undefined ? cwd : dirname(config), '.seedlint', 'cache.json')
}

function parseEntries(body: string): readonly (readonly [string, Entry])[] {
  return JSON.parse(body)
}

/** The first line of the file: who wrote it, and what must stand behind. A build is another when its file is. */
function seal(body: string): string {
  const {size, mtimeMs} = statSync(fileURLToPath(import.meta.url))
  return `seedlint ${readVersion()} ${size} ${mtimeMs} ${hash(Buffer.from(body))}`
}
