/** Which UTF-16 units are letters, by a table that learns: a pattern for each word of a text takes five times as long. */

const known = 1
const letter = 2
const mark = 4
// What was asked about once; what lies beyond the first plane is no letter here.
const classes = new Uint8Array(0x10000)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const found = known | (/\p{L}/u.test(character) ? letter : 0) | (/\p{M}/u.test(character) ? mark : 0)
  classes[unit] = found
  return found
}

/** Is it a letter? */
export function isLetter(unit: number): boolean {
  return ((classes[unit] || learn(unit)) & letter) !== 0
}

/** Is it a letter, or a mark that is written on one? */
export function isLetterOrMark(unit: number): boolean {
  return ((classes[unit] || learn(unit)) & (letter | mark)) !== 0
}
