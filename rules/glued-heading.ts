/**
 * Flags a heading that is glued to the first sentence behind it.
 *
 * ## Why
 * Extractors that drop the end of a heading's element join its last word to the next paragraph: `LandscapeThe U.S.`.
 *
 * ## Flagged
 * A line that opens with three words or more in title case, whose last one runs into a sentence of six words or more: into
 * a word that opens sentences (`LandscapeThe`), or into a name that the text has elsewhere (`NextNorthbridge had`). A short
 * heading in lower case behind a sentence without its stop, above another sentence: two in a text, or one that opens as a
 * question does (`milesWhere to park`).
 *
 * ## Left alone
 * Names with a capital inside (`YouTube`, `McDonald`, `eBay`), identifiers, addresses, and any opening that is not a heading.
 *
 * ## Fix
 * Certain, likely for a heading in lower case: writes a line end between heading and sentence. Nothing is deleted.
 *
 * ## Examples
 * ```diff
 * @@ certain: Glued heading `LandscapeThe U.S.'s`, fix writes a line end
 * -Potential Changes in the Northeast Asian Security LandscapeThe U.S.'s shift is expected to influence its allies.
 * +Potential Changes in the Northeast Asian Security Landscape
 * +The U.S.'s shift is expected to influence its allies.
 * -Why the Ferry StayedIn March, engineers found rot in eleven of the forty piles.
 * +Why the Ferry Stayed
 * +In March, engineers found rot in eleven of the forty piles.
 * ```
 * ```diff
 *  Northbridge had not lost at home.
 * @@ certain: Glued heading `NextNorthbridge had`, fix writes a line end
 * -What Comes NextNorthbridge had not lost at home since the roof was rebuilt.
 * +What Comes Next
 * +Northbridge had not lost at home since the roof was rebuilt.
 * ```
 * ```diff
 * @@ likely: Glued heading `harbourWhere to`, fix writes a line end
 * -The path follows the river down to the harbourWhere to eat
 * +The path follows the river down to the harbour
 * +Where to eat
 *  There is a bakery beside the landing.
 * ```
 * ```diff
 *  Old McDonald had a farm on the hill, and on that farm he had some ducks.
 *  The New York Times and BuzzFeed reported that the ferry will run another winter.
 *  Facebook, Twitter and LinkedIn have said that they will answer by Friday.
 *  Use the JavaScript Object NotationThe parser
 *  She plays it with her sister on the old playStation portable
 *  Both are quite happy with it.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {findGlue, findTailHeading, isCertain, isParted, type TailHeading} from '../src/document/glue.js'
import {lineEndOf} from '../src/document/line-end.js'
import {countWords, excerpt} from '../src/document/text.js'
import {type Certainty, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'glued-heading',
  group: 'structure',
  gate: ['case-glue'],
  *find(document) {
    let known: ReadonlyMap<string, number> | undefined
    const headings: (TailHeading & {readonly line: Line})[] = []
    for (const line of document.linesWith('case-glue')) {
      if (document.isWrapped(line.index)) continue
      const heading = findTailHeading(line.text)
      if (heading !== undefined && isAboveText(document, line)) headings.push({...heading, line})
      const at = findGlue(line.text)
      if (at === undefined) continue
      known ??= countWords(document.text)
      if (!isCertain(known, line.text, at)) continue
      yield part(document, line, at, 'certain')
    }
    // One alone may be a name that the packs do not know.
    if (headings.length < 2 && !headings.some(({asks}) => asks)) return
    known ??= countWords(document.text)
    for (const {line, at} of headings) if (isParted(known, line.text, at)) yield part(document, line, at, 'likely')
  }
})

/** Does a sentence stand on the line below? */
function isAboveText(document: Document, {index}: Line): boolean {
  const next = document.neighbour(index, 1)
  return next !== undefined && (document.kind(next) === 'prose' || document.kind(next) === 'statement')
}

function part(document: Document, line: Line, at: number, certainty: Certainty): RuleFinding {
  const start = line.start + at
  const words = /[^\s]*$/u.exec(line.text.slice(0, at))?.[0] ?? ''
  const next = /^\S+(?: \S+)?/u.exec(line.text.slice(at, at + 60))?.[0] ?? ''
  return {
    span: {start: start - words.length, end: start + next.length},
    certainty,
    message: `Glued heading ${excerpt(words + next)}, fix writes a line end`,
    edit: {start, end: start, text: lineEndOf(document, line)}
  }
}
