/** Tells whether a Korean sentence is the page's own: it speaks of the article as a thing that was made, sorted or may be used. */
import {Cue} from '../words/cue.js'

const page =
  '(?:기사|뉴스|콘텐[츠트]|글|게시[물글]|포스[팅트]|저작물|문서|영상|보도|원고|사이트|서비스|페이지|블로그|누리집|이미지|동영상|방송|자료)'
const selfPattern = new RegExp(
  `^[\\s※*■▶☞▷◆-]*["'‘“(\\[]?(?:이|본|해당|위|상기)\\s?${page}(?:은|는|에는|을|를|의 [가-힣 ]{1,20}(?:은|는))\\s`
)
// What a desk, a machine or a sponsor does with an article. Nobody says so of what he tells.
const makingPattern =
  /(?:작성|제작|생성|분류|번역|재배포|편집|발행|송고|게재|합성|협찬|지원을 받|제공[을받하]|전재|이용할 수|이용해|책임|저작권|의견이|견해|입장과|무관|광고|유료|자동|인공지능|AI|수수료|원고료|공식)/
const partPattern =
  /^[\s※*■▶☞▷◆-]*(?:기사|댓글|뉴스|페이지|본문|사진|영상|콘텐[츠트]|섹션|언론사|구독|추천|로그인|회원|브라우저)(?:의)? ?[가-힣 ]{0,14}(?:은|는|을|를|이|가) .{4,110}(?:참여할 수 있습니다|이용할 수 있습니다|볼 수 있습니다|사용하실 수 있습니다|확인할 수 있습니다|따르고 있습니다|분류할 수 있습니다|활용됩니다|지원하지 않습니다|필요합니다|눌러주세요|삭제될 수 있습니다|제한될 수 있습니다|운영됩니다|제공됩니다|선정됩니다)\.?$/
// What Naver's blogs add to text that was copied from them.
const copiedPattern = /^\[?출처\]?\s?[:：]?.{2,100}[|｜]\s?작성자 .{1,24}$/
const toldPattern = /["”'’]\s?(?:고|라고|며)|말했|밝혔|전했|주장했|[았었했였]다[.]/

/** What such a sentence has. */
export const selfCue = new Cue('page-notice', {of: () => [selfPattern, partPattern, copiedPattern]})

/** Does the page speak of itself, in one sentence and of nothing else? */
export function isSelfNotice(text: string): boolean {
  if (copiedPattern.test(text)) return true
  if (text.length > 160 || !/[다요][.!)\]"'”’]{0,3}(?: ?\([^()]{2,60}\))?$/u.test(text) || toldPattern.test(text)) return false
  if (partPattern.test(text)) return true
  return selfPattern.test(text) && makingPattern.test(text)
}
