/** Character references of HTML that were never decoded, or escaped once more than they were decoded. */
import type {Damage} from './damage.js'
import {decodeReference} from './entity-names.js'
import {isInCode, lineBefore} from './line-around.js'
import {type Traces, traces} from './scan.js'

// Escaped any number of times: each turns `&` into `&amp;`.
const referencePattern = /&((?:amp;)*)([a-zA-Z][a-zA-Z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});/g
// Who names them writes of them.
const topicPattern = /\b(?:X?HTML5?|XML|SGML|entit(?:y|ies)|escap(?:e|ed|ing)|character references?|ampersands?)\b/i
const addressPattern = /(?:[a-z]:\/\/|www\.|[?&][\w.-]+=)\S{0,200}$|[?&=/]\S{0,200}$/i
const longestAddress = 220
// Opens a tag, a comment or a declaration.
const tagPattern = /^[a-z/!?]/i
const escapedTagPattern = /&(?:amp;)*(?:lt|#0*60|#x0*3c);[a-z/!?]/i
const joinerScripts = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]/

/** The references of a text, in its order. One that HTML does not know stays, and so does one in an address or in code. */
export function findEntities(text: string, {seen}: Traces): readonly Damage[] {
  if ((seen & traces.ampersand) === 0) return []
  const found: Damage[] = []
  for (const {0: whole, 1: escapes = '', 2: name = '', index} of text.matchAll(referencePattern)) {
    const read = readReference(text, index, index + whole.length, name, escapes !== '')
    if (read !== undefined) found.push({start: index, end: index + whole.length, text: read, certainty: 'certain'})
  }
  if (found.length === 0) return found
  return topicPattern.test(text) ? found.map((damage) => ({...damage, certainty: 'likely'})) : found
}

function readReference(text: string, start: number, end: number, name: string, isTwice: boolean): string | undefined {
  const reference = `&${name};`
  const read = decodeReference(reference)
  if (read === reference || isNoText(read)) return undefined
  const line = lineBefore(text, start, longestAddress)
  if (addressPattern.test(line) || isInCode(text, start, end, longestAddress)) return undefined
  if (read === '<' || read === '>') return isTag(text, end, line, read) ? undefined : read
  // Corpora of clean text keep `&#39;&#39;` for a quotation mark.
  if (read === "'" && !isTwice && (line.endsWith(reference) || text.startsWith(reference, end))) return undefined
  if (/^[\u00ad\u200b\u2060\ufeff]$/.test(read)) return ''
  if (/^[\u200c\u200d]$/.test(read)) return joinerScripts.test(line.slice(-1)) ? read : ''
  return /^[\u00a0\u2002-\u200a]$/.test(read) ? ' ' : read
}

/** A control character, a half of a pair, U+FFFD. */
function isNoText(read: string): boolean {
  const code = read.charCodeAt(0)
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd || (read.length === 1 && code >= 0xd800 && code < 0xe000)
}

/** Would it make a tag of what stands there, or close one? A writer who escapes tags means them to be seen. */
function isTag(text: string, end: number, line: string, read: string): boolean {
  return read === '<' ? tagPattern.test(text.slice(end, end + 1)) : escapedTagPattern.test(line)
}
