/** What the finders give for a Document, each worked out once. */
import {oncePerDocument} from '../document/once.js'
import {findControls} from './controls.js'
import {findEntities} from './entities.js'
import {findMojibake} from './mojibake.js'
import {scanTraces} from './scan.js'

const tracesOf = oncePerDocument(({text}) => scanTraces(text))

/** Its mojibake, in the order of the text. */
export const mojibakeOf = oncePerDocument((document) => findMojibake(document.text, tracesOf(document)))

/** Its control characters, but those that are a part of mojibake. */
export const controlsOf = oncePerDocument((document) => findControls(document.text, tracesOf(document), mojibakeOf(document)))

/** Its character references. */
export const entitiesOf = oncePerDocument((document) => findEntities(document.text, tracesOf(document)))
