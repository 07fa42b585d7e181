/** Lines of records through the cleaner, chunk by chunk: what `pipe` and the streams of the library have in common. */
import {addTally, type Complaint, cleanLines, describeLong, newTally, type Tally} from './clean-lines.js'
import {LineCutter, type Piece} from './lines.js'
import type {RecordCleaner} from './record.js'

/** The longest record that is held, in bytes, when no other bound is named. */
export const defaultLongest = 64 * 2 ** 20

/** Where a stream of records can go. */
export interface StreamEvents {
  /** A record was passed on untouched; throws where that is to end the stream. */
  complain?(complaint: Complaint): void
}

/** Cleans a stream of records. Nothing of a record is kept when its line has ended. */
export class StreamCleaner {
  readonly tally: Tally = newTally()
  readonly #lines: LineCutter
  readonly #cleaner: RecordCleaner
  readonly #longest: number
  readonly #events: StreamEvents

  constructor(cleaner: RecordCleaner, longest: number, events: StreamEvents) {
    this.#lines = new LineCutter(longest)
    this.#cleaner = cleaner
    this.#longest = longest
    this.#events = events
  }

  /** Takes a chunk and gives the lines that it completes, cleaned. @throws what `complain` throws */
  *push(chunk: Buffer): Iterable<Buffer> {
    for (const piece of this.#lines.push(chunk)) yield this.#clean(piece)
  }

  /** Gives what is left. @throws what `complain` throws */
  *end(): Iterable<Buffer> {
    for (const piece of this.#lines.end()) yield this.#clean(piece)
  }

  #clean({kind, bytes}: Piece): Buffer {
    const complain = (complaint: Complaint) => this.#events.complain?.(complaint)
    if (kind === 'lines') return cleanLines(bytes, this.#cleaner, this.#longest, {tally: this.tally, complain})
    if (kind === 'start of a long line') {
      addTally(this.tally, {...newTally(), records: 1, long: 1})
      complain({line: this.tally.records - 1, kind: 'long', why: describeLong(this.#longest)})
    }
    return bytes
  }
}
