/** Where a `?` means itself: addresses, code, patterns, chess, tables, sums. */
import {isSpace} from './units.js'

// In a word with a `?` in it: an address, a query, a path, a wildcard, a pattern, an operator, or a byte of mojibake.
const addressPattern =
  /\/\/|www\.|[\w.-]\/[\w./-]{0,80}\?|[?&][\w.-]{1,40}=|\.[a-z]{2,4}\?\w|[\\^$*|+%]\S{0,80}\?|\?\S{0,80}[\\^$|*=]|\(\?|\w\?\.\w|€\?/iu
const codeSpanPattern = /`[^`\n]{1,400}`|<[?%!/a-z][^<>\n]{0,400}>/giu
// A line of a program, a query with places to fill in, a table, a prompt.
const codeLine =
  /[{}|]|\\[a-z?.]\b|[=!]=|=>|->|[<>=]\s*$|\$[\w?]|\w\(\)|^\s*(?:[$#>%] |\/\/|\/\*|\?-)|^\s*(?:return|const|let|var|if|import|echo|val|fn|def)\b.*[;:{]$|\b(?:SELECT|INSERT|UPDATE|WHERE|VALUES)\b.*\?/u
const ternaryPattern = /\?[^?]*\s:\s/u
// Numbers with a gap between, moves of chess.
const gapPattern = /\d \? \d|\b\? [+=]|[+=] \?|\d\.{0,3} ?[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8][+#]?[?!]/u
// No address is longer; and of a line without spaces so much on either side is read.
const longestAddress = 200
// Nor a line of code: what is longer is prose, whatever it holds.
const longestCode = 4000

/**
 * Gives a function that tells whether the sign at an offset of the paragraph `from` to `to` is left alone.
 * It is to be asked in the order of the text.
 */
export function sparing(text: string, from: number, to: number): (at: number) => boolean {
  const paragraph = text.slice(from, to)
  const found = paragraph.includes('`') || paragraph.includes('<') ? [...paragraph.matchAll(codeSpanPattern)] : []
  const spans = found.map(({0: span, index}) => [from + index, from + index + span.length] as const)
  let span = 0
  let lineEnd = from
  let isCode = false
  return (at) => {
    while (span < spans.length && (spans[span]?.[1] ?? 0) <= at) span++
    if ((spans[span]?.[0] ?? to) <= at) return true
    if (text.charAt(at) !== '?') return false
    if (at >= lineEnd) {
      const start = Math.max(from, text.lastIndexOf('\n', at) + 1)
      const next = text.indexOf('\n', at)
      lineEnd = next < 0 ? to : Math.min(to, next)
      isCode = lineEnd - start <= longestCode && isCodeLine(text.slice(start, lineEnd))
    }
    return isCode || addressPattern.test(wordAt(text, from, to, at))
  }
}

function isCodeLine(line: string): boolean {
  return codeLine.test(line) || ternaryPattern.test(line) || gapPattern.test(line)
}

function wordAt(text: string, from: number, to: number, at: number): string {
  let start = at
  for (const first = Math.max(from, at - longestAddress); start > first && !isSpace(text.charCodeAt(start - 1)); ) start--
  let end = at
  for (const last = Math.min(to, at + longestAddress); end < last && !isSpace(text.charCodeAt(end)); ) end++
  return text.slice(start, end)
}
