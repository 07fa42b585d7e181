/** The line that repeats the title of the page, where the text of the article begins. */
import type {Document} from '../document/document.js'

const shortest = 12
const longest = 300

/**
 * Pages open with their title, which has the headline in it, often with the site's name behind.
 * @param index the lines with ink
 * @returns the place among them of the last line that says what the title begins with or holds; -1 where none does
 */
export function findHeadline(document: Document, index: Int32Array): number {
  if (index.length === 0) return -1
  const title = fold(document.line(index[0] ?? 0).text)
  if (title.length < shortest || title.length > longest) return -1
  let found = -1
  for (let at = 1; at < index.length; at++) {
    const {start, end} = document.line(index[at] ?? 0)
    if (end - start < shortest || end - start > longest) continue
    const text = fold(document.line(index[at] ?? 0).text)
    if (text.length >= shortest && (title.includes(text) || text.startsWith(title)) && 3 * text.length > title.length) found = at
  }
  return found
}

function fold(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase()
}
