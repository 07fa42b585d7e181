/**
 * Flags a shortcode, a template tag or a placeholder of a publishing system that was never filled in.
 *
 * ## Why
 * `[caption id="attachment_7"]` is replaced when a page is shown. Feeds, exports and switched-off plug-ins show the code itself.
 *
 * ## Flagged
 * A name in square brackets with attributes (`[gallery ids="3,4"]`), a closing one (`[/caption]`), a name of a page builder
 * (`[vc_row]`), BBCode in pairs, tags of Liquid and its kin (`{% include … %}`, `{{ post.title }}`), `%%title%%`, `${name}`; and as a
 * whole line a system's own name (`[toc]`).
 *
 * ## Left alone
 * Notes in square brackets (`[sic]`, `[video]`, `[laughs]`), options in a text about code, codes in quotes.
 *
 * ## Fix
 * Certain: deletes the code, or the line when nothing else is in it; what stands between an opening and a closing code stays.
 * A placeholder within a sentence is possible: without it the sentence has a hole, so there is no fix.
 *
 * ## Examples
 * ```diff
 * @@ certain: Shortcode `[caption id="attachment_7" width="320"]`, fix deletes it
 * -[caption id="attachment_7" width="320"]The pier in May[/caption]
 * +The pier in May
 * -[vc_row][vc_column width="1/2"]
 * -The repairs take a year. [gallery ids="3,4"]
 * +The repairs take a year.
 * -{% include share.html %}
 * -[toc]
 * -The council voted. {{ ad_slot }} The ferry stays.
 * +The council voted. The ferry stays.
 * !Dear {{ first_name }}, the ferry stays.
 * ```
 * ```diff
 *  He said [sic] that the toc [the table] was wrong. [video]
 *  The [caption] reads: the pier, 1893.
 *  He quoted "[/sarcasm]" and "[/caption]" to them.
 * ```
 */
import {isAboutCode} from '../src/document/code.js'
import type {Document, Line} from '../src/document/document.js'
import {replaceParts} from '../src/document/replace.js'
import {type Code, readCodes} from '../src/document/shortcodes.js'
import {endsSentence, excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'shortcode',
  group: 'artefact',
  gate: [],
  *find(document) {
    yield* phraseLines(document, 'shortcode', 'Shortcode')
    for (const line of linesWithSigns(document)) {
      const codes = readCodes(line.text)
      if (codes.length === 0 || isAboutCode(document)) continue
      const rest = replaceParts(line.text, codes)
      if (rest.trim() === '') {
        yield {...cutLine(line), certainty: 'certain', message: `Shortcode ${excerpt(line.text)}, fix deletes the line`}
        continue
      }
      for (const code of codes) if (code.kind === 'sure' && !isQuoted(line.text, code)) yield findingOf(line, code)
    }
  }
})

/** The lines with a sign that codes have; `%%` has none. */
function linesWithSigns(document: Document): Iterable<Line> {
  return document.text.includes('%%') ? document.linesWhere(() => true) : document.linesWith('square', 'brace', 'angle')
}

function isQuoted(text: string, {start, end}: Code): boolean {
  return /["'`“‘«„]/.test(text.charAt(start - 1)) && /["'`”’»“]/.test(text.charAt(end))
}

/** The code alone, and one space with it: the one before it, or the one behind at the start of the line. */
function findingOf(line: Line, {start, end}: Code): RuleFinding {
  const code = line.text.slice(start, end)
  const span = {start: line.start + start, end: line.start + end}
  // Square brackets enclose or embed something; braces stand for words of the sentence.
  const isHole = !code.startsWith('[') && !code.startsWith('{%') && isWithinSentence(line.text, start, end)
  if (isHole) return {span, certainty: 'possible', message: `Placeholder ${excerpt(code)} in a sentence, no fix, look at what it stood for`}
  const before = line.text.charAt(start - 1) === ' '
  const behind = line.text.charAt(end)
  const from = before && (behind === ' ' || behind === '') ? 1 : 0
  const edit = {start: span.start - from, end: start === 0 && behind === ' ' ? span.end + 1 : span.end, text: ''}
  return {span, certainty: 'certain', message: `Shortcode ${excerpt(code)}, fix deletes it`, edit}
}

/** Is there text before it that ends no sentence, or does a sentence go on behind it? */
function isWithinSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).trim()
  const behind = text.slice(end, end + 40).trim()
  return (before !== '' && !endsSentence(before)) || /^[\p{Ll}.,;:!?]/u.test(behind) || (before === '' && behind !== '')
}
