/**
 * Flags a heading that is glued to the first sentence behind it.
 *
 * ## Why
 * Extractors that drop the end of a heading's element join its last word to the next paragraph: `LandscapeThe U.S.`.
 *
 * ## Flagged
 * A line that opens with three words or more in title case, whose last one runs into a sentence of six words or more: into
 * a word that opens sentences (`LandscapeThe`), or into a name that the text has elsewhere (`NextNorthbridge had`).
 *
 * ## Left alone
 * Names with a capital inside (`YouTube`, `McDonald`, `eBay`), identifiers, addresses, and any opening that is not a heading.
 *
 * ## Fix
 * Certain: writes a line end between heading and sentence. Nothing is deleted.
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
 *  Old McDonald had a farm on the hill, and on that farm he had some ducks.
 *  The New York Times and BuzzFeed reported that the ferry will run another winter.
 *  Facebook, Twitter and LinkedIn have said that they will answer by Friday.
 *  Use the JavaScript Object NotationThe parser
 * ```
 */
import {lineEndOf} from '../src/document/line-end.js'
import {countWords, endsSentence, excerpt} from '../src/document/text.js'
import {defineRule} from '../src/rule.js'

// Headings are seldom longer; nothing behind that is read.
const longestHeading = 120
const fewestHeadingWords = 3
const fewestSentenceWords = 6
const openingPattern = /^["'“‘(]?[\p{Lu}\p{Nd}]/u
const gluePattern = /(?<=\p{Ll}{2})(?=\p{Lu})/gu
// What a headline in title case leaves small.
const small = 'a an and as at but by for from in into is it nor of off on onto or over per so than that the to up via vs was with yet'
const functionWords = new Set(small.split(' '))
// Words that open sentences and are no second half of a name. `In`, `Up`, `Out`, `On`, `You` are halves (`LinkedIn`), so a
// comma, or a word that cannot follow the name, must stand behind `In`.
const openerPattern =
  /^(?:(?:The|This|That|These|Those|There|They|Their|It|Its|He|His|She|Her|We|Our|When|While|What|Where|Why|How|If|As|At|For|From|With|Since|Some|Many|Most|After|Before|During|Although|Despite|According|However|Meanwhile|Last|Earlier|Experts|Officials|Consequently|Accordingly|Recently)(?=[ ,'’])|(?:In|On)(?= (?:the|a|an|his|her|its|their|this|that|\p{Lu}|\d|early|late|recent))|An? (?=\p{Ll}))/u
// First halves of names with a capital inside: particles of surnames, and words that brands begin with.
const halves =
  'Mac Del Della Les Van Von Fitz You Face Tik Java Type Play Deep Git Linked Pay Power Word Black Soft Snap Whats Master Air Door Bit Path Drop Hub Sales Quick Micro Cloud Web Share Post Live Buzz Fed Open Tech Market Crowd Pro All Log Sign Plug Check'
const nameHalves = new Set(halves.split(' '))

export default defineRule({
  id: 'glued-heading',
  group: 'structure',
  gate: ['case-glue'],
  *find(document) {
    let known: ReadonlyMap<string, number> | undefined
    for (const line of document.linesWith('case-glue')) {
      const at = document.isWrapped(line.index) ? undefined : findGlue(line.text)
      if (at === undefined) continue
      known ??= countWords(document.text)
      if (!isCertain(known, line.text, at)) continue
      const start = line.start + at
      const words = /[^\s]*$/u.exec(line.text.slice(0, at))?.[0] ?? ''
      const next = /^\S+(?: \S+)?/u.exec(line.text.slice(at, at + 60))?.[0] ?? ''
      yield {
        span: {start: start - words.length, end: start + next.length},
        certainty: 'certain',
        message: `Glued heading ${excerpt(words + next)}, fix writes a line end`,
        edit: {start, end: start, text: lineEndOf(document, line)}
      }
    }
  }
})

/** Where the line's heading ends and its sentence begins. */
function findGlue(text: string): number | undefined {
  // A heading has some words, and its first begins large; a sentence that ends its line has a mark there.
  if (!openingPattern.test(text) || !endsSentence(text.slice(-12))) return undefined
  for (const {index} of text.slice(0, longestHeading + 1).matchAll(gluePattern)) {
    if (isHeading(text.slice(0, index)) && isSentence(text.slice(index, index + 4000))) return index
  }
  return undefined
}

function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (words.length < fewestHeadingWords || !/^\p{Lu}?\p{Ll}{2,}$/u.test(last.replace(/^["'“‘(]/u, ''))) return false
  // A sentence end, an address, a path, an identifier, code: no heading.
  if (/[.!?…;@/\\{}<>=$_#`*]/u.test(text.replace(/\b(?:\p{Lu}\.)+/gu, ''))) return false
  return words.every((word) => functionWords.has(word) || /^["'“‘(]*[\p{Lu}\p{Nd}&–—-]/u.test(word))
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/u, fewestSentenceWords)
  if (words.length < fewestSentenceWords) return false
  return openerPattern.test(text) || /^\p{Lu}\p{Ll}{3,} \p{Ll}/u.test(text)
}

/** An opener behind an ordinary word, or a name that the text has elsewhere by itself; joined, the text has neither anywhere else. */
function isCertain(known: ReadonlyMap<string, number>, text: string, at: number): boolean {
  const left = /\p{L}+$/u.exec(text.slice(0, at))?.[0] ?? ''
  const right = /^\p{L}+/u.exec(text.slice(at, at + 60))?.[0] ?? ''
  if (nameHalves.has(left) || known.get(left + right) !== 1) return false
  if (openerPattern.test(text.slice(at, at + 60))) return true
  // A word that the text has in lower case, too, is the half of a brand as often: `SoftBank` and `a bank`.
  return known.has(right) && !known.has(right.toLowerCase())
}
