/**
 * Characters whose normal form is another letter or several, none at all, or that melt into the one before them: grams say
 * nothing of words that are written with them. As ranges, in hexadecimal; a wide one costs a look at some lines, a missing
 * character would cost a finding.
 */
const ranges = [
  // Signs of Latin-1, digraphs, letters with a sign of their own, marks.
  'a8 aa ad-af b2-b5 b8-be 132-133 13f-140 149 17f 1c4-1cc 1f1-1f3 23a 23e 2b0-37f 384-387 3cf-3ff 531-587',
  // Vowels, tatweel and old letters of Arabic; what the scripts of India and their neighbours compose.
  '61c 640 64b-65f 670-678 93c 958-95f 980-dff e33 eb0-11ff 13a0-13ff 1800-18ff 1b00-1dff',
  // Latin and Greek that fold to two characters; what has no width; numbers and letters within signs.
  '1e9a-1e9b 1fbd-1fff 200b-200f 2017 202a-202e 203e 2060-209f 20a8 2100-218f 2460-24ff 2adc 2c00-2fff',
  // Old kana, single jamo, squared words; halves of pairs that are no emoji; compatible forms and half width.
  '3036-303a 3099-309f 30ff 3131-33ff a640-a7ff ab00-abff d800-d83b d83f-dbff f900-feff ff10-ff19 ff65-ffff'
]

/** The character of grams that stands for all of them. */
export const unusual = 0xad

/** Writes `unusual` in the place of each of them. */
export function fillUnusual(table: Uint16Array): void {
  for (const range of ranges.flatMap((line) => line.split(' '))) {
    const [first = '', last = first] = range.split('-')
    table.fill(unusual, Number.parseInt(first, 16), Number.parseInt(last, 16) + 1)
  }
}
