/** Tells whether a text calls the reader to somewhere else: a channel, an app, another article. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'

const mark = '[▶▷►▸☞☛👉※◆◇■●▲△→⇒🔗✅]'
// A Korean call ends in what to do, with no verb's ending and no stop.
const doing =
  '(?:바로\\s?가기|구독(?:하기|신청)?|클릭(?:하기)?|(?:더|다시|전체|영상|기사|원문|무료|모아)\\s?보기|다운(?:로드|받기)|(?:채널|친구)?\\s?추가(?:하기)?|제보(?:하기)?|신청(?:하기)?|확인(?:하기)?|참여(?:하기)?|가입(?:하기)?|팔로우(?:하기)?|설치(?:하기)?|후원(?:하기)?|시청(?:하기)?|받아\\s?보기|하세요|해주세요|주세요|보세요)'
const markedPattern = new RegExp(`^(?:${mark}\\uFE0F?\\s?)+.{1,150}${doing}\\s?[!~.>»↓☞)\\]]{0,3}$`, 'u')
const bracketedPattern = new RegExp(`^[[(<【〈].{1,70}${doing}\\s?[!~>»]{0,2}[\\])>】〉]$`, 'u')
const channelPattern = new RegExp(
  `^[^.。]{0,40}(?:네이버|카카오|카톡|유튜브|텔레그램|구글|인스타그램|페이스북|뉴스레터|채널|뉴스\\s?앱)[^.。]{0,40}${doing}\\s?[!~]{0,2}$`,
  'u'
)
const askingPattern =
  /^[^.。]{2,60}(?:구독|후원|팔로우|좋아요|알림 설정|채널 추가|가입|제보)(?:을|를|과 .{1,8})?\s?(?:해|부탁)?\s?(?:보세요|주세요|주십시오|하세요|드립니다|드려요|바랍니다)\s?[!.~]{0,3}$/u
// What a site asks for its articles: to be liked, cheered, shared; and what Japan's blogs ask for their rank.
const likingPattern =
  /^[^.。]{0,40}(?:기사|뉴스|글|영상|콘텐츠|포스팅|블로그|채널)[^.。]{0,24}(?:응원|좋아요|추천|공감|하트|구독|공유|댓글)(?:을|를|도|과 [가-힣]{2,4}(?:을|를))? ?(?:꼭 |꾹 |한번 )?(?:해|눌러|남겨|부탁)\s?(?:주세요|주십시오|드립니다|드려요|바랍니다)\s?[!.~]{0,3}$|^[←↑↓→☆★\s]{0,4}[^。]{0,20}(?:応援|ランキング|ポチッ|いいね|高評価)[^。]{0,24}(?:お願い(?:します|いたします|致します)|ください|参加(?:中|して)[^。]{0,6})[。！!♪]?$/u
const sentencePattern = /[다요까]["'”’]?[.?]\s|[.?!]\s+\p{Lu}/u

// What stands before another article's title, in lower case.
const labels = new Set(
  'read more|read also|also read|also see|see also|related|related story|related article|related coverage|related content|recommended|more|more from|must read|don’t miss|watch|watch also|watch more|lire aussi|à lire aussi|a lire aussi|voir aussi|sur le même sujet|lee también|lea también|lee además|ver también|te puede interesar|más información|leia também|leia mais|veja também|saiba mais|lesen sie auch|lesen sie dazu|lesen sie mehr|mehr zum thema|auch interessant|leggi anche|leggi tutto|guarda anche|lees ook|lees meer|zie ook|czytaj także|czytaj też|zobacz też|zobacz także|czytaj więcej|читайте также|читать также|смотрите также|читайте ещё|по теме|подробнее|читайте також|дивіться також|baca juga|baca selengkapnya|simak juga|lihat juga|xem thêm|đọc thêm|tin liên quan|ilgili haber|ayrıca okuyun|bunu da okuyun|devamını oku|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|شاهد أيضا|यह भी पढ़ें|ये भी पढ़ें|相关阅读|相关报道|延伸閱讀|相關新聞|更多新聞|点击阅读|関連記事|あわせて読みたい|続きを読む|관련기사|관련 기사|관련뉴스|함께 보면 좋은 기사|더 읽어보기'.split(
    '|'
  )
)
const labelPattern = /^([[(（【<«]?)\s*([^:：>»|\]]{3,28}?)\s*(?:[:：>»|]|\.{3})\s*(\S.{3,150})$/u

/** Does the text, as it stands before a colon, announce another article: `Read more`? */
export function isCallLabel(text: string): boolean {
  return labels.has(
    text
      .replace(/^[[(（【<«\s]+/u, '')
      .trimEnd()
      .toLowerCase()
  )
}

/** How surely is the text a call, and nothing else? */
export function judgeCall(text: string): Certainty | undefined {
  if (text.length > 170 || text.length < 5) return undefined
  if (/[가-힣]/.test(text) && !sentencePattern.test(text)) {
    if (markedPattern.test(text) || bracketedPattern.test(text) || channelPattern.test(text)) return 'certain'
  }
  if (askingPattern.test(text) || likingPattern.test(text)) return 'likely'
  const labelled = labelPattern.exec(text)
  return labelled === null ? undefined : judgeLabel(labelled)
}

function judgeLabel([, bracket = '', label = '', title = '']: readonly string[]): Certainty | undefined {
  if (!labels.has(label.toLowerCase()) || sentencePattern.test(title)) return undefined
  if (bracket !== '') return /[\])）】>»]$/u.test(title) ? 'certain' : undefined
  // `More: a lot of it.` is a sentence; a title ends without a stop.
  if (/[.。;,:]$/u.test(title)) return undefined
  return label === label.toUpperCase() && /\p{Lu} \p{Lu}/u.test(label) ? 'certain' : 'likely'
}

const listPattern = new RegExp(`^${mark}\\s?\\S[^]{3,400}$`, 'u')

/** Is the text a run of other headlines behind signs? Only what stands behind a signature is; else it is a list of the article's own. */
export function isMarkedList(text: string): boolean {
  return listPattern.test(text) && !/[다요]\.\s?$/u.test(text)
}

/** What a text has that announces another article; the labels are common words, so ask for what closes a label, too. */
export const callLabelCue = new Cue('call-label', {of: () => [[...labels].join(', ')], atEdges: true})
