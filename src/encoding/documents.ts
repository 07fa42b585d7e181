/** What the finders give for a Document; what several rules ask for is worked out once. */
import type {Document} from '../document/document.js'
import {oncePerDocument} from '../document/once.js'
import {findControls} from './controls.js'
import {findEntities} from './entities.js'
import {findInvisible} from './invisible.js'
import {findLigatures} from './ligatures.js'
import {findMojibake} from './mojibake.js'
import {scanTraces} from './scan.js'

const tracesOf = oncePerDocument(({text}) => scanTraces(text))

/** Its mojibake, in the order of the text. */
export const mojibakeOf = oncePerDocument((document) => findMojibake(document.text, tracesOf(document)))

/** Its control characters, but those that are a part of mojibake. */
export const controlsOf = (document: Document) => findControls(document.text, tracesOf(document), mojibakeOf(document))

/** Its character references. */
export const entitiesOf = (document: Document) => findEntities(document.text, tracesOf(document))

/** Its invisible characters. */
export const invisiblesOf = (document: Document) => findInvisible(document.text, tracesOf(document))

/** Its ligatures. */
export const ligaturesOf = (document: Document) => findLigatures(document.text, tracesOf(document))
