/** Rising numbers as a short text: one character for the distance of each from the one before. */

/** From here on characters are printable, and none of the signs that part pieces of text. */
export const printable = 0x23
// Below the surrogates.
const farthest = 0x7000

/** Writes rising numbers as text. */
export function writeSorted(numbers: readonly number[]): string {
  let text = ''
  let previous = 0
  for (const number of numbers) {
    for (; number - previous >= farthest; previous += farthest) text += String.fromCharCode(farthest + printable)
    text += String.fromCharCode(number - previous + printable)
    previous = number
  }
  return text
}

/** Gives the numbers that `writeSorted` wrote, with their place among them. */
export function readSorted(text: string, give: (number: number, index: number) => void): void {
  let number = 0
  let index = 0
  for (let at = 0; at < text.length; at++) {
    const distance = text.charCodeAt(at) - printable
    number += distance
    if (distance < farthest) give(number, index++)
  }
}
