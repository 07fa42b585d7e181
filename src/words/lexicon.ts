/** Words of many languages by what they do in a call or a notice. Only lines that have a cue of them are folded and read. */
import {foldCode, foldWord, isFoldedLetter, isSolid} from './fold.js'

/** Words by class, as `call-words.ts` has them. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** What stands at a place of a folded text: the classes of the word as bits, and where it ends. */
export interface WordHit {
  readonly bits: number
  readonly end: number
}

interface Entry {
  readonly form: string
  readonly isPrefix: boolean
  bits: number
}

/** A word as the lists have it, with the classes of its list. */
interface ListedWord {
  readonly word: string
  readonly bits: number
}

/** The longest word found so far, with what it and shorter ones say. */
interface Found {
  readonly form: string
  bits: number
}

/** See the file comment. */
export class Lexicon {
  readonly #lists: WordLists
  readonly #bits = new Map<string, number>()
  /** The words by a hash of their first three units, the longest first; several beginnings may share a place. */
  readonly #buckets: Entry[][] = []
  /** Which bucket is at a place, counted from 1; 0: none. */
  readonly #places = new Uint16Array(0x10000)
  /** The first two units of all words that have two. */
  readonly #pairs = new Set<string>()
  /** By a unit: 1 where the words that begin with it are in the buckets. Few texts ask for all of them. */
  readonly #isMet = new Uint8Array(0x10000)
  #words: ReadonlyMap<number, readonly ListedWord[]> | undefined

  constructor(lists: WordLists) {
    this.#lists = lists
    for (const [at, name] of Object.keys(lists).entries()) this.#bits.set(name, 1 << at)
  }

  /** The bits of some classes, joined. */
  mask(...names: readonly string[]): number {
    let mask = 0
    for (const name of names) mask |= this.#bits.get(name) ?? 0
    return mask
  }

  /** The longest word of the lists that begins at this place of a folded text. */
  at(folded: Uint16Array, at: number): WordHit | undefined {
    const one = folded[at] ?? 0
    if (this.#isMet[one] === 0) this.#meet(one)
    const two = folded[at + 1] ?? 0
    const found = this.#find(folded, at, placeOf(one, two, folded[at + 2] ?? 0), undefined)
    const pair = this.#find(folded, at, placeOf(one, two, 0), found)
    const place = placeOf(one, 0, 0)
    // A single character says nothing where it begins another word.
    const last = this.#places[place] === 0 || this.#pairs.has(String.fromCharCode(one, two)) ? pair : this.#find(folded, at, place, pair)
    return last && {bits: last.bits, end: at + last.form.length}
  }

  /** Adds what the words of a bucket say to the longest one found so far. */
  #find(folded: Uint16Array, at: number, place: number, longer: Found | undefined): Found | undefined {
    const bucket = this.#buckets[(this.#places[place] ?? 0) - 1]
    if (bucket === undefined) return longer
    let found = longer
    for (const {form, isPrefix, bits} of bucket) {
      if (!standsAt(folded, at, form) || (!isPrefix && isFoldedLetter(folded[at + form.length] ?? 0))) continue
      if (found === undefined) found = {bits, form}
      // A shorter beginning of the same word says something of it, too; the first word of several stands for itself.
      else if (form.length === found.form.length || (!isSolid(form.charCodeAt(0)) && !found.form.includes(' ', form.length)))
        found.bits |= bits
    }
    return found
  }

  /** Puts the words that begin with this folded unit into buckets. */
  #meet(one: number): void {
    this.#isMet[one] = 1
    this.#words ??= this.#byFirst()
    const entries = new Map<string, Entry>()
    for (const {word, bits} of this.#words.get(one) ?? []) this.#add(entries, word, bits)
    for (const entry of entries.values()) {
      const {form} = entry
      const place = placeOf(form.charCodeAt(0), form.charCodeAt(1) || 0, form.charCodeAt(2) || 0)
      const bucket = this.#buckets[(this.#places[place] ?? 0) - 1]
      if (bucket === undefined) this.#places[place] = this.#buckets.push([entry])
      else bucket.push(entry)
      bucket?.sort((a, b) => b.form.length - a.form.length)
      if (form.length > 1) this.#pairs.add(form.slice(0, 2))
    }
  }

  /** The words of the lists by their first unit, folded. */
  #byFirst(): ReadonlyMap<number, readonly ListedWord[]> {
    const words = new Map<number, ListedWord[]>()
    for (const [name, lists] of Object.entries(this.#lists)) {
      const bits = this.mask(name)
      for (const list of lists) {
        for (const word of list.split(', ')) {
          const first = foldCode(word.charCodeAt(0))
          const same = words.get(first)
          if (same === undefined) words.set(first, [{word, bits}])
          else same.push({word, bits})
        }
      }
    }
    return words
  }

  #add(entries: Map<string, Entry>, word: string, bits: number): void {
    const isStarred = word.endsWith('*')
    const form = foldWord(isStarred ? word.slice(0, -1) : word).trim()
    const isPrefix = isStarred || isSolid(form.charCodeAt(form.length - 1))
    const key = isPrefix ? `${form}*` : form
    const entry = entries.get(key)
    if (entry === undefined) entries.set(key, {form, isPrefix, bits})
    else entry.bits |= bits
  }
}

function standsAt(folded: Uint16Array, at: number, form: string): boolean {
  for (let index = 0; index < form.length; index++) if (folded[at + index] !== form.charCodeAt(index)) return false
  return true
}

function placeOf(one: number, two: number, three: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca77) ^ Math.imul(three, 0xc2b2ae3d)
  return (mixed ^ (mixed >>> 15)) & 0xffff
}
