/**
 * Cues: what a line must have for a question about its words to be worth asking. All cues are looked for in one pass over a
 * text, so a rule pays for the lines that have its cue only. Which grams make a cue is worked out of its patterns and words by
 * `npm run cues`, and kept in `cue-grams.ts`.
 */
import {type CuePlace, placeOfCue} from './cue-table.js'

/** What a cue is made of. */
export interface CueSource {
  /**
   * What is asked of a line that has the cue: it must match one of the patterns or hold one of the words. A string lists words as
   * a lexicon does: `apply, subscri*`. A pattern is taken to be asked of a line, or of a piece that begins and ends with a word.
   * `pack parts`: a phrase of the packs that may stand anywhere in a line. A function, since only `npm run cues` and tests ask.
   */
  readonly of: () => readonly (RegExp | string)[] | 'pack parts'
  /** Only what stands near the start or the end of a long line counts (see `cue-table.ts`). */
  readonly atEdges?: true
}

/** See the file comment. */
export class Cue {
  readonly id: string
  readonly source: CueSource
  #place: CuePlace | undefined

  /** @param id kebab-case, one of its own */
  constructor(id: string, source: CueSource) {
    this.id = id
    this.source = source
    cues.set(id, this)
  }

  /** @throws {RangeError} when `npm run cues` has not been run for it */
  get place(): CuePlace {
    this.#place ??= placeOfCue(this.id)
    return this.#place
  }
}

/** All cues that have been declared, for the script that works out their grams. */
export const cues = new Map<string, Cue>()
