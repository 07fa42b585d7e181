/** The labels with which a site sends its readers to other articles: `Read more`, `Lesen Sie auch`, `関連記事`. */
import type {Document} from '../document/document.js'
import {maskOf} from '../document/signs.js'
import {Cue} from '../words/cue.js'
import {normalise} from './normal.js'
import {patternsOf, readTemplates} from './templates.js'

/** `strong`: nobody opens a line of prose with it and a colon. `weak`: encyclopedias, manuals and essays do. */
export type LinkLabel = 'strong' | 'weak'

const strongLabels = `
read|watch|listen|view more|also|next|this|here |about_this|on_this
also|must read|watch
read|see |our|the full|related|original story|article|coverage|report|review|interview
related |article|articles|story|stories|news|post|posts|reading|content|coverage|video|videos|link|links|topic|topics|event|events|recipe|recipes|reads|headlines
more on_this|from_this|about_this |topic|story|subject|author|section
you may|might also like|enjoy|be_interested_in|want_to_read
don't|dont miss |it|out|this
recommended |reading|for_you|stories|articles|posts|videos|reads
editor's|editors' pick|picks|choice
in_case_you_missed_it|icymi|most_read|up_next|next_up|trending_now|read_next|keep_reading|what_to_read_next|click_here|see_more|dig_deeper|go_deeper|further_coverage
lesen_sie|lies|hören_sie|sehen_sie|schauen_sie|erfahren_sie auch|hier|mehr|dazu|weiter|jetzt|ebenfalls|dazu_auch|hierzu_auch|auch_dazu |dazu|hier|zum_thema|die_folgenden_beiträge|diese_beiträge|mehr
auch|ebenfalls|mehr|schon|hier interessant|lesenswert|lesen|dazu|gelesen|zum_thema|weiterlesen
lesetipp|lesetipps|weiterlesen|passend_dazu|passend_zum_thema|zum_weiterlesen|zum_thema|mehr_zum_thema|mehr_dazu|hier_mehr_lesen|auch_spannend|auch_auf|buchtipp
|das|dies könnte|dürfte sie|dich|euch|ihnen|dir auch|ebenfalls interessieren|gefallen
diese|weitere|folgende artikel|beiträge|themen|texte könnten|dürften sie|dich|euch|ihnen|dir |auch|ebenfalls interessieren|gefallen
à|a lire|voir|découvrir|écouter aussi|également|absolument
lisez|retrouvez|découvrez aussi|également
lire la_suite|plus|aussi|également|l'article|notre_dossier|notre_article
à_lire|a_lire|à_voir_aussi|sur_le_même_sujet|sur_le_même_thème|articles_liés|vous_aimerez_aussi|cela_pourrait_vous_intéresser
también lea|lee|leer|mira|vea|puedes_leer|puede_leer|te_puede_interesar|puedes_ver
lea|lee|leer|mira|vea|ver|te_recomendamos también|además|más
quizás_te_interese|te_recomendamos
lea|lee|leer|mira|vea|mire|conoce|sigue también|además|más|leyendo|aquí|esta_nota
también_lee|también_lea|también_puedes_leer|te_puede_interesar|te_podría_interesar|le_puede_interesar|puedes_ver|puede_leer|puedes_leer|nota_relacionada|noticia_relacionada|noticias_relacionadas|artículo_relacionado|artículos_relacionados|contenido_relacionado|relacionado|no_te_pierdas
leia|veja|saiba|confira|assista|ouça|entenda também|mais|ainda|aqui
matéria_relacionada|notícias_relacionadas|conteúdo_relacionado|pode_interessar|você_pode_gostar|não_perca|leitura_recomendada
leggi|guarda|scopri|ascolta|vedi anche|tutto|di_più|qui|ancora
articoli_correlati|articolo_correlato|potrebbe_interessarti|ti_potrebbe_interessare|da_leggere|per_approfondire_leggi|da_non_perdere
lees|bekijk|luister ook|meer|verder|hier
ook_interessant|meer_lezen|gerelateerd|gerelateerde_artikelen|meer_over_dit_onderwerp|lees_ook_deze
czytaj|przeczytaj|zobacz|sprawdź|obejrzyj też|także|również|więcej|dalej
warto_przeczytać|polecamy|powiązane|podobne_artykuły
читайте|читать|смотрите|также_читайте|слушайте также|ещё|еще|далее|подробнее|дальше|полностью
читайте_также|также_читайте|читайте_по_теме|материалы_по_теме|статьи_по_теме|похожие_статьи|ещё_по_теме|еще_по_теме|по_теме|ранее_по_теме|вам_может_понравиться|вас_может_заинтересовать|рекомендуем
читайте|дивіться|слухайте також|ще|далі|більше
більше_по_темі|за_темою|матеріали_за_темою|схожі_статті|вас_може_зацікавити
bunu_da|bunlara_da|ayrıca|şunları_da oku|okuyun|izle|izleyin
ilgili_haber|ilgili_haberler|ilginizi_çekebilir|haberin_devamı|devamını_oku|okumaya_devam_et|benzer_haberler
baca|simak|tonton|lihat juga|selengkapnya|lainnya
artikel|berita|konten terkait|lainnya
xem|đọc thêm|tiếp|ngay
bài|tin|tin_tức liên_quan|cùng_chuyên_mục
có_thể_bạn_quan_tâm|mời_xem_thêm|mời_đọc_thêm
læs|les|läs også|mere|mer|även
lue myös|lisää
اقرأ|إقرأ|اقرا|شاهد|طالع|للمزيد_اقرأ أيضا|أيضاً|أيضًا|المزيد|كذلك|ايضا
مواضيع|مقالات|أخبار|اخبار ذات_صلة|متعلقة|مشابهة
यह_भी|ये_भी पढ़ें|पढ़े|देखें
अधिक_पढ़ें|संबंधित_खबरें
関連|あわせて読みたい|合わせて読みたい|こちらもおすすめ|関連記事|関連ニュース|関連リンク|関連動画|関連情報|もっと読む|続きを読む|次のページ|前のページ|おすすめ記事|こちらもチェック
延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|相关文章|相關文章|推荐阅读|推薦閱讀|阅读更多|閱讀更多|更多阅读|更多閱讀|更多新聞|更多新闻|更多报道|更多報導|看更多|猜你喜欢|你可能还喜欢|你可能也喜歡|扩展阅读|点击阅读|查看更多|你可能感兴趣|上一篇|下一篇
관련기사|관련_기사|관련_뉴스|관련뉴스|연관기사|추천기사|추천_기사|함께_보면_좋은_기사|함께_보면_좋은_글|이전_기사|다음_기사|더_보기|더보기
`
const weakLabels = `
see also|more |on
more|further reading|information|info
also|related|video|watch|photos|gallery|listen|live|opinion|explainer|slideshow|in_pictures
siehe|vgl auch
weitere|mehr informationen|infos
voir|consulter aussi|également
véase|ver también|además
ver|vide também
vedi|si_veda anche
zie ook
см|смотри также
див також
zob|patrz też|także
ayrıca bakınız
参见|參見|另见|另請參閱|参照|같이_보기|참고
`
const strong = readTemplates(strongLabels)
const weak = readTemplates(weakLabels)
// `Also on example.com: …`, with the name of a site.
export const alsoOnPattern = /^\W*(?:also|more|auch|mehr|aussi|également|también|également) (?:on|auf|sur|en) [\w-]+\.[a-z]{2,6} \S/
/** A line with a label has it. */
export const linkCue = new Cue('link-label', {
  of() {
    return patternsOf(strongLabels, weakLabels)
  }
})
const alsoOnCue = new Cue('also-on', {of: () => [alsoOnPattern]})
/** A line that names a link has one of these. */
export const linkMarks = [linkCue, alsoOnCue]

// What may stand between a label and the name of what it leads to: `Leggi anche su`, `Mehr zum Thema auf`.
const prepositions = new Set(
  'about on from at in by of for zu zum zur auf aus von über su sul di da sur de dans sobre en del em no na over op о об на по в про'.split(
    ' '
  )
)

// The signs of what may stand behind a label; scripts that have others of their own.
const joined = maskOf(['joint', 'bar', 'angle', 'dash', 'heading-mark', 'bracket', 'han', 'kana', 'hangul'])

// `Recommended for you from the newsroom of News Example` has 52 characters before its colon.
const longestLabel = 60
const joints = new Set([...':：|｜»>▶►→］】」]–—'].map((sign) => sign.charCodeAt(0)))

/** Can the line hold a label with a link behind it? */
export function mayHoldLink(document: Document, index: number): boolean {
  return document.isCued(index, linkCue) && ((document.maskAt(index) & joined) !== 0 || hasHyphen(document, index))
}

/** A hyphen between spaces, which is no sign of the scan, stands for a dash. */
function hasHyphen(document: Document, index: number): boolean {
  const {start, end} = document.line(index)
  return document.text.slice(start, Math.min(end, start + longestLabel)).includes(' - ')
}

/** Can the line hold a label with a link behind it, or the name of a site? */
export function mayNameLink(document: Document, index: number): boolean {
  return mayHoldLink(document, index) || document.isCued(index, alsoOnCue)
}

/** Can the text from `start` to `end` begin with a label? */
export function mayOpenLink(text: string, start: number, end: number): boolean {
  return strong.mayOpen(text, start, end) || weak.mayOpen(text, start, end)
}

/** What label a text is, whatever its case and the signs around it; undefined for any other text. */
export function readLinkLabel(text: string): LinkLabel | undefined {
  const form = normalise(text)
  if (strong.has(form)) return 'strong'
  if (weak.has(form)) return 'weak'
  const words = form.split(' ')
  const preposition = words.findIndex((word, at) => at > 0 && prepositions.has(word))
  if (preposition < 1 || words.length - preposition > 6) return undefined
  const label = words.slice(0, preposition).join(' ')
  return strong.has(label) && label.includes(' ') ? 'strong' : undefined
}

/** Where, from `start` on, a sign stands that joins a label at the start of the text with its link; -1 where none stands near enough. */
export function findJoint(text: string, start: number): number {
  const stop = Math.min(text.length, longestLabel)
  for (let at = start; at < stop; at++) if (joints.has(text.charCodeAt(at)) || text.startsWith(' - ', at - 1)) return at
  return -1
}
