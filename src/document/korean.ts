/** How Korean newsrooms name the people of a report: names, titles, desks, crews. */
import {Cue} from '../words/cue.js'
import {letterSource} from './letters.js'

// Family names of nearly all Koreans; without them every word before `기자` would be a name.
const surnames =
  '가강고공곽구국권금기길김나남노도라류마맹명모문민박반방배백변복봉서석선설성소손송신심안양엄여연염예오옥온왕용우원위유육윤은이인임장전정제조주지진차채천최추탁태편표피하한함허현형홍황'
/** A Korean person's name of two to four syllables, with a family name of its own. */
export const koreanNameSource = `(?:(?:남궁|황보|제갈|선우|독고|사공|서문)[가-힣]{1,2}|[${surnames}][가-힣]{1,2})`
/** What a Korean reporter is called behind the name. */
export const koreanRoleSource = '(?:(?:수습|인턴|선임|전문|객원|시민|명예|사진|영상)?기자|(?:순회)?특파원|논설위원|편집위원|통신원|리포터)'

const edge = String.raw`[\s/|·■◆▶▷◎[\]()<>【】〈〉=]{0,4}`
const names = `${koreanNameSource}(?:(?:[·,/]\\s?| )${koreanNameSource}){0,4}`
// `디지털뉴스팀 김서연 기자`, `섬일보 사회2부 김서연 기자`.
const desk = '(?:[가-힣A-Za-z0-9]{2,10} )?[가-힣A-Za-z0-9]{1,10}(?:부|팀|국|본부|센터|실|데스크) '
const task = '(?:(?:글|사진|취재|영상|정리|촬영|그래픽|기사)(?:[·,/](?:글|사진|취재|영상|정리|촬영|그래픽)){0,2}\\s?[:=/]?\\s?)'
const reporterPattern = new RegExp(
  `^${edge}${task}?(?:([가-힣]{2,8}) ?= ?|(?:${desk}))?(${names})((?: (?:${letterSource}|·){2,14}){0,2}) ?${koreanRoleSource}${edge}$`
)
// `오늘의 기자`, `전직 기자`: words that have a family name's syllable in front.
// Whole lines and glued fronts of them: `[섬일보 김서연 기자]`, `(해안=한빛통신) 김서연 기자 =`.
const datelinePattern = new RegExp(
  `^(?:[[【(][가-힣A-Za-z0-9○◯]{2,12}(?: ?= ?| )${koreanNameSource} ?${koreanRoleSource}[\\]】)]|[[(【][가-힣·]{2,8} ?= ?[가-힣A-Za-z0-9]{2,12}[\\])】] ?${koreanNameSource}(?:[·, ]{1,2}${koreanNameSource}){0,3} ?${koreanRoleSource}) ?=?$`
)
const titlePattern = new RegExp(`^${edge}${koreanRoleSource} ?[:：]? ${koreanNameSource}${edge}$`)
const wordPattern =
  /^(?:전직|현직|신입|선배|선임|전문|인턴|원로|유명|여성|남성|우리|이런|이번|이른|서울|한국|오늘|내일|정치|경제|사회|문화|연예|국제|지역|방송|신문|주간)|[의는을를]$/

/** How surely is the text a reporter's name and title, and nothing else? `광주=이하영 기자`, `[백서우 기자]`, `전우보 헬스해안 기자`. */
export function judgeReporter(text: string): 'certain' | 'likely' | undefined {
  if (text.length > 60) return undefined
  if (datelinePattern.test(text.trim())) return 'certain'
  if (titlePattern.test(text.trim())) return 'likely'
  const found = reporterPattern.exec(text)
  const [, place, name = ''] = found ?? []
  if (found === null || wordPattern.test(name)) return undefined
  return place !== undefined || name.length >= 3 ? 'certain' : 'likely'
}

const outlet = String.raw`(?:[A-Z][A-Za-z]{1,6}|[가-힣]{2,8}(?:뉴스|방송|통신|TV)|뉴스)(?:\s?(?:뉴스|NEWS|News))?\d{0,2}`
const signOffPattern = new RegExp(
  `^(?:지금까지 (?:[가-힣]{2,10}에서 )?)?${edge}${outlet}[\\s,]{1,2}(?:[가-힣]{2,6} )?${koreanNameSource}(?:입니다|였습니다|이었습니다)[.．]?$`
)

/** Does a broadcaster's reporter sign off, and nothing else? `KBS 뉴스 박민결입니다.` */
export function isSignOff(text: string): boolean {
  return text.length <= 50 && signOffPattern.test(text)
}

// `한빛경제신문 정치부 기자입니다.`: all that is left of a box about the author.
const introductionPattern =
  /^[가-힣A-Za-z ]{0,12}(?:신문|일보|뉴스|방송|경제|미디어|타임스|통신|저널|투데이|데일리)\s?[가-힣 ]{0,12}(?:기자|특파원|에디터|PD)입니다[.]?$/

const deskIntroductionPattern = new RegExp(`^(?:${desk})${koreanNameSource} ?${koreanRoleSource}입니다[.]?$`)

/** Does a line introduce its author by paper and title alone? */
export function isIntroduction(text: string): boolean {
  return text.length <= 40 && (introductionPattern.test(text) || deskIntroductionPattern.test(text))
}

const job =
  '(?:영상\\s?(?:취재|편집|촬영|제공)|화면\\s?제공|촬영\\s?기자|촬영|편집|그래픽|삽화|컴퓨터그래픽|CG|디자인|취재|연출|구성|작가|기획|제작|자막|조연출|리서처|자료조사|오디오|스크립터|인포그래픽|사진|글|정리|그림)'
const worker = `${koreanNameSource}(?:[·,]\\s?${koreanNameSource}){0,4}(?: (?:${koreanRoleSource}|작가|PD|피디|VJ|인턴))?`
const crewPattern = new RegExp(`^${edge}(?:${job}(?:[·,/]${job}){0,2}\\s?[:：=]?\\s?${worker}\\s?[/|,·]?\\s?){1,8}${edge}$`)

/** Does the text name who filmed and edited a report, and nothing else? `영상취재 : 최하준 기자`. */
export function isCrew(text: string): boolean {
  return text.length <= 120 && /[:：/[(<=|]|^(?:영상|촬영)/u.test(text) && crewPattern.test(text)
}

const writerPattern =
  /^[\s[(<]{0,2}(?:기자명|글쓴이|작성자|게시자|등록자|필자명|닉네임)([\s:：|]{1,3})(?!소개|정보|목록|이름|검색|확인|순)(?:[가-힣]{2,8}|[A-Za-z][\w.-]{1,15})(?: (?:기자|님|작가))?[\s\])>]{0,2}$/

/** How surely does the text label who wrote it, and nothing else? `기자명 오세라`, `글쓴이 : 바다지기`. */
export function judgeLabelledWriter(text: string): 'certain' | 'likely' | undefined {
  const joint = text.length <= 40 ? writerPattern.exec(text)?.[1] : undefined
  return joint === undefined ? undefined : joint.trim() !== '' || text.includes('기자') ? 'certain' : 'likely'
}

const deskPattern =
  /^[([【<](?:[가-힣A-Za-z0-9&. ]{0,14}?)(?:뉴스|편집|보도|취재|디지털|온라인|콘텐[츠트]|국제|사회|정치|경제|문화|스포츠|영상|사진|전국|산업|증권|연예)[가-힣]{0,8}(?:부|팀|국|본부|센터|실|에디터)[)\]】>]$/u

// Without a bracket only what no reader works in; `편집국` alone may head a chapter.
const bareDeskPattern =
  /^(?:[가-힣A-Za-z]{2,10} ?)?(?:디지털|온라인|인터넷)(?:뉴스|콘텐[츠트]|편집|이슈|미디어)(?:부|팀|국|본부|센터|실)(?: 기자)?$|^[가-힣A-Za-z]{2,10} (?:편집국|보도국)(?: 기자)?$/

/** Is the text a bracket with a newsroom's desk or the word for the end in it, and nothing else? `(SBS 디지털뉴스편집부)`, `(끝)`. */
export function isDesk(text: string): boolean {
  return text.length <= 36 && (deskPattern.test(text) || bareDeskPattern.test(text) || /^[([<【〈]\s?끝\s?[)\]>】〉]$/.test(text))
}

/** What a line has that signs, introduces or names a crew. */
export const signatureCue = new Cue('reporter-signature', {
  of: () => [
    new RegExp(koreanRoleSource),
    /(?:입니다|였습니다|이었습니다)[.．]?$/,
    writerPattern,
    deskPattern,
    bareDeskPattern,
    /영상|화면|촬영|그래픽|사진|글|정리|그림|편집|삽화|디자인|취재|연출|구성|작가|기획|제작|자막|리서처|자료조사|오디오|스크립터|\bcg\b/
  ]
})
