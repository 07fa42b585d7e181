/** Where a `?` means itself: addresses, code, patterns, chess, tables, marks of linguists. */

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

// A word that is an address, a query, a path, a wildcard or a pattern: no space in it, and one of their signs.
const addressPattern =
  /\S*(?:\/\/|www\.|[\w.-]\/[\w./-]*\?|[?&][\w.-]+=|\.[a-z]{2,4}\?\w|[\\^$*|+]\S*\?|\?\S*[\\^$|*=]|\(\?|\w\?\.\w)\S*/giu
const codeSpanPattern = /`[^`\n]+`|<[?%!/a-z][^<>\n]*>/giu
// A line of a program, a query with places to fill in, a table, a prompt.
const codeLine =
  /[{}|]|\\[a-z?.]\b|[=!]=|=>|->|[<>=]\s*$|\$[\w?]|\w\(\)|^\s*(?:[$#>%] |\/\/|\/\*|\?-)|^\s*(?:return|const|let|var|if|import|echo|val|fn|def)\b.*[;:{]$|\b(?:SELECT|INSERT|UPDATE|WHERE|VALUES)\b.*\?/u
const ternaryPattern = /\?[^?]*\s:\s/u
// Numbers with a gap between, moves of chess.
const gapPattern = /\d \? \d|\b\? [+=]|[+=] \?|\d\.{0,3} ?[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8][+#]?[?!]/u

/** The ranges of a paragraph, `from` to `to`, in which a `?` is left alone. */
export function findSpared(text: string, from: number, to: number): readonly Range[] {
  const spared: Range[] = []
  const paragraph = text.slice(from, to)
  for (let start = 0; start < paragraph.length; ) {
    const end = paragraph.indexOf('\n', start) < 0 ? paragraph.length : paragraph.indexOf('\n', start)
    const line = paragraph.slice(start, end)
    if (line.includes('?') && (codeLine.test(line) || ternaryPattern.test(line) || gapPattern.test(line)))
      spared.push({start: from + start, end: from + end})
    start = end + 1
  }
  for (const pattern of [addressPattern, codeSpanPattern])
    for (const {0: found, index} of paragraph.matchAll(pattern)) spared.push({start: from + index, end: from + index + found.length})
  return spared
}

/** Does an offset lie in one of the ranges? */
export function isSpared(spared: readonly Range[], at: number): boolean {
  return spared.some(({start, end}) => at >= start && at < end)
}
