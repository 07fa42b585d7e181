/** What the finders of damaged characters give: places, and what stood there before. */
import type {Certainty} from '../rule.js'

/** A damaged place of a text, in UTF-16 offsets, end exclusive. */
export interface Damage {
  readonly start: number
  readonly end: number
  /** What stood there before the damage; absent where nobody can tell, then it is only reported. */
  readonly text?: string
  readonly certainty: Certainty
}
