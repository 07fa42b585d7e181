/** Buttons and links of a site's interface by their form: what to do, and with what. */
import {inkEnd, inkStart} from '../document/ink.js'
import {Cue} from '../words/cue.js'
import {normalise} from './normal.js'
import {patternsOf, readTemplates} from './templates.js'

const labels = `
back|return to |the top|home|homepage|gallery|list|results|search|menu|overview|main_page|previous_page|top_of_page|index|all_posts|all_articles|blog_home|news_list
download|save|open|view |the|this article|page|story|recipe|document|transcript|episode |as |a pdf
print|email|e-mail|bookmark|cite|rate|recommend|report|save|favorite|comment_on|listen_to|read the|this article|story|page|entry|recipe|document|episode|blog_post
view|see|show|browse|load|read|get|discover|explore all|more|full|other|older|newer|the_full|complete |author|photo|image |article|articles|post|posts|story|stories|comments|gallery|photos|images|slideshow|replies|profile|archive|archives|reviews|recipes|videos|episodes
view|browse author|full archive|archives|profile|bio
read|view|see |all|the {n} comments|replies|reviews
next|previous|prev|older|newer|← article|post|story|entry|entries|posts|articles|slide|news →|»|
email|contact|about the_author|this_author
report|flag |the|this|a|an story|article|post|comment|review|user|ad|abuse
continue|keep reading |below|the_main_story|the_story|this_article|→
continue to article|site|content
story|article|text|post continues|continued below |advertisement|this_ad|the_ad
click|tap|swipe|scroll |here|image|photo|on_image|down to enlarge|expand|zoom|continue|read_more|see_more|load_more|copy|copy_link|unmute|view_gallery|view_larger|view_larger_image|view_slideshow|download
skip|jump to |the |main|primary content|navigation|footer|recipe|comments|search
loading content|comments|more|posts|articles|player
image|photo|slide|picture|foto|imagen|imagem|immagine|bild|afbeelding|zdjęcie|фото|resim|gambar|ảnh {n} of|from|von|de|di|sur|van|z|из|з|/ {n}
zurück zur|zum|zu |listenansicht|übersicht|startseite|seitenanfang|artikelübersicht|hauptseite|trefferliste
nach oben
zum|zur seitenanfang|inhalt|startseite|hauptinhalt|hauptnavigation |springen
diesen|dieses|diese|den|die artikel|beitrag|seite|meldung|rezept drucken|merken|speichern|empfehlen|bewerten|versenden|melden|kommentieren|teilen|weiterempfehlen
artikel|beitrag|seite drucken|merken|empfehlen|bewerten|versenden|kommentieren|teilen|vorlesen|anhören
vorheriger|nächster|voriger artikel|beitrag
alle|mehr|weitere|ältere|neuere artikel|beiträge|kommentare|inhalte|bilder|meldungen anzeigen|laden|lesen|ansehen
lade weitere_inhalte|inhalte
quellen|kommentare|inhalt ausblenden|einblenden
diesen|dieses|diese|den|das|die|als artikel|beitrag|skript|text|dokument|rezept|seite|folge als pdf herunterladen|speichern|drucken|öffnen
hier können|kannst sie|du den|diesen|die|diese artikel|beitrag|meldung|seite bewerten|kommentieren|weiterempfehlen|teilen
den|diesen|dieses|diese|die artikel|beitrag|rezept|seite|meldung mit anderen|freunden|deinen_freunden|ihren_freunden teilen|teilen/diskutieren|diskutieren
|der|das|die artikel|produkt|beitrag wurde erfolgreich hinzugefügt|gespeichert|versendet|in_den_warenkorb_gelegt
sie|du sind_aktuell_nicht|sind_derzeit_nicht|sind_nicht|bist_nicht|bist_aktuell_nicht eingeloggt|angemeldet
you are_not|are_not_currently|must_be logged_in |to_post_a_comment|to_comment
retour à_la|à_l'|au|en liste|accueil|haut|haut_de_page|sommaire|page_d'accueil
haut de_page
imprimer|partager|envoyer|commenter|enregistrer|sauvegarder l'article|cet_article|cette_page|la_page
voir|afficher|lire|charger tous_les|toutes_les|plus_de|les|les_autres commentaires|articles|photos|actualités|vidéos
article précédent|suivant
aller|passer|accéder au contenu |principal
cliquez |ici|sur_l'image pour agrandir|lire_la_suite
volver|ir|regresar|saltar al|a inicio|portada|contenido|listado|la_página_principal|principio
volver arriba
imprimir|compartir|enviar|guardar|comentar este|esta|la|el artículo|nota|noticia|página
ver|mostrar|cargar|leer más|todos_los|todas_las comentarios|noticias|artículos|fotos|entradas
lire|voir plus_tard
read|watch|save|listen later|for_later
lee|lea|leé|infórmate|infórmese|informate|conoce|conozca|conocé|saber|descubre más
scopri di_più
en savoir_plus
mehr erfahren
dowiedz się_więcej
узнать|узнайте больше
daha fazla bilgi|oku|göster
了解更多|瞭解更多|了解詳情|了解详情
자세히_보기|자세히_알아보기
artículo|entrada|nota|página anterior|siguiente
voltar|ir|pular|saltar ao|para_o topo|início|conteúdo|home |principal
imprimir|compartilhar|salvar|enviar este|esta|a|o artigo|matéria|notícia|post
ver|carregar|mostrar mais|todos_os|todas_as comentários|notícias|artigos|matérias|posts
artigo|post|matéria anterior|seguinte
torna|vai|ritorna|salta su|in_alto|alla_home|a_inizio_pagina|al_contenuto|alla_lista
stampa|condividi|invia|salva|commenta questo|l' articolo|pagina|notizia
mostra|vedi|leggi|carica altri|tutti_i|tutte_le commenti|articoli|notizie
articolo precedente|successivo
terug naar |de|het top|boven|overzicht|home|homepage|begin
naar boven|inhoud
print|deel|bewaar|mail dit|deze artikel|pagina|bericht
meer|alle artikelen|reacties|berichten laden|tonen|bekijken
vorig|volgend|vorige|volgende artikel|bericht
powrót|wróć|przejdź do |na góry|strony_głównej|listy|treści|głównej_treści
następny|poprzedni artykuł|wpis
ten tekst_przeczytasz w {n}|niecałą|mniej_niż minut|minuty|minutę
вернуться|назад к|в|на списку|начало|главную|списку_новостей
к началу_страницы|содержимому|списку_новостей
версия для_печати
показать|загрузить|читать|смотреть ещё|еще|все|больше комментарии|комментариев|новости|новостей|статьи
предыдущая|следующая статья|запись|новость
перейти к содержимому|основному_содержанию|контенту
повернутися до|на |списку|головну|початку
перейти до вмісту|контенту|змісту
попередня|наступна стаття|новина|публікація
yukarı|başa|anasayfaya|ana_sayfaya dön|çık
içeriğe geç|atla
haberi|yazıyı|sayfayı yazdır|paylaş|kaydet
önceki|sonraki haber|yazı|makale
kembali ke atas|beranda|halaman_utama
langsung|lompat|lewati|lanjut ke konten|isi |utama
artikel|berita|postingan|pos sebelumnya|selanjutnya|berikutnya
về|lên|trở_về|quay_lại đầu_trang|trang_chủ
chuyển đến|tới nội_dung |chính
bài viết_trước|viết_sau|trước|tiếp_theo
|زر العودة|الرجوع|الذهاب|الانتقال إلى الأعلى|أعلى|الرئيسية|القائمة
تخطي|الانتقال|اذهب إلى المحتوى
المقال|الخبر التالي|السابق
طباعة المقال|الخبر|الصفحة
ページトップへ|トップページへ戻る|トップページに戻る|この記事をツイート|この記事をツイートする|この記事をブックマーク|後で読む|あとで読む|印刷する|記事を印刷|文字サイズ変更|ページトップへ戻る|ページトップに戻る|ページの先頭へ|トップへ戻る|上へ戻る|一覧に戻る|一覧へ戻る|前の記事|次の記事|前の記事へ|次の記事へ|コンテンツへスキップ|この記事を印刷する|この記事をシェアする|続きを見る|記事一覧へ|全文を読む
{n}件-{n}件表示|{n}件-{n}件を表示|{n}件-{n}件表示(全{n}件|{n}件-{n}件表示(全{n}商品|{n}件中{n}-{n}件を表示
返回顶部|返回頂部|返回首页|返回首頁|返回列表|返回目录|回到顶部|回到頂部|回到首頁|上一篇文章|下一篇文章|查看更多|查看全文|查看评论|阅读全文|阅读原文|閱讀全文|打印本页|打印本文|列印本頁|跳至内容|跳至主要內容|跳到主要内容|展开全文|点击展开全文|加载更多|載入更多|分享本文
목록으로|목록보기|맨_위로|위로가기|본문_바로가기|페이지_상단으로
`
const certain = readTemplates(labels)

// Signatures of mail programs and apps; where a Japanese text goes on, how long a text takes to read, and what reads it aloud.
const wholePatterns = [
  /^(?:dc (?:official )?app|sent from my \S.{0,24}|get outlook for \S.{0,12}|(?:나의|내) \S.{0,20}에서 보냄|von meinem \S.{0,20} gesendet|envoyé de mon \S.{0,20}|enviado desde mi \S.{0,20}|inviato da \S.{0,20}|отправлено с \S.{0,20}|发自我的\S.{0,12}|\S.{0,14}から送信)$/,
  /^(?:続き|全文|記事|記事全文|この記事|本文|詳細)を?(?:は.{1,14}で)?.{0,10}(?:読む|見る|ご覧ください)[ 》>»]*$/,
  /^この(?:記事|エントリー?|投稿)(?:について|に|を).{0,14}(?:書く|する|送る|購読|通報)$/,
  /^(?:was|is|did you find|how (?:helpful|useful) was) this (?:article|page|post|story|information|content|answer|recipe|guide)? ?(?:helpful|useful|interesting|to you|for you)?$/,
  /^(?:war|fanden sie|finden sie) (?:dieser|diesen|diese|der) (?:artikel|beitrag|seite|inhalt|information) (?:hilfreich|nützlich|interessant)$|^(?:cet article|cette page|ce contenu) vous (?:a|a-t-il|a-t-elle|ont) .{0,10}(?:utile|aidé|plu)e?$|^¿?te (?:ha )?(?:resultado|resultó|fue|pareció) (?:útil|interesante) (?:este|esta|el|la) .{4,20}$|^(?:ti è stato utile|questo articolo (?:ti )?è stato utile).{0,16}$|^(?:est[ea] (?:artigo|página|conteúdo) foi útil|isto foi útil).{0,10}$|^(?:этот материал был полезен|статья была полезна|была ли (?:эта )?(?:статья|информация) полезн[ао]).{0,10}$|^(?:この|本)(?:記事|ページ|情報)は(?:お)?役に立ちましたか$|^(?:本文|文章|此文|这篇文章)(?:对|對)(?:您|你)(?:有帮助|有幫助|有用)[吗嗎]$|^이 (?:글|기사|문서|페이지)[이가] 도움[이]? ?(?:되셨나요|되었나요|됐나요|되셨습니까)$/,
  /^this (?:article|story|audio|text|report|podcast)\b.{0,50}\b(?:read|voiced|narrated) (?:aloud )?(?:by|using|with) .{0,12}\b(?:artificial|ai|automated|synthetic|computer|machine|text-to-speech)/
]
const wholeCue = new Cue('interface-sentence', {
  of: () => wholePatterns.map(({source}) => new RegExp(source.replaceAll('\\{n\\}', '\\d+')))
})

// Names of icons where the icon font is missing: `chevron_left`, `keyboard_arrow_down`.
const iconPattern =
  /^\W*(?:chevron|arrow|keyboard_arrow|expand|unfold|navigate|play|more|thumb|account|access|person|mail|local|menu|format|volume|bookmark|content|visibility|favorite|insert|get|photo|query|date|star|zoom|library|video|chat|print|share|search|check|add|close|open)_(?:left|right|up|down|upward|downward|forward|back|more|less|before|next|arrow|circle|outline|vert|horiz|border|builder|box|copy|off|mute|camera|photo|comment|drop_down|bubble|in|in_new|time|offer|range|link|books|library|invitation|quote|app|half)(?:_\w+)?(?:\s+[^.!?]{1,40})?$/
// What a label names is behind it: `Permalink https://example.com/a`.
const addressPattern =
  /^(?:permalink|permalien|permanent link|short ?link|short url|kurzlink|kurz-url|enlace permanente|link permanente|permanenter link|постоянная ссылка|adres url) ?:? ?(?:https?:)?\S*\/\S+$/
const ownPagePattern = /^make .{2,30} (?:my|your) home ?page$/

// How icons and `Make … my homepage` begin.
const icons =
  'chevron|arrow|keyboard|expand|unfold|navigate|play|more|thumb|account|access|person|mail|local|menu|format|volume|bookmark|content|visibility|favorite|insert|get|photo|query|date|star|zoom|library|video|chat|print|share|search|check|add|close|open'
const others = readTemplates(
  `make|permalink|permalien|permanent|permanenter|short|shortlink|kurzlink|kurz-url|enlace|link|постоянная|adres|${icons}`
)
/** A line that is such a label has it. */
export const interfaceCue = new Cue('interface-label', {
  of() {
    return [...patternsOf(labels), ownPagePattern, addressPattern, icons.replaceAll('|', ', ')]
  }
})

// `Make The Harbour Chronicle and Herald my homepage`; sentences that short are seldom shorter than the second.
const longestLabel = 64
const longestStop = 40

/** A line that signs a mail or an app's post, goes on elsewhere, or says how long it takes has it. */
export {wholeCue}

/** Can the text from `start` to `end` be such a label, by its length and how it begins and ends? */
export function mayBeInterfaceForm(text: string, start: number, end: number): boolean {
  const from = inkStart(text, start, end)
  const to = inkEnd(text, from, end)
  if (to - from > longestLabel || (to - from > longestStop && text.charCodeAt(to - 1) === 0x2e)) return false
  return certain.mayOpen(text, from, to) || others.mayOpen(text, from, to)
}

/** Is a short line a button or link by its form? */
export function isInterfaceForm(text: string): boolean {
  const form = normalise(text).replace(/ ?[:：]/gu, '')
  if (certain.has(form) || wholePatterns.some((pattern) => pattern.test(form))) return true
  if (form.includes('/') && addressPattern.test(form)) return true
  return form.includes('_') ? iconPattern.test(form) : form.startsWith('make ') && ownPagePattern.test(form)
}
