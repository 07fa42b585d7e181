/**
 * Flags the line of a Korean, Japanese or Chinese page that sets a name or a category beside a date.
 *
 * ## Why
 * Blogs and press rooms head each article so: who or under what, and when. It is no sentence of the article.
 *
 * ## Flagged
 * A short line of a name and a date with its time (`라이프노트 2026. 4. 22. 15:18`), or parted from it by a dot or a bar; a date and
 * categories behind a bar or between commas; a date with dots and an office that published.
 *
 * ## Left alone
 * A date alone, a chronicle's date with what happened, a sentence.
 *
 * ## Fix
 * Deletes the line: likely, since a list of events may have the form, too.
 *
 * ## Examples
 * ```diff
 * @@ likely: Dated label `바닷가일기 2026. 4. 22. 15:18`, fix deletes the line
 * -바닷가일기 2026. 4. 22. 15:18
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * -2006年01月23日 | 【港の話】
 * -2019年3月5日 お知らせ, 港・渡し船
 *  첫 배는 오월에 뜬다.
 * ```
 * ```diff
 *  2021. 6. 8. 첫 회의
 *  1919年5月4日 北京の学生がデモを行う
 *  2026. 4. 22. 15:18
 * ```
 */
import {isDate, isDateTime} from '../src/document/dates.js'
import type {Document} from '../src/document/document.js'
import {inkStart} from '../src/document/ink.js'
import {maskOf} from '../src/document/signs.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 60
const scripts = maskOf(['hangul', 'kana', 'han'])
const behindPattern = /^(?=[^\d]*[가-힣぀-ヿ一-鿿])([^\d.!?。]{2,16}?)\s?([·|｜ㅣ]?)\s?((?:19|20)\d\d.{5,28})$/u
const beforePattern =
  /^((?:19|20)\d\d年\d{1,2}月\d{1,2}日|(?:19|20)\d\d[^|｜,가-힣年]{4,12}|(?:19|20)\d\d년 ?\d{1,2}월 ?\d{1,2}일)\s?([|｜]?)\s?(\S[^。.!?\d]{1,30})$/u
// A sentence's end, or a particle that has one follow.
const sentencePattern = /(?:[다요죠까]|[はがをにでとのたるすい])$/u
const officePattern = /^[가-힣]{2,14}(?:부|처|청|원|위원회|공사|공단|협회|재단|연구소|시청|도청|구청|군청|교육청)$/u

export default defineRule({
  id: 'dated-label',
  group: 'article-furniture',
  gate: ['digit'],
  reach: 'line',
  *find(document) {
    for (const line of document.linesWhere(
      (start, end, index) => end - start <= longest && mayBeDated(document, start, end, index),
      ['digit']
    )) {
      if (document.isWrapped(line.index) || !isLabelled(line.text.trim())) continue
      yield {...cutLine(line), certainty: 'likely', message: `Dated label ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** Has the line a digit and a letter of these scripts, or does it begin with the first digit of a year? */
function mayBeDated(document: Document, start: number, end: number, index: number): boolean {
  const mask = document.maskAt(index)
  const first = document.text.charCodeAt(inkStart(document.text, start, end))
  return (mask & scripts) !== 0 || first === 0x31 || first === 0x32
}

function isLabelled(text: string): boolean {
  const [, name = '', joint, when = ''] = behindPattern.exec(text) ?? []
  if (name !== '' && name.split(' ').length <= 3 && !sentencePattern.test(name) && (isDateTime(when) || (joint !== '' && isDate(when))))
    return true
  const [, day = '', bar, label = ''] = beforePattern.exec(text) ?? []
  if (day === '' || !isDate(day.trim()) || sentencePattern.test(label)) return false
  return bar !== '' || (officePattern.test(label) && day.includes('.')) || /^[^\s,、]{2,10}[,、]\s?[^\s,、]{2,14}$/u.test(label)
}
