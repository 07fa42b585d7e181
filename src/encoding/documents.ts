/** What the finders give for a Document, worked out once. */
import {oncePerDocument} from '../document/once.js'
import {findControls} from './controls.js'
import {findMojibake} from './mojibake.js'

/** Its mojibake, in the order of the text. */
export const mojibakeOf = oncePerDocument(({text}) => findMojibake(text))

/** Its control characters, but those that are a part of mojibake. */
export const controlsOf = oncePerDocument((document) => findControls(document.text, mojibakeOf(document)))
