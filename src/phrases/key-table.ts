/** A set of keys as it is kept: hash table and parts of tokens, and its written form. */
import type {Keys} from './keys.js'
import {printable, readSorted, writeSorted} from './written.js'

/** What a set of keys is kept in: a hash table of the keys, and by token (see `partAt`) its parts. */
export interface KeyTables {
  readonly slots: Int32Array
  readonly parts: Uint16Array
}

/** A set of keys. */
export class KeyTable {
  readonly #slots: Int32Array
  /** By token (see `partAt`), the places of keys that it stands in. */
  readonly parts: Uint16Array

  /** The set that has these tables. */
  constructor({slots, parts}: KeyTables) {
    this.#slots = slots
    this.parts = parts
  }

  /** A set that is empty yet. @param size how many keys are to be added at most */
  static sized(size: number): KeyTable {
    return new KeyTable({slots: new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 16))), parts: new Uint16Array(0x10000)})
  }

  /** The set that `toString` wrote. */
  static read(text: string): KeyTable {
    const [keys = '', places = '', parts = ''] = text.split('!')
    const set = KeyTable.sized(keys.length)
    readSorted(keys, (key) => set.#addKey(key))
    readSorted(places, (place, index) => {
      set.parts[place] = parts.charCodeAt(index) - printable
    })
    return set
  }

  /** What the set is kept in. */
  get tables(): KeyTables {
    return {slots: this.#slots, parts: this.parts}
  }

  /** Adds the keys of a phrase. */
  add({keys, parts}: Keys): void {
    for (const key of keys) this.#addKey(key)
    for (const [place, part] of parts) this.parts[place] = (this.parts[place] ?? 0) | part
  }

  #addKey(key: number): void {
    if (this.has(key)) return
    const last = this.#slots.length - 1
    let at = key & last
    while (this.#slots[at] !== 0) at = (at + 1) & last
    this.#slots[at] = key
  }

  has(key: number): boolean {
    const last = this.#slots.length - 1
    for (let at = key & last, slot = this.#slots[at]; slot !== 0; at = (at + 1) & last, slot = this.#slots[at])
      if (slot === key) return true
    return false
  }

  /** The set as text, for `KeyTable.read`: the distances between the keys, then those between the tokens with their parts. */
  toString(): string {
    const keys = [...this.#slots].filter((slot) => slot !== 0).sort((a, b) => a - b)
    const places = [...this.parts.keys()].filter((place) => this.parts[place] !== 0)
    const parts = places.map((place) => String.fromCharCode((this.parts[place] ?? 0) + printable)).join('')
    return `${writeSorted(keys)}!${writeSorted(places)}!${parts}`
  }
}
