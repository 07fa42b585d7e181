/** Whether edits leave valid Markdown: what is left is read as it was before. */
import type {Root, Text} from 'mdast'
import type {TextEdit} from '../document/revise.js'
import {outline} from './outline.js'
import {type Parse, rangeOf} from './parse.js'
import {Shown} from './shown.js'

/**
 * Parses the text after the edits and compares its tree with that of the text before without what the edits took away.
 * @param edits in order, not overlapping
 */
export function keepsTree(source: string, root: Root, shown: Shown, edits: readonly TextEdit[], parse: Parse): boolean {
  const parts: string[] = []
  let position = 0
  for (const {start, end, text} of edits) {
    parts.push(source.slice(position, start), text)
    position = end
  }
  const edited = parts.join('') + source.slice(position)
  const parsed = parse(edited)
  const words = new Shown(edited, parsed)
  try {
    const is = outline(parsed, (text) => words.words(rangeOf(text).start, rangeOf(text).end))
    return is === outline(root, remainder(shown, edits))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The words that the edits leave of a text node, asked for in the order of the text. */
function remainder(shown: Shown, edits: readonly TextEdit[]): (text: Text) => string {
  let next = 0
  const written = new Set<TextEdit>()
  return (node) => {
    const {start, end} = rangeOf(node)
    while ((edits[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++
    let words = ''
    let at = start
    for (let index = next; index < edits.length; index++) {
      const edit = edits[index]
      if (edit === undefined || edit.start > end) break
      if (edit.end < start) continue
      words += shown.words(at, Math.max(at, edit.start))
      // What is written stands in the first node that it touches.
      if (edit.start >= start && edit.start <= end && !written.has(edit)) words += edit.text
      written.add(edit)
      at = Math.max(at, edit.end)
    }
    return words + shown.words(at, Math.max(at, end))
  }
}
