/** The headings of a site's lists of articles, by their form: a word that picks (`Latest`, `Weitere`) and a word for articles. */
import {inkLength, inkStart} from '../document/ink.js'
import {Cue} from '../words/cue.js'
import {mayOpenLink, readLinkLabel} from './link-labels.js'
import {normalise} from './normal.js'
import {readTemplates} from './templates.js'

// Words that pick some articles out of many, by language; where a language sets them behind the noun, that is how they stand here.
const picks = new Set(
  `latest recent related popular trending top more other similar featured recommended breaking suggested must-read most next previous newest
  weitere ähnliche neueste neuste aktuelle aktuellste beliebte beliebteste verwandte meistgelesene mehr andere letzte passende empfohlene neue
  autres derniers dernières récents récentes similaires liés liées populaires connexes plus
  otras otros más últimas últimos recientes relacionadas relacionados populares destacadas leídas leídos similares
  outras outros mais últimas recentes lidas lidos destaques
  altri altre ultimi ultime recenti correlati correlate popolari simili letti
  meer laatste recente gerelateerde populaire meest vergelijkbare
  inne więcej najnowsze ostatnie podobne powiązane popularne najpopularniejsze najczęściej
  другие ещё еще последние похожие популярные самые связанные свежие новые главные
  інші ще останні схожі популярні пов'язані свіжі нові головні
  diğer son ilgili benzer popüler
  terkait terbaru terpopuler populer lainnya terkini
  andra fler senaste andre flere siste seneste relaterede relaterade populære lisää uusimmat luetuimmat
  أخرى مشابهة حديثة متعلقة`.split(/\s+/)
)
const nouns = new Set(
  `news articles stories posts headlines videos links topics entries reads coverage blogs
  artikel beiträge meldungen nachrichten themen berichte storys homestorys inhalte blogbeiträge texte
  actualités vidéos billets sujets nouvelles dossiers publications
  noticias artículos entradas notas contenidos temas publicaciones
  notícias artigos matérias conteúdos publicações textos
  articoli notizie post video contenuti
  artikelen nieuws berichten verhalen video's
  artykuły wiadomości wpisy tematy newsy filmy teksty posty
  новости статьи материалы записи публикации посты темы видео сюжеты
  новини статті матеріали записи публікації пости теми
  haberler yazılar makaleler içerikler konular videolar
  berita postingan konten tulisan
  artiklar nyheter inlägg artikler nyheder innlegg indlæg artikkelit uutiset
  مقالات أخبار مواضيع موضوعات`.split(/\s+/)
)
// Words between or behind them that say nothing: `Top stories this week`, `Mehr Beiträge zum Thema`.
const fillers = new Set(
  'of in from on by this the our your week today month now right read popular viewed great local and zum zur aus der die das dem den thema kolumne unsere & y et e de del la le les sur du o по теме na en van het over hoje oggi hoy semana'.split(
    ' '
  )
)
// What a site asks for before it: `Entdecke weitere Beiträge`.
const verbs = new Set(
  'discover explore browse entdecke entdecken lies découvrez découvrir descubre descubra scopri ontdek odkryj'.split(' ')
)
// `Artikel und Videos zum Thema`: what kinds of articles there are on the article's subject.
const onTopic =
  /^(.+) (?:on this (?:topic|subject)|zum thema|zu diesem thema|sur le (?:même )?(?:sujet|thème)|sobre (?:el|este|o) tema|sull'argomento|over dit onderwerp|na ten temat|по теме|за темою)$/u
const topical = new Set(
  'audio audios fotos photos bilder podcasts galerien sendungen interviews reportagen and und et y e en i и та'.split(' ')
)
const eastPicks =
  /関連|人気|最新|おすすめ|新着|注目|相关|相關|热门|熱門|推荐|推薦|更多|其他|近期|精选|精選|주요|인기|최신|관련|많이 ?본|많이 ?읽[은는]|비슷한 |많이 ?보는|추천|랭킹|실시간|핫|주간|월간|오늘의|이 ?시각|놓치|연관|함께|베스트|급상승|지금 뜨는|화제의|맞춤|댓글 ?많은|공감 ?많은|좋아할|독자들?의|에디터|편집자|당신|회원님|섹션별|분야별|카테고리|같은 기자|다른|이슈|새로운|더 많은|더 볼|볼만한|지역|연예|스포츠/
const eastNouns =
  /(?:記事|ニュース|投稿|エントリー|動画|ランキング|文章|新闻|新聞|报道|報導|阅读|閱讀|视频|影片|资讯|資訊|话题|話題|뉴스|기사|글|포스트|게시물|게시글|이슈|동영상|콘텐츠|헤드라인|토픽|클릭|pick|픽|랭킹|핫뉴스|영상|칼럼)$/
// `More in Milan`, `Mehr zu Klima und Konsum`: as often the heading of a chapter.
const moreOf =
  /^(?:more (?:in|from|on|by|about|stories)|mehr (?:zu|zum|aus|von|über|auf)|plus (?:sur|de)|más (?:sobre|en|de)|mais (?:sobre|em|de)|altro (?:su|in)|meer (?:over|in|van)|więcej (?:o|z)) \S/

/** A heading of a list has it, or `linkCue`. */
export const listCue = new Cue('list-heading', {of: () => [[...picks].join(', '), eastPicks, moreOf, bareMore, alsoOn, onTopic]})

// `More:` between paragraphs, and `Also on example.com` with the headline on the next line.
const bareMore =
  /^(?:more|read more|also read|mehr|lesen sie auch|plus|lire aussi|más|lee también|mais|leia também|altro|leggi anche|meer|lees ook|więcej|czytaj także|ещё|читайте также|читайте ещё) ?:$/
const alsoOn = /^(?:also|more|auch|mehr|aussi|également|también|anche|ook) (?:on|from|auf|von|sur|en|su|op) [\w-]+\.[a-z]{2,6}$/

// Picks that say why, so that what they pick may be anything: `Самые популярные прогулки`.
const loved = new Set(
  'popular trending most-read beliebte beliebteste beliebtesten meistgelesene populaires populares leídas leídos lidas lidos popolari letti populaire meest populaires popularne najpopularniejsze популярные популярні popüler populer terpopuler populära populære luetuimmat'.split(
    ' '
  )
)
// `More Harbour Echo`: of the site itself.
const moreWords = new Set('more mehr más mais altro meer więcej ещё еще'.split(' '))

const longestHeading = 60
const openings = readTemplates(
  [
    ...picks,
    ...nouns,
    ...verbs,
    ...topical,
    ...'also auch aussi également también anche ook read lesen lire lee leia leggi lees czytaj читайте'.split(' ')
  ].join('|')
)

/** Can the text from `start` to `end` be such a heading, by its length and how it begins? */
export function mayHeadList(text: string, start: number, end: number): boolean {
  const length = inkLength(text, start, end)
  if (length > longestHeading) return false
  const ink = inkStart(text, start, end)
  const from = /['"‘“]/.test(text.charAt(ink)) ? ink + 1 : ink
  return (text.charCodeAt(from) >= 0x3040 && length <= 24) || openings.mayOpen(text, from, end) || mayOpenLink(text, from, end)
}

// One Latin word (`Recommended`) says too little.
const labelPattern = /\S\s+\S|[^\x20-\u024f]{3}|^related/iu

// The service that picks for the site signs behind: `맞춤 뉴스by Dable`.
const servicePattern = /(?<=\S) ?(?:powered |recommended )?by \p{Lu}\w{2,12}$/u

/** What heading a whole line is, a label of links included, with or without the mark of a call or a question behind it. */
export function readListLabel(text: string): ListHeading | undefined {
  const label = text
    .trim()
    .replace(/^['"‘“]|!$/gu, '')
    .replace(servicePattern, '')
  const isLabel = readLinkLabel(label.replace(/\?$/, '')) === 'strong' && labelPattern.test(label)
  return isLabel ? 'strong' : readListHeading(label)
}

/**
 * `strong`: picks articles, by its words. `weak`: more about something, which may be a chapter's heading, too. `loose`: picks
 * something, and says nothing without a list behind it.
 */
export type ListHeading = 'strong' | 'weak' | 'loose'

/** What heading a line is by its own words. */
export function readListHeading(text: string): ListHeading | undefined {
  if (/[.;,!?]\s*$/.test(text)) return undefined
  const plain = text.trim().toLowerCase()
  if (bareMore.test(plain)) return 'weak'
  if (alsoOn.test(plain)) return 'strong'
  const form = normalise(text)
  if (/^[^\x20-\x7e]{1,3}(?:[^a-z]|pick)*$/.test(form) && eastPicks.test(form) && eastNouns.test(form)) return 'strong'
  const kinds = onTopic.exec(form)?.[1]?.split(' ')
  if (kinds?.some((word) => nouns.has(word)) && kinds.every((word) => nouns.has(word) || topical.has(word))) return 'strong'
  const all = form.split(' ')
  const words = verbs.has(all[0] ?? '') ? all.slice(1) : all
  if (words.length < 2 || words.length > 7) return undefined
  // `Most popular`, `Trending now`.
  if (picks.has(words[0] ?? '') && words.every((word) => picks.has(word) || fillers.has(word))) return 'weak'
  const at = words.findIndex((word) => nouns.has(word))
  const pick = words.findIndex((word) => picks.has(word))
  if (at >= 0 && pick >= 0 && Math.min(at, pick) === 0) {
    const strange = words.filter((word) => !nouns.has(word) && !picks.has(word) && !fillers.has(word)).length
    // One or two names: `More Great Harbour Stories`, `Latest news from Riga`.
    return strange === 0 ? 'strong' : strange <= 2 && (at === words.length - 1 || fillers.has(words[at + 1] ?? '')) ? 'weak' : undefined
  }
  if (moreOf.test(form)) return 'weak'
  if (/[.,;!?]/.test(text)) return undefined
  const isLoved = words.length < 6 && pick === 0 && words.some((word) => loved.has(word))
  return isLoved || isMoreOfSite(text.trim().split(/\s+/)) ? 'loose' : undefined
}

function isMoreOfSite([first = '', ...names]: readonly string[]): boolean {
  return moreWords.has(first.toLowerCase()) && names.length > 0 && names.length < 5 && names.every((name) => /^\p{Lu}/u.test(name))
}
