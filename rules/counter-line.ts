/**
 * Flags a bare number that a page counts something by: shares, votes, pages of a list.
 *
 * ## Why
 * The label of a counter is often a picture, so that only `0` or `3/5` is left of it.
 *
 * ## Flagged
 * A line of a number of at most four digits, or of two with a slash between; a gallery's counter that was broken over lines, with
 * the label before it (`Image`, `1`, `of`, `13`).
 *
 * ## Left alone
 * A number with a unit or a stop behind it, a year, and a number between two others, as in a table.
 *
 * ## Fix
 * None by itself: the number is possible debris, which counts where it stands between lines that are. A broken counter is likely.
 *
 * ## Examples
 * ```diff
 *  The ferry runs again in March.
 * @@ possible: Counter `0`, no fix, look at its neighbours
 * !0
 * ```
 * ```diff
 *  The ferry runs again in March.
 * @@ likely: Counter `Image 1 of 13`, fix deletes the lines
 * -Image
 * -1
 * -of
 * -13
 * ```
 * ```diff
 *  1984
 *  12.
 *  3 km
 * ```
 */
import type {Document} from '../src/document/document.js'
import {inkLength} from '../src/document/ink.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const counterPattern = /^\s*(?!(?:1[89]|20)\d\d\s*$)\d{1,4}(?:\s{0,3}\/\s{0,3}\d{1,4})?\s*$/
const longest = 12
// With the indent that an extractor left.
const longestIndent = 120
const bareNumber = /^\s*\d{1,4}\s*$/
// Both stand in some pages, for readers and for machines.
const jointPattern = /^\s*(?:of|von|de|di|van|sur|z|из|з|av|af|\/)\s*$/
const labelPattern =
  /^\s*(?:image|photo|picture|slide|page|bild|foto|seite|imagen|página|imagem|immagine|pagina|afbeelding|фото|zdjęcie)\s*$/i

export default defineRule({
  id: 'counter-line',
  group: 'interface',
  gate: ['digit'],
  *find(document) {
    const {text} = document
    let parted = -1
    const mayBe = (start: number, end: number) =>
      end - start <= longestIndent && mayCount(text, start) && inkLength(text, start, end) <= longest
    for (const line of document.linesWhere(mayBe, ['digit'])) {
      if (!counterPattern.test(line.text) || document.isWrapped(line.index) || isInColumn(document, line.index)) continue
      const found = bareNumber.test(line.text) ? findParted(document, line.index) : undefined
      parted = found?.cut?.last ?? parted
      if (found !== undefined) yield found
      if (line.index <= parted) continue
      yield {...cutLine(line), certainty: 'possible', message: `Counter ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** A counter from this line on: a number, a joint or two, the greater number; with its label. */
function findParted(document: Document, index: number): RuleFinding | undefined {
  const lines = [index]
  let at = document.neighbour(index, 1)
  for (; at !== undefined && lines.length < 3 && jointPattern.test(document.line(at).text); at = document.neighbour(at, 1)) lines.push(at)
  if (at === undefined || lines.length === 1 || !bareNumber.test(document.line(at).text)) return undefined
  const [first, last] = [Number(document.line(index).text), Number(document.line(at).text)]
  if (first > last) return undefined
  const label = document.neighbour(index, -1)
  if (label !== undefined && labelPattern.test(document.line(label).text)) lines.unshift(label)
  const text = [...lines, at].map((line) => document.line(line).text.trim()).join(' ')
  const range = cutLines(document.line(lines[0] ?? index), document.line(at))
  return {...range, certainty: 'likely', message: `Counter ${excerpt(text)}, fix deletes the lines`}
}

/** Begins the line with a digit or with space? */
function mayCount(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code <= 0x39 ? code >= 0x30 || code <= 0x20 : code >= 0xa0 && /\s/.test(text.charAt(start))
}

/** Stands the number between two others, as in the column of a table? */
function isInColumn(document: Document, index: number): boolean {
  return ([-1, 1] as const).every((step) => {
    const line = document.neighbour(index, step)
    return line !== undefined && counterPattern.test(document.line(line).text)
  })
}
