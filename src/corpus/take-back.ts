/** Changes of a shard taken back: what stood before is put in the place of what was written. */
import type {LineChange} from './cut-lines.js'
import {readChanges} from './cuts-read.js'
import {applyPatches} from './token.js'

/** Why an output is left as it is: what came out is not what was read. */
export const noOriginal = 'found cuttings that do not give the original back, expected those of this shard'

/** Takes changes back line by line, as the cuttings have them. */
export class TakeBack {
  readonly #changes: AsyncGenerator<LineChange, undefined>
  #next: Promise<IteratorResult<LineChange, undefined>>

  /** @param path the cuttings */
  constructor(path: string) {
    this.#changes = readChanges(path)
    this.#next = this.#changes.next()
    // Told to who asks for a line.
    this.#next.catch(() => undefined)
  }

  /**
   * A line as it was, in parts.
   * @param line its number; greater than that of the line before
   * @throws {ShardError} for broken cuttings
   */
  async take(line: number, bytes: Buffer): Promise<readonly Buffer[]> {
    const patches = []
    for (let next = await this.#next; !next.done && next.value.line === line; next = await this.#next) {
      const {at, length, token} = next.value
      patches.push({start: at, end: at + length, bytes: Buffer.from(token)})
      this.#next = this.#changes.next()
    }
    return applyPatches(bytes, patches)
  }

  /** Closes the cuttings. */
  async close(): Promise<void> {
    await this.#changes.return(undefined)
  }
}
