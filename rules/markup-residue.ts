/**
 * Flags pieces of a page's source in its text: tags, scripts, style rules, marks of a wiki.
 *
 * ## Why
 * Where a page is broken, or a template writes its source into the page, the extractor takes the source for text.
 *
 * ## Flagged
 * HTML tags with attributes, or opened and closed in the line; comments; statements of JavaScript, JSON
 * and style rules as whole lines, with the lines that belong to them; `[[File:…]]`, `[[Ferry|ferries]]`, `{{cite web|…}}`,
 * `[edit]` behind a heading, `[citation needed]`; links of Markdown without text or target.
 *
 * ## Left alone
 * Everything in a text that is about code: with spans of code, prompts, the heads of a manual page, or words such as `HTML`. A
 * placeholder such as `<name>`, comparisons, notes in square brackets. Data that an author shows: with names of several words, or
 * something left out. In Markdown whole links, images and tags.
 *
 * ## Fix
 * Certain: deletes the line, or the mark in it; a wiki's link leaves its words, `<br>` a line break.
 * Likely: `[[Ferry]]` and `[[Ferry|ferries]]` in a text without another sign of a wiki, since notes link so, too.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Markup `<div class="ad-slot" id="ad-3">`, fix deletes the line
 * -<div class="ad-slot" id="ad-3">
 * -// show the banner
 * -window.adQueue = window.adQueue || [];
 * -adQueue.push(function () {
 * -  show('pier');
 * -});
 * -.pier-box { margin: 0 auto; }
 * -The <a href="/pier">pier</a> isn’t safe.<br>
 * +The pier isn’t safe.
 * -History[edit]
 * +History
 * -The pier was built in 1893.[citation needed]
 * +The pier was built in 1893.
 * -See [[Northbridge Pier|the pier]] and [[Ferries]].
 * +See the pier and Ferries.
 * ```
 * ```diff
 *  Use `<b>` sparingly.
 *  The tag <b>…</b> makes words bold, and window.open(); opens a window.
 * ```
 * ```diff
 *  Fill in <name>, then compare a < b and c > d [see above], (emphasis mine); the rest follows.
 *  { "Name": "Ann Example", "Last Seen At": "Old Pier, 9 o'clock", "Mood": { "Happy": 0.7 } }
 * ```
 */
import {isAboutCode} from '../src/document/code.js'
import type {Document, Line} from '../src/document/document.js'
import {isMarkdown} from '../src/document/markdown.js'
import {markedLines} from '../src/document/marked-lines.js'
import {replaceParts} from '../src/document/replace.js'
import {findScripts} from '../src/document/scripts.js'
import {rewriteTags} from '../src/document/tags.js'
import {excerpt} from '../src/document/text.js'
import {isWiki, type Mark, readLinks, readWiki} from '../src/document/wiki.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {cutLine, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'markup-residue',
  group: 'artefact',
  gate: [],
  *find(document) {
    yield* phraseLines(document, 'code-residue', 'Markup')
    const lines = new Set<number>()
    for (const [first, last] of findScripts(document)) {
      if (isAboutCode(document)) return
      for (let index = first; index <= last; index++) lines.add(index)
      const message = `Script or style ${excerpt(document.line(first).text)}, fix deletes the lines`
      yield {...cutLines(document.line(first), document.line(last)), certainty: 'certain', message}
    }
    for (const line of markedLines(document)) if (!lines.has(line.index)) yield* inLine(document, line)
  }
})

function* inLine(document: Document, line: Line): Iterable<RuleFinding> {
  const marks = readMarks(document, line.text)
  if (marks.length === 0 || isAboutCode(document)) return
  const rest = replaceParts(line.text, marks)
  if (rest.trim() !== '' || !marks.every(({certainty}) => certainty === 'certain')) yield* marks.map((mark) => toFinding(line, mark))
  else yield {...cutLine(line), certainty: 'certain', message: `Markup ${excerpt(line.text)}, fix deletes the line`}
}

/** The marks that are the writer's own in Markdown. */
function readOwn(line: string): readonly Mark[] {
  const html = rewriteTags(line).map((rewrite): Mark => ({...rewrite, certainty: 'certain'}))
  return [...html, ...readLinks(line)]
}

/** The marks of a line, the first of two that overlap. */
function readMarks(document: Document, line: string): readonly Mark[] {
  const own = isMarkdown(document) ? [] : readOwn(line)
  const all = [...own, ...readWiki(line, () => isWiki(document))].sort((a, b) => a.start - b.start)
  return all.filter(({start}, index) => index === 0 || start >= (all[index - 1]?.end ?? 0))
}

function toFinding(line: Line, {start, end, text, certainty}: Mark): RuleFinding {
  const span = {start: line.start + start, end: line.start + end}
  const does = text === '' ? 'deletes it' : text.trim() === '' ? 'writes a space or line break' : `writes ${excerpt(text)}`
  return {span, certainty, message: `Markup ${excerpt(line.text.slice(start, end))}, fix ${does}`, edit: {...span, text}}
}
