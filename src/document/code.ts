/** Is a text about code? There, tags, braces and commands are what it speaks of, and no debris. */
import {Cue} from '../words/cue.js'
import type {Document} from './document.js'
import {linesHolding} from './holding.js'
import {oncePerDocument} from './once.js'
import {isScriptNotice} from './script-notices.js'
import {isScript} from './scripts.js'

// A span of code as Markdown, reStructuredText and README files write it; TeX quotes (``so'') close otherwise.
const spanPattern = /(?:^|[\s("'[*])`{1,2}[^`\s][^`]{0,80}`{1,2}(?=$|[^`\w])/
const fencePattern = /^\s{0,3}(?:```|~~~)/
const promptPattern = /^\s*(?:[$%] [a-z]+|>>> ?\S|(?:PS )?[A-Z]:\\[^ ]*>|#!\/|#include\b|<\?php|mysql> )/
// Heads of manual pages, which stand alone in capitals; in their German, Spanish, French and Japanese translations, too.
const manualHeads = new Set(
  'NAME|SYNOPSIS|DESCRIPTION|OPTIONS|SEE ALSO|FILES|BUGS|EXAMPLES|BEZEICHNUNG|ÜBERSICHT|BESCHREIBUNG|OPTIONEN|SIEHE AUCH|NOMBRE|SINOPSIS|DESCRIPCIÓN|OPCIONES|VÉASE TAMBIÉN|NOM|VOIR AUSSI|名前|書式|説明|関連項目|이름|개요|설명|НАЗВАНИЕ|ОБЗОР|ОПИСАНИЕ|NOME|SINTASSI|DESCRIZIONE'.split(
    '|'
  )
)
// Words that only those use who write about code. `tag`, `script` and `function` are other people's words as well.
const topicPattern =
  /\b(?:X?HTML5?|XML|CSS|JSON|PHP|SQL|JavaScript|TypeScript|LaTeX|Markdown|BBCode|MediaWiki|Jinja2?|regex(?:p|es)?|markup|wikitext|style ?sheets?|event listeners?|code snippets?|shortcodes?|source code|command line|syntax|compiler|opening tag|closing tag|Quelltext|código fuente|code source|исходный код)\b|[ソ源原]ース?コード|源代码|소스 ?코드|템플릿 태그/
const topicCue = new Cue('code-topic', {of: () => [topicPattern]})
// What programs are made of; prose has none of it.
const codePattern = /[;{}]\s*$|^\s*[})\]]|\b\w+\([^)]*\)\s*[;{]|^\s*(?:\/\/|\/\*|<[a-z!/])|[a-z]\s*(?:===?|=>|:=|\+=)\s*\S/
const longestCode = 400
// Words before a colon, as a sentence has them; `Foto:` announces no code.
const announcePattern = /\s\S+\s\S.*[:：]$/
const longestAnnouncement = 120
// A shortcode, a tag, a template's mark at the start of what was announced.
const markPattern = /^(?:\[\/?[a-z][\w-]*[\s\]=]|<[a-z!/]|\{[{%]|<\|)/i
/** Has the text spans of code, prompts, the heads of a manual page, words of the trade, or more code than anything else? Kept. */
export const isAboutCode = oncePerDocument(judge)

function judge(document: Document): boolean {
  for (const {text} of linesHolding(document, '`', '~~~')) if (fencePattern.test(text) || spanPattern.test(text)) return true
  let heads = 0
  let code = 0
  let others = 0
  let blocks = 0
  let wasCode = false
  let isAnnounced = false
  for (let at = document.neighbour(-1, 1); at !== undefined; at = document.neighbour(at, 1)) {
    const {index, text} = document.line(at)
    const line = text.length > longestCode ? text : text.trim()
    const isNow = isCode(line)
    if (isNow) code++
    else others++
    if (isNow && !wasCode) blocks++
    // `Put this into the head:` and then code: it is what the text is about.
    if (isAnnounced && (isScript(line) || markPattern.test(line))) return true
    isAnnounced = !isNow && ':：'.includes(line.charAt(line.length - 1)) && announcePattern.test(line.slice(-longestAnnouncement))
    wasCode = isNow
    if (line.length < 24 && manualHeads.has(line)) heads++
    if (heads > 1 || (text.length <= longestCode && promptPattern.test(text))) return true
    if (!isNow && document.isCued(index, topicCue) && isOnTopic(line)) return true
  }
  // A banner's script is one block in an article; a tutorial has many, a program little else.
  return code > others && (blocks > 2 || code > 3 * others)
}

function isOnTopic(line: string): boolean {
  // Its tags are no words of the line; and a notice about a browser names the language, and is no text about it.
  const words = line.includes('<') ? line.replace(/<[^<>]*>/g, '') : line
  return topicPattern.test(words) && /\s\S+\s/.test(words) && !isScriptNotice(words)
}

/** Does the line look like a line of a program or style sheet? */
function isCode(line: string): boolean {
  return line.length <= longestCode && codePattern.test(line)
}
