/** How usual the letters of East Asia are: what real text is made of, and what a wrong decoder hardly ever hits. */
import {tableOf, type WidePage} from './pages.js'

// The most frequent letters of running text, from general knowledge of the languages: two in five letters of any text are among them,
// of what a wrong decoder gives one in thirty.
const frequentLetters =
  '이다는의에가을를은고하지도로한기서사자리어아나있시인그대해것들수라정장니보일부전스여오제상요안세으만게면와과적원주동성했습' +
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
  '這個們來為國說時會對過發後裡於從與還沒無學' +
  '，。、！？：；（）「」『』《》“”‘’…—　'

/** Of a letter: one that texts are full of; one that every reader knows; one that hardly a text has. */
export const ranks = {seldom: 1, common: 2, frequent: 3} as const

// Filled when damage asks: 0 for what is no letter of East Asia.
let table = new Uint8Array(0)

function fillTable() {
  const ranked = new Uint8Array(0x10000)
  ranked.fill(ranks.seldom, 0x3400, 0xa000)
  ranked.fill(ranks.seldom, 0xac00, 0xd7a4)
  // The standards put what is in daily use before the rest: Hangul of KS X 1001, the first levels of GB 2312 and JIS X 0208.
  setCodes(ranked, 'euc-kr', 0xb0a1, 0xc8fe)
  setCodes(ranked, 'gbk', 0xb0a1, 0xd7f9)
  setCodes(ranked, 'shift_jis', 0x889f, 0x9872)
  ranked.fill(ranks.frequent, 0x3041, 0x3097)
  ranked.fill(ranks.common, 0x30a1, 0x30fb)
  ranked[0x30fc] = ranks.common
  for (const letter of frequentLetters) ranked[letter.charCodeAt(0)] = ranks.frequent
  return ranked
}

function setCodes(ranked: Uint8Array, page: WidePage, from: number, to: number): void {
  const {units} = tableOf(page)
  for (let code = from; code <= to; code++) {
    const unit = (code & 0xff) > 0xa0 || page === 'shift_jis' ? (units[code] ?? 0) : 0
    if (unit > 0x3400) ranked[unit] = ranks.common
  }
}

/** The rank of a UTF-16 unit; 0 for what is no letter of East Asia, nor a mark that it alone writes. */
export function rankOf(unit: number): number {
  if (table.length === 0) table = fillTable()
  return table[unit] ?? 0
}
