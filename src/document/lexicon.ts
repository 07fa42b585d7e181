/**
 * Words of many languages by what they do in a call or a notice. A first look asks, by a table, whether a line has any word
 * that matters at all; only then is it folded and read.
 */
import {foldCode, foldText, isFoldedLetter, isSolid} from './fold.js'

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

const places = 0x10000
const space = 0x20

/** See the file comment. */
export class Lexicon {
  readonly #lists: WordLists
  readonly #anchors: readonly string[]
  readonly #bits = new Map<string, number>()
  readonly #buckets = new Map<string, Entry[]>()
  /** For the first two, three or four characters of an anchoring word, as a hash: is there one? */
  readonly #table = new Uint8Array(places)
  #isBuilt = false

  /**
   * @param lists the words
   * @param anchors the classes without a word of which no line is read; their words have two characters at least
   */
  constructor(lists: WordLists, anchors: readonly string[]) {
    this.#lists = lists
    this.#anchors = anchors
    for (const [at, name] of Object.keys(lists).entries()) this.#bits.set(name, 1 << at)
  }

  /** The bits of some classes, joined. */
  mask(...names: readonly string[]): number {
    let mask = 0
    for (const name of names) mask |= this.#bits.get(name) ?? 0
    return mask
  }

  /** Can there be an anchoring word from `start` to `end` (UTF-16 offsets)? Never false where there is one. */
  mayHold(text: string, start: number, end: number): boolean {
    if (!this.#isBuilt) this.#build()
    let previous = space
    for (let at = start; at < end; at++) {
      const code = foldCode(text.charCodeAt(at))
      const isLetter = isFoldedLetter(code)
      if (isLetter && (isSolid(code) || !isFoldedLetter(previous) || isSolid(previous))) {
        const second = letterOr(text, at + 1, end)
        const third = letterOr(text, at + 2, end)
        const fourth = letterOr(text, at + 3, end)
        const two = hash(code, second)
        const three = hash(two, third)
        if ((this.#table[two] ?? 0) & 1 || (this.#table[three] ?? 0) & 2 || (this.#table[hash(three, fourth)] ?? 0) & 4) return true
      }
      previous = code
    }
    return false
  }

  /** The longest word of the lists that begins at this place of a folded text. */
  at(folded: string, at: number): WordHit | undefined {
    if (!this.#isBuilt) this.#build()
    const bucket = this.#buckets.get(folded.slice(at, at + 2)) ?? this.#buckets.get(folded.charAt(at))
    let found: {bits: number; end: number} | undefined
    for (const {form, isPrefix, bits} of bucket ?? []) {
      const end = at + form.length
      if (!folded.startsWith(form, at) || (!isPrefix && isFoldedLetter(folded.charCodeAt(end)))) continue
      if (found === undefined) found = {bits, end}
      // A shorter beginning of the same word says something of it, too; the first word of several stands for itself.
      else if (end === found.end || (!isSolid(form.charCodeAt(0)) && !folded.slice(end, found.end).includes(' '))) found.bits |= bits
    }
    return found
  }

  #build(): void {
    this.#isBuilt = true
    const entries = new Map<string, Entry>()
    for (const [name, lists] of Object.entries(this.#lists)) {
      for (const word of lists.flatMap((list) => list.split(', '))) this.#add(entries, word, this.mask(name))
    }
    for (const entry of entries.values()) {
      const key = entry.form.slice(0, 2)
      const bucket = this.#buckets.get(key)
      if (bucket === undefined) this.#buckets.set(key, [entry])
      else bucket.push(entry)
    }
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.form.length - a.form.length)
  }

  #add(entries: Map<string, Entry>, word: string, bits: number): void {
    const isStarred = word.endsWith('*')
    const form = foldText(word, 0, word.length - (isStarred ? 1 : 0)).trim()
    const isPrefix = isStarred || isSolid(form.charCodeAt(form.length - 1))
    const key = isPrefix ? `${form}*` : form
    const entry = entries.get(key)
    if (entry === undefined) entries.set(key, {form, isPrefix, bits})
    else entry.bits |= bits
    if ((this.mask(...this.#anchors) & bits) === 0) return
    const whole = isPrefix ? form : `${form} `
    const length = Math.min(whole.length, 4)
    let key4 = whole.charCodeAt(0)
    for (let at = 1; at < length; at++) key4 = hash(key4, whole.charCodeAt(at))
    this.#table[key4] = (this.#table[key4] ?? 0) | (length === 2 ? 1 : length === 3 ? 2 : 4)
  }
}

/** The folded letter at a place; a space for whatever else a word may end with. */
function letterOr(text: string, at: number, end: number): number {
  if (at >= end) return space
  const code = foldCode(text.charCodeAt(at))
  return isFoldedLetter(code) ? code : space
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)
  return (mixed ^ (mixed >>> 15)) & (places - 1)
}
