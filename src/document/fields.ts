/** Fields of a mail, a specification or a record: `Name: value` on lines without a blank one between. */
import type {Document} from './document.js'

// No label of a page's furniture stands in two columns or with a tab behind; names of fields have a word or two.
const fieldPattern = /^[A-Z][\w-]{1,24}(?: [\w-]{1,16})?:(?:\s|$)/

/** Is the line one of several fields? Then a date or a name in it belongs to the text. */
export function isFieldBlock(document: Document, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    if (at < 0 || at >= document.lineCount || document.isBlank(at)) return false
    const {start, end} = document.line(at)
    return fieldPattern.test(document.text.slice(start, Math.min(end, start + 60)))
  })
}
