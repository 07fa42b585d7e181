/** A piece of a text, and the key that tells the same phrase in others. */

import {hashOf} from '../../words/hash.js'
import {densePattern} from './characters.js'
import type {Folder} from './fold.js'
import {foldKey, nameTemplateOf, templateOf} from './forms.js'
import type {Units} from './units.js'

/** Where in its line a piece stands: words of the packs. */
export type PieceMatch = 'line' | 'prefix' | 'suffix'

/** A piece; valid until the next one is given. */
export interface Piece {
  readonly match: PieceMatch
  /** Of the line with names as placeholders as well. */
  readonly isNamed: boolean
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** Of a script of few strokes a word? */
  readonly isDense: boolean
  /** Of the key. */
  readonly hash: number
  /** What pieces have in common that are the same phrase: where they stand, and the template, case and white space aside. */
  key(): string
  /** Is this the key? Cheaper than to make it. */
  isKey(key: string): boolean
  /** As a pack would write it. */
  template(): string
}

/** Opens a key. */
export const signs = {line: '=', prefix: '<', suffix: '>'} as const

/** A piece whose key was worked out of its units. */
export class FoldedPiece implements Piece {
  match: PieceMatch = 'line'
  isNamed = false
  start = 0
  end = 0
  /** What it is a piece of. */
  text: Units
  readonly #folder: Folder

  constructor(text: Units, folder: Folder) {
    this.text = text
    this.#folder = folder
  }

  set(match: PieceMatch, start: number, end: number, isNamed = false): this {
    this.match = match
    this.isNamed = isNamed
    this.start = start
    this.end = end
    return this
  }

  get isDense(): boolean {
    return this.#folder.isDense
  }

  get hash(): number {
    return this.#folder.hash
  }

  key(): string {
    return this.#folder.key(this.text.units, this.start, this.end, this.isNamed)
  }

  isKey(key: string): boolean {
    return this.#folder.isKey(key, this.text.units, this.start, this.end, this.isNamed)
  }

  template(): string {
    const template = templateOf(this.text.slice(this.start, this.end))
    return this.isNamed ? (nameTemplateOf(template) ?? template) : template
  }
}

/** A piece whose key was made of its string. */
export class StringPiece implements Piece {
  readonly match: PieceMatch
  readonly isNamed: boolean
  readonly start: number
  readonly end: number
  readonly hash: number
  readonly #template: string
  readonly #key: string

  constructor(match: PieceMatch, template: string, start: number, end: number, isNamed = false) {
    this.match = match
    this.isNamed = isNamed
    this.start = start
    this.end = end
    this.#template = template
    this.#key = signs[match] + foldKey(template)
    this.hash = hashOf(this.#key)
  }

  get isDense(): boolean {
    return densePattern.test(this.#template)
  }

  key(): string {
    return this.#key
  }

  isKey(key: string): boolean {
    return key === this.#key
  }

  template(): string {
    return this.#template
  }
}
