/** Lists of teasers that no heading announces: units of a few lines each, alike in what they are made of. */
import type {Document} from './document.js'
import {inkEnd, inkStart} from './ink.js'
import {bare, momentLines} from './moment-gate.js'
import {isPerson} from './names.js'
import {oncePerDocument} from './once.js'
import {columns} from './text.js'

/** What a line of a unit is: a person's name, a date, a headline, a sentence. */
type Part = 'name' | 'date' | 'headline' | 'sentence'

// Fewer are a coincidence: two signed letters, a panel and its moderator.
const fewestUnits = 4
// With the name: headline, teaser, name, date. A name every second line is a dialogue, a list of songs, a table.
const fewestParts = 3
const mostParts = 4
const longestName = 40
const shortestHeadline = 24

/** The lines of each list, in the order of the text. */
export const teaserLists = oncePerDocument((document): readonly (readonly number[])[] => {
  const lists: (readonly number[])[] = []
  let names: number[] = []
  let period = 0
  const close = () => {
    const list = readList(document, names, period)
    if (list !== undefined) lists.push(list)
  }
  for (const line of document.linesWhere((start, end) => mayBeName(document.text, start, end))) {
    if (document.isWrapped(line.index) || !isPerson(line.text)) continue
    const last = names.at(-1)
    const distance = last === undefined ? undefined : distanceTo(document, last, line.index)
    if (distance !== undefined && (names.length === 1 || distance === period)) {
      period = distance
      names.push(line.index)
      continue
    }
    close()
    names = distance === undefined ? [line.index] : [last ?? 0, line.index]
    period = distance ?? 0
  }
  close()
  return lists
})

/** Two words or more of a length, from a capital to a letter: what a name begins and ends with. */
function mayBeName(text: string, start: number, end: number): boolean {
  const from = inkStart(text, start, end)
  const to = inkEnd(text, from, end)
  if (to - from > longestName) return false
  const [first, last] = [text.charCodeAt(from), text.charCodeAt(to - 1)]
  const isCapital = first >= 0xc0 || (first >= 0x41 && first <= 0x5a)
  return isCapital && (last >= 0xc0 || (last >= 0x61 && last <= 0x7a) || last === 0x2e) && text.slice(from, to).includes(' ')
}

/** How many lines with ink behind `from` the other stands; undefined where it is too far, or too near. */
function distanceTo(document: Document, from: number, to: number): number | undefined {
  let at: number | undefined = from
  for (let distance = 1; distance <= mostParts; distance++) {
    at = document.neighbour(at, 1)
    if (at === undefined) return undefined
    if (at === to) return distance >= fewestParts ? distance : undefined
  }
  return undefined
}

function readList(document: Document, names: readonly number[], period: number): readonly number[] | undefined {
  if (names.length < fewestUnits) return undefined
  const units = names.slice(0, -1).map((name) => behind(document, name, period - 1, 1))
  const form = units[0]?.map((line) => partOf(document, line))
  if (form === undefined || !isTeaser(form) || !units.every((unit) => hasForm(document, unit, form))) return undefined
  const [first = 0, last = 0] = [names[0], names.at(-1)]
  // The name signs a teaser, or opens it.
  const [before, after] = [behind(document, first, period - 1, -1).reverse(), behind(document, last, period - 1, 1)]
  const around = [...(hasForm(document, before, form) ? before : []), ...(hasForm(document, after, form) ? after : [])]
  return around.length === 0 ? undefined : [...names, ...units.flat(), ...around].sort((a, b) => a - b)
}

/** The next lines with ink, as many as there are. */
function behind(document: Document, from: number, count: number, step: -1 | 1): number[] {
  const lines: number[] = []
  for (let at = document.neighbour(from, step); at !== undefined && lines.length < count; at = document.neighbour(at, step)) lines.push(at)
  return lines
}

function partOf(document: Document, line: number): Part {
  if (((momentLines(document).get(line) ?? 0) & bare) !== 0) return 'date'
  const kind = document.kind(line)
  return kind === 'headline' || kind === 'question' ? 'headline' : 'sentence'
}

/** With the name, a teaser has a date and what it is about, or a headline with something below it. */
function isTeaser(form: readonly Part[]): boolean {
  const rest = form.filter((part) => part !== 'date')
  return form.includes('date') ? rest.length > 0 && rest.length < form.length : rest.length > 1 && rest.includes('headline')
}

function hasForm(document: Document, lines: readonly number[], form: readonly Part[]): boolean {
  return (
    lines.length === form.length &&
    lines.every((line, at) => {
      const part = partOf(document, line)
      const isLong = part === 'date' || columns(document.line(line).text.trim()) >= shortestHeadline
      return isLong && part === form[at]
    })
  )
}
