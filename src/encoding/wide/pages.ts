/**
 * The encodings of East Asia with one or two bytes a character. Their tables come from `TextDecoder` and are made when damage asks for
 * the first time, never at start-up: 24,000 pairs take some milliseconds.
 */

/** The name of such an encoding, as browsers know it. `euc-kr` is read with Microsoft's extension, code page 949. */
export type WidePage = (typeof widePages)[number]
export const widePages = ['euc-kr', 'gbk', 'shift_jis'] as const

/** An encoding both ways. A code is one byte, or two: `lead * 256 + trail`. */
export interface WideTable {
  /** The code of each UTF-16 unit beyond ASCII; 0 where the encoding has none. */
  readonly codes: Uint16Array
  /** The unit of each code; 0 where there is none. */
  readonly units: Uint16Array
}

const none: WideTable = {codes: new Uint16Array(0), units: new Uint16Array(0)}
const known = new Map<WidePage, WideTable>()
const [firstLead, lastLead, firstTrail, lastTrail] = [0x81, 0xfe, 0x40, 0xfe]
// What users may fill in themselves, and what is no character.
const firstPrivate = 0xe000
const lastPrivate = 0xf8ff
const replacement = 0xfffd

/** The table of an encoding; an empty one where Node was built without it. */
export function tableOf(page: WidePage): WideTable {
  const made = known.get(page)
  if (made !== undefined) return made
  const table = makeTable(page)
  known.set(page, table)
  return table
}

function makeTable(page: WidePage): WideTable {
  const decoder = decoderOf(page)
  if (decoder === undefined) return none
  const table = {codes: new Uint16Array(0x10000), units: new Uint16Array(0x10000)}
  const pairs = new Uint8Array((lastTrail - firstTrail + 1) * 3).fill(0x0a)
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail, at = 0; trail <= lastTrail; trail++, at += 3) pairs.set([lead, trail], at)
    for (const [index, read] of decoder.decode(pairs).split('\n').entries())
      if (read.length === 1) add(table, (lead << 8) | (firstTrail + index), read.charCodeAt(0))
  }
  if (page === 'gbk') add(table, 0x80, 0x20ac)
  if (page === 'shift_jis') for (let byte = 0xa1; byte <= 0xdf; byte++) add(table, byte, 0xff61 + byte - 0xa1)
  if (page === 'euc-kr') addExtension(table)
  return table
}

function decoderOf(page: WidePage) {
  try {
    return new TextDecoder(page)
  } catch {
    return undefined
  }
}

/** Of two codes for one character the first counts, as encoders write it. */
function add({codes, units}: WideTable, code: number, unit: number): void {
  if (unit < 0x80 || unit === replacement || (unit >= firstPrivate && unit <= lastPrivate)) return
  units[code] = unit
  if (codes[unit] === 0) codes[unit] = code
}

/**
 * Microsoft's extension: the 8,822 syllables that KS X 1001 lacks, in the order of Unicode, where that leaves pairs free (row C6 the
 * last, up to 0x52). Not every `TextDecoder` has it.
 */
function addExtension(table: WideTable): void {
  let syllable = 0xac00
  for (let lead = 0x81; lead <= 0xc6; lead++)
    for (let trail = 0x41; trail <= (lead > 0xa0 ? 0xa0 : 0xfe); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue
      while (syllable <= 0xd7a3 && isStandard(table.codes[syllable] ?? 0)) syllable++
      if (syllable > 0xd7a3) return
      add(table, (lead << 8) | trail, syllable++)
    }
}

/** Is it a code of the standard, both bytes from 0xA1 on? */
function isStandard(code: number): boolean {
  return code >> 8 > 0xa0 && (code & 0xff) > 0xa0
}
