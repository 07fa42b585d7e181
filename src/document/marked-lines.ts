/** The lines that can hold marks of HTML, of Markdown or of a wiki: few are, so they are told by signs first. */
import type {Document, Line} from './document.js'
import {isMarkdown} from './markdown.js'
import {signBits} from './signs.js'
import {noteCue} from './wiki.js'

const {angle, code, square} = signBits
const marks = ['angle', 'code', 'square', 'brace', 'equals'] as const
const referencePattern = /&[#a-zA-Z]\w{1,9};/

/** See the file comment. Bold type of a wiki has no sign. */
export function markedLines(document: Document): Iterable<Line> {
  const isBold = document.text.includes("'''")
  const isMarked = (start: number, end: number, index: number) => {
    const mask = document.maskAt(index)
    const text = document.text.slice(start, end)
    if ((mask & square) !== 0 && (text.includes('[[') || document.isCued(index, noteCue))) return true
    if (text.includes('{{') || text.includes('==') || text.includes("''")) return true
    const isOwn =
      ((mask & square) !== 0 && text.includes('](')) ||
      ((mask & angle) !== 0 && text.includes('<')) ||
      ((mask & code) !== 0 && referencePattern.test(text))
    return isOwn && !isMarkdown(document)
  }
  return document.linesWhere(isMarked, isBold ? undefined : marks)
}
