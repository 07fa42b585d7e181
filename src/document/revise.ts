/** The lines of a text after edits: those that no edit touched are carried over, the others are scanned anew. */
import type {Layout} from './layout.js'
import type {Lines, LineTable} from './lines.js'
import {emptyLines, scanInto} from './scan.js'

/** An edit of the old text, in UTF-16 offsets. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The new lines, and how they hang together with the old ones. */
export interface RevisedLines {
  readonly lines: Lines
  /** For each old line its place among the new ones; -1 where it was edited or is gone. */
  readonly places: readonly number[]
  /** The new lines that were scanned anew, in order. */
  readonly fresh: readonly number[]
}

/**
 * Gives the lines that `scan(text)` gives, at the price of the edited ones.
 * @param old the lines of the text before
 * @param text the text after the edits
 * @param edits in the order of the text, not overlapping
 * @returns nothing where that is not worth it: the text before was empty, or an edit put together the two characters of a line end
 */
export function reviseLines(old: Lines, text: string, edits: readonly TextEdit[]): RevisedLines | undefined {
  if (old.count === 0) return undefined
  const lines = emptyLines(text)
  const places: number[] = []
  const fresh: number[] = []
  let shift = 0
  let next = 0
  for (let index = 0; index < old.count; ) {
    const edit = edits[next]
    let last = index
    if (edit === undefined || !touches(old, index, edit)) {
      places.push(lines.count)
      lines.push((old.ends[index] ?? 0) + shift, nextOf(old, index) + shift, old.masks[index] ?? 0)
    } else {
      // The stretch of lines that this edit and those behind it touch, up to a line end that is one in the new text, too.
      for (;;) {
        for (let more = edits[next]; more !== undefined && touches(old, last, more); more = edits[++next]) {
          while (last + 1 < old.count && nextOf(old, last) < more.end) last++
          shift += more.text.length - (more.end - more.start)
        }
        if (last + 1 === old.count || endsLine(lines, text, nextOf(old, last) + shift)) break
        last++
      }
      const to = nextOf(old, last) + shift
      if (text.charCodeAt(lines.next - 1) === 0x0d && text.charCodeAt(lines.next) === 0x0a) return undefined
      const first = lines.count
      scanInto(lines, text, to)
      for (let line = first; line < lines.count; line++) fresh.push(line)
      for (let line = index; line <= last; line++) places.push(-1)
    }
    index = last + 1
  }
  return {lines, places, fresh}
}

/** The same, where a line that has become a part of a wrapped paragraph, or is none any more, counts as edited. */
export function withJoints({places, fresh, ...revised}: RevisedLines, before: Layout, after: Layout): RevisedLines {
  if (!before.hasParts && !after.hasParts) return {...revised, places, fresh}
  const turned = new Set<number>()
  for (const [index, place] of places.entries()) if (place >= 0 && before.isPart(index) !== after.isPart(place)) turned.add(place)
  if (turned.size === 0) return {...revised, places, fresh}
  return {
    ...revised,
    places: places.map((place) => (turned.has(place) ? -1 : place)),
    fresh: [...fresh, ...turned].sort((a, b) => a - b)
  }
}

function nextOf(lines: Lines, index: number): number {
  return lines.starts[index + 1] ?? lines.next
}

/** An insertion between two lines belongs to the second, at the end of the text to the last. */
function touches(lines: Lines, index: number, edit: TextEdit): boolean {
  return edit.start < nextOf(lines, index) || index + 1 === lines.count
}

/** Does a line end stand before `to`, or is nothing left of the stretch, so that the line end before it still holds? */
function endsLine(lines: LineTable, text: string, to: number): boolean {
  if (to === lines.next) return true
  const code = text.charCodeAt(to - 1)
  return code === 0x0a || (code === 0x0d && text.charCodeAt(to) !== 0x0a)
}
