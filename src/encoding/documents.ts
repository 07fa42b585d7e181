/** What the finders give for a Document, worked out once. */
import {oncePerDocument} from '../document/once.js'
import {findMojibake} from './mojibake.js'

/** Its mojibake, in the order of the text. */
export const mojibakeOf = oncePerDocument(({text}) => findMojibake(text))
