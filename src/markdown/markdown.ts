/** The reader of Markdown. Loaded only when there is a Markdown text: the parser takes its time to start. */
import type {LineRole, MarkupReader, Reading} from '../document/reading.js'
import {longestParse, refusalOf, tookTooLong} from './bounds.js'
import {Comments, type KnownRules} from './comments.js'
import {type Parse, rememberingParse} from './parse.js'
import {MarkdownReading} from './reading.js'
import type {Range} from './shown.js'

/**
 * Makes a reader. It remembers the last text that it read, which is often asked for again.
 * @param known the rules that comments to the linter may name, on or off: what else they name is reported
 */
export function markdownReader(known: KnownRules): MarkupReader {
  const parse = rememberingParse()
  let last: {readonly source: string; readonly reading: Reading} | undefined
  return {
    read(source) {
      if (last?.source !== source) last = {source, reading: readMarkdown(source, known, parse)}
      return last.reading
    }
  }
}

function readMarkdown(source: string, known: KnownRules, parse: Parse): Reading {
  const refusal = refusalOf(source)
  if (refusal !== undefined) return new PlainReading(source, refusal)
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const text = source.slice(bom)
  // Not by the clock: a busy machine must not change what is mended.
  const {user} = process.cpuUsage()
  parse(text)
  const taken = (process.cpuUsage().user - user) / 1000
  if (taken > longestParse) return new PlainReading(source, tookTooLong(taken))
  return new MarkdownReading(text, bom, parse, (shown, lines) => new Comments(shown, lines, known))
}

/** A text that was not parsed: read as it stands. */
class PlainReading implements Reading {
  readonly problems = []
  readonly text: string
  readonly refusal: string

  constructor(text: string, refusal: string) {
    this.text = text
    this.refusal = refusal
  }

  roleOf(): LineRole {
    return 'prose'
  }
  isSpare(): boolean {
    return true
  }
  companions(): readonly number[] {
    return []
  }
  isHeading(): boolean {
    return false
  }
  listAt(): undefined {
    return undefined
  }
  isJoined(): boolean {
    return false
  }
  isLiteral(): boolean {
    return false
  }
  isSilenced(): boolean {
    return false
  }
  toSource(range: Range): Range {
    return range
  }
  editSource(): undefined {
    return undefined
  }
  admits(): boolean {
    return false
  }
}
