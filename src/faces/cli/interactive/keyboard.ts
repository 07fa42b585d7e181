/** Keys, one at a time, from a terminal or from a stream of characters. */
import {StringDecoder} from 'node:string_decoder'
import type {Cli} from '../io.js'

const interrupt = '\u0003'

/** Reads the keys of one run. */
export class Keyboard {
  readonly #stdin: Cli['stdin']
  readonly #chunks: AsyncIterator<Uint8Array | string>
  readonly #decoder = new StringDecoder('utf8')
  #waiting: string[] = []

  /** A terminal gives each key at once from now on, without a line end. */
  constructor(stdin: Cli['stdin']) {
    this.#stdin = stdin
    this.#setRaw(true)
    this.#chunks = stdin[Symbol.asyncIterator]()
  }

  /** The next key, line ends passed over; `interrupt` for Ctrl-C, undefined at the end of input. */
  async next(): Promise<string | 'interrupt' | undefined> {
    for (;;) {
      const key = this.#waiting.shift()
      if (key === interrupt) return 'interrupt'
      if (key !== undefined && key !== '\n' && key !== '\r' && key !== ' ') return key
      if (key !== undefined) continue
      const {done, value} = await this.#chunks.next()
      if (done) return undefined
      this.#waiting = [...(typeof value === 'string' ? value : this.#decoder.write(Buffer.from(value)))]
    }
  }

  /** Gives the terminal back as it was. */
  async close(): Promise<void> {
    this.#setRaw(false)
    await this.#chunks.return?.()
  }

  #setRaw(on: boolean): void {
    if (this.#stdin.isTTY) this.#stdin.setRawMode?.(on)
  }
}
