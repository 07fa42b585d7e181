/** The first pass over documents: which phrases may be proposed, found in bounded memory. None is missed, some are too many. */
import {hashOf, mix} from '../../words/hash.js'
import {Noted} from './noted.js'
import {PieceLog} from './piece-log.js'
import {PieceReader, type RawText, type Visit} from './pieces.js'
import {HashSet, Sketch, Visited} from './sketch.js'
import {fewest, fewestDocuments, mostSpread, smallestShare, spread} from './thresholds.js'

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
  readonly log = new PieceLog()
  documents = 0
  readonly #reader = new PieceReader()
  /** All hashes that were seen. What is seen once only, as most are, needs no counter. */
  readonly #seen: HashSet
  /** Documents that have a key, but for the first one. */
  readonly #keys: Sketch
  /** The same of each source. */
  readonly #pairs: Sketch
  readonly #noted = new Noted()
  readonly #note: Visit = ({hash, isDense}, at) => this.#noted.add(hash, isDense, at)
  readonly #visited = new Visited()
  /** Keys that may be a source's own. */
  #own: HashSet
  /** Keys that may be own or stand across sources. */
  readonly #hot: HashSet
  /** How many keys have reached the bounds across sources, doubled so many times. */
  readonly #reached = Array.from({length: mostDoublings + 1}, () => 0)

  readonly #bits: number
  readonly #most: number
  #doublings: number | undefined

  /**
   * @param bits 24 take 130 MB and are enough for some hundred million lines; each one less halves that
   * @param most phrases that may reach the bounds across sources, times sources, before these are doubled
   */
  constructor(bits: number, most = mostSpread) {
    this.#bits = bits
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
    this.documents++
    this.#noted.clear(source.index)
    this.#reader.read(text, this.#note)
    this.log.add(this.#noted)
    this.#addNoted(source)
    source.characters += this.#reader.text.length
  }

  /** Ends the survey. What was a source's own when it had few documents may not be with all of them. */
  finish(): void {
    const {log} = this
    log.rewind()
    if (!log.isWhole) return
    const sources = [...this.sources.values()]
    const own = new HashSet(this.#bits - 1)
    for (const noted = this.#noted; log.next(noted); ) {
      const {documents = 0, hash: ofSource = 0} = sources[noted.source] ?? {}
      if (documents < fewestDocuments) continue
      for (let at = 0; at < noted.size; at++) {
        const hash = noted.hashes[at] ?? 0
        if (this.#own.has(hash) && isOwn(1 + this.#pairs.count(mix(hash ^ ofSource)), documents)) own.add(hash)
      }
    }
    this.#own = own
    log.rewind()
  }

  /** May the phrase be proposed? Asked when all documents were added. @param isDense of a script of few strokes a word */
  isCandidate(hash: number, isDense: boolean): boolean {
    if (!this.#hot.has(hash)) return false
    return this.#own.has(hash) || this.#keys.count(hash) >= this.spreadOf(isDense) - 1
  }

  /** How many documents across sources a phrase needs, where it is not a source's own. @param isDense of a script of few strokes a word */
  spreadOf(isDense: boolean): number {
    this.#doublings ??= this.#reached.findIndex((keys, doublings) => keys * this.sources.size <= this.#most || doublings === mostDoublings)
    return (isDense ? spread.dense : spread.others) * 2 ** this.#doublings
  }

  #addNoted(source: Source): void {
    this.#seen.addAll(this.#noted)

    this.#visited.clear()
    const {hashes, dense, size} = this.#noted
    for (let at = 0; at < size; at++) {
      const hash = hashes[at] ?? 0
      if (!this.#visited.add(hash)) this.#addCopy(hash, dense[at] === 1, source)
    }
  }

  #addCopy(hash: number, isDense: boolean, {documents, hash: own}: Source): void {
    // The first document that has the phrase was counted by neither.
    const copies = 1 + this.#pairs.add(mix(hash ^ own))
    // A share that holds at the end held when the last copy came.
    if (isOwn(copies, documents)) {
      this.#own.add(hash)
      this.#hot.add(hash)
    }
    const all = 1 + this.#keys.add(hash)
    const bound = isDense ? spread.dense : spread.others
    if (all < bound) return
    this.#hot.add(hash)
    if (all % bound !== 0) return
    const doublings = Math.log2(all / bound)
    if (Number.isInteger(doublings) && doublings <= mostDoublings) this.#reached[doublings] = (this.#reached[doublings] ?? 0) + 1
  }
}

/** Do so many documents of a source that have a phrase make it the source's own? */
function isOwn(copies: number, documents: number): boolean {
  return copies >= fewest && copies / documents >= smallestShare
}
