/** The text of a record and what it came from, read from the bytes of its line. */
import {isUtf8} from 'node:buffer'
import {type Key, makeKey, type ObjectPlaces, type Place, type ReadString, scanObject} from '../json-scan.js'
import {quote} from '../json-skip.js'
import {readToken} from '../token.js'
import type {InputOptions} from './input.js'
import type {LearnedText, Pass} from './learn.js'
import {Outline} from './outline.js'
import {Units} from './units.js'

/** Reads the records of one file; the text of one is worth nothing when the next one was read. */
export class RecordReader {
  readonly #file: string
  readonly #keys: readonly [text: Key, source: Key, metadata: Key]
  readonly #sourceKeys: readonly [source: Key]
  readonly #isHost: boolean
  readonly #text: Units | Outline
  readonly #readText: ReadString
  /** The last address and its host: records of a source often stand together. */
  #last: readonly [url: string, host: string | undefined] = ['', undefined]

  /** @param file is the source where a record names none @param pass `second`: the texts are outlines */
  constructor({textKey, sourceKey}: InputOptions, file: string, pass: Pass) {
    this.#file = file
    const text = pass === 'first' ? new Units() : new Outline()
    this.#text = text
    this.#readText = (bytes, at, end) => text.readToken(bytes, at, end)
    this.#isHost = sourceKey === undefined
    this.#sourceKeys = [makeKey(sourceKey ?? 'url')]
    this.#keys = [makeKey(textKey), ...this.#sourceKeys, makeKey('metadata')]
  }

  /** @returns nothing for what is no JSON or has no text */
  read(bytes: Buffer, line: Place): LearnedText | undefined {
    const isValid = isUtf8(bytes.subarray(line.start, line.end))
    const record = scanObject(bytes, line, this.#keys, isValid ? this.#readText : undefined)
    if (record === undefined || record === 'other') return undefined
    const [token] = record.values
    if (token === undefined || bytes[token.start] !== quote) return undefined
    return {text: isValid ? this.#text : readToken(bytes, token), source: this.#sourceOfRecord(bytes, record)}
  }

  #sourceOfRecord(bytes: Buffer, {values: [, source, metadata]}: ObjectPlaces): string {
    return this.#sourceOf(bytes, source) ?? this.#sourceIn(bytes, metadata) ?? this.#file
  }

  #sourceIn(bytes: Buffer, metadata: Place | undefined): string | undefined {
    if (metadata === undefined) return undefined
    const found = scanObject(bytes, metadata, this.#sourceKeys)
    return found === undefined || found === 'other' ? undefined : this.#sourceOf(bytes, found.values[0])
  }

  #sourceOf(bytes: Buffer, place: Place | undefined): string | undefined {
    if (place === undefined) return undefined
    const isText = bytes[place.start] === quote
    if (this.#isHost) return isText ? this.#hostOf(readToken(bytes, place)) : undefined
    if (isText) return readToken(bytes, place)
    const value: unknown = JSON.parse(bytes.toString('utf8', place.start, place.end))
    return typeof value === 'number' ? String(value) : undefined
  }

  #hostOf(url: string): string | undefined {
    if (url !== this.#last[0]) this.#last = [url, parseHost(url)]
    return this.#last[1]
  }
}

// An address whose host `URL` gives back as it stands: neither numbers nor other scripts. The class costs a fiftieth of a run.
const plainPattern = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]+)(?:[/?#]|$)/u

/** The host of an address, nothing where it is none. */
export function parseHost(url: string): string | undefined {
  const plain = plainPattern.exec(url)?.[1]
  if (plain !== undefined && !plain.includes('--')) return plain
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}
