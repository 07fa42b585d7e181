/** Lines of JavaScript, JSON and style sheets that stand in a text, and the blocks they make. */
import type {Document} from './document.js'

// Names that belong to browsers, and to what most pages load: no other language's programs begin with them.
const hosts =
  'window|document|self|location|navigator|localStorage|sessionStorage|console|jQuery|\\$|googletag|adsbygoogle|gtag|ga|fbq|dataLayer|twttr|FB|OBR|_gaq|_taboola|__tcfapi|disqus_\\w+|addthis_\\w+|stLight|setTimeout|setInterval|addEventListener|apstag|pbjs|Cookiebot|OneTrust'
const statement = [
  String.raw`(?:var|let|const) [\w$]+ ?= ?(?:["'\x60\[{(!]|-?\d[\d.]*[;,]|new [A-Z]|(?:async )?function\b|(?:true|false|null|undefined)[;,]|[\w$.]+(?:[(\[;,]| ?[|&?+*/-]{1,2} )|[\w$]+ ?=>).*[;,{(\[]$|(?:var|let|const) [\w$]+ ?= ?[\[{(]$`,
  String.raw`var [\w$]+(?: ?, ?[\w$]+)*;$`,
  String.raw`(?:async )?function ?[\w$]* ?\([\w$, ]*\) ?\{`,
  String.raw`[!+;(]{1,3}(?:async )?function ?\(`,
  String.raw`\(?(?:${hosts})(?:\.[\w$]+|\[[^\]]{1,40}\])* ?(?:\(|=[^=]|\|\||&&).*[;{}(),\]]$`,
  String.raw`\([\w$]+ ?= ?window\.`,
  String.raw`[\w$]+(?:\.[\w$]+)+ ?\(.*\);$`,
  String.raw`[\w$]+(?:\.[\w$]+)+ ?\+?= ?.*;$`,
  String.raw`\{ ?"@(?:context|type|graph|id)" ?:`,
  String.raw`\{ ?"[\w@-]{1,40}" ?: ?.*(?:[}\]]|,|\{|\[)[;,]?$`,
  String.raw`try ?\{ ?\S`,
  String.raw`<!\[CDATA\[|//<!\[CDATA\[|//\]\]>|/\* \]\]> \*/`
]
const statementPattern = new RegExp(`^(?:${statement.join('|')})`)
// Data that an author shows: programs have no names of several words, and leave nothing out.
const shownDataPattern = /^\{ ?"(?:.*"[A-Z][a-z]+ [^"]*" ?:|.*(?:\.\.\.|…) ?[}\]])/
const property =
  '(?:color|background(?:-[a-z]+)*|margin(?:-[a-z]+)?|padding(?:-[a-z]+)?|display|position|width|height|(?:max|min)-(?:width|height)|font(?:-[a-z]+)?|line-height|text-[a-z]+|border(?:-[a-z]+)*|float|clear|overflow(?:-[xy])?|z-index|top|left|right|bottom|opacity|visibility|content|list-style(?:-[a-z]+)?|vertical-align|cursor|flex(?:-[a-z]+)?|align-[a-z]+|justify-content|grid(?:-[a-z]+)*|gap|transition|transform|box-[a-z]+|white-space|letter-spacing|animation(?:-[a-z]+)?|-(?:webkit|moz|ms)-[a-z-]+|--[a-z-]+)'
const declaration = `${property} ?: ?[^;{}]{1,200}`
const selector = String.raw`(?:[.#:*\[]|@media|@supports|@font-face|@keyframes|(?:a|p|b|i|em|ul|ol|li|h[1-6]|td|th|tr|div|span|body|html|table|img|input|button|header|footer|section|article|nav|form|strong|iframe|video|figure|blockquote)(?=[\s.#:>,{\[]))[^{}]{0,200}`
const stylePatterns = [
  new RegExp(String.raw`^${selector}\{ ?(?:[^{}]{0,80}\{ ?)?(?:/\*[^*]*\*/ ?)?${declaration}`),
  /^(?:[.#][\w-]|@media\b|@supports\b|@font-face\b)[^{}]{0,200}\{$/,
  /^@import (?:url\(|["'])/,
  /^@charset "/
]
// Only beside a line that is one of those above: brackets, comments, properties, ends of statements.
const weakPattern = new RegExp(
  String.raw`^(?:[{}()\[\];,]+$|[}\])]+ ?[;,)]?(?: ?(?:else|catch|finally)\b.*\{)?$|//|/\*.*\*/$|(?:if|for|while|switch|catch) ?\(.*[{;)]$|else ?\{?$|return\b.*[;({]$|${declaration}(?: !important)?;$|["'][\w$-]+["'] ?: ?(?:["'{\[\d-]|true|false|null).*|[\w$]+ ?: ?(?:["'{\[\d-]|true|false|null|function).*[,;{\[]$|[\w$.\[\]'"]+ ?[+-]?=[^=].*;$|.*[(=\[{].*[\w)\]'"];$|.*\) ?\{$|[.#][\w-]+(?:[ ,>.:#\w-]*)[,{]$)`
)

/** Is the line a statement of a script, a style rule, or data in JSON? */
export function isScript(line: string): boolean {
  const text = line.trim()
  // A minified file is one line: its begin and its end tell.
  const short = text.length > 800 ? `${text.slice(0, 400)}${text.slice(-400)}` : text
  if (statementPattern.test(short)) return !shownDataPattern.test(short)
  return stylePatterns.some((pattern) => pattern.test(short))
}

function belongs(document: Document, index: number): boolean {
  const {text} = document.line(index)
  return isScript(text) || (text.length <= 400 && weakPattern.test(text.trim()))
}

/** Blocks of such lines, with blank ones between; the second number is the last line. A weak line belongs where a sure one adjoins. */
export function* findScripts(document: Document): Iterable<readonly [number, number]> {
  let done = -1
  for (const line of document.linesWhere((start, end) => mayBeScript(document.text, start, end))) {
    if (line.index <= done || document.isWrapped(line.index) || !isScript(line.text)) continue
    let [first, last] = [line.index, line.index]
    for (
      let next = document.neighbour(first, -1);
      next !== undefined && next > done && belongs(document, next);
      next = document.neighbour(first, -1)
    )
      first = next
    for (let next = document.neighbour(last, 1); next !== undefined && belongs(document, next); next = document.neighbour(last, 1))
      last = next
    done = last
    yield [first, last]
  }
}

const codeEnds = ';{})[(/'
// Only these of the hosts have a capital.
const capitals = 'FOC'

/** Does the line begin and end as a line of a program does? White space at its edges is not looked through far. */
function mayBeScript(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > end - 4 && isSpace(text.charCodeAt(last))) last--
  if (!codeEnds.includes(text.charAt(last))) return false
  let first = start
  while (first < start + 40 && isSpace(text.charCodeAt(first))) first++
  const code = text.charCodeAt(first)
  if (code > 0x7f || (code >= 0x30 && code <= 0x39)) return false
  return code < 0x41 || code > 0x5a || capitals.includes(text.charAt(first))
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09
}
