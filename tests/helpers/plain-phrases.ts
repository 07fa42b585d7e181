/** Phrases found the plain way: every phrase is compared with every line, character by character. What the index does must equal this. */
import {type Folded, foldMapped} from '../../src/phrases/folded.js'
import type {PhraseGroup, PhraseMatch} from '../../src/phrases/index.js'
import {fold, isDecoration, normalise} from '../../src/phrases/normal.js'
import {fits, slotNames} from '../../src/phrases/slots.js'

const slotPattern = new RegExp(`(\\{(?:${slotNames.join('|')})\\})`)
const letterPattern = /[\p{L}]/u
const unspacedPattern = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\uffff]/u

function isWordLetter(form: string, at: number): boolean {
  const character = form.charAt(at)
  return letterPattern.test(character) && character.charCodeAt(0) < 0xe00 && !unspacedPattern.test(character)
}

/** Between two letters, marks aside. */
function isInWord(form: string, at: number): boolean {
  let before = at - 1
  while (before > 0 && /\p{M}/u.test(form.charAt(before))) before--
  let behind = at
  while (behind < form.length && /\p{M}/u.test(form.charAt(behind))) behind++
  return before >= 0 && isWordLetter(form, before) && isWordLetter(form, behind)
}

const isAllDecoration = (text: string) => text.split('').every((unit) => isDecoration(unit.charCodeAt(0)))

/** All ends at which the pieces, from the first on, can be matched from this place. */
function ends(line: Folded, pieces: readonly string[], at: number): readonly number[] {
  const [piece, ...rest] = pieces
  if (piece === undefined) return [at]
  const slot = slotNames.find((name) => piece === `{${name}}`)
  if (slot === undefined) return line.form.startsWith(piece, at) ? ends(line, rest, at + piece.length) : []
  const found: number[] = []
  for (let end = at + 1; end <= line.form.length; end++)
    if (fits(slot, line.raw.slice(line.at[at], line.at[end]))) found.push(...ends(line, rest, end))
  return found
}

/** Is the phrase in this piece of a line? */
function holds(raw: string, form: string, match: PhraseMatch): boolean {
  const line = foldMapped(raw)
  const pieces = form.split(slotPattern).filter((piece) => piece !== '')
  const trimmed = pieces.map((piece, index) =>
    pieces[index + 1]?.startsWith('{') && !piece.startsWith('{') ? piece.replace(/([^\p{L}\s]) $/u, '$1') : piece
  )
  for (let start = 0; start < line.form.length; start++) {
    const opens = isAllDecoration(line.form.slice(0, start))
    if (match !== 'suffix' && match !== 'contains' && !opens) continue
    if (start > 0 && isWordLetter(line.form, start - 1) && isWordLetter(line.form, start)) continue
    const isWhole = match === 'line' || match === 'marker'
    if ((isWhole || trimmed[0]?.startsWith('{')) && isDecoration(line.form.charCodeAt(start)) && !form.startsWith(line.form.charAt(start)))
      continue
    for (const end of ends(line, trimmed, start)) {
      const closes = isAllDecoration(line.form.slice(end))
      if (match === 'suffix' ? closes : isWhole ? closes && !isDecoration(line.form.charCodeAt(end - 1)) : !isInWord(line.form, end))
        return true
    }
  }
  return false
}

/** Makes the question which phrases are in a line, each as `kind match form`. */
export function plainFinder(groups: readonly PhraseGroup[]): (raw: string) => readonly string[] {
  const phrases = groups.flatMap(({kind, match, phrases}) =>
    phrases.map((form) => ({kind, match, form, literals: form.split(slotPattern).filter((_, index) => index % 2 === 0)}))
  )
  return (raw) => {
    const form = fold(raw)
    const whole = normalise(raw)
    const found = phrases.filter(({form: phrase, match, literals}) => {
      // A phrase whose fixed parts are not in the line is not in it: only the rest is worth the trouble.
      if (!literals.every((literal) => form.includes(literal.trimEnd()))) return false
      const isWhole = match === 'line' || match === 'marker'
      if (isWhole && literals.length === 1) return whole === phrase
      return (!isWhole || raw.length <= 160) && holdsAtEdges(raw, phrase, match)
    })
    return [...new Set(found.map(({kind, match, form: phrase}) => `${kind} ${match} ${phrase}`))].sort()
  }
}

/** Of a long line, a prefix is looked for in the first and a suffix in the last 160 characters. */
function holdsAtEdges(raw: string, form: string, match: PhraseMatch): boolean {
  if (raw.length <= 400) return holds(raw, form, match)
  if (match === 'prefix') return holds(raw.slice(0, 160), form, match)
  return match === 'suffix' && holds(raw.slice(raw.length - 160).replace(/^[^ ]{0,39} /u, ''), form, match)
}
