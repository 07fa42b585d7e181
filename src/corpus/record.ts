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

/** A record of which the text is to be looked at. */
interface ReadRecord {
  readonly kind: 'read'
  readonly line: Buffer
  readonly text: string
  readonly token: Place
  readonly id: Place | undefined
  readonly metadata: Place | undefined
  /** The closing brace. */
  readonly close: number
}

/** Cleans records; no one depends on another. */
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
    return this.cleanAll([line], isValid)[0] ?? {kind: 'blank'}
  }

  /** Several lines together, which takes less time. Each by itself gives the same. */
  cleanAll(lines: readonly Buffer[], isValid: (line: Buffer) => boolean): readonly Outcome[] {
    const read = lines.map((line) => this.#read(line, isValid))
    const texts = read.flatMap((record) => (record.kind === 'read' ? [record.text] : []))
    const cleaned = this.#options.annotate === undefined ? this.#engine.cleanAll(texts) : texts.map((text) => this.#lint(text))
    let next = 0
    return read.map((record) => (record.kind === 'read' ? this.#finish(record, cleaned[next++]) : record))
  }

  #read(line: Buffer, isValid: (line: Buffer) => boolean): Outcome | ReadRecord {
    const whole = {start: hasMark(line) ? 3 : 0, end: line.length}
    if (isBlank(line, whole)) return {kind: 'blank'}
    if (!isValid(line)) return {kind: 'bad', why: 'found bytes that are no UTF-8'}
    const scanned = scanObject(line, whole, this.#keys)
    if (scanned === undefined) return {kind: 'bad', why: 'found no JSON'}
    if (scanned === 'other') return {kind: 'bad', why: 'found a value that is no object'}
    const [token, id, metadata] = scanned.values
    if (token === undefined) return {kind: 'bad', why: `found no \`${this.#options.textKey}\``}
    if (line[token.start] !== 0x22) return {kind: 'bad', why: `found a \`${this.#options.textKey}\` that is no string`}
    return {kind: 'read', line, text: readToken(line, token), token, id, metadata, close: scanned.close}
  }

  #lint(text: string): Pick<Cleaned, 'cuttings' | 'findings'> | Error {
    try {
      return {cuttings: [], findings: this.#engine.lint(text)}
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  #finish(read: ReadRecord, cleaned: Pick<Cleaned, 'cuttings' | 'findings'> | Error | undefined): Outcome {
    const {line, text, token, metadata, close} = read
    const id = () => readId(line, read.id)
    if (cleaned === undefined || cleaned instanceof Error) return {kind: 'failed', why: cleaned?.message ?? 'no answer', id: id()}
    const {cuttings, findings} = cleaned
    const isChanged = cuttings.length > 0
    const patches = isChanged ? patchToken(line, token, text, cuttings) : []
    const record: Cleaned = {text, cuttings, findings, patches, id: isChanged ? id() : undefined}
    if (this.#options.annotate === undefined || findings.length === 0) return {kind: 'done', record}
    const isObject = metadata !== undefined && line[metadata.start] === openBrace
    const place = {metadata: isObject ? metadata : undefined, hasMetadata: metadata !== undefined, close}
    return {kind: 'done', record: {...record, patches: [annotate(line, place, this.#options.annotate, record)]}}
  }

  /** Cleans texts that stand by themselves, with the ids of their records, or their files' names. */
  cleanTexts(texts: readonly {readonly bytes: Buffer; readonly id: unknown}[]): readonly Outcome[] {
    const read = texts.map(({bytes}) => (bytes.length > 0 && isUtf8(bytes) ? bytes.toString() : undefined))
    const cleaned = this.#engine.cleanAll(read.filter((text) => text !== undefined))
    let next = 0
    return texts.map(({bytes, id}, at): Outcome => {
      const text = read[at]
      if (text === undefined) return bytes.length === 0 ? {kind: 'blank'} : {kind: 'bad', why: 'found bytes that are no UTF-8'}
      const result = cleaned[next++]
      if (result === undefined || result instanceof Error) return {kind: 'failed', why: result?.message ?? 'no answer', id}
      const {cuttings, findings} = result
      return {kind: 'done', record: {text, cuttings, findings, patches: patchText(text, cuttings), id}}
    })
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
