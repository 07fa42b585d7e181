/** The cheap question before a text is judged as a notice about reprinting, or as what else ends in a few words. */

// How notices, signatures and calls end, by their last character: the last letters that prose seldom has there.
const endings = new Map<number, string[]>()
for (const ending of '이동 댓글쓰기 펼치기 공유하기 신고하기 인쇄하기 더보기 로그인 인쇄 이웃추가 끝) 끝> 끝] 끝】 금지 금지합니다 금합니다 금지됩니다 기자 특파원 바로가기 구독하기 추가하기 다운로드 구독신청 받아보기 reserved vorbehalten réservés reservados derechos riservati voorbehouden zastrzeżone saklıdır защищены محفوظة 禁じます 禁じる 禁ず 転載禁止 转载 轉載 转载请注明出处 转载必究 轉載必究 prohibited verboten interdite prohibida proibida vietata запрещена заборонено redistributed permission 利用 使用'.split(
  ' '
)) {
  const code = ending.charCodeAt(ending.length - 1)
  endings.set(code, [...(endings.get(code) ?? []), ending])
}
const signOffPattern = /(?:뉴스|TV|방송|[A-Z]{3}) ?[가-힣]{2,4}입니다$/

/** Ends the text at `last` as a notice, a signature or a call may? */
export function endsNotice(text: string, last: number): boolean {
  const code = text.charCodeAt(last)
  const found = endings.get(code)
  if (found?.some((ending) => text.startsWith(ending, last - ending.length + 1))) return true
  return code === 0xb2e4 && text.startsWith('입니다', last - 2) && signOffPattern.test(text.slice(Math.max(0, last - 24), last + 1))
}

// How notices begin: the first four letters, in lower case, of most scripts; the first two of the wide ones.
const notices = new Set(
  'unau|repr|repu|redi|copy|dupl|used|do n|plea|no p|nach|verv|weit|wied|jede|alle|all |tous|tout|todo|rese|queda|quedan|está|expr|proh|proi|é pr|vietat|viet|è vi|ripr|tutt|over|vers|kopi|niet|prze|powi|dals|mate|wsze|izin|kayn|tüm |dila|hak |nghi|cấm |vui |ghi |khôn|our |пере|копи|восп|цити|відт|любо|полн|будь|испо|вико|все |усі |при |يمنع|يحظر|لا ي|ممنو|جميع|未经|未經|非经|非經|禁止|严禁|嚴禁|请勿|請勿|谢绝|謝絕|不得|转载|轉載|版权|版權|凡本|本网|本網|本站|本文|本サ|当サ|記事|掲載|無断|写真|著作|저작|무단|크리|기여|(새|이 저|unle|exce|wher|the |cont|text|arti|post|sofe|dies|sauf|salv|ecce|tenz|если'
    .split('|')
    .map((word) => word.slice(0, 4))
)
// What stands around a notice.
const before = ' \t\u3000<[(（【「※*■▶☞·-'
const behind = ' \t\u3000.。!?…"”)）]】>'
const bracket = /^[\s<[(（【「※*■▶☞·-]+/u

/** Can the line from `start` to `end` be a notice about reprinting, by its first letters or its last? */
export function mayBeNotice(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && behind.includes(text.charAt(last))) last--
  if (endsNotice(text, last)) return true
  const code = text.charCodeAt(start)
  const first = before.includes(text.charAt(start)) ? text.slice(start, start + 12).replace(bracket, '') : undefined
  const wide = (first?.charCodeAt(0) ?? code) > 0x2fff
  const letters = first === undefined ? text.slice(start, start + (wide ? 2 : 4)) : first.slice(0, wide ? 2 : 4)
  return notices.has(wide ? letters : letters.toLowerCase())
}
