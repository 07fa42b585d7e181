/** Words that a hard-wrapped text parts by a hyphen at the end of a line. */
import type {Document} from './document.js'

const headPattern = /(?:^|[\s("“„«])([\p{L}]{2,24})[-‐\u00ad]\s*$/u
// An indented text is set as it is on purpose: a manual page, a tutorial.
const tailPattern = /^(\p{Ll}[\p{L}]{1,24})([.,;:!?)"”’»]{0,3})(?: |$)/u

/** The edits that put each parted word on its first line. Only where the text has the whole word elsewhere, so that `well-known` keeps its hyphen. */
export function* findParted(document: Document): Iterable<{start: number; end: number; text: string}> {
  if (!document.isHardWrapped) return
  const {text} = document
  for (const line of document.linesWhere((_, end) => isHyphen(text.charCodeAt(end - 1)))) {
    if (!document.isWrapped(line.index) || document.isBlank(line.index + 1)) continue
    const next = document.line(line.index + 1)
    const head = headPattern.exec(line.text.slice(-40))?.[1]
    const tail = tailPattern.exec(next.text.slice(0, 60))
    if (head === undefined || tail === null) continue
    const [all, rest = '', closing = ''] = tail
    const hyphen = line.start + line.text.trimEnd().length - 1
    if (!hasWord(text, `${head}${rest}`) || hasWord(text, `${head}-${rest}`)) continue
    const end = next.start + all.length
    yield {start: hyphen, end, text: `${rest}${closing}${end < next.end ? '\n' : ''}`}
  }
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0xad
}

/** Does the text have the word, whole and in this case? */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true
  }
  return false
}
