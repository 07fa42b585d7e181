/**
 * Flags character references of HTML in a text: `&rsquo;`, `&#8217;`, `&amp;quot;`.
 *
 * ## Why
 * A feed or a database escapes what was escaped already, and the extractor decodes it once; or it takes the source for text.
 *
 * ## Flagged
 * Every reference that HTML knows, by name or number, escaped once or several times. Numbers from 128 to 159 are read as
 * windows-1252, as browsers do.
 *
 * ## Left alone
 * References in an address, in code, in Markdown and in a text about code; `&lt;` where it would open a tag, and the `&gt;` behind
 * it; `&#39;&#39;`, which corpora write for a quotation mark.
 *
 * ## Fix
 * Certain: writes the character, a space for a no-break space; deletes a line that holds nothing else. Likely in a text that speaks
 * of references.
 *
 * ## Examples
 * ```diff
 * @@ certain: Character reference `&rsquo;`, fix writes `’`
 * -The pier isn&rsquo;t safe.
 * +The pier isn’t safe.
 * -It&amp;apos;s &#147;closed&#148; if the wind is &lt; 5 m/s.
 * +It's “closed” if the wind is < 5 m/s.
 * -&nbsp;
 * ```
 * ```diff
 *  Write &lt;b&gt; for bold, or see https://example.org/?a=1&amp;b=2 for more.
 *  `&nbsp;` keeps words together.
 * ```
 * ```diff
 * @@ likely: Character reference `&eacute;`, fix writes `é`
 * -As an entity, the letter is &eacute;.
 * +As an entity, the letter is é.
 * ```
 */
import {isAboutCode} from '../src/document/code.js'
import type {Document, Line} from '../src/document/document.js'
import {isMarkdown} from '../src/document/markdown.js'
import {replaceParts} from '../src/document/replace.js'
import {excerpt} from '../src/document/text.js'
import type {Damage} from '../src/encoding/damage.js'
import {entitiesOf} from '../src/encoding/documents.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'html-entity',
  group: 'encoding',
  gate: [],
  *find(document) {
    const found = entitiesOf(document)
    if (found.length === 0 || isMarkdown(document) || isAboutCode(document)) return
    for (const [line, own] of byLine(document, found)) yield* inLine(line, own)
  }
})

function byLine(document: Document, found: readonly Damage[]): ReadonlyMap<Line, readonly Damage[]> {
  const lines = new Map<Line, Damage[]>()
  let line: Line | undefined
  for (const damage of found) {
    if (line === undefined || damage.start >= line.next) line = document.line(document.lineAt(damage.start))
    const own = lines.get(line)
    if (own === undefined) lines.set(line, [damage])
    else own.push(damage)
  }
  return lines
}

function* inLine(line: Line, found: readonly Damage[]): Iterable<RuleFinding> {
  const rest = replaceParts(
    line.text,
    found.map(({start, end, text = ''}) => ({start: start - line.start, end: end - line.start, text}))
  )
  if (rest.trim() === '') {
    yield {...cutLine(line), certainty: 'certain', message: `Character reference ${excerpt(line.text)}, fix deletes the line`}
    return
  }
  for (const {start, end, text = '', certainty} of found) {
    const does = text === '' ? 'deletes it' : text === ' ' ? 'writes a space' : `writes ${excerpt(text)}`
    const message = `Character reference ${excerpt(line.text.slice(start - line.start, end - line.start))}, fix ${does}`
    yield {span: {start, end}, certainty, message, edit: {start, end, text}}
  }
}
