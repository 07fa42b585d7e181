/**
 * Flags the place, agency and reporter in front of a report's first sentence.
 *
 * ## Why
 * `(서울=연합뉴스) 홍길동 기자 = ` says who sent the report from where; it is the wire's data, glued to the lead.
 *
 * ## Flagged
 * In front of text on the same line: a bracket with `=` that names an agency or a reporter, with the reporter behind it; a
 * bracket that ends in a reporter's title or in `電`; `中新网3月4日电`; a place with an agency in brackets and a dash.
 *
 * ## Left alone
 * Any other bracket (`[Applause]`, `[1]`, `(서울)`, `[A=B]`), a dateline with no text behind it, a place without an agency.
 *
 * ## Fix
 * Deletes the dateline up to the sentence. Certain with a reporter or `=` or `電`; a plain agency dateline is likely, since
 * many corpora keep it. The option `dateline: keep` keeps all.
 *
 * ## Examples
 * ```diff
 * @@ certain: Dateline `[New York=Lee Byung-chul Correspondent]`, fix deletes it
 * -[New York=Lee Byung-chul Correspondent] The US and Europe have begun serious talks.
 * +The US and Europe have begun serious talks.
 * -(서울=연합뉴스) 홍길동 기자 = 의회는 여객선을 한 해 더 운항하기로 의결했다.
 * +의회는 여객선을 한 해 더 운항하기로 의결했다.
 * -（中央社記者陳木港口3日電）港口鎮議會週二決定，讓渡輪再行駛一個冬天。
 * +港口鎮議會週二決定，讓渡輪再行駛一個冬天。
 * @@ likely: Dateline `LONDON, March 3 (Reuters) -`, fix deletes it
 * -LONDON, March 3 (Reuters) - The ferry will run for another winter.
 * +The ferry will run for another winter.
 * ```
 * ```diff
 *  [Applause] Thank you all for coming tonight.
 *  [A=B] follows from the second line of the proof.
 *  [name=value] sets the field of that name.
 *  (서울) 시청 앞 광장에서 열린 행사에는 많은 시민이 모였다.
 *  Paris (AP) was where the agency had its first office.
 * ```
 */
import {agencySource, isNameList, reporterSource} from '../src/document/press.js'
import {columns, excerpt} from '../src/document/text.js'
import {type Certainty, defineRule} from '../src/rule.js'

// No dateline seen has more than 90 characters; the pattern for one reads no farther.
const longest = 120
// So much must follow, or the line is a label and not a lead.
const shortestLead = 12
const inside = String.raw`[^()（）[\]【】〔〕=＝\n]`
// A reporter behind the bracket, as Korean wires write: `홍길동 기자 = `; machine translation gives `Reporter Hong = `.
const behind = String.raw`(?:\s*(?:[\p{L}·,. -]{2,40}\s?${reporterSource}|${reporterSource} [\p{L}·,. -]{2,40})\s*[=＝])`
const equalsPattern = new RegExp(String.raw`^([(（[【〔])\s*(${inside}{1,30})[=＝]\s*(${inside}{2,50}?)\s*[)）\]】〕](${behind}?)\s*`, 'u')
const signaturePattern = new RegExp(String.raw`(?:^|[/ ])(?:${agencySource}|${reporterSource})$`, 'u')
const titlePattern = new RegExp(String.raw`^[(（[【〔](${inside}{2,40}?\s?)${reporterSource}[)）\]】〕]${behind}?\s*`, 'u')
// `Asia Economy Reporter Lee`: translated, the title stands before the name.
const translatedPattern = new RegExp(String.raw`^[[【]${inside}{2,40} ${reporterSource} \p{Lu}[\p{L} -]{2,30}[\]】]\s*`, 'u')
// Chinese wires close with the day and `電`, papers with `報導`; `本报讯` opens a report without a place.
const hanPattern =
  /^(?:[(（【][^()（）【】]{0,30}(?:日專?[電电]|[記记]者[^()（）【】]{2,14}[報报][導导道])[)）】]|[記记]者[\p{Script=Han}、]{2,12}[／/]\p{Script=Han}{2,6}[報报][導导道]\s|\p{Script=Han}{2,10}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)(?:\s?[(（][^()（）]{2,24}[)）])?|本[报報][讯訊]\s?[(（][^()（）]{2,24}[)）])[\s:：]*/u
// `【ソウル聯合ニュース】`, `[東京 3日 ロイター] -`: the agency is the last word in the bracket, behind a place.
const placedPattern = new RegExp(String.raw`^[[【（(]\s?(?:\p{L}{2,8}\s?)(?:\d{1,2}日\s?)?${agencySource}[\]】）)](?:\s*[-–—=])?\s*`, 'u')
const outletPattern = /^\[[\p{Script=Hangul}A-Z]{2,10}(?:뉴스|일보|경제|신문|통신|데일리|투데이|타임스|저널)\d?(?:\s?[\p{L} ]{2,10})?\]\s*/u
// A place of up to five words, a date, then the agency in brackets or slashes and a dash, a stop or both.
const place = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /]\p{L}[\p{L}\p{M}'’.-]*){0,4}`
const date = String.raw`(?:,? (?:\d{1,2}\.? (?:de )?\p{L}{3,10}\.?|\p{L}{3,10}\.? \d{1,2})(?:,? (?:19|20)\d\d)?,?)`
const dash = String.raw`(?:\s*\.?\s?[-–—]{1,2}|\.[-–—])\s+`
const region = String.raw`(?:, \p{Lu}[\p{L}\p{M}.' -]{1,24})?`
const wirePattern = new RegExp(
  String.raw`^(?:${place}${region}${date}?[:.]?(?: |\s?[-–—]{1,2}\s?)[(/]${agencySource}[)/]${dash}|${place}${region}${date} \([\p{Lu}\p{Ll}]{2,12}\)${dash}|${place}${region}${date} \(${agencySource}\)[।.]?\s+|\(${agencySource}\) [-–—] (?:${place}${date} [-–—] )?|${place}[,.] \d{1,2} \p{L}{3,10}\.?(?: [-–—] |\s?\. ?/)${agencySource}(?:/\.|\.)\s+)`,
  'u'
)

export default defineRule({
  id: 'dateline-byline',
  group: 'article-furniture',
  gate: ['bracket', 'han', 'cyrillic', 'dash'],
  options: {dateline: {default: 'cut', choices: ['cut', 'keep']}},
  *find(document, options) {
    if (options['dateline'] === 'keep') return
    for (const line of document.linesWith('bracket', 'han', 'cyrillic')) {
      const indent = /^\s{0,8}/u.exec(line.text)?.[0].length ?? 0
      const head = line.text.slice(indent, indent + longest)
      const found = judge(head)
      if (found === undefined) continue
      const lead = head.slice(found.length)
      if (columns(lead) < shortestLead || !/^["'“‘«「『(]?[\p{L}\p{N}]/u.test(lead)) continue
      const edit = {start: line.start + indent, end: line.start + indent + found.length, text: ''}
      const message = `Dateline ${excerpt(head.slice(0, found.length))}, fix deletes it`
      yield {span: {start: edit.start, end: edit.end}, certainty: found.certainty, message, edit}
    }
  }
})

/** How long is the dateline at the front of the text, and how sure is it? */
function judge(text: string): {length: number; certainty: Certainty} | undefined {
  const [equals, bracket, left, right, reporter] = equalsPattern.exec(text) ?? []
  if (equals !== undefined && right !== undefined && left !== undefined) {
    const japanese = bracket === '【' && /[\p{Script=Han}\p{Script=Katakana}]/u.test(right)
    const signed = reporter !== '' || signaturePattern.test(right) || japanese
    return signed && /\p{L}{2}/u.test(left) && isNameList(right) ? {length: equals.length, certainty: 'certain'} : undefined
  }
  const titled = titlePattern.exec(text)
  // A title alone is a speaker in a transcript: `[기자] 안녕하세요`.
  if (titled !== null && isNameList(titled[1] ?? '')) return {length: titled[0].length, certainty: 'certain'}
  const sure = (translatedPattern.exec(text) ?? hanPattern.exec(text) ?? placedPattern.exec(text))?.[0]
  if (sure !== undefined) return {length: sure.length, certainty: 'certain'}
  const plain = (wirePattern.exec(text) ?? outletPattern.exec(text))?.[0]
  return plain === undefined ? undefined : {length: plain.length, certainty: 'likely'}
}
