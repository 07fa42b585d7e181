/** Numbers in units: what the pattern in `forms.ts` finds in strings. */

const [comma, dot, zero, nine] = [0x2c, 0x2e, 0x30, 0x39] as const

/** The place behind a number, `1,234` or `1.234.567` included. */
export function behindNumber(units: Uint16Array, from: number, end: number): number {
  let behind = behindDigits(units, from, end)
  while (behind + 3 < end && (units[behind] === comma || units[behind] === dot)) {
    if (!isDigit(units[behind + 1]) || !isDigit(units[behind + 2]) || !isDigit(units[behind + 3])) break
    behind += 4
  }
  return behind
}

/** The place behind the digits that begin here. */
export function behindDigits(units: Uint16Array, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(units[at])) at++
  return at
}

/** Is it an ASCII digit? */
export function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= zero && unit <= nine
}
