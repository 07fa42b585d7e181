/** Menus of a site: runs of short lines of which many are known labels, from `Home` to `Jobs`. */
import {isWholeLine} from '../phrases/index.js'
import type {Document} from './document.js'
import {columns} from './text.js'

// `Local Professional Services`; a title has more words as a rule.
const widestLabel = 28
const mostWords = 3
const fewestLines = 6
const fewestKnown = 3

/** A menu, by its lines from the first known label on. */
export interface Menu {
  readonly lines: readonly number[]
  /** How many different labels of it the packs know. */
  readonly known: number
}

/** The menus of a text. The last line of a run counts only where it is a known label or ends the text: a title may stand there. */
export function findMenus(document: Document): readonly Menu[] {
  const hits = new Map<number, string>()
  for (const {line, phrase} of document.phrases('kicker', 'interface'))
    if (isWholeLine(phrase)) hits.set(line.index, line.text.trim().toLowerCase())
  const menus: Menu[] = []
  let done = -1
  for (const index of [...hits.keys()].sort((a, b) => a - b)) {
    if (index <= done || !isLabel(document, index)) continue
    const lines = [index]
    let next = document.neighbour(index, 1)
    for (; next !== undefined && isLabel(document, next); next = document.neighbour(next, 1)) lines.push(next)
    done = lines.at(-1) ?? index
    const isKnown = (line: number | undefined) => line !== undefined && hits.has(line)
    if (next !== undefined && !isKnown(lines.at(-1))) lines.pop()
    const known = new Set(lines.filter((line) => hits.has(line)).map((line) => hits.get(line))).size
    if (lines.length >= fewestLines && known >= fewestKnown && known * 5 >= lines.length) menus.push({lines, known})
  }
  return menus
}

function isLabel(document: Document, index: number): boolean {
  const {start, end} = document.line(index)
  // An indent may have a hundred columns.
  if (end - start > 240 || document.isWrapped(index)) return false
  const text = document.text.slice(start, end).trim()
  return columns(text) <= widestLabel && text.split(/\s+/u).length <= mostWords && /^\p{L}[^.:;,!?。！？：=<>{}[\]|*_#/]*$/u.test(text)
}
