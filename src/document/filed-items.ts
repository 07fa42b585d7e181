/** The items below a label of tags or topics at the end of a text, told by the words that they share with it. */
import type {Document, Line} from './document.js'
import {columns, endsSentence} from './text.js'

const mostItems = 20
const widestItem = 32
const mostWords = 4
// Of a long text, what stands nearer tells as much.
const farthest = 20_000
const itemPattern = /^\s*#?[\p{L}\p{N}][^.:;!?()[\]{}|<>=@"“”»]*$/u

/**
 * The short lines from the label to the end of the text: two at least, of which half or more stand in the text before as they are, but
 * for their case. A site files an article under its own words; chapters and lists go on with others.
 */
export function itemsBelow(document: Document, label: number): readonly Line[] {
  const items: Line[] = []
  for (let at = document.neighbour(label, 1); at !== undefined; at = document.neighbour(at, 1)) {
    const {start, end} = document.line(at)
    if (items.length === mostItems || end - start > 200 || document.isWrapped(at) || document.isLiteral(at)) return []
    const line = document.line(at)
    const text = line.text.trim()
    if (columns(text) > widestItem || text.split(/\s+/u).length > mostWords || !itemPattern.test(text) || endsSentence(text)) return []
    items.push(line)
  }
  if (items.length < 2) return []
  const {start} = document.line(label)
  const before = document.text.slice(Math.max(0, start - farthest), start).toLowerCase()
  const shared = items.filter(({text}) => holdsWord(before, text.trim().replace(/^#/, '').toLowerCase()))
  return shared.length * 2 >= items.length ? items : []
}

/** Has the text this word, with nothing that is a letter around it? Where scripts write no spaces, anywhere. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isSolid = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]/u.test(word)
    if (isSolid || !(/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + word.length)))) return true
  }
  return false
}
