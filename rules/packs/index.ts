/** The phrases of all packs. */
import type {Phrase} from '../../src/phrases/index.js'

export const phrases: readonly Phrase[] = []
