/** Rows on one line: of the links that end the pages of a site, `Impressum | Datenschutz | Kontakt`; of what it records of an entry. */
import type {Document, Line} from '../document/document.js'
import {columns} from '../document/text.js'
import {normalise} from './normal.js'
import {readTemplates} from './templates.js'

// What the links of such a row are called, by language; alternatives as in `templates.ts`.
const links = readTemplates(`
about |us|this_site|the_site
privacy |policy|notice|statement|settings|&_cookies|&_terms|and_cookies|center
your privacy_choices|privacy_rights|california_privacy_rights
do_not_sell my_info|my_personal_information|or_share_my_personal_information
terms |&_conditions|and_conditions|of_use|of_service|of_sale|&_privacy
cookie|cookies |policy|settings|preferences|notice
contact|contacts |us|info
advertise|advertising |with_us
accessibility |statement
site |map
sitemap|imprint|disclaimer|careers|jobs|help|faq|faqs|legal|legal_notice|newsletter|newsletters|feedback|login|log_in|sign_in|sign_up|register|subscribe|archive|archives|home|search|rss|rss_feed|press|support|donate|copyright|editorial_policy|corrections|masthead|dmca|adchoices|copyright_policy
impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzeinstellungen|privatsphäre|agb|kontakt|nutzungsbedingungen|nutzungsbasierte_onlinewerbung|mediadaten|werbung|werben|barrierefreiheit|hilfe|karriere|cookie-einstellungen|cookie-richtlinie|widerrufsrecht|über_uns|startseite|suche|anmelden|registrieren|abo|archiv
mentions_légales|confidentialité|politique_de_confidentialité|données_personnelles|cgu|cgv|plan_du_site|qui_sommes-nous|accueil|nous_contacter|contactez-nous|publicité|gestion_des_cookies|gérer_les_cookies|recherche
aviso_legal|política_de_privacidad|política_de_cookies|privacidad|contacto|quiénes_somos|mapa_del_sitio|mapa_web|publicidad|términos_y_condiciones|términos_de_uso|inicio
política_de_privacidade|termos_de_uso|fale_conosco|contato|contactos|quem_somos|anuncie|mapa_do_site|expediente|ficha_técnica
note_legali|informativa_privacy|informativa_cookie|contatti|chi_siamo|pubblicità|redazione|mappa_del_sito|condizioni_d'uso
colofon|privacyverklaring|privacybeleid|voorwaarden|algemene_voorwaarden|over_ons|cookiebeleid|adverteren
polityka_prywatności|polityka_cookies|regulamin|reklama|o_nas|redakcja|mapa_strony|strona_główna
политика_конфиденциальности|пользовательское_соглашение|контакты|о_нас|о_проекте|о_сайте|реклама|правила|карта_сайта|обратная_связь|редакция|вакансии|главная|поиск
політика_конфіденційності|контакти|про_нас|про_проєкт|угода_користувача
gizlilik|gizlilik_politikası|iletişim|künye|hakkımızda|reklam|kullanım_koşulları
tentang_kami|redaksi|pedoman_media_siber|kontak|kebijakan_privasi|karir|hubungi_kami
về_chúng_tôi|liên_hệ|chính_sách_bảo_mật|điều_khoản
om_oss|om_os|kontakta_oss|kontakt_oss|annonsera|personvern|integritetspolicy|privatlivspolitik|vilkår|tietosuoja|yhteystiedot|mainosta
اتصل_بنا|من_نحن|سياسة_الخصوصية|شروط_الاستخدام|الرئيسية|خريطة_الموقع|أعلن_معنا
利用規約|プライバシーポリシー|個人情報保護方針|お問い合わせ|お問合せ|会社概要|サイトマップ|運営会社|特定商取引法に基づく表記|広告掲載
关于我们|联系我们|隐私政策|隐私声明|版权声明|免责声明|网站地图|广告服务|法律声明|加入我们|网站声明|人才招聘|關於我們|聯絡我們|聯繫我們|隱私權政策|服務條款|網站地圖|廣告刊登
`)

// What a site counts and records of an entry, with a colon and a value behind: `Views: 112 | Added by: anna | Rating: 0.0/0`.
const records = readTemplates(`
views|hits|reads|added_by|posted_by|author|tags|rating|category|categories|comments|added|published|date|downloads|likes|votes|section
aufrufe|gelesen|zugriffe|hinzugefügt_von|verfasst_von|autor|schlagwörter|stichwörter|bewertung|kategorie|kategorien|kommentare|datum|veröffentlicht|downloads
vues|lectures|ajouté_par|auteur|catégorie|commentaires|mots-clés|note|publié_le
vistas|visitas|lecturas|etiquetas|categoría|comentarios|valoración|fecha|visualizações|categoria|comentários|data|letture|visite|commenti|voti
просмотров|просмотры|просмотрели|прочитано|прочитали|добавил|добавила|автор|теги|метки|рейтинг|оценка|категория|рубрика|раздел|комментариев|комментарии|дата|опубликовано|загрузок|голосов
переглядів|перегляди|додав|додала|категорія|мітки|коментарів|коментарі|опубліковано
wyświetleń|odsłon|kategoria|tagi|komentarzy|komentarze|ocena|dodał|dodano|görüntüleme|etiketler|yorum|kategori|dilihat
`)
// A title has no more; a value may be a list of tags.
const widestRecord = 80

// `ADVERTISE WITH THE HARBOUR ECHO`; what is longer is a headline.
const widestLink = 32
const longestRow = 300
const fewestLinks = 3
const fewestKnown = 2
const fewestRecords = 3

/** A row, and how many different links of it are known. */
export interface FooterRow {
  readonly line: Line
  readonly known: number
}

/** The lines of three links or records or more, parted by bars or bullets, half of which such rows have; two records may be a sentence's. */
export function* findFooterRows(document: Document): Iterable<FooterRow> {
  for (const line of document.labelsWith(longestRow, 'bar', 'bullet')) {
    const parts = line.text.split(/[|·•・]/u).map(normalise)
    const shown = parts.filter((part) => part !== '')
    if (shown.length < fewestLinks) continue
    const known = new Set(readLinks(shown) ?? readRecords(shown)).size
    if (known >= fewestKnown) yield {line, known}
  }
}

function readLinks(parts: readonly string[]): readonly string[] | undefined {
  const known = parts.filter((part) => links.has(part))
  return known.length > 0 && known.length * 2 >= parts.length && parts.every((part) => columns(part) <= widestLink) ? known : undefined
}

function readRecords(parts: readonly string[]): readonly string[] | undefined {
  const labels = parts
    .map((part) => part.split(/[:：]/u, 1)[0]?.trim() ?? '')
    .filter((label, at) => label !== parts[at] && records.has(label))
  return labels.length >= fewestRecords && labels.length * 2 >= parts.length && parts.every((part) => columns(part) <= widestRecord)
    ? labels
    : undefined
}
