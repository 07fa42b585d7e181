/** Which UTF-16 units are letters and spaces, by a table that learns: a pattern for each word of a text takes five times as long. */

const known = 1
const letter = 2
const mark = 4
const space = 8
// What was asked about once; what lies beyond the first plane is no letter here.
const classes = new Uint8Array(0x10000)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const found =
    known | (/\p{L}/u.test(character) ? letter : 0) | (/\p{M}/u.test(character) ? mark : 0) | (/\s/u.test(character) ? space : 0)
  classes[unit] = found
  return found
}

/** Is it a letter? */
export function isLetter(unit: number): boolean {
  return ((classes[unit] || learn(unit)) & letter) !== 0
}

/** Is it white space? */
export function isSpace(unit: number): boolean {
  return ((classes[unit] || learn(unit)) & space) !== 0
}

/** The letters, and the marks on them, that end at an offset of a text, back to `from` at most. */
export function lettersBefore(text: string, from: number, end: number): string {
  let at = end
  while (at > from && isLetterOrMark(text.charCodeAt(at - 1))) at--
  return text.slice(at, end)
}

/** Those that begin at an offset, up to `to` at most. */
export function lettersFrom(text: string, start: number, to: number): string {
  let at = start
  while (at < to && isLetterOrMark(text.charCodeAt(at))) at++
  return text.slice(start, at)
}

/** Is it a letter, or a mark that is written on one? */
export function isLetterOrMark(unit: number): boolean {
  return ((classes[unit] || learn(unit)) & (letter | mark)) !== 0
}
