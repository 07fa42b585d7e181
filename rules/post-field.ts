/**
 * Flags the fields that a board sets above a post: who wrote it, under what title, when, how often it was read.
 *
 * ## Why
 * Boards print a post's record as a form, a field a line, and extractors keep the labels with what stands in it.
 *
 * ## Flagged
 * At the head of a text, on neighbouring lines, two different fields at least of which one holds a date or a number: `Name`,
 * `Subject`, `Date` without a colon, and their Korean, Japanese and Chinese names with or without one.
 *
 * ## Left alone
 * The heads of mails, books and specifications, whose labels have a colon, and a field by itself.
 *
 * ## Fix
 * Deletes the lines, but of the subject's only the label: certain with three different fields, else likely.
 *
 * ## Examples
 * ```diff
 * @@ certain: Field of a post `Date 2024/03/05 10:11:12`, fix deletes the line
 * -Date 2024/03/05 10:11:12
 * -Name harbour_fan
 * -Subject The ferry stays for one more winter
 * +The ferry stays for one more winter
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 * -글쓴이 : 바다지기
 * -조회 : 218
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * ```
 * ```diff
 *  Title: The Ferry
 *  Author: Anna Hafner
 *  Date: 2024-03-05
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 */
import {findPostFields} from '../src/document/post-fields.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'post-field',
  group: 'article-furniture',
  gate: ['digit'],
  *find(document) {
    const {fields, certainty} = findPostFields(document)
    for (const {line, kind, value} of fields) {
      const message = `Field of a post ${excerpt(line.text)}, fix deletes the ${kind === 'subject' ? 'label' : 'line'}`
      const span = {start: line.start, end: line.start + value}
      yield kind === 'subject' ? {span, certainty, message, edit: {...span, text: ''}} : {...cutLine(line), certainty, message}
    }
  }
})
