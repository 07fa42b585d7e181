/**
 * Flags the lines in which a site says when a page was published or changed.
 *
 * ## Why
 * The time belongs to the page's data. In the text it stands between headline and lead, twice as a rule.
 *
 * ## Flagged
 * A label with its date, on one line (`Published March 3, 2025 at 4:12 PM`) or on two (`- Input`,
 * `- 2025-08-20 15:47:03`), then as one block; a place with a date glued to it (`Brussels, BelgiumWed Feb 12 2025`);
 * a bare date with a time. Two pairs of like lines make a block whatever the labels' language.
 *
 * ## Left alone
 * A bare date, as diaries and letters have it (possible), a label without a date, a date in a sentence.
 *
 * ## Fix
 * Deletes the lines. Certain: blocks, glued dates, and labels of newsrooms with a time of day; else likely.
 *
 * ## Examples
 * ```diff
 *  Ferry to Run Another Winter
 * @@ certain: Timestamp `- Input - 2025-08-20 15:47:03 - Updated…`, fix deletes the lines
 * -- Input
 * -- 2025-08-20 15:47:03
 * -- Updated
 * -- 2025-08-20 15:47:03
 * @@ certain: Timestamp `입력 2025.03.04 09:12`, fix deletes the line
 * -입력 2025.03.04 09:12
 * @@ certain: Timestamp `Brussels, BelgiumWed Feb 12 2025`, fix deletes the line
 * -Brussels, BelgiumWed Feb 12 2025
 * @@ likely: Timestamp `Publié le 4 mars 2025`, fix deletes the line
 * -Publié le 4 mars 2025
 * ```
 * ```diff
 *  입력
 *  그는 입력 장치를 다시 연결했다.
 *  The meeting of March 3, 2025 at 4:12 PM was short.
 * ```
 */
import {dateSource, dateTimeSource, isDate, isDateTime, timeSource} from '../src/document/dates.js'
import type {Document, Line} from '../src/document/document.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const longest = 120
const bulletPattern = /^\s*(?:[-–•·*▶▷|]\s*)?/u
// Labels that newsrooms put before a time. `Created` and `Last-Modified` head specifications, so they are not here.
const newsLabel =
  '(?:first |originally |last |기사 ?|최종 ?|최초 ?)?(?:published|updated|posted|input|modified|입력|수정|등록|승인|송고|업데이트|작성|발행|게재)(?: ?(?:일시?|시간|날짜))?'
const otherLabel =
  'publié|mis à jour|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|stand|erstellt am|pubblicato|aggiornato|gepubliceerd|bijgewerkt|laatste update|опубликовано|обновлено|опубліковано|оновлено|opublikowano|aktualizacja|yayınlanma|giriş|güncelleme|(?:giriş|güncelleme) tarihi|diterbitkan|diperbarui|xuất bản|cập nhật|公開日?|更新日?|掲載日?|公開日時|更新日時|发布时间|发布于|更新时间|發布時間|發布日期|更新時間|تاريخ النشر|آخر تحديث|प्रकाशित|अपडेटेड'
const joint = String.raw`\s*(?:[:：|/·,~\-–]|on|at|le|el|am|il|op|em|alle|à)?\s*`
const stamp = `(?:${dateTimeSource}|${timeSource})`
const newsPattern = new RegExp(String.raw`^(?:${newsLabel})${joint}${dateTimeSource}(?:\s*[|·/,]?\s*(?:${newsLabel})${joint}${stamp})*$`, 'iu')
const otherPattern = new RegExp(String.raw`^(?:${newsLabel}|${otherLabel})${joint}${stamp}(?:\s*[|·/,]?\s*(?:${newsLabel}|${otherLabel})${joint}${stamp})*$`, 'iu')
const behindPattern = new RegExp(String.raw`^${dateSource}\s*${timeSource}\s*(?:송고|입력|수정|등록)$`, 'iu')
const labelPattern = new RegExp(`^(?:${newsLabel}|${otherLabel})$`, 'iu')
const gluedPattern = /^\p{Lu}[\p{L}.' -]{1,40}(?:, ?\p{Lu}[\p{L}.' -]{1,30})?\p{Ll}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?),? (?:19|20)\d\d(?: \d{1,2}:\d\d.{0,8})?$/u

export default defineRule({
  id: 'timestamp-line',
  group: 'article-furniture',
  gate: ['digit'],
  *find(document) {
    let done = -1
    for (const line of document.labelsWith(longest, 'digit')) {
      if (line.index <= done) continue
      const block = findBlock(document, line)
      done = block?.last.index ?? line.index
      if (block !== undefined) yield finding(document, block.first, block.last, 'certain')
      else {
        const certainty = judge(line.text.replace(bulletPattern, '').trim())
        if (certainty !== undefined) yield finding(document, line, line, certainty)
      }
    }
  }
})

function judge(text: string): Certainty | undefined {
  if (gluedPattern.test(text) || behindPattern.test(text)) return 'certain'
  if (newsPattern.test(text)) return /\d[:h]\d\d/u.test(text) ? 'certain' : 'likely'
  if (otherPattern.test(text) || isDateTime(text)) return 'likely'
  return isDate(text) ? 'possible' : undefined
}

/** Pairs of a label line and a date line: one pair with a known label, or two whatever their labels. */
function findBlock(document: Document, date: Line): {first: Line; last: Line} | undefined {
  const label = labelBefore(document, date)
  if (label === undefined) return undefined
  let last = date
  let known = labelPattern.test(strip(label))
  let pairs = 1
  while (last.index + 2 < document.lineCount) {
    const next = document.line(last.index + 2)
    const nextLabel = labelBefore(document, next)
    if (nextLabel === undefined) break
    known ||= labelPattern.test(strip(nextLabel))
    pairs++
    last = next
  }
  return known || (pairs > 1 && isDateTime(strip(date))) ? {first: label, last} : undefined
}

function labelBefore(document: Document, date: Line): Line | undefined {
  if (date.index === 0 || !isDate(strip(date))) return undefined
  const label = document.line(date.index - 1)
  const text = strip(label)
  return text.length > 0 && text.length <= 24 && !/\p{Nd}|[.!?。]$/u.test(text) ? label : undefined
}

function strip(line: Line): string {
  return line.text.slice(0, longest).replace(bulletPattern, '').replace(/\s*[:：]?\s*$/u, '')
}

function finding(document: Document, first: Line, last: Line, certainty: Certainty): RuleFinding {
  const what = excerpt(document.text.slice(first.start, last.end))
  const cut = first === last ? cutLine(first) : cutLines(first, last)
  return {...cut, certainty, message: `Timestamp ${what}, fix deletes the ${first === last ? 'line' : 'lines'}`}
}
