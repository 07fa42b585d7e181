/** The run over a folder of texts: each file is a record. */
import {closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import type {BatchResult} from './batch.js'
import {isTextName} from './codec.js'
import {attemptNames, ShardRun, type ShardTools} from './shard-run.js'
import type {Shard} from './shards.js'
import {partsOf} from './texts.js'
import {syncFile} from './write-shard.js'

// As much as a batch of lines is.
const batchSize = 2 ** 20

/** The texts of a folder, in the order in which they are counted. */
export function listTexts(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && isTextName(entry.name))
    .map(({name}) => name)
    .sort()
}

/** Cleans the files of a folder. */
export class TextsRun extends ShardRun {
  readonly #folder: string
  readonly #names: readonly string[]
  /** How many were written. */
  #written = 0
  #size = 0

  constructor(shard: Shard, tools: ShardTools, attempt: string) {
    super(shard, tools, attempt)
    this.#folder = join(attempt, attemptNames.output)
    mkdirSync(this.#folder)
    this.#names = listTexts(shard.input)
  }

  protected async read(): Promise<void> {
    let texts: Buffer[] = []
    let length = 0
    const submit = async () => {
      const names = this.#names.slice(this.line, this.line + texts.length)
      const firstLine = this.line
      this.line += texts.length
      const lengths = texts.map((text) => text.length)
      const bytes = Buffer.concat(texts)
      texts = []
      length = 0
      await this.submit({kind: 'texts', bytes, texts: {names, lengths, areFiles: true}, firstLine, longest: this.tools.longest})
    }
    for (const name of this.#names) {
      const path = join(this.shard.input, name)
      const {size} = statSync(path)
      if (length + size > batchSize && texts.length > 0) await submit()
      const bytes = readFileSync(path)
      this.before.update(bytes)
      this.bytesIn += bytes.length
      length += bytes.length
      texts.push(bytes)
      this.tools.progress(this.shard, this.bytesIn, bytes.length)
    }
    if (texts.length > 0) await submit()
  }

  protected async write({bytes, lengths = []}: BatchResult): Promise<void> {
    for (const text of partsOf(bytes, lengths)) {
      const path = join(this.#folder, this.#names[this.#written++] ?? '')
      if (text !== null) writeNew(path, text)
      this.#size += text?.length ?? 0
    }
  }

  protected async close(): Promise<number> {
    for (const name of this.#names) syncFile(join(this.#folder, name))
    return this.#size
  }

  protected async abort(): Promise<void> {}

  protected isUnended(): boolean {
    return false
  }
}

function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  } finally {
    closeSync(file)
  }
}
