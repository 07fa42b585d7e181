/**
 * Flags the credit of a photo at the end of its caption, or on a line of its own.
 *
 * ## Why
 * Templates set the credit beside the picture; with the picture gone, `Photo by AP` hangs on the caption's sentence.
 *
 * ## Flagged
 * At the end of a line, behind a sentence: a label with names (`Photo by …`, `(Foto: …)`, `사진=…`), an agency with a name
 * (`AP Photo/…`, `ⓒ AFP=뉴스1`), `(File photo)` and its like. The same as a whole line.
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
 * ```
 * ```diff
 *  She kept one picture. The photo by Dorothea Lange changed him.
 *  She had lost it all. Photo by photo, she rebuilt the album
 *  The form has three fields. Photo: a recent one, in colour
 * ```
 */

import {begins, classAt, longestCredit, mayBeCredit, mayHoldCredit} from '../src/document/credit-gate.js'
import {isBracketedCredit, judgeCredit} from '../src/document/credits.js'
import {maskOf} from '../src/document/signs.js'
import {endsSentence, excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

// What a caption has at least, so that a label with a short word before it stays.
const shortestCaption = 8
const creditSigns = maskOf(['joint', 'bracket', 'copyright-sign', 'equals', 'bar'])
// A whole line that ends so is no credit.
const wholeEnds = '.!?。，,;:'

export default defineRule({
  id: 'photo-credit',
  group: 'article-furniture',
  gate: [],
  reach: 'line',
  *find(document) {
    for (const line of document.linesWhere((start, end, index) =>
      mayHoldCredit(document.text, start, end, (document.maskAt(index) & creditSigns) !== 0)
    )) {
      const text = line.text.trimEnd()
      // Only brackets close a whole line as they close a sentence. One with `©` is a copyright line.
      const whole = text.length <= longestCredit && !wholeEnds.includes(text.charAt(text.length - 1)) && !/^\s*[©ⓒ]/u.test(text)
      if (whole && judge(text, text.length - text.trimStart().length, text.length) && !document.isWrapped(line.index)) {
        yield {...cutLine(line), certainty: 'likely', message: `Photo credit ${excerpt(text)}, fix deletes the line`}
        continue
      }
      const found = findCredit(text)
      // In wrapped text the credit may go on, and half a name must not stay.
      if (found === undefined || (document.isWrapped(line.index) && !document.isBlank(line.index + 1))) continue
      const edit = {start: line.start + found.start, end: line.end, text: ''}
      const message = `Photo credit ${excerpt(text.slice(found.start))}, fix deletes it`
      yield {span: {start: edit.start, end: edit.end}, certainty: found.certainty, message, edit}
    }
  }
})

/** The credit at the end of the line: the longest last part that is one, behind a sentence. One with a full stop is likely at most. */
function findCredit(text: string): {start: number; certainty: Certainty} | undefined {
  const stopped = text.endsWith('.')
  const end = stopped ? text.length - 1 : text.length
  for (let at = Math.max(shortestCaption, end - longestCredit); at < end - 1; at++) {
    if (!begins(classAt(text, at), classAt(text, at - 1), classAt(text, at - 2))) continue
    const certainty = judge(text, at, end)
    if (certainty === undefined) continue
    const start = text.slice(0, at).trimEnd().length
    const caption = text.slice(Math.max(0, start - 40), start)
    if (endsSentence(caption)) return {start, certainty: stopped ? 'likely' : certainty}
    if (!stopped && standsBehind(caption, text.slice(at, end))) return {start, certainty: 'likely'}
  }
  return undefined
}

function judge(text: string, start: number, end: number): Certainty | undefined {
  return mayBeCredit(text, start, end) ? judgeCredit(text.slice(start, end)) : undefined
}

/** Without a sentence before it: a bracketed label stands behind any caption, `사진=` and `ⓒ` behind a Korean verb or a bracket. */
function standsBehind(caption: string, credit: string): boolean {
  return isBracketedCredit(credit) || (/[다요)]$/u.test(caption) && /^(?:[/／(（[]?\s?사진|ⓒ)/u.test(credit))
}
