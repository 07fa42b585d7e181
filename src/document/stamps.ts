/** Lines of a label and a date, as newsrooms write them above an article. */
import {dateTimeSource, timeSource} from './dates.js'

// Labels that newsrooms put before a time. `Created` and `Last-Modified` head specifications, so they are not here.
const newsLabel =
  '(?:first |originally |last |기사 ?|최종 ?|최초 ?)?(?:published|updated|posted|input|modified|입력|수정|등록|승인|송고|업데이트|작성|발행|게재)(?: ?(?:일시?|시간|날짜))?'
const otherLabel =
  'publié|mis à jour|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|stand|erstellt am|pubblicato|aggiornato|gepubliceerd|bijgewerkt|laatste update|опубликовано|обновлено|опубліковано|оновлено|opublikowano|aktualizacja|yayınlanma|giriş|güncelleme|(?:giriş|güncelleme) tarihi|diterbitkan|diperbarui|xuất bản|cập nhật|公開日?|更新日?|掲載日?|公開日時|更新日時|发布时间|发布于|更新时间|發布時間|發布日期|更新時間|تاريخ النشر|آخر تحديث|प्रकाशित|अपडेटेड'
const joint = String.raw`\s*(?:[:：|/·,~–-]|(?:on|at|le|el|am|il|op|em|alle|à) )?\s*`
// Small sticky patterns in a row, not one large pattern with the grammar of a date in it four times: that takes 100 ms to compile.
const newsLabelPattern = new RegExp(`(?:${newsLabel})${joint}`, 'y')
const otherLabelPattern = new RegExp(`(?:${otherLabel})${joint}`, 'y')
const stampPattern = new RegExp(String.raw`(?:${dateTimeSource}|${timeSource})\s*[|·/,]?\s*`, 'y')
const labelBehindPattern = /(?:송고|입력|수정|등록)$/y
const loneLabelPattern = new RegExp(`^(?:${newsLabel}|${otherLabel})$`)
/** Is the text (lower-cased) one of the labels, and nothing else? */
export function isStampLabel(text: string): boolean {
  return loneLabelPattern.test(text)
}

/**
 * Reads a line (lower-cased) of labels, each with its date or time, to its end.
 * @returns `news` where all labels are a newsroom's, `other` where one is not, undefined for any other text
 */
export function readStamps(text: string): 'news' | 'other' | undefined {
  let at = 0
  let read: 'news' | 'other' | undefined
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0].length
    at += found ?? 0
    return found !== undefined
  }
  if (/^[\d(]/u.test(text)) return skip(stampPattern) && skip(labelBehindPattern) ? 'news' : undefined
  while (at < text.length) {
    const news = skip(newsLabelPattern)
    if (!news && !skip(otherLabelPattern)) return undefined
    if (!skip(stampPattern)) return undefined
    read = news && read !== 'other' ? 'news' : 'other'
  }
  return read
}
