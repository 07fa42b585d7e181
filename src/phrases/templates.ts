/** Wordings by form: templates of slots with alternatives, matched word by word, so that nothing is multiplied out. */
import {foldCharacters, isDecoration} from './normal.js'

/** Tells whether a text is one of the wordings. */
export interface Templates {
  /** Is this normal form one of them? */
  has(form: string): boolean
  /** Can the text from `start` to `end` begin one, by its first three characters? A cheap question before it is folded. */
  mayOpen(text: string, start: number, end: number): boolean
}

interface Template {
  readonly slots: readonly (readonly string[])[]
}

/**
 * Reads templates, when they are first asked: one a line; slots parted by spaces, alternatives by `|`, an underscore for a
 * space within one, nothing before or behind a `|` where the slot may be left out. `back to |the top|home` is four wordings.
 */
export function readTemplates(text: string): Templates {
  let byFirst: ReadonlyMap<string, readonly Template[]> | undefined
  let openings: Uint8Array | undefined
  return {
    has(form) {
      byFirst ??= groupByFirst(text)
      const space = form.indexOf(' ')
      const templates = byFirst.get(space < 0 ? form : form.slice(0, space))
      return templates?.some(({slots}) => matches(slots, 0, form, 0)) ?? false
    },
    mayOpen(line, start, end) {
      byFirst ??= groupByFirst(text)
      openings ??= noteOpenings(byFirst.keys())
      let at = start
      while (at < end && isDecoration(line.charCodeAt(at))) at++
      if (at === end) return false
      const first = foldCode(line, at, end)
      if (first === number) return openings[hash(number, 0, 0)] === 1
      const second = foldCode(line, at + 1, end)
      return openings[hash(first, second, second === blank ? blank : foldCode(line, at + 2, end))] === 1
    }
  }
}

/** The wordings of templates as patterns, for a cue: one a template. Between words a mark may stand that the normal form has not. */
export function patternsOf(...texts: readonly string[]): readonly RegExp[] {
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => new RegExp(`^${line.split(' ').map(slotPattern).join('')}$`))
  )
}

function slotPattern(slot: string): string {
  const alternatives = slot
    .split('|')
    .filter((alternative) => alternative !== '')
    .map(
      (alternative) =>
        ` [:(]?${alternative
          .replaceAll('_', ' ')
          .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
          .replaceAll('\\{n\\}', '\\d+')}`
    )
  return `(?:${alternatives.join('|')})${slot.split('|').includes('') ? '?' : ''}`
}

/** The words of templates, as a cue takes them. */
export function listTemplates(text: string): string {
  // A dot above that `İ` leaves in lower case is no letter.
  const words = text
    .replaceAll('\u0307', '')
    .split(/[|\s]+/)
    .filter((word) => word !== '')
  return words.join(', ').replaceAll('_', ' ')
}

/** A table over the first three characters of words; several share a place, so it only rules out. */
function noteOpenings(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x4000)
  const codeAt = (word: string, at: number) => (at < word.length ? word.charCodeAt(at) : blank)
  for (const word of words) {
    const place = word.startsWith('{n}') ? hash(number, 0, 0) : hash(codeAt(word, 0), codeAt(word, 1), codeAt(word, 2))
    table[place] = 1
  }
  return table
}

const number = 1
const blank = 0x20

function hash(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d)
  return (mixed ^ (mixed >>> 15)) & 0x3fff
}

const folded = new Uint16Array(0x10000)

/** The code of a character in lower case, one code for all digits, a blank for white space, a colon and what lies beyond the end. */
function foldCode(text: string, at: number, end: number): number {
  if (at >= end) return blank
  const code = text.charCodeAt(at)
  const known = folded[code] ?? 0
  if (known !== 0) return known
  const lower = foldCharacters(String.fromCharCode(code))
  const fold = /^\p{Nd}$/u.test(lower) ? number : /^[\s:]?$/u.test(lower) ? blank : lower.charCodeAt(0)
  folded[code] = fold
  return fold
}

function groupByFirst(text: string): ReadonlyMap<string, readonly Template[]> {
  const byFirst = new Map<string, Template[]>()
  for (const line of foldCharacters(text).split('\n')) {
    if (line === '') continue
    const slots = line.split(' ').map((slot) => slot.replaceAll('_', ' ').split('|'))
    // A slot that may be left out lets the next one begin the wording.
    const opening = slots.slice(0, slots.findIndex((slot) => !slot.includes('')) + 1 || slots.length).flat()
    for (const word of new Set(opening.map((alternative) => alternative.split(' ', 1)[0] ?? ''))) {
      if (word === '') continue
      const known = byFirst.get(word)
      if (known === undefined) byFirst.set(word, [{slots}])
      else known.push({slots})
    }
  }
  return byFirst
}

/** Is the form from `at` on made of the slots from `slot` on? */
function matches(slots: readonly (readonly string[])[], slot: number, form: string, at: number): boolean {
  const alternatives = slots[slot]
  if (alternatives === undefined) return at > form.length
  return alternatives.some((alternative) => {
    if (alternative === '') return matches(slots, slot + 1, form, at)
    const end = at + alternative.length
    if (!form.startsWith(alternative, at) || (end < form.length && form.charAt(end) !== ' ')) return false
    return matches(slots, slot + 1, form, end + 1)
  })
}
