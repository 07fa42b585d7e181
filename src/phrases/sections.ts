/** Names of a paper's sections, one or several in a row, spaced or glued: `산업일반`, `HOME Headline`, `홈뉴스사회`. */
import {Cue} from '../words/cue.js'

const korean =
  '정치 경제 사회 문화 국제 세계 북한 통일 외교 국방 국회 정당 대통령실 청와대 선거 법원 검찰 법조 노동 환경 교육 여성 복지 의료 건강 보건 사건 사고 사건사고 지역 전국 수도권 서울 인천 경기 부산 대구 광주 대전 울산 세종 강원 충북 충남 충청 전북 전남 호남 경북 경남 영남 제주 산업 기업 재계 금융 은행 보험 증권 증시 부동산 건설 자동차 유통 소비자 중소기업 벤처 스타트업 IT 과학 테크 통신 모바일 게임 생활 라이프 여행 레저 음식 맛집 패션 뷰티 책 출판 학술 종교 미술 전시 공연 음악 영화 방송 연예 가요 드라마 스포츠 야구 축구 골프 농구 배구 오피니언 칼럼 사설 기고 만평 독자 인물 사람 사람들 피플 인사 부고 동정 인터뷰 기획 연재 특집 이슈 포토 영상 뉴스 기사 종합 일반 속보 최신 헤드라인 커뮤니티 소식 보도자료'
const english =
  'news headline headlines politics economy business society culture national world international local metro sports entertainment life lifestyle living tech technology science health travel food opinion opinions column columns editorial editorials photo photos video videos people features arts education environment finance markets money industry'
const words = new Map<string, readonly string[]>()
for (const word of korean.split(' ')) {
  const first = word.charAt(0)
  words.set(
    first,
    [...(words.get(first) ?? []), word].sort((a, b) => b.length - a.length)
  )
}
const englishWords = new Set(english.split(' '))
const frontPattern = /^(?:HOME|Home|홈|메인|첫화면)[\s>·|/-]{0,4}(?=\S)/
const gapPattern = /^[\s>·|/&,-]+/

const longestRow = 40
/** A row behind the name of the front page has it. */
export const frontCue = new Cue('section-front', {of: () => [/^home/, /^(?:홈|메인|첫화면)/]})

/** Is the text the front page and sections behind it, without a sign between: a breadcrumb that has lost them? */
export function isFrontRow(text: string): boolean {
  const front = frontPattern.exec(text)?.[0]
  if (front === undefined || text.length > longestRow) return false
  const sections = countSections(text.slice(front.length))
  // `Home News` may be a title; capitals are a menu's.
  return sections > 0 && (!/^Home\s/.test(front) || sections > 1)
}

/** How many sections the text names, and nothing else; 0 for any other text. */
export function countSections(text: string): number {
  if (text.length > longestRow) return 0
  if (/^[A-Za-z &/-]+$/.test(text)) {
    const parts = text.toLowerCase().split(/[ &/-]+/)
    return parts.every((part) => englishWords.has(part)) ? parts.length : 0
  }
  let at = 0
  let count = 0
  while (at < text.length) {
    const gap = gapPattern.exec(text.slice(at))?.[0].length ?? 0
    const from = at + gap
    const word = words.get(text.charAt(from))?.find((known) => text.startsWith(known, from))
    if (word === undefined) return 0
    at = from + word.length
    count++
  }
  return count
}
