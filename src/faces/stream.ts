/** Records cleaned as streams of bytes: JSON Lines in, JSON Lines out, as `seedlint pipe` does it. */
import {Readable, Transform} from 'node:stream'
import {TransformStream} from 'node:stream/web'
import type {Complaint} from '../corpus/clean-lines.js'
import {defaultRecordOptions, RecordCleaner} from '../corpus/record.js'
import {defaultLongest, StreamCleaner} from '../corpus/stream-cleaner.js'
import {makeTextEngine} from '../corpus/text-engine.js'
import {type CleanOptions, ConfigError, prepare} from '../seedlint.js'

/** Options of the streams. */
export interface StreamOptions extends CleanOptions {
  /** The key of the text, `text` if absent. */
  readonly textKey?: string
  /** The key of a record's id, which complaints name; `id` if absent. */
  readonly idKey?: string
  /** Cut nothing, and write the findings under this key of `metadata`. */
  readonly annotate?: string
  /** The longest record that is held, in bytes; longer ones are passed on untouched. 64 MB if absent. */
  readonly maxRecord?: number
  /** A record that is no JSON, has no text, or is too long: pass it on untouched (if absent), or end the stream by an error. */
  readonly onBad?: 'pass' | 'fail'
  /** Told of each record that is passed on untouched. */
  readonly onComplaint?: (complaint: Complaint) => void
}

type Bytes = Uint8Array | string

/**
 * Cleans a stream of records: one line out for each line in, in order; of a line only the text's own characters change.
 * @param readable a Node stream, a web stream of bytes, or anything that gives bytes in turn
 * @returns a Node stream; it ends by an error when the source does, for settings that are not valid ({ConfigError}), and for a record
 *   that is none where `onBad` is `fail`
 */
export function cleanStream(readable: AsyncIterable<Bytes>, options: StreamOptions = {}): Readable {
  async function* run(): AsyncIterable<Buffer> {
    const cleaner = await makeStreamCleaner(options)
    for await (const chunk of readable) yield* cleaner.push(toBuffer(chunk))
    yield* cleaner.end()
  }
  return Readable.from(run(), {objectMode: false})
}

/** A Node `Transform` that does what `cleanStream` does: `source.pipe(cleanTransform())`. */
export function cleanTransform(options: StreamOptions = {}): Transform {
  const cleaner = makeStreamCleaner(options)
  // Who fails before the first chunk is told with it.
  cleaner.catch(() => undefined)
  const give = (transform: Transform, chunks: Iterable<Buffer>) => {
    for (const chunk of chunks) if (chunk.length > 0) transform.push(chunk)
  }
  return new Transform({
    transform(chunk: Bytes, _encoding, done) {
      cleaner.then((ready) => give(this, ready.push(toBuffer(chunk)))).then(() => done(), done)
    },
    flush(done) {
      cleaner.then((ready) => give(this, ready.end())).then(() => done(), done)
    }
  })
}

/** A web `TransformStream` that does what `cleanStream` does: `response.body.pipeThrough(cleanTransformStream())`. */
export function cleanTransformStream(options: StreamOptions = {}): TransformStream<Bytes, Uint8Array> {
  const cleaner = makeStreamCleaner(options)
  cleaner.catch(() => undefined)
  return new TransformStream<Bytes, Uint8Array>({
    async transform(chunk, controller) {
      for (const bytes of (await cleaner).push(toBuffer(chunk))) if (bytes.length > 0) controller.enqueue(bytes)
    },
    async flush(controller) {
      for (const bytes of (await cleaner).end()) if (bytes.length > 0) controller.enqueue(bytes)
    }
  })
}

async function makeStreamCleaner(options: StreamOptions): Promise<StreamCleaner> {
  const {textKey, idKey, annotate, maxRecord = defaultLongest, onBad = 'pass', onComplaint, unsafe = false, ...settings} = options
  if (onBad !== 'pass' && onBad !== 'fail') throw new ConfigError(`unexpected value for \`onBad\`, expected \`pass\` or \`fail\``)
  if (!(maxRecord > 0)) throw new ConfigError(`unexpected value \`${maxRecord}\` for \`maxRecord\`, expected a number of bytes`)
  const record = {
    textKey: textKey ?? defaultRecordOptions.textKey,
    idKey: idKey ?? defaultRecordOptions.idKey,
    annotate: annotate ?? defaultRecordOptions.annotate
  }
  const cleaner = new RecordCleaner(makeTextEngine(await prepare(settings), unsafe), record)
  return new StreamCleaner(cleaner, maxRecord, {
    complain(complaint) {
      if (onBad === 'fail' && complaint.kind !== 'failed')
        throw new Error(`line ${complaint.line + 1}: ${complaint.why}, expected a record with a text`)
      onComplaint?.(complaint)
    }
  })
}

// A copy: the owner of a chunk may write over it while we hold the begin of a line.
function toBuffer(chunk: Bytes): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk)
}

export type {Complaint}
