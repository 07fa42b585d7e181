/**
 * May a text be UTF-8 read as an encoding of East Asia? A few characters that nearly every such text has, and hardly another, tell
 * without a table. The tests hold them to what the decoders make of the bytes named here.
 */
import type {WidePage} from './pages.js'

/** Read as GBK: the first two bytes of quotes, full-width marks and kana; of frequent ideographs; of letters of other scripts. */
export const gbkTraces = '鈥鈧銆銇銈銉锛锝涓浠杩鏄鏈鏃鍦鍥鍙鍒鍏鍜鍚鎴鐨袩褉褌褋褍賱讜蟿蟽鞎鞚鞐鞖雼霃頃喔喙啶啷岷峄'
/** Read as Shift-JIS: of kana, of Japanese and typographic marks. */
export const shiftJisTraces = '縺繧繝縲窶'
/** Read as code page 949: from the first to the last syllable whose first byte is the third one of `–`, `—`, `‘`, `’`, `“`, `”`, `…`. */
export const hangulTraces = '밃-뱙볾-봹쁀-쁹섲-셻쏛-쐚쒪-쓟쪨-쫧'
/** Letters with accents as the encodings read them, which say something beside Latin letters only: `à` to `ÿ`, and of central Europe. */
const gbkLetters =
  '脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每膧膩膫膬膭膮膯膰膱膲膴膵膶膷膸膹膼膽膾膿臄臅臇臈臉臋臍臎臏臐臑臒臓' +
  '艀艁艂艃艅艆艈艊艌艍艎艐艑艒艓艔艕艖艗艙艛艜艝艞艠艡艢艣艤艥艦艧艩拧'
const hangulLetters = '횁-횪훮-휔흟-힋찼창찾채책챈챌챔챕챗챘챙챠챤챦챨챰챵처척천철첨첩첫첬청체첵첸첼'

const patterns: Readonly<Record<WidePage, RegExp>> = {
  gbk: new RegExp(`[${gbkTraces}]|[a-z][${gbkLetters}]|[${gbkLetters}][a-z]`),
  'euc-kr': new RegExp(`[?\uFFFD][${hangulTraces}]|[a-z][${hangulLetters}](?![가-힣])|[${hangulLetters}][a-z]`),
  // Half-width katakana for what begins Latin letters, and those of Greek, Russian, Hebrew and Arabic.
  shift_jis: new RegExp(`[${shiftJisTraces}]|[a-z][ﾂ-ﾅ]|(?:[ﾎ-ﾑﾗ-ﾙ][｡-ﾟ]){2}`)
}

/** What the one scan looks for, for classes of regular expressions: what code page 949 gives, and what the others do. */
export const hangulClass = `${hangulTraces}${hangulLetters}`
export const ideographClass = `${gbkTraces}${gbkLetters}${shiftJisTraces}ﾂ-ﾅﾎ-ﾑﾗ-ﾙ`

/** The encodings that a text may have been read as. @param hasHangul @param hasIdeographs the scan saw one of the class */
export function suspectedPages(text: string, hasHangul: boolean, hasIdeographs: boolean): readonly WidePage[] {
  const pages: readonly WidePage[] = [
    ...(hasHangul ? (['euc-kr'] as const) : []),
    ...(hasIdeographs ? (['gbk', 'shift_jis'] as const) : [])
  ]
  return pages.filter((page) => patterns[page].test(text))
}
