/** Names of people, outlets and roles, as they sign articles. Where a script has capitals, they carry the grammar. */

import {Cue} from '../words/cue.js'
import {keepShort} from '../words/keep.js'
import {looseWords} from '../words/loose-words.js'
import {letterSource, upperSource} from './letters.js'
import {noNames, outletWords, particles, roleWords} from './name-words.js'
import {agencySources, isAgency} from './press.js'

const wordPattern = new RegExp(`^(?:${upperSource}|[A-Z]['’])(?:${letterSource}|['’.-])*$`)
const initialsPattern = new RegExp(`^(?:${upperSource}\\.?-?){1,3}$`)

/** Is the text a person's name, of two words or more, each with a capital? */
export const isPerson = keepShort((text: string): boolean => {
  if (text.length > 50) return false
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6) return false
  let full = 0
  for (const [at, word] of words.entries()) {
    if (word === 'A' || word === 'I') return false
    if (initialsPattern.test(word) && word.length <= 5 && (word.includes('.') || word.length === 1)) continue
    if (wordPattern.test(word)) {
      // `Ontario's`: no name is a possessive; a stop ends an initial or a sentence.
      if (/['’]s$|[^.]{4}\.$|^(?:[^.]*\.){4}/.test(word) || noNames.has(word.toLowerCase())) return false
      full++
    } else if (!particles.has(word) || at === words.length - 1) return false
  }
  return full >= 1 && full <= 4 && words.length - full <= 3 && wordPattern.test(words.at(-1) ?? '')
}, 50)

// Two to four characters of Han or Hangul; Japanese names have up to seven, a blank between; others two to four words.
const caselessPattern =
  /^(?:[㐀-鿿·]{2,4}|[㐀-鿿]{2,8}·[㐀-鿿]{2,8}|[가-힣]{2,4}|[㐀-鿿々]{1,4}[ 　][㐀-鿿ぁ-ヿー々]{1,6}|[㐀-鿿々]{1,4}[ぁ-ヿー々]{1,5}|[ぁ-ヿー]{2,5}[ 　]?[ぁ-ヿー]{1,6}|[\u0600-\u06ff]{2,12}(?: [\u0600-\u06ff]{2,12}){1,3}|[\u0900-\u097f]{2,14}(?: [\u0900-\u097f]{2,14}){1,3})$/

/** Is the text a name in a script without capitals? Nearly any word looks like one, so it counts behind a label only. */
export function isCaselessName(text: string): boolean {
  return caselessPattern.test(text.trim())
}

/** Is the text an outlet or an agency, by what it is called: `CBS News`, `The Associated Press`, `Redaktion`? */
export function isOutlet(text: string): boolean {
  const name = text.trim()
  if (isPressAgency(name)) return true
  const words = name.split(/\s+/)
  if (words.length > 5 || name.length > 50) return false
  return (
    outletWords.has((words.at(-1) ?? '').toLowerCase()) &&
    words.every((word) => wordPattern.test(word) || /^(?:of|de|la|da|del|die|the|\d+)$/.test(word))
  )
}

const longestAgency = 30

/** An agency as it signs, `ASSOCIATED PRESS` in capitals included. */
function isPressAgency(name: string): boolean {
  if (name.length > longestAgency) return false
  if (isAgency(name) || isAgency(name.replace(/^The /, ''))) return true
  const isLoud = name.length > 4 && name === name.toUpperCase()
  return isLoud && isAgency(name.toLowerCase().replace(/(?<=^| )./g, (letter) => letter.toUpperCase()))
}

/** Is the text a role in a newsroom: `Staff Writer`, `AP National Political Writer`, `Korrespondent`, `correspondante à Brest`? */
function isRole(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 6 || text.length > 60) return false
  if (roleWords.has((words.at(-1) ?? '').toLowerCase())) return true
  return words.length > 2 && roleWords.has((words[0] ?? '').toLowerCase()) && placePattern.test(words.slice(1).join(' '))
}

/** Who signs: what kinds of names a text has, where it has nothing else. */
export interface Signature {
  readonly people: number
  readonly outlets: number
  /** The outlets that are press agencies by a name that is no abbreviation, and so no word of another kind. */
  readonly agencies: number
  readonly roles: number
  /** `@name`. */
  readonly handles: number
  /** All of it is in capitals, as newsrooms set names. */
  readonly isLoud: boolean
}

const placePattern = new RegExp(`^(?:à|au|en|in|aus|from|de|do|da|a|w|в)(?: ${upperSource}(?:${letterSource}|['’.-])*){1,3}$`)
const ownPattern = /^(?:our|unser(?:er|em|en)|onze|notre|la|nostra|nossa|nuestra) /i
const wordOrPlacePattern = new RegExp(`^(?:(?:[\\p{Lu}\\d](?:${letterSource}|[\\d.'’-])*|do|da|de|del|of|the|von|van)(?: |$)){1,5}$`, 'u')

/**
 * Reads what stands behind a label and is no list of known names: somebody with a place or an outlet that nobody knows
 * (`Mariana Lopes, G1 Ilha`), or a newsroom that speaks of itself (`unserer Redaktion`).
 */
export function readLabelled(text: string): Signature | undefined {
  const own = text.replace(ownPattern, '')
  const none = {people: 0, outlets: 0, agencies: 0, roles: 0, handles: 0, isLoud: false}
  if (own !== text) return isRole(own) || outletWords.has(own.toLowerCase()) ? {...none, outlets: 1} : undefined
  const pieces = text.split(/\s*[,|]\s*|\s+[-–—]\s+/)
  const [name = '', place = ''] = pieces
  return pieces.length === 2 && isPerson(name) && wordOrPlacePattern.test(place) ? {...none, people: 1} : undefined
}

const listPattern = /\s*[,;/|·•&+]\s*|\s+[-–—]\s+|\s+(?:and|und|y|et|e|i|og|och|en|ve|и|та|і|dan|và|with|mit|avec|con|com|for|AND)\s+/
const handlePattern = /^@\w{2,20}$/
const edgePattern = /^[\s,;:|/·•–—-]+|[\s,;:|/·•–—-]+$/g

/** Reads a list of names, outlets and roles. Undefined where a part is none of them. */
export const readSignature = keepShort((text: string): Signature | undefined => {
  const list = text.replace(edgePattern, '')
  if (list === '' || list.length > 100) return undefined
  const found = {people: 0, outlets: 0, agencies: 0, roles: 0, handles: 0}
  for (const piece of list.split(listPattern)) {
    if (isPressAgency(piece)) {
      found.outlets++
      if (piece.length > 4) found.agencies++
    } else if (isRole(piece)) found.roles++
    else if (readJoined(piece, found)) continue
    else if (isOutlet(piece)) found.outlets++
    else if (isPerson(piece)) found.people++
    else if (handlePattern.test(piece)) found.handles++
    else return undefined
  }
  const isLoud = list === list.toUpperCase() && list !== list.toLowerCase()
  return {...found, isLoud}
})

/** A name with its outlet, role or handle behind it, without a comma: `Tom Davies Associated Press`. */
function readJoined(piece: string, found: {people: number; outlets: number; agencies: number; roles: number; handles: number}): boolean {
  const words = piece.split(/\s+/)
  for (let at = 2; at < Math.min(words.length, 5); at++) {
    const rest = words.slice(at).join(' ')
    if (!isPerson(words.slice(0, at).join(' '))) continue
    // A headline may end in the name of a paper; agencies are rarer there.
    if (isPressAgency(rest)) {
      found.outlets++
      found.agencies++
    } else if (isRole(rest)) found.roles++
    else if (handlePattern.test(rest)) found.handles++
    else continue
    found.people++
    return true
  }
  return false
}

/** What a text has that names an outlet, an agency or a role. */
export const signerCue = new Cue('signer', {of: () => [...looseWords([...outletWords, ...roleWords]), ...agencySources()]})

/** The cheap question: does a text end with the name of an outlet or an agency, or with a role? */
export function maySignName(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  const piece = text.slice(text.lastIndexOf(',') + 1).trim()
  return last.startsWith('@') || outletWords.has(last) || isRole(piece) || isPressAgency(piece)
}
