/** The lines that a Document gives to rules: all, or those that an edit touched. */
import type {CuePlace, LineCues} from '../words/cue-table.js'
import type {Lines} from './lines.js'

/** Cues that a line may have, and which lines have them. */
interface CuesAsked {
  readonly places: readonly CuePlace[]
  readonly rows: LineCues
}

/** See the file comment. */
export class LineChoice {
  readonly #lines: Lines
  readonly #among: readonly number[] | undefined
  /** The signs of the chosen lines, as bits. */
  readonly signs: number

  /** @param among the chosen lines, in order; absent: all */
  constructor(lines: Lines, among?: readonly number[]) {
    this.#lines = lines
    this.#among = among
    this.signs = among === undefined ? lines.all : among.reduce((signs, index) => signs | (lines.masks[index] ?? 0), 0)
  }

  /** The chosen lines with any sign of the mask, or any of the cues. */
  having(mask: number, cues?: CuesAsked): readonly number[] {
    if (cues === undefined && (this.signs & mask) === 0) return []
    const {masks} = this.#lines
    const among = this.#among
    const count = this.count
    const found: number[] = []
    for (let at = 0; at < count; at++) {
      const index = among === undefined ? at : (among[at] ?? at)
      if (((masks[index] ?? 0) & mask) !== 0 || cues?.rows.lineHasAny(index, cues.places) === true) found.push(index)
    }
    return found
  }

  /** How many lines are chosen. */
  get count(): number {
    return this.#among?.length ?? this.#lines.count
  }
}
