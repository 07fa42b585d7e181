/** Fields of a mail, a specification or a record: `Name: value` on lines without a blank one between. */
import type {Document} from './document.js'

// No label of a page's furniture stands in two columns or with a tab behind; names of fields have a word or two.
const fieldPattern = /^[A-Z][\w-]{1,24}(?: [\w-]{1,16})?:(?:\s|$)/

// What an event has, where and for whom, beside its day: in scripts whose other fields are a page's as often.
const eventPattern =
  /^\s*(?:장소|위치|참석|참석자|불참|대상|주제|주최|주관|비용|참가비|입장료|인원|정원|강사|場所|会場|會場|地点|地點|対象|對象|主催|主辦|主办|定員|料金|費用|费用|Место|Місце|Адрес|Адреса|Вход|Вхід|المكان|स्थान|สถานที่|Τόπος)\s?[:：]/u

/** Is the line one of several fields? Then a date or a name in it belongs to the text. */
export function isFieldBlock(document: Document, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    if (at < 0 || at >= document.lineCount || document.isBlank(at)) return false
    const {start, end} = document.line(at)
    const front = document.text.slice(start, Math.min(end, start + 60))
    return fieldPattern.test(front) || eventPattern.test(front)
  })
}
