/** One record: its text found in the bytes of its line, cleaned, and put back so that all else stays as it was written. */
import {isUtf8} from 'node:buffer'
import type {Cutting} from '../cuttings.js'
import type {Finding} from '../finding.js'
import {annotate} from './annotate.js'
import {type Key, makeKey, openBrace, type Place, scanObject} from './json-scan.js'
import type {TextEngine} from './text-engine.js'
import {type Patch, patchText, patchToken, readToken} from './token.js'

/** Where a record keeps what. */
export interface RecordOptions {
  readonly textKey: string
  readonly idKey: string
  /** Put the findings under this key of `metadata` and cut nothing. */
  readonly annotate: string | undefined
}

/** What became of a line. */
export type Outcome =
  /** Only space, or nothing. */
  | {readonly kind: 'blank'}
  /** Passed on as it was: no JSON, no text, a text that is no string. */
  | {readonly kind: 'bad'; readonly why: string}
  /** Passed on as it was: a rule failed on it, which is a bug of ours. */
  | {readonly kind: 'failed'; readonly why: string; readonly id: unknown}
  | {readonly kind: 'done'; readonly record: Cleaned}

/** A record whose text was looked at. */
export interface Cleaned {
  readonly text: string
  /** What was cut out of the text; with `annotate` nothing. */
  readonly cuttings: readonly Cutting[]
  /** What was found and not mended. */
  readonly findings: readonly Finding[]
  /** Changes of the line's bytes, in order; one for each cutting unless the bytes do not part where the text does. */
  readonly patches: readonly Patch[]
  /** The value of the id; read only when the record changes. */
  readonly id: unknown
}

/** The options of most corpora, as datatrove names them. */
export const defaultRecordOptions: RecordOptions = {textKey: 'text', idKey: 'id', annotate: undefined}

/** Cleans records, each by itself. */
export class RecordCleaner {
  readonly #engine: TextEngine
  readonly #options: RecordOptions
  readonly #keys: readonly [text: Key, id: Key, metadata: Key]

  constructor(engine: TextEngine, options: RecordOptions) {
    this.#engine = engine
    this.#options = options
    this.#keys = [makeKey(options.textKey), makeKey(options.idKey), makeKey('metadata')]
  }

  /** @param line without its line feed @param isValid is it known to be UTF-8? */
  clean(line: Buffer, isValid: (line: Buffer) => boolean): Outcome {
    const whole = {start: hasMark(line) ? 3 : 0, end: line.length}
    if (isBlank(line, whole)) return {kind: 'blank'}
    if (!isValid(line)) return {kind: 'bad', why: 'found bytes that are no UTF-8'}
    const scanned = scanObject(line, whole, this.#keys)
    if (scanned === undefined) return {kind: 'bad', why: 'found no JSON'}
    if (scanned === 'other') return {kind: 'bad', why: 'found a value that is no object'}
    const [text, id, metadata] = scanned.values
    if (text === undefined) return {kind: 'bad', why: `found no \`${this.#options.textKey}\``}
    if (line[text.start] !== 0x22) return {kind: 'bad', why: `found a \`${this.#options.textKey}\` that is no string`}
    try {
      const record = this.#work(line, text, id)
      if (this.#options.annotate === undefined || record.findings.length === 0) return {kind: 'done', record}
      const isObject = metadata !== undefined && line[metadata.start] === openBrace
      const place = {metadata: isObject ? metadata : undefined, hasMetadata: metadata !== undefined, close: scanned.close}
      return {kind: 'done', record: {...record, patches: [annotate(line, place, this.#options.annotate, record)]}}
    } catch (error) {
      return {kind: 'failed', why: error instanceof Error ? error.message : String(error), id: readId(line, id)}
    }
  }

  /** Cleans a text that stands by itself. @param id of its record, or its file's name */
  cleanText(bytes: Buffer, id: unknown): Outcome {
    if (bytes.length === 0) return {kind: 'blank'}
    if (!isUtf8(bytes)) return {kind: 'bad', why: 'found bytes that are no UTF-8'}
    const text = bytes.toString()
    try {
      const {cuttings, findings} = this.#engine.clean(text)
      return {kind: 'done', record: {text, cuttings, findings, patches: patchText(text, cuttings), id}}
    } catch (error) {
      return {kind: 'failed', why: error instanceof Error ? error.message : String(error), id}
    }
  }

  #work(line: Buffer, token: Place, id: Place | undefined): Cleaned {
    const text = readToken(line, token)
    if (this.#options.annotate !== undefined) return {text, cuttings: [], findings: this.#engine.lint(text), patches: [], id: undefined}
    const {cuttings, findings} = this.#engine.clean(text)
    if (cuttings.length === 0) return {text, cuttings, findings, patches: [], id: undefined}
    return {text, cuttings, findings, patches: patchToken(line, token, text, cuttings), id: readId(line, id)}
  }
}

function readId(line: Buffer, id: Place | undefined): unknown {
  return id === undefined ? undefined : JSON.parse(line.toString('utf8', id.start, id.end))
}

/** A byte order mark opens the first line of some files, and a line in the middle where such files were joined. */
function hasMark(line: Buffer): boolean {
  return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf
}

function isBlank(line: Buffer, {start, end}: Place): boolean {
  for (let at = start; at < end; at++) {
    const byte = line[at]
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false
  }
  return true
}
