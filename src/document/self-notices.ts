/** Tells whether a Korean sentence is the page's own: it speaks of the article as a thing that was made, sorted or may be used. */
import {Cue} from '../words/cue.js'

const page =
  '(?:기사|뉴스|콘텐[츠트]|글|게시[물글]|포스[팅트]|저작물|문서|영상|보도|원고|사이트|서비스|페이지|블로그|누리집|이미지|동영상|방송|자료|칼럼|기고|후기|리뷰|사설|논평|연재|만화)'
const selfPattern = new RegExp(
  `^[\\s※*■▶☞▷◆-]*["'‘“(\\[]?(?:이|본|해당|위|상기)\\s?${page}(?:은|는|에는|을|를|의 [가-힣 ]{1,20}(?:은|는))\\s`
)
// What a desk, a machine or a sponsor does with an article. Nobody says so of what he tells.
const makingPattern =
  /(?:작성|제작|생성|분류|번역|재배포|편집|발행|송고|게재|합성|협찬|지원을 받|제공[을받하]|전재|이용할 수|이용해|실렸|실린|제휴|책임|저작권|의견이|견해|입장과|무관|광고|유료|자동|인공지능|AI|수수료|원고료|공식|원고|필자|개인(?:의|적인?)? (?:의견|견해|생각)|주관적|권유|조언)/
const partPattern =
  /^[\s※*■▶☞▷◆-]*(?:기사|댓글|뉴스|페이지|본문|사진|영상|콘텐[츠트]|섹션|언론사|구독|추천|로그인|회원|브라우저)(?:의)? ?[가-힣 ]{0,14}(?:은|는|을|를|이|가) .{4,110}(?:참여할 수 있습니다|이용할 수 있습니다|볼 수 있습니다|사용하실 수 있습니다|확인할 수 있습니다|따르고 있습니다|분류할 수 있습니다|활용됩니다|지원하지 않습니다|필요합니다|눌러주세요|삭제될 수 있습니다|제한될 수 있습니다|운영됩니다|제공됩니다|선정됩니다)\.?$/
// What Naver's blogs add to text that was copied from them.
const copiedPattern = /^\[?출처\]?\s?[:：]?.{2,100}[|｜]\s?작성자 .{1,24}$|^\[(?:사진 ?)?출처\]\s?\S.{1,60}$/
// A window that asks before it does something, and what it says of it.
const dialogPattern =
  /^(?:\S{1,12} ){0,4}?\S{0,8}?(?:삭제|취소|신고|이동|차단|탈퇴|로그아웃|로그인|등록|저장|종료|해지|변경|적용|추천|구독|결제|전송|발송|나가|닫으|숨기|제외|다운로드|공유|복사|초기화)\S{0,3} ?(?:하?시겠습니까|할까요|하시겠어요)\?$|^(?:삭제|취소|차단|탈퇴|신고)(?:한|된|하신|하면|하시면) .{2,40}(?:수 없습니다|않습니다|삭제됩니다|사라집니다)\.?$|^(?:등록|변경|작성|선택)(?:한|된|하신) .{2,20}(?:수정|변경|취소|삭제|복구|바꿀)\S{0,2} 수 없습니다\.?$/
// What a form asks its reader to fill in, or to be; a manual's step has its stop.
const formPattern =
  /^(?:\S{1,10} )?(?:댓글|내용|검색어|제목|이름|비밀번호|이메일|메일주소|아이디|의견|숫자|문자|답글|키워드|사유|닉네임)(?:을|를)? ?(?:입력|남겨|작성|등록|적어)\S{0,2} ?(?:하세요|해 ?주세요|하십시오|해 ?주십시오|주세요|보세요)!?$|^(?:[^.?!]{0,10} )?로그인(?:을|이)? ?(?:후|하시면|하신 후|해야|하셔야|필요|하고|해)[^.?!]{0,30}(?:니다|세요|시오|어요)[.!]?$|^(?:접근 ?권한|권한|회원가입|본인인증|검색 ?결과|등록된 \S{1,4}|세션)(?:이|가) (?:부족합니다|필요합니다|없습니다|만료되었습니다)\.?$|[^.]{6,}(?:권한|자격)이 (?:부족합니다|없습니다)\.$/
// What becomes of what readers write.
const policyPattern =
  /^(?=[^"“‘.]{0,60}(?:댓글|덧글|게시물|게시글|답글))[^"“‘.]{0,80}(?:은|는|이|을|가|에 대해서는|시) (?:[^"“‘.]{0,40} )?(?:삭제될|제한될|차단될|숨김 처리될|이용할|등록할|작성할|제재를 받을|삭제할|책임을 질|숨겨질) 수 (?:있습니다|없습니다|있으며[^.]{0,40}니다)\.?$/
// Who paid for the text.
const paidPattern =
  /^[^"“‘.]{0,60}(?:쿠팡 ?파트너스|소정의 (?:원고료|수수료|제품|비용|사례)|(?:제품|서비스|원고료|수수료|협찬|체험권|식사권|이용권|광고비)\S{0,3} ?(?:만?을 |를 )?(?:무상으로 |일부 )?(?:제공|지급|지원|협찬)\S{0,2} ?(?:받아|받고|받은|받았))[^.]{0,40}(?:작성|포스팅|후기|리뷰|글|수수료|촬영|제작)[^.]{0,16}(?:니다|음|임|글|후기)\.?$/
const browserPattern =
  /^[^"“‘.]{0,40}(?:브라우저|크롬|익스플로러|explorer|chrome|자바스크립트)(?:에서?|를|을|는|은|로)? [^.]{0,30}(?:최적화|지원하지|권장|사용해|이용해|설치해|활성화|허용해)[^.]{0,14}(?:니다|세요|시오)\.?(?: [A-Za-z ,]{2,30})?$/i
// The banner of Korea's public offices, whose picture's name is glued to it.
const officialPattern = /^\S{0,8}이 누리집은 대한민국 (?:공식 )?전자정부/
const forms = [dialogPattern, formPattern, policyPattern, paidPattern, browserPattern, officialPattern]
const toldPattern = /["”'’]\s?(?:고|라고|며)|말했|밝혔|전했|주장했|[았었했였]다[.]/

/** What such a sentence has. */
export const selfCue = new Cue('page-notice', {of: () => [selfPattern, partPattern, copiedPattern, ...forms]})

/** Does the page speak of itself, in one sentence and of nothing else? */
export function isSelfNotice(text: string): boolean {
  if (copiedPattern.test(text)) return true
  if (text.length <= 120 && forms.some((form) => form.test(text))) return !toldPattern.test(text)
  if (text.length > 160 || !/[다요][.!)\]"'”’]{0,3}(?: ?\([^()]{2,60}\))?$/u.test(text) || toldPattern.test(text)) return false
  if (partPattern.test(text)) return true
  return selfPattern.test(text) && makingPattern.test(text)
}
