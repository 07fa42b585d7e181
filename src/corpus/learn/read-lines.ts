/** The whole lines of a shard, in a buffer that is used again where it is not packed: what is read twice should leave nothing to collect. */
import {closeSync, openSync, readSync} from 'node:fs'
import {LineCutter, type Piece} from '../lines.js'
import {lineCodecOf, readShard} from '../read-shard.js'

const lineFeed = 0x0a
const chunk = 2 ** 20
// As the other verbs have it; a longer line is passed over.
const longestLine = 2 ** 26

/**
 * Reads a shard, whatever its name says.
 * @param longest bytes of a line that are held
 * @returns whole lines, each with its line feed, which are done with before the next ones are asked for; nothing for a line that is too long
 * @throws {ShardError} as `readShard`, or a system error
 */
export async function* readLines(path: string, longest = longestLine): AsyncIterable<Buffer | undefined> {
  if (lineCodecOf(path) === 'jsonl') yield* readPlain(path, longest)
  else {
    const cutter = new LineCutter(longest)
    for await (const {bytes} of readShard(path)) yield* toLines(cutter.push(bytes))
    yield* toLines(cutter.end())
  }
}

function* toLines(pieces: Iterable<Piece>): Iterable<Buffer | undefined> {
  for (const {kind, bytes} of pieces) {
    if (kind === 'lines') yield bytes
    if (kind === 'start of a long line') yield undefined
  }
}

function* readPlain(path: string, longest: number): Iterable<Buffer | undefined> {
  const file = openSync(path, 'r')
  try {
    let buffer = Buffer.allocUnsafeSlow(2 * chunk)
    // What is held of a line that has not come to its end.
    let held = 0
    let isInLongLine = false
    for (;;) {
      if (buffer.length - held < chunk) buffer = Buffer.concat([buffer], 2 * buffer.length)
      const read = readSync(file, buffer, held, chunk, null)
      if (read === 0) break
      const filled = held + read
      const last = buffer.subarray(held, filled).lastIndexOf(lineFeed)
      const end = last === -1 ? 0 : held + last + 1
      const start = isInLongLine ? buffer.indexOf(lineFeed) + 1 : 0
      if (end > start) yield buffer.subarray(start, end)
      if (end > 0) isInLongLine = false
      buffer.copyWithin(0, end, filled)
      held = filled - end
      if (isInLongLine) held = 0
      if (held <= longest) continue
      yield undefined
      isInLongLine = true
      held = 0
    }
    if (held === 0) return
    buffer[held] = lineFeed
    yield buffer.subarray(0, held + 1)
  } finally {
    closeSync(file)
  }
}
