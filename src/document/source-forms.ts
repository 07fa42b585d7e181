/** Notices about where a text came from, by their forms. */
import {Cue} from '../words/cue.js'
import {isOutlet} from './names.js'
import {isAgency} from './press.js'

const labels = new Set(
  (
    'source sources via h/t quelle quellen quellenangabe originalartikel fuente fuentes vía fonte fontes fonti sorgente bron bronnen źródło źródła kaynak sumber sursa nguồn kilde källa lähde forrás zdroj ' +
    'источник источники джерело джерела المصدر المصادر स्रोत ' +
    '来源 來源 资料来源 資料來源 文章来源 文章來源 转自 轉自 转载自 轉載自 稿源 出典 出所 引用元 参照元 配信元 提供元 記事提供 元記事 ソース 情報元'
  ).split(' ')
)
for (const pair of ['hat tip', 'original source', 'original article', 'news source', 'source link', 'фото и источник']) labels.add(pair)
/** What a label of a source is. */
export const sourceLabelCue = new Cue('source-label', {of: () => [...labels]})
const labelPattern = /^[\s([（【〔—–*-]*([^:：|｜]{2,20}?)\s?[:：|｜]\s*(.{0,100}?)[\s)\]）】〕.]*$/
// English lets the agency follow at once: `SOURCE Reuters`, `Via TechCrunch`.
const openLabelPattern = /^(SOURCE|Source|Via|VIA|Fuente|Fonte|Quelle|Kaynak|Sumber|Source :) (\S.{1,60})$/
const placePattern = /^(?:https?:\/\/|www\.)\S+$|^[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?:\/\S*)?$/
const hanOutletPattern =
  /^[㐀-鿿\w·]{1,12}(?:[报報网網社刊]|日[报報]|新[闻聞]|电视台|電視台|[时時][报報]|周刊|週刊|通[讯訊]社|客[户戶]端|公众号|ニュース|新聞|通信)$/

// Who edited what an agency sent, by initials: `mrc/dpa`, `sda/afp`. Only agencies whose short name is no word.
const desk = '(?:dpa|afp|apa|sda|ats|kna|epd|sid|rtr|reuters|pap|efe|ansa|lusa|belga|anp|ntb|ritzau|ctk|čtk|tasr|tass|pti|ians)'
const initialsPattern = new RegExp(`^[(\\[]?(?:[a-zà-ž]{2,4} ?[/,] ?)+${desk}(?: ?[/,] ?${desk})*[)\\]]?$`)
/** A line signed with initials and an agency has it. */
export const initialsCue = new Cue('agency-initials', {of: () => [initialsPattern]})

/** Is the text initials and an agency, and nothing else? */
export function isSignedByAgency(text: string): boolean {
  return text.length <= 24 && !/[A-Z][a-z]/.test(text) && initialsPattern.test(text.toLowerCase())
}

/** What a source line names. */
export type NamedSource = 'outlet' | 'address' | 'words' | 'nothing'

/** Reads a line that is a label of a source with what it names. */
export function readSource(text: string): NamedSource | undefined {
  const [, label = '', named = ''] = labelPattern.exec(text) ?? openLabelPattern.exec(text) ?? []
  if (!labels.has(label.trim().toLowerCase())) return undefined
  if (named === '') return 'nothing'
  const parts = named.split(/\s*(?:[,;/|、，&+]|\s[-–—]\s| and | und | y | et | e | и )\s*/).filter((part) => part !== '')
  if (placePattern.test(named) || parts.every((part) => placePattern.test(part))) return 'address'
  return parts.every((part) => isAgency(part) || isOutlet(part) || hanOutletPattern.test(part) || /^(?:news )?agencies$/i.test(part))
    ? 'outlet'
    : 'words'
}

/**
 * `This article was originally published on …` and its like, in lower case. A noun for the text, then that it came out
 * elsewhere, then the preposition of a place: all three, so that a sentence about another article is none.
 */
const nounsAndClaims: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:this|the above) (?:article|story|post|piece|column|essay|interview|op-ed|commentary|report|review|content|text|news item|news release|blog post|item|excerpt)s?/,
    / (?:was|is|were|has been|have been)?\s?(?:also |adapted |co-)?(?:originally |first |previously |initially |re)?\s?(?:published|publishes|appeared|appears|ran|posted|printed|produced|provided|syndicated|sourced|republished|reprinted|reposted|adapted|excerpted|written|distributed|generated) (?:on|in|at|by|from|for|with|under|via|as part of|courtesy of)\b(?! (?:its|his|her|their) )/
  ],
  [/(?:full |original |complete )(?:article|story|post|report|piece|press release|version|source)/, / ?(?:here|at|on|in|\.|$)/],
  [/(?:originally|first|previously) (?:published|posted|appeared|printed|written|aired)/, / (?:on|in|at|by|for)\b/],
  [/\b(?:republished|reprinted|reposted|reproduced|cross-?posted|excerpted|syndicated)/, / (?:from|at|on|in|with|by|here|under|to)\b/],
  [
    /dieser? (?:artikel|text|beitrag|kommentar|bericht|gastbeitrag|essay|interview)/,
    / (?:ist|wurde|erschien|stammt)\b.{0,60}(?:zuerst|erstmals|ursprünglich|zunächst|aus|erschienen|veröffentlicht|übernommen)\b/
  ],
  [
    /est[ea] (?:artículo|texto|reportaje|nota|historia|entrevista|contenido|noticia)/,
    / (?:fue|se|ha sido|apareció)\b.{0,40}(?:public|aparec|tradu|original)/
  ],
  [
    /est[ea] (?:artigo|texto|reportagem|matéria|conteúdo|entrevista|notícia)/,
    / (?:foi|é)\b.{0,40}(?:publicad|original|produzid|traduzid|retirad)/
  ],
  [
    /dit (?:artikel|bericht|stuk|verhaal|interview)/,
    / (?:verscheen|is|werd)\b.{0,40}(?:eerder|eerst|oorspronkelijk|eerste|overgenomen|gepubliceerd|verschenen)/
  ]
]
// What may stand before the first four of them.
const openings = [
  /_*(?:\(|\[)?(?:an? (?:earlier |longer |shorter |different )?version of )?/,
  /(?:read|view|see) the (?:full |original |complete )*/,
  /_*[([]?/,
  /_*[([]?/
]
const otherPatterns = [
  /^(?:erstveröffentlichung|zuerst (?:erschienen|veröffentlicht)|ursprünglich (?:erschienen|veröffentlicht))\b/,
  /^(?:publicado originalmente|artículo publicado originalmente|originalmente publicado|artigo publicado originalmente|texto publicado originalmente)\b/,
  /^(?:ce|cet|cette) (?:article|texte|tribune|entretien|billet) (?:a été|a|est|est parue?|fut) .{0,40}(?:publié|paru|tiré|extrait|republié|traduit)/,
  /^(?:(?:quest(?:o|a)) (?:articolo|testo|intervista|pezzo)) (?:è|e'|fu|era) .{0,40}(?:pubblicat|apparso|tratto|uscito|tradotto)/,
  /^(?:ten )?(?:artykuł|tekst|wywiad|materiał) (?:pierwotnie |po raz pierwszy )?(?:ukazał|został|pochodzi|opublikowan)/,
  /^(?:впервые опубликован|оригинал (?:статьи|материала|записи)|статья (?:была )?(?:впервые |первоначально )?опубликована|материал (?:был )?(?:впервые |первоначально )?опубликован|перепечат|вперше опубліковано|оригінал (?:статті|матеріалу))/,
  // Without a subject, and with a version in its place.
  /^(?:article|texte|billet|tribune) (?:initialement|originellement|d['’]abord) (?:publiée?|parue?) /,
  /^(?:questo )?(?:articolo|testo|saggio) (?:pubblicato|apparso|uscito) (?:originariamente|originalmente|per la prima volta) /,
  /^(?:una versión de este|uma versão deste|(?:artículo|artigo|texto) originalmente) (?:artículo|artigo|texto|apareció|publicad)/,
  /^(?:artykuł|tekst) (?:pierwotnie|po raz pierwszy) opublikowan/,
  /^(?:(?:материал|статья|текст|эссе|матеріал|стаття) )?(?:впервые|вперше|первоначально) (?:опубликован|вышел|вышла|опубліковано|вийшов|вийшла)[аоы]? (?:в|у|на) /,
  /^ilk (?:olarak|kez|defa) .{2,40} dergisinde (?:yayımlan|yayınlan)mıştır/,
  /^初出\s?[:：]|^本文(?:最初|首次)?(?:发表|發表|刊登)(?:于|於|在)/,
  /^reprinted courtesy of /,
  /^(?:artikel|berita|tulisan|konten) ini (?:telah|sudah|pernah|pertama kali|ditayangkan|merupakan|dikutip|disadur)\b.{0,30}(?:tayang|terbit|dimuat|diterbitkan|di |dari )/,
  /^bu (?:yazı|haber|makale|içerik|röportaj) (?:ilk |daha önce )?.{0,40}(?:yayımlan|yayınlan|alınmış|çevril)/,
  /^bài (?:viết|báo)(?: này)? (?:đã được|được|gốc|từng)/,
  /^[(（【[]?(?:※\s?)?(?:本文|此文|文章|本報導|本报道|以上[內内]容|原文).{0,12}?(?:[转轉][载載發发]?自|[转轉][载載]|首[发發]|源自|來源|来源|来自|來自|授[权權]|刊[载載登]|出[处處]|[网網]址|[链連][接結]|原[载載])/,
  /^(?:[转轉][载載]自|[转轉]自|文章[来來]源|原文[标標]题|原[标標][题題])\s?[:：]?/,
  /^[（(※\s]*(?:この|本)(?:記事|文章|コンテンツ|インタビュー|エッセイ)は.{0,40}(?:提供|転載|掲載|配信|公開された|翻訳|再構成)/,
  /^(?:نشر|نُشر) هذا (?:المقال|التقرير|الموضوع)|^هذا (?:المقال|التقرير) (?:منشور|نشر|منقول|مترجم)/
]
const elsewherePatterns = [
  ...nounsAndClaims.map(([noun, claim], at) => new RegExp(`^${openings[at]?.source ?? ''}${noun.source}${claim.source}`)),
  ...otherPatterns
]
/** What a sentence has that says where a text came out: one of each. */
export const elsewhereCues = {
  noun: new Cue('source-noun', {of: () => [...nounsAndClaims.map(([noun]) => noun), ...otherPatterns], atEdges: true}),
  claim: new Cue('source-claim', {
    of: () => [...nounsAndClaims.map(([noun, claim], at) => (at === 0 ? claim : new RegExp(noun.source + claim.source))), ...otherPatterns],
    atEdges: true
  })
} as const

// Not where it came out, but what may be done with it.
const licensedPattern = /\b(?:lizenz|licen[cs]e|licencia|licença|licenza|licentie|creative commons|cc[ -]by)\b/

/** Does the text say that it came out elsewhere? */
export function isFromElsewhere(text: string): boolean {
  const folded = text.toLowerCase()
  return !licensedPattern.test(folded) && elsewherePatterns.some((pattern) => pattern.test(folded))
}
