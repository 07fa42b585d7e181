/** Where the ink of a line is: rules that ask how a line begins or how long it is must not count indentation. */

/** The offset of the first character that is no space, from `start` on; `end` where there is none. */
export function inkStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Behind the last character that is no space, before `end`. */
export function inkEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** How many UTF-16 units lie between the first and the last ink, both included. */
export function inkLength(text: string, start: number, end: number): number {
  return inkEnd(text, start, end) - inkStart(text, start, end)
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000
}
