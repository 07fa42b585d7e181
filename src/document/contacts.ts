/** Tells whether a text is the address with which a reporter or a newsroom signs: a name, a role, an e-mail address. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {koreanNameSource} from './korean.js'
import {letterSource, upperSource} from './letters.js'

/** An e-mail address. */
export const emailSource = String.raw`[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}`
const role =
  '(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ii]ntern|[Ss]pecial|[Ff]oreign|[Pp]olitical) )?(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Jj]ournalist)|(?:수습|인턴|선임|전문|객원|시민|사진|영상)?기자|(?:순회)?특파원|논설위원|편집위원|통신원|記者|编辑|編輯|记者|корреспондент|журналист|muhabiri'
const edge = String.raw`[\s/=|,;:·<>()\[\]【】▶☞◎■◇※-]{0,6}`
const nameLetter = `(?:${letterSource}|['’.-])`
// Two to four capitalised words, or two to five syllables of Hangul or characters of Han.
const name = `(?:${upperSource}${nameLetter}{0,20}(?: ${nameLetter}{1,20}){0,3}|[가-힣]{2,5}|[一-鿿]{2,4})`
// A desk may stand between name and role: `강민서 엔터뉴스팀 기자`; Korean reporters set their place before: `광주=박재윤 기자`.
const titled = `(?:[가-힣]{2,8}=)?${name}${edge}(?:${letterSource}{2,10} )?(?:${role})`
// The day behind the address, as picture desks write it: `/2026.05.05/`.
const day = String.raw`(?:/?(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.?)?`
const signaturePattern = new RegExp(
  `^${edge}(?:${emailSource}${edge}${titled}|${titled}${edge}${emailSource}${day}|${emailSource}${edge}(?:${role})${edge}${name})${edge}$`
)
const namedPattern = new RegExp(`^${edge}(?:${name}${edge}${emailSource}|${emailSource}${edge}${name})${edge}$`)
const barePattern = new RegExp(`^${edge}${emailSource}${edge}$`)
// A newsroom's own address behind a sign: `☞공감언론 뉴시스 plain@newsis.com`.
const newsroomPattern = new RegExp(String.raw`^[☞◎▶▷※■◇]\s?(?:${letterSource}| ){2,24}${emailSource}${edge}$`)
const koreanPattern = new RegExp(`^${edge}${koreanNameSource}\\s?[(（<]${emailSource}[)）>]${edge}$`)
// Alone on a line, an address at a newsroom's domain, or in Korea, where every report closes with one.
const newsroomAddressPattern =
  /^[[(<\s]{0,3}[\w.+-]{1,40}@(?:[\w-]{1,30}\.){1,3}kr[\])>\s]{0,3}$|^[[(<\s]{0,3}[\w.+-]{1,40}@(?:[\w-]{0,20}(?:news|press|times|daily|herald|tribune|gazette|zeitung|presse|ilbo|journal)[\w-]{0,12})\.[a-z.]{2,8}[\])>\s]{0,3}$/
const reachPattern = new RegExp(
  String.raw`^(?:(?:contact|email|e-mail|reach|write to) (?:him|her|them|the (?:author|writer|reporter|editor))(?: at|:)?|to contact the (?:reporters?|editors?|author) .{4,80}:? .{2,60}|(?:got|have) a (?:tip|story|news tip).{0,60}|(?:send|submit) (?:your )?(?:news )?tips .{0,40}|follow (?:him|her) on .{2,40}) ?${emailSource}\.?$`
)

/** How surely is the text a signature by address, and nothing else? An address alone, or as mails and manuals list it, is only possible. */
export function judgeContact(text: string): Certainty | undefined {
  if (signaturePattern.test(text) || newsroomPattern.test(text) || koreanPattern.test(text)) return 'certain'
  if (reachPattern.test(text.trim().toLowerCase())) return 'likely'
  if (!namedPattern.test(text) && !barePattern.test(text)) return labelledPattern.test(text.trim()) ? 'possible' : undefined
  if (newsroomAddressPattern.test(text.trim().toLowerCase())) return 'likely'
  return namedPattern.test(text) && !/^\s|[<>:]/u.test(text) ? 'likely' : 'possible'
}

// What the address is for, and the address: `Pressestelle: info@harbour.example`.
const labelledPattern = new RegExp(`^\\p{L}[\\p{L}\\p{M} /&.-]{1,40}\\s?[:：]\\s*${emailSource}$`, 'u')

// `제보`: readers' tips, for which Korean newsrooms ask below each report, by chat, telephone and mail.
const tipPattern = /(?:제보|문의)/
const channelPattern = /(?:카카오톡|카톡|라인|전화|이메일|메일|홈페이지|앱|유튜브|페이스북|채널|문자|@|☎)/
const tipFormPattern =
  /^[\s※▶▷■◎☞[【<]*['"‘“]?(?:.{0,24}제보|.{0,20}(?:기사|콘텐[츠트]|후원|구독|광고|사용|독자).{0,70}문의).{0,120}(?:[:：는은을를]|바랍니다|주세요|됩니다|드립니다|기다립니다|받습니다|하기)/
// `[전화] 02-…`, `▷ 카카오톡 : 'KBS제보' 검색, 채널 추가`.
const channelLinePattern =
  /^[\s▶▷■◎☞※·-]*(?:[[【(<]\s?(?:카카오톡|카톡|전화|메일|이메일|홈페이지|문자|팩스|유튜브|페이스북|라인|텔레그램|온라인|모바일)\s?[\])】>]|(?:카카오톡|카톡|(?:대표|제보|구독|후원)?\s?(?:전화|문의)|메일|이메일|문자|팩스|홈페이지|텔레그램)\s?[:：])\s*\S/
const valuePattern = new RegExp(String.raw`(?:${emailSource}|\d{2,4}-\d{3,4}(?:-\d{4})?|#\d{3,4}|www\.|https?:|검색|채널|친구)`)

// `제보를 기다립니다`, `제보는 해안일보`: without a channel, which was a button.
const invitedPattern =
  /^[\s※▶▷■◎☞[【<]*['"‘“]?(?:[^.]{0,24} )?(?:기사 ?)?제보(?:를|는|가|해|하기)?(?: [^.]{0,20})?(?:기다립니다|받습니다|받고 있습니다|됩니다|바꿉니다|부탁드립니다|주세요|주십시오|바랍니다|하기|하세요)[^.]{0,6}(?:\. [^.]{0,24}(?:바랍니다|부탁드립니다))?[.!'"’”]{0,3}$|^제보(?:는|은) [가-힣A-Za-z]{2,12}$/
const voicePattern =
  /^[^"“.]{0,40}(?:이야기|사연|목소리|의견|경험|제보|부당|억울|겪으|당하)[^"“.]{0,20}(?:들려|알려|보내|말씀해|남겨|연락) ?주(?:세요|십시오)[.!]?(?: [^"“.]{2,24}니다\.?)?$|^(?:독자|시청자|여러분|주민)[^"“.]{0,12}(?:목소리|이야기|사연|의견|투고|원고)를? (?:기다립니다|받습니다|듣습니다)[.!]?$/
// `제보 전화 02-…`, `기사제보 및 보도자료 news@…`: what it is for, and where to.
const reachedPattern = new RegExp(
  String.raw`^[\s☎▶▷■◎☞※·-]*(?:[가-힣]{2,8} )?(?:기사 ?|독자 ?|뉴스 ?)?제보(?:[ ·,및와/]{0,4}(?:문의|보도자료|광고|전화|메일|이메일|문자|상담|접수)){0,3}\s?[:：]?\s?(?:${emailSource}|\d{2,4}-\d{3,4}(?:-\d{4})?)[\s.)]*$`
)
// `카카오톡 '해안제보' 검색`, `▷ 전화 02-…`: a channel without a colon has a sign in front or its verb behind.
const searchedPattern =
  /^[\s▶▷■◎☞※·-]*(?:카카오톡|카톡|라인|텔레그램|유튜브|네이버)(?: [가-힣]{2,6})? ?(?:에서 )?['"‘“[<]\S{2,16}(?: \S{2,8})?['"’”\]>](?:을|를)? ?(?:검색|추가|채널|$)[^.]{0,20}$/
const signedPattern = new RegExp(
  String.raw`^[▶▷■◎☞☎](?:️)?\s?(?:카카오톡|카톡|대표전화|전화|메일|이메일|문자|팩스|홈페이지|텔레그램|제보)\s(?:${emailSource}|\d{2,4}-\d{3,4}(?:-\d{4})?|#\d{3,4}|[가-힣A-Za-z]{2,12})$`
)
const tellForms = [invitedPattern, voicePattern, searchedPattern, signedPattern]

/** What such a line has. */
export const tipCue = new Cue('tip-request', {of: () => [tipPattern, channelLinePattern, ...tellForms]})

/** How surely does a Korean line ask for tips, or give a channel for them, and nothing else? */
export function judgeTips(text: string): Certainty | undefined {
  if (text.length > 160) return undefined
  const trimmed = text.trim()
  if (reachedPattern.test(trimmed)) return 'certain'
  if (tellForms.some((form) => form.test(trimmed)) && !/[했았었였렸]다/u.test(text)) return 'likely'
  if (channelLinePattern.test(text)) return valuePattern.test(text) ? 'likely' : undefined
  if (!tipPattern.test(text) || !tipFormPattern.test(text) || /["”]\s?(?:고|라고|며)|[했았었였렸]다|말했/u.test(text)) return undefined
  return channelPattern.test(text) ? 'certain' : undefined
}
