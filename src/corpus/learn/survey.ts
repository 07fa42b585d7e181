/** The first pass over documents: which phrases may be proposed, found in bounded memory. None is missed, some are too many. */
import {hashOf, mix} from './hash.js'
import type {Piece} from './piece.js'
import {PieceReader} from './pieces.js'
import {HashSet, Sketch, Visited} from './sketch.js'
import {fewest, mostSpread, smallestShare, spread} from './thresholds.js'
import type {RawText} from './units.js'

/** A source, counted exactly. */
export interface Source {
  readonly name: string
  /** Its place among all. */
  readonly index: number
  documents: number
  characters: number
  /** Tells its copies of a phrase from those of others. */
  readonly hash: number
}

// Sums of doublings that the counters of a sketch can tell apart.
const mostDoublings = 8

/** See the file comment. */
export class Survey {
  readonly sources = new Map<string, Source>()
  readonly #reader = new PieceReader()
  /** All hashes that were seen. What is seen once only, as most are, needs no counter. */
  readonly #seen: HashSet
  /** Documents that have a key, but for the first one. */
  readonly #keys: Sketch
  /** The same of each source. */
  readonly #pairs: Sketch
  readonly #visited = new Visited()
  /** Keys that may be a source's own. */
  readonly #own: HashSet
  /** Keys that may be own or stand across sources. */
  readonly #hot: HashSet
  /** How many keys have reached the bounds across sources, doubled so many times. */
  readonly #reached = Array.from({length: mostDoublings + 1}, () => 0)

  readonly #most: number
  #doublings: number | undefined

  /**
   * @param bits 24 take 130 MB and are enough for some hundred million lines; each one less halves that
   * @param most phrases that may reach the bounds across sources, times sources, before these are doubled
   */
  constructor(bits: number, most = mostSpread) {
    this.#most = most
    this.#seen = new HashSet(bits + 5)
    this.#keys = new Sketch(bits)
    this.#pairs = new Sketch(bits)
    this.#own = new HashSet(bits - 1)
    this.#hot = new HashSet(bits - 1)
  }

  /** Takes a document. */
  add(text: RawText, name: string): void {
    let source = this.sources.get(name)
    if (source === undefined) {
      source = {name, index: this.sources.size, documents: 0, characters: 0, hash: hashOf(name)}
      this.sources.set(name, source)
    }
    source.documents++
    this.#visited.clear()
    const of = source
    this.#reader.read(text, (piece) => this.#addPiece(piece, of))
    source.characters += this.#reader.text.length
  }

  /** May the phrase be proposed? Asked when all documents were added. */
  isCandidate({hash, isDense}: Piece): boolean {
    if (!this.#hot.has(hash)) return false
    return this.#own.has(hash) || this.#keys.count(hash) >= this.spreadOf(isDense) - 1
  }

  /** How many documents across sources a phrase needs, where it is not a source's own. @param isDense of a script of few strokes a word */
  spreadOf(isDense: boolean): number {
    this.#doublings ??= this.#reached.findIndex((keys, doublings) => keys * this.sources.size <= this.#most || doublings === mostDoublings)
    return (isDense ? spread.dense : spread.others) * 2 ** this.#doublings
  }

  #addPiece(piece: Piece, {documents, hash: own}: Source): void {
    const {hash} = piece
    if (!this.#seen.add(hash) || this.#visited.add(hash)) return
    // The first document that has the phrase was counted by neither.
    const copies = 1 + this.#pairs.add(mix(hash ^ own))
    // A share that holds at the end held when the last copy came.
    if (copies >= fewest && copies / documents >= smallestShare) {
      this.#own.add(hash)
      this.#hot.add(hash)
    }
    const all = 1 + this.#keys.add(hash)
    const bound = piece.isDense ? spread.dense : spread.others
    if (all < bound) return
    this.#hot.add(hash)
    for (let doublings = 0; doublings <= mostDoublings; doublings++)
      if (all === bound * 2 ** doublings) this.#reached[doublings] = (this.#reached[doublings] ?? 0) + 1
  }
}
