/** How credits begin, as a table over their first two or three characters. */

// How the labels and names of `credits.ts` begin, in lower case: two characters or three, enough to leave the words of prose out.
const openings =
  '19 20 tit hea imá cap vor AFP afb afp arc arq per pri лич осо при ass bee bil cou cov cre cré fea fil fot get gra gör ill ima imm kuv lea ngu ph. pho pic rep reu scr shu sto sum sur sym tem vid xin yon zdj zdr źró φωτ дже зоб изо илл ист скр фот ілю أرش الص تصو صور عکس غيت مصد तस् प्र फ़ा फाइ फोट ภาพ ảnh イメ ゲッ 写真 出典 图来 图源 图片 圖片 提供 摄影 撮影 攝影 照片 画像 示意 聯合 視覺 视觉 資料 资料 達志 게티 그래 뉴스 뉴시 사진 삽화 셔터 연합 이미 일러 자료 출처 캡처'
const open = 1
const half = 2
// Bits by hash of the first two characters and of the first three; several texts share a place, so these only rule out.
const pairs = new Uint8Array(0x10000)
const triples = new Uint8Array(0x10000)
for (const opening of openings.split(' ')) {
  for (const [first = 0, second = 0, third] of spellings(opening)) {
    const pair = hash(first, second, 0)
    pairs[pair] = (pairs[pair] ?? 0) | (third === undefined ? open : half)
    if (third !== undefined) triples[hash(first, second, third)] = open
  }
}

function hash(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb) ^ Math.imul(third, 0xc2b3)) & 0xffff
}

/** The opening's characters in every mixture of cases. */
function spellings(opening: string): readonly (readonly number[])[] {
  return [...Array(opening.length).keys()].reduce<readonly (readonly number[])[]>(
    (known, at) => {
      const letter = opening.charAt(at)
      const codes = new Set([letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)])
      return known.flatMap((spelling) => [...codes].map((code) => [...spelling, code]))
    },
    [[]]
  )
}

/** Has the text at an offset the first characters of a credit? Several texts share a place in the table, so only a no is sure. */
export function hasOpening(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  const second = text.charCodeAt(start + 1)
  const bits = pairs[hash(first, second, 0)] ?? 0
  if ((bits & open) !== 0) return true
  return (bits & half) !== 0 && triples[hash(first, second, text.charCodeAt(start + 2))] === open
}
