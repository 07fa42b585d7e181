/** The words of which Korean pages make their buttons, menus and counters, spaced or glued: `본문 글씨 키우기`, `로그인회원가입`. */

import {Cue} from '../words/cue.js'
import {koreanNameSource, koreanRoleSource} from './korean.js'

// What is acted on, and what only joins: none of them says anything of the article.
const things =
  '기사 뉴스 본문 글자 글씨 글자크기 글꼴 크기 화면 최상단 페이지 메뉴 메인메뉴 전체메뉴 전체 상단 하단 영역 목록 리스트 댓글 덧글 답글 답변 의견 영상 동영상 오디오 음성 앱 채널 기자 언론사 섹션 블로그 카페 이웃 서로이웃 카테고리 검색 검색어 프로필 이미지 사진 큰사진 포토 갤러리 URL url 링크 주소 메일 이메일 메모 SNS sns 카카오톡 카카오스토리 카톡 페이스북 트위터 밴드 네이버 네이버블로그 인스타그램 유튜브 텔레그램 라인 핀터레스트 로그인 로그아웃 회원 회원가입 마이페이지 레이어 팝업 창 새창 새창열림 버튼 뷰어 스크롤 상태바 즐겨찾기 북마크 홈 홈으로 첫화면 PC버전 모바일버전 모바일 배너 광고 QR코드 QR 코드 알림 이전 다음 이전글 다음글 이전페이지 다음페이지 이전기사 다음기사 처음 마지막 맨위 맨위로 위로 맨뒤로 뒤로 기타 기능 이용약관 개인정보처리방침 고객센터 사이트맵 게시글 게시물 글 원문 관련기사 키워드 태그 후속기사 콘텐츠 내용 서비스 안내 도움말 설정 옵션 최신순 인기순 추천순 공감순 과거순 등록순 선호 출처 구글 요약 요약봇 번역 언어 인기 포스트 통계 구독자 조회 조회수 방문자 오늘 어제 응원수 추천수 구독자수 실시간 관심정보 이슈 랭킹 포토뉴스 섹션 분류 단축키 상세 컨텐츠 제목 부제목 홈페이지 누리집 브라우저 크롬 배너영역 지면 시각 최상위 하위 전체글 글자확대 글자축소 반응형 메모장 아이디 비밀번호 스킨 테마 이웃커넥트 새글 인기글 최근글 공지 방명록 게시판 자유게시판 바로 첨부 첨부파일 쪽지 회원정보 작성글 스팸 비밀글 답글순 추천순 화질 자막 배속 이용규칙 운영원칙 글쓴이 작성자 작성일 주제분류 관련 다른 주요 기사목록 뉴스레터 정기구독 지면보기 지면 속보 제보 기사제보 광고문의 회사소개 저작권규약 청소년보호정책 고충처리 이메일무단수집거부 인터넷신문윤리위원회 전체보기 목차 최근 많이 본 장바구니 검색결과 크기조절 글씨크기 줄간격 다크모드 화면모드 원본 가나다순 조회순 날짜순 관심 작가 매거진 브런치북 시리즈 이용안내 약관 위치기반서비스 폰트 본문폰트 폰트크기 비회원 정기 자동 간편 지도 비슷한 이벤트 설문 설문조사 퀴즈'
const actions =
  '보기 하기 가기 바로가기 크게 작게 크게보기 작게보기 조절 변경 공유 공유하기 스크랩 스크랩하기 추가 추가하기 신고 신고하기 복사 복사하기 저장 저장하기 인쇄 인쇄하기 프린트 출력 구독 구독하기 구독중 구독신청 신청 열기 닫기 접기 펼치기 열고 더보기 모아보기 미리보기 이동 이동하기 읽어주기 듣기 확대 축소 키우기 줄이기 확대하기 축소하기 보내기 기사보내기 수정 수정하기 삭제 삭제하기 등록 등록하기 쓰기 글쓰기 댓글쓰기 다운로드 확인 선택 취소 완료 좋아요 싫어요 공감 비공감 공감하기 추천 추천하기 비추천 응원 응원해요 응원하기 칭찬 감사 웃김 놀람 슬픔 화나요 슬퍼요 궁금해요 최고예요 이웃추가 팔로우 팔로잉 재생 일시정지 음소거 전체화면 새로고침 돌아가기 건너뛰기 로그인하기 관리 반응 참여 차단 차단하기 숨기기 해제 업로드 첨부하기 답하기 묻기 문의하기 제보하기 후원 후원하기 정렬 전송 발송 불러오기 인용 게시 발행 예약 해지 되돌리기 초기화 적용 검색하기 이용하기 시작하기 둘러보기 받기 내려받기 켜기 끄기 넘기기 맞추기 올리기 내리기 올려 내려 따라가기 요청 요청하기 평가 평가하기 투표 투표하기 밝게 어둡게 찾기 풀기 원해요 후속원해요 추천해요 좋아해요 감동이에요 훈훈해요 공감해요'
const joints =
  '및 지금 하고 받고 으로 로 의 에 에서 을 를 이 그 위 단 한 기사의 글에 블로거 (으)로 a face 개 건 명 회 등 수 입니다 총 와 과 도 만 는 은'

const thingWords = new Set(things.split(' '))
const actionWords = new Set(actions.split(' '))
const jointWords = new Set(joints.split(' '))
const longestWord = 8
const skipPattern = /^[\s\d.,:;/|·+()[\]<>^↑↓▲▼→←-]$/u

/** What a text is made of, as far as it is made of these words. */
export interface Controls {
  readonly things: number
  readonly actions: number
  /** Characters of words that are none of these. */
  readonly strange: number
}

// Whose page or articles a button leads to: `문가람 기자의 다른 기사 보기`.
const ownerPattern = new RegExp(`^${koreanNameSource} ?${koreanRoleSource}(?:님)?(?:의)? `)

/** The text without the reporter whose controls it names. */
export function withoutReporter(text: string): string {
  return text.replace(ownerPattern, '')
}

/** Reads a text as words of controls, the longest first; numbers and signs between them count for nothing. */
export function readControls(text: string): Controls {
  let things = 0
  let actions = 0
  let strange = 0
  let at = 0
  while (at < text.length) {
    if (skipPattern.test(text.charAt(at)) && !text.startsWith('(으)로', at)) {
      at++
      continue
    }
    const word = longestAt(text, at)
    if (word === undefined) {
      strange++
      at++
      continue
    }
    if (actionWords.has(word)) actions++
    else if (thingWords.has(word)) things++
    at += word.length
  }
  return {things, actions, strange}
}

function longestAt(text: string, at: number): string | undefined {
  for (let length = Math.min(longestWord, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length)
    if (actionWords.has(word) || thingWords.has(word) || jointWords.has(word)) return word
  }
  return undefined
}

// How a page sets its letters' size, and on which page of the paper an article stood.
const sizePattern =
  /^가\s?[+-]$|^가(?: 가)+$|^(?:지면|종이신문|신문지면)\s?:?\s?(?:[\d.-]{8,10}\s?)?[A-Z]?\d{1,3}면?$|^(?:호수|통권)\s?:?\s?제?\d{1,5}호?$|^방금 전$|^[A-D]\d{1,2}면$|^(?:발행일|게재일)\s?:?\s?[\d.-]{8,10},?\s제?\d{1,4}(?:면|호)$/
// Every article of a Naver blog stands behind its toolbar.
const framePattern = /^.{0,1200}?본문 기타 기능 (?:공유하기 )?(?:신고하기 )?(?=\S)/

/** A line with the toolbar of a Naver blog in front has it. */
export const frameCue = new Cue('blog-frame', {of: () => [framePattern]})

/** Where the text behind a blog's toolbar begins; undefined where there is no toolbar, or nothing behind it. */
export function endOfFrame(text: string): number | undefined {
  return framePattern.exec(text)?.[0].length
}

const counterPattern =
  /(?:재생|조회수?|좋아요|싫어요|공감|댓글|추천수?|비추천|구독자?|응원수?|공유|스크랩|하트|방문자|팔로워)\s?:?\s?[\d,]+/gu
const neighbourPattern = /^(?:\S{1,6}의 )?(?:이전|다음|윗|아래|앞|뒷)\s?(?:글|기사|게시글|게시물|포스트)(?:\s?[:>|▶◀]|\s)\s?(.{2,60})$/
// `1. 개요2. 특징3. 역사`: the contents of a wiki's page, glued together.
const contentsPattern = /^1\. ?[^\d.]{1,30}\S2\. ?[^\d.]{1,30}\S3\. ?\S/

// How readers felt, with or without how many of them: `훈훈해요 0 슬퍼요 1`.
const feeling = '[가-힣]{1,6}(?:해요|이에요|예요|워요|어요|아요|퍼요|나요|빠요|뻐요|파요|려요)'
const feelingPattern = new RegExp(
  `^(?:(?:후속기사|기사) )?(?:${feeling} ?\\d{1,5}(?:[ ,·|]+${feeling} ?\\d{1,5}){0,8}|${feeling}(?:[ ,·|]+${feeling}){2,8})$`
)
// What only sites have at their foot, in a row of two or more.
const office =
  '(?:회사 ?소개|매체 ?소개|신문사 ?소개|기자 ?소개|광고 ?문의|광고 ?안내|제휴 ?문의|제휴 ?안내|제휴 ?제안|기사 ?제보|불편 ?신고|고객센터|개인정보 ?처리방침|개인정보 ?취급방침|개인정보 ?보호정책|이용약관|청소년 ?보호정책|저작권 ?보호정책|저작권 ?정책|저작권 ?안내|고충처리(?:인|제도)?|이메일 ?무단 ?수집 ?거부|신문윤리강령|윤리강령|편집규약|기사배열(?: ?기본방침| ?책임자)?|독자 ?투고|사이트맵|오시는 ?길|찾아오시는 ?길|구독 ?신청|RSS|채용 ?안내|인재 ?채용|정정 ?보도(?: ?청구| ?신청)?|반론 ?보도(?: ?청구| ?신청)?|오류 ?신고|독자권익위원회|후원 ?안내|운영정책|댓글 ?(?:운영)?정책)'
const footPattern = new RegExp(`^${office}(?:[\\s|·,/ㅣ∣]+${office})+$`)
const loneFootPattern =
  /^(?:개인정보 ?(?:처리|취급)방침|청소년 ?보호정책|저작권 ?(?:보호)?정책|저작권 ?규약|이메일 ?(?:주소 ?)?무단 ?수집 ?거부|고충처리인|신문윤리강령|기사배열 ?(?:기본방침|책임자)|댓글 ?(?:운영)?정책|댓글 ?운영 ?정책|정정 ?보도 ?(?:청구|신청)|반론 ?보도 ?(?:청구|신청)|(?:기사 ?)?오류 ?신고(?:하기)?|(?:광고|제휴|사업)(?: ?(?:및|·|\/) ?(?:광고|제휴|사업)) ?문의)$/
// How much of a comment's length is used: `0 / 300`, `0/400자`.
const lengthPattern = /^0 ?\/ ?[1-9]\d{1,2}0 ?자?$/

/** Is the text a row of counters, a link to the article before or behind, or a page's glued contents? */
export function isPageRow(text: string): boolean {
  if (text.length <= 100 && [feelingPattern, footPattern, loneFootPattern, lengthPattern].some((form) => form.test(text))) return true
  if (text.length > 100 || /[다요까][.?!]?$/.test(text)) return false
  return (
    sizePattern.test(text) || (text.match(counterPattern)?.length ?? 0) > 1 || neighbourPattern.test(text) || contentsPattern.test(text)
  )
}

// A toolbar glued to a sentence has many words, and a name or two of its own.
const fewestWords = 8
const mostStrange = 0.12

/** Is the text a row of controls, as a blog's frame leaves it behind the last sentence? */
export function isToolbar(text: string): boolean {
  if (text.length < 3 * fewestWords || /[다요][.!?]/.test(text)) return false
  const {things, actions, strange} = readControls(text)
  return things + actions >= fewestWords && actions >= fewestWords / 2 && strange <= text.length * mostStrange
}
