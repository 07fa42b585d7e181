/** What Korean pages tell their readers, by kind; and sentences and headings of texts that are like it. */
import {describe, expect, test} from 'vitest'
import {judgeTips} from '../src/document/contacts.js'
import {isPageRow} from '../src/document/controls.js'
import {judgeImprint} from '../src/document/imprints.js'
import {isCrew, isIntroduction, judgeReporter} from '../src/document/korean.js'
import {isKoreanNotice} from '../src/document/korean-notices.js'
import {readListLabel} from '../src/phrases/list-headings.js'
import {fix} from './helpers/engine.js'

const notices: Readonly<Record<string, readonly string[]>> = {
  'news on its way': [
    '섬 소식을 매주 메일로 보내드립니다.',
    '카카오톡으로 아침마다 찾아갑니다',
    '구독과 추천 부탁드려요!',
    '가입하고 새 소식 받기'
  ],
  'whom to help': ['섬저널은 독자의 후원으로 운영됩니다.', '작은 섬의 언론을 지켜 주세요', '후원 계좌: 섬은행 12-345-6789'],
  'who may read on': [
    '가입하고 나머지 읽기',
    '끝까지 읽으려면 로그인이 필요합니다',
    '구독자 전용 기사',
    '월 3,000원으로 모두 읽으세요',
    '나머지는 유료 구독자만 볼 수 있습니다'
  ],
  comments: ['댓글은 200자 이내로 쓸 수 있습니다', '도배 글은 예고 없이 삭제됩니다.', '댓글 기능은 잠시 점검 중입니다.'],
  'what failed': ['잠시 후 다시 시도해 주세요', '영상을 불러오지 못했습니다', '오늘 하루 열지 않기', '화면을 새로고침해 주세요'],
  'what readers think': ['이 글이 도움이 되셨나요?', '이런 소식은 어떠세요?', '이 기사를 공유합니다'],
  'what a picture shows': ['※ 사진은 기사와 관련 없습니다', '기사 내용과 무관한 자료 사진', '홈페이지 캡처'],
  'a machine': ['AI가 요약한 내용입니다.', '본문을 자동으로 번역한 결과로 원문과 다를 수 있습니다.', '세 줄 요약'],
  rules: ['섬저널은 신문윤리강령을 준수합니다.', '모든 기사는 저작권법의 보호를 받습니다', 'AI 학습 금지']
}

describe.each(Object.entries(notices))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(isKoreanNotice(line)).toBe(true)
  })
})

test.each([
  '그는 매주 편지를 보냈다고 말했다.',
  '메일은 오지 않았다.',
  '후원회는 학교를 지었다.',
  '바다를 지켜 주세요, 하고 아이들이 외쳤다.',
  '구독자 전용 시대의 신문',
  '댓글을 지운 사람은 없었다.',
  '잠시 후 배가 떠났다',
  '이 글은 여름에 썼다.',
  '사진은 거짓말을 하지 않는다',
  '요약과 결론',
  'AI가 쓴 소설',
  '저작권법의 역사',
  '"도배 글은 삭제됩니다"라고 적혀 있었다.'
])('`%s` is a text', (line) => {
  expect(isKoreanNotice(line)).toBe(false)
})

test('tips are asked for without a channel, or with nothing else', () => {
  for (const line of [
    '여러분의 제보를 기다립니다',
    '제보는 섬저널',
    "카톡 '섬제보' 검색",
    '☎ 제보 02-000-0000',
    '제보전화 02-000-0000',
    '▷ 전화 02-000-0000'
  ])
    expect(judgeTips(line), line).toBeDefined()
  for (const line of ['제보를 기다렸다', '시민의 제보로 범인을 잡았다.', '전화 한 통', '독자의 목소리'])
    expect(judgeTips(line), line).toBeUndefined()
})

test('controls are rows of feelings, of what sites have at their foot, and the length of a comment', () => {
  for (const line of ['놀라워요 0 슬퍼요 3', '후속기사 원해요 2', '회사소개 광고안내 이용약관', '고충처리인', '0/400자'])
    expect(isPageRow(line), line).toBe(true)
  for (const line of ['아파요', '많이 아파요 정말', '회사소개', '이용약관', '3/4']) expect(isPageRow(line), line).toBe(false)
})

test('reporters are named behind a desk, a place or a task', () => {
  for (const line of ['디지털팀 문가람 기자', '섬일보 사회2부 문가람 기자', '[섬일보=문가람 기자]', '기자 문가람'])
    expect(judgeReporter(line), line).toBeDefined()
  expect(isCrew('글=문가람 기자, 사진=한여름 기자')).toBe(true)
  expect(isIntroduction('사회부 문가람 기자입니다.')).toBe(true)
  for (const line of ['문가람은 기자였다', '사회부는 늘 바쁘다', '기자 생활']) expect(judgeReporter(line), line).toBeUndefined()
})

test('an imprint names its offices without colons', () => {
  for (const line of [
    '발행인·편집인 문가람',
    '섬저널 | 발행인 문가람 | 편집인 한여름',
    '(주)섬저널 대표이사 문가람',
    '사업자등록번호 123-45-67890'
  ])
    expect(judgeImprint(line), line).toBe('likely')
  for (const line of ['발행인은 사과했다', '대표이사가 바뀌었다', '편집인의 말']) expect(judgeImprint(line), line).toBeUndefined()
})

test('a list is headed by what readers read, and signed by who picks', () => {
  for (const line of ['에디터 추천 기사', '급상승 뉴스', '독자들의 PICK!', '맞춤 뉴스by Recom', "'섬일기' 카테고리의 다른 글"])
    expect(readListLabel(line), line).toBe('strong')
  for (const line of ['함께 읽는 시', '오늘의 할 일', '다른 길', 'The news by Recom']) expect(readListLabel(line), line).not.toBe('strong')
})

test('nothing calls in the plain style', () => {
  const text = '시의회는 화요일에 낡은 여객선을 한 해 더 띄우기로 했다.\n\n구독자 수가 백만 명을 넘었다.\n구독 경제의 미래'
  expect(fix(text, true).text).toBe(text)
})

test('a section above a time of publishing is none of the text', () => {
  const text = '낡은 여객선은 겨울까지 더 다닌다고 시의회가 화요일에 밝혔다. 다리는 내년에 다시 논의한다.'
  expect(fix(`사회\n입력 2025.03.04 09:12\n${text}`).text).toBe(text)
  expect(fix(`섬의 봄\n입력 2025.03.04 09:12\n${text}`, true).text).toContain('섬의 봄')
})
