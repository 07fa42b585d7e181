/**
 * Flags the lone `?` that an encoder wrote for a dash.
 *
 * ## Why
 * Encodings without the dash (CP949, Latin-1, ASCII) put `?` in its place; between spaces, in English, it was a dash.
 *
 * ## Flagged
 * A ` ? ` between two words of an English sentence, in a text that has no dash and no spaced hyphen of its own.
 *
 * ## Left alone
 * A question (behind a question word or an inverted verb), a text whose writer puts a space before question marks, other
 * languages, code, chess, gaps in a pattern, and a line with more than three.
 *
 * ## Fix
 * Certain: writes an em dash in place of the `?`.
 *
 * ## Examples
 * ```diff
 * @@ certain: Lone `?` in `Russia ? Ukraine's`, fix writes `—`
 * -They would accept two conditions proposed by Russia ? Ukraine's neutrality and a recognition of its control.
 * +They would accept two conditions proposed by Russia — Ukraine's neutrality and a recognition of its control.
 * ```
 * ```diff
 *  What is it ? The mayor of the town would not say, and the clerk was of no help to us.
 * ```
 * ```diff
 *  La réponse de la mairie est connue ? le pont sera fermé de novembre à mars, selon les élus.
 *  The wildcard ? matches one character, and the star matches any number of them in the name.
 *  In the code, the value of x is set to ready ? start : stop, and that is the end of it.
 * ```
 * ```diff
 *  The pier — the old one — was closed in the winter of that year.
 *  Repairs to the pier are expected to cost two million ? most of it for the timber and the piles.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {defineRule} from '../src/rule.js'

const mostInLine = 3
// English enough: so many function words in the line; French, Spanish or Vietnamese lines have none of these but `a` and `on`.
const fewestFunctionWords = 3
const functionWordPattern =
  /\b(?:the|of|and|to|in|that|is|was|are|were|for|with|by|at|it|its|his|her|their|from|has|have|had|be|been|not|this|which|who|will|would|they|but|or|an)\b/giu
const spacedPattern = / \? /gu
// Opens a question: a question word, or a verb in front of its subject. Behind a comma or a colon only what no relative clause opens with.
const verbs =
  'is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|has|have|had|isn|aren|wasn|weren|don|doesn|didn|can|couldn|won|wouldn|shouldn|hasn|haven|hadn'
const questionPattern = new RegExp(
  String.raw`^["'“‘(\s]*(?:(?:and|but|so|then|or|well|now|yet|oh|ah|also|if so|in that case),? )*(?:who|whose|whom|what|whatever|when|where|why|how|which|(?:at|for|from|in|on|to|with|by|of) (?:what|whom|which)|${verbs})\b`,
  'iu'
)
const innerQuestionPattern = new RegExp(String.raw`[,;:]\s["'“‘]?(?:and |but |or )?(?:what|why|how|${verbs})\b[^,;:]*$`, 'i')
// `… jay is it necessary to varnish my paintings ?` opens with a name; nothing but a question turns verb and pronoun round.
const inversionPattern =
  /\b(?:is|are|am|was|were|do|does|did|can|could|will|would|shall|should|have|has|had) (?:it|he|she|they|we|you|i|there)\b/i
// The sign itself is spoken of: `the wildcard ?`, `press ?`.
const spokenPattern = /\b(?:a|an|the|press|type|enter|key|use|character|mark|wildcard|operator|symbol|sign|with|and|or|is|of|to)$/i
const codePattern = /[{}<>=\\|;]\s*$|[{}=\\|]| : |\d \? \d|--|\w\(\)|\$\w/u

export default defineRule({
  id: 'lost-dash',
  group: 'encoding',
  gate: ['spaced-question'],
  *find(document) {
    if (document.has(['dash']) || document.text.includes(' - ')) return
    const lines = [...document.linesWith('spaced-question')]
    if (lines.some((line) => endsLoose(line) || [...spots(line)].some((at) => isQuestion(document, line, at)))) return
    for (const line of lines) {
      const found = [...spots(line)]
      if (found.length > mostInLine || !isEnglish(line.text)) continue
      for (const at of found) {
        const before = /[\p{L}\p{N}'’.]+["”’')]?$/u.exec(line.text.slice(Math.max(0, at - 40), at))?.[0]
        const after = /^["“‘'(]?\p{L}[\p{L}\p{N}'’-]*/u.exec(line.text.slice(at + 3, at + 43))?.[0]
        if (before === undefined || after === undefined || /[.]$/u.test(before) || spokenPattern.test(before)) continue
        const start = line.start + at
        const message = `Lone \`?\` in \`${before.slice(-14)} ? ${after.slice(0, 14)}\`, fix writes \`—\``
        yield {span: {start: start + 1, end: start + 2}, certainty: 'certain', message, edit: {start: start + 1, end: start + 2, text: '—'}}
      }
    }
  }
})

function* spots({text}: Line): Iterable<number> {
  for (const {index} of text.matchAll(spacedPattern)) yield index
}

/** Does the line end in ` ?`, or with one before a closing quote? Then its writer spaces question marks. */
function endsLoose({text}: Line): boolean {
  return /\s\?["'”’)]?\s*$/u.test(text.slice(-8))
}

function isEnglish(text: string): boolean {
  const words = text.slice(0, 4000)
  return (words.match(functionWordPattern)?.length ?? 0) >= fewestFunctionWords && !codePattern.test(words)
}

/** Does what stands before the mark read as a question? */
function isQuestion(document: Document, line: Line, at: number): boolean {
  // In wrapped text the sentence began on a line before.
  const end = line.start + at
  const from = document.isWrapped(line.index) ? Math.max(0, end - 400) : Math.max(line.start, end - 400)
  const before = document.text.slice(from, end).replace(/\s+/gu, ' ')
  const clause = before.replace(/^.*[.!?"“”]/su, '').trimStart()
  const sentence = before.split(/[.!?]["'”’)]*\s+(?=["'“‘(]?\p{Lu})/u).at(-1) ?? ''
  if (questionPattern.test(clause) || questionPattern.test(sentence)) return true
  return innerQuestionPattern.test(sentence) || inversionPattern.test(sentence)
}
