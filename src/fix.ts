/** Fixes applied until nothing changes any more. */
import type {DocumentContext} from './document/document.js'
import type {ActiveRule} from './lint.js'
import type {Cutting} from './cuttings.js'

/** A cleaned text and how it came about. */
export interface Fixed {
  readonly text: string
  /** In the order of the text, not overlapping; applied to the original they give `text`. */
  readonly cuttings: readonly Cutting[]
}

/**
 * Applies the safe fixes, then, where asked, the unsafe ones, each until the text is stable.
 * @throws {Error} when ten rounds do not make it stable, which is a bug of the rules named
 */
export function fixText(text: string, rules: readonly ActiveRule[], context: DocumentContext, options: {readonly unsafe?: boolean}): Fixed {
  throw new Error(`not built yet ${text}${rules}${context}${options}`)
}
