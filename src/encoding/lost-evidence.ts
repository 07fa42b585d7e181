/** Was the text damaged at all? A `?` alone says nothing; forms that nobody writes add up over the document. */
import type {Place} from './lost-places.js'
import type {Read} from './lost-reading.js'
import type {Unit} from './lost-units.js'
import {isContraction} from './lost-words.js'

/** A unit with its surroundings and reading. */
export interface Site {
  readonly unit: Unit
  readonly place: Place
  readonly read: Read
}

/** What the document proves. */
export interface Evidence {
  /** `?` for apostrophes: by one contraction (`likely`), or by several forms (`certain`). */
  readonly apostrophes: 'certain' | 'likely' | undefined
  /** `?` for dashes and quotes. */
  readonly marks: boolean
}

/** A reading counts when every other one is dearer by so much. */
export const enough = 1.5

// A quote that opens before a letter and closes behind a comma or stop proves as much as two signs of any other kind.
const hardPair = 2
const fewestSigns = 2

/**
 * Weighs the sites of a document, paragraph by paragraph.
 * Dashes and quotes are proved without the contractions: the safe tier mends those first, and what the unsafe one finds must not change by that.
 */
export function weigh(text: string, paragraphs: readonly (readonly Site[])[]): Evidence {
  let contractions = 0
  let possessives = 0
  let signs = 0
  for (const sites of paragraphs) {
    let open: Site | undefined
    for (const site of sites) {
      const {unit, place, read} = site
      if (unit.kind !== 'question' || read.margin < enough) continue
      if (read.reading === 'apostrophe') {
        if (isContraction(place.before, place.after)) contractions++
        else if (place.after === 's' && place.before.length > 1) possessives++
      } else if (read.reading === 'dash' || read.reading === 'bullet') signs++
      else if (read.reading === 'open') open = site
      else if (read.reading === 'close' && open !== undefined) {
        signs += ['comma', 'stop', 'unit'].includes(place.left) ? hardPair : 1
        open = undefined
      }
    }
  }
  // A writer who has curly quotes and not one dash: the encoder had the quotes and no dash.
  const isDashless = /[“”‘’]/u.test(text) && !/[–—―]/u.test(text)
  const forms = contractions + possessives
  const apostrophes =
    forms === 0 || (contractions === 0 && forms + signs < fewestSigns) ? undefined : forms + signs >= fewestSigns ? 'certain' : 'likely'
  return {apostrophes, marks: signs >= fewestSigns || (signs > 0 && isDashless)}
}
