/** Words of many languages by what they do in a call or a notice. Only lines that have a cue of them are folded and read. */
import {foldText, isFoldedLetter, isSolid} from './fold.js'

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

/** See the file comment. */
export class Lexicon {
  readonly #lists: WordLists
  readonly #bits = new Map<string, number>()
  readonly #buckets = new Map<string, Entry[]>()
  #isBuilt = false

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
  }
}
