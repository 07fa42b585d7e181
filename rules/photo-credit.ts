/**
 * Flags the credit of a photo at the end of its caption, or on a line of its own.
 *
 * ## Why
 * Templates set the credit beside the picture; with the picture gone, `Photo by AP` hangs on the caption's sentence.
 *
 * ## Flagged
 * At the end of a line, behind a sentence: a label with names (`Photo by …`, `(Foto: …)`, `사진=…`), an agency with a name
 * (`AP Photo/…`, `ⓒ AFP=뉴스1`), `(File photo)` and its like. The same as a whole line; a name with an outlet (`Jane Smith/ZDNet`), words
 * with a house that sells pictures (`harbour / Shutterstock`).
 *
 * ## Left alone
 * A sentence about a photo, with a verb or with more behind it, and the caption itself.
 *
 * ## Fix
 * Deletes the credit and the space before it: certain for a label or an agency's sign with nothing but names, else likely.
 * A whole line is deleted as likely.
 *
 * ## Examples
 * ```diff
 * @@ certain: Photo credit `Photo by AP and Yonhap News`, fix deletes it
 * -The minister visited the pier after taking office. Photo by AP and Yonhap News
 * +The minister visited the pier after taking office.
 * -Im März waren elf der Pfähle verfault. Foto: Jan Ellwang/dpa
 * +Im März waren elf der Pfähle verfault.
 * -제비갈매기 무리를 31년째 지켜보고 있다. 사진=해안관측소 제공
 * +제비갈매기 무리를 31년째 지켜보고 있다.
 * -三月の点検では十一本が腐っていた。（写真：港町新聞）
 * +三月の点検では十一本が腐っていた。
 * @@ likely: Photo credit `Getty Images`, fix deletes the line
 * -Getty Images
 * -Jane Smith/HarbourNET
 * -harbour at night / Shutterstock
 * ```
 * ```diff
 *  She kept one picture. The photo by Dorothea Lange changed him.
 *  She had lost it all. Photo by photo, she rebuilt the album
 *  The form has three fields. Photo: a recent one, in colour
 * ```
 */

import {findInnerCredit} from '../src/document/captions.js'
import {longestCredit} from '../src/document/credit-gate.js'
import {judgeCredit} from '../src/document/credits.js'
import type {Document} from '../src/document/document.js'
import {lineEndOf} from '../src/document/line-end.js'
import {endsWithAgency} from '../src/document/press.js'
import {staffCredits} from '../src/document/staff-credits.js'
import {withTails} from '../src/document/tail-findings.js'
import {tailCandidates} from '../src/document/tails.js'
import {excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

// A whole line that ends so is no credit.
const wholeEnds = '.!?。，,;:'

export default defineRule({
  id: 'photo-credit',
  group: 'article-furniture',
  gate: [],
  reach: 'line',
  find(document) {
    return withTails(document, 'credit', 'Photo credit', findLines(document))
  }
})

function* findLines(document: Document): Iterable<RuleFinding> {
  yield* findBetween(document)
  const known = [...phraseLines(document, 'photo-credit', 'Photo credit')]
  yield* known
  for (const line of staffCredits(document))
    yield {...cutLine(line), certainty: 'likely', message: `Photo credit ${excerpt(line.text)}, fix deletes the line`}
  for (const line of tailCandidates(document)) {
    const text = line.text.trim()
    // Only brackets close a whole line as they close a sentence. One with `©` is a copyright line.
    if (known.some(({span}) => span.start === line.start)) continue
    if (text.length > longestCredit || wholeEnds.includes(text.charAt(text.length - 1)) || /^[©ⓒ]/u.test(text)) continue
    const certainty = judgeCredit(text)
    if (certainty === undefined || document.isWrapped(line.index)) continue
    const sure = certainty === 'certain' && signsPicture(text) ? 'certain' : 'likely'
    yield {...cutLine(line), certainty: sure, message: `Photo credit ${excerpt(text)}, fix deletes the line`}
  }
}

/** A whole line is certain where a bracket, an agency or a private archive says that it is a picture's: `Photo: Jane` may head a form. */
function signsPicture(text: string): boolean {
  return /^[(（[【]/u.test(text) || /^사진\s?=|архив|арх[иі]в/iu.test(text) || endsWithAgency(text.replace(/[,|]/gu, ' '))
}

/** A credit between caption and lead that share a line: the fix parts them. */
function* findBetween(document: Document): Iterable<RuleFinding> {
  for (const line of document.linesWith('equals', 'joint')) {
    const found = findInnerCredit(line.text)
    if (found === undefined) continue
    const edit = {start: line.start + found.start, end: line.start + found.end, text: lineEndOf(document, line)}
    const message = `Photo credit ${excerpt(line.text.slice(found.start, found.end))}, fix parts the lines`
    yield {span: {start: edit.start, end: edit.end}, certainty: found.certainty, message, edit}
  }
}
