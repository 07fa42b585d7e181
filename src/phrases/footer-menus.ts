/** The menu at the foot of a page: short lines around the notice that says who owns it. */
import {judgeNotice, longestNotice} from '../document/copyright.js'
import type {Document} from '../document/document.js'
import {columns} from '../document/text.js'
import {isWholeLine} from './index.js'

// What every site names at its foot: who runs it, how to reach him, what he promises, whom he hires.
const latin =
  'about|about us|contact|contact us|faq|faqs|privacy|terms of (?:use|service)|terms and conditions|careers|advertise|advertising|sitemap|site map|shipping|warranty|press room|investor relations|cookie policy|help center|help centre|impressum|datenschutz|über uns|agb|kontakt|karriere|mediadaten|versand|mentions légales|qui sommes-nous|nous contacter|confidentialité|plan du site|cgv|cgu|aviso legal|quiénes somos|contacto|contáctanos|privacidad|política de cookies|mapa del sitio|publicidad|preguntas frecuentes|quem somos|fale conosco|contato|contactos|contacte-nos|anuncie|trabalhe conosco|política de privacidade|termos de uso|chi siamo|contatti|note legali|redazione|pubblicità|informativa|over ons|algemene voorwaarden|adverteren|o nas|regulamin|polityka prywatności|reklama|hakkımızda|iletişim|künye|gizlilik|reklam|tentang kami|hubungi kami|kebijakan privasi|pedoman media siber|redaksi|karir|về chúng tôi|giới thiệu|liên hệ|câu hỏi thường gặp|bảo hành|chính sách bảo mật|điều khoản|quảng cáo|tuyển dụng|om oss|om os|kontakta oss|kontakt os|integritetspolicy|personvern|privatlivspolitik|tietosuoja|yhteystiedot|rólunk|kapcsolat|adatvédelem|o nás|kontakty|ochrana osobních údajů|despre noi|politica de confidențialitate'
const cyrillic =
  'о нас|о проекте|о компании|контакты|обратная связь|реклама|редакция|вакансии|политика конфиденциальности|пользовательское соглашение|карта сайта|про нас|про проєкт|контакти|вакансії|політика конфіденційності'
const others =
  '关于我们|關於我們|公司简介|公司簡介|联系我们|聯絡我們|聯繫我們|联系方式|联系方法|招聘信息|人才招聘|诚聘英才|客户服务|广告服务|廣告服務|广告刊登|隐私政策|隱私權|服务条款|服務條款|网站地图|網站地圖|法律声明|免责声明|常见问题|常見問題|友情链接|会社概要|会社案内|運営会社|お問い合わせ|採用情報|個人情報保護方針|プライバシーポリシー|利用規約|サイトマップ|特定商取引|広告掲載|よくある質問|회사소개|매체소개|오시는 ?길|찾아오시는|개인정보|이용약관|청소년보호|저작권보호|고충처리|윤리강령|광고문의|제휴문의|이메일무단|사이트맵|채용안내|인재채용|من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|تواصل معنا|हमारे बारे में|संपर्क करें|गोपनीयता नीति|เกี่ยวกับเรา|ติดต่อเรา|צור קשר|אודות|תנאי שימוש|درباره ما|تماس با ما|επικοινωνία|όροι χρήσης|ποιοι είμαστε'
const placePattern = new RegExp(`(?:^|[^a-zß-öø-ɏа-яёіїєґ])(?:${latin}|${cyrillic})(?![a-zß-öø-ɏа-яёіїєґ])|${others}`)

// A footer of a shop with its four columns has thirty entries or so.
const mostLines = 40
// `Frequently asked questions`, `Terms and conditions of sale and delivery`.
const widestEntry = 44
// A list of the article's own, an indent, a figure, a quotation, code: no entry.
const foreignPattern = /^\s*(?:[-–—*•‣\d.,#>"“«„'‘‹=+([{]| {2}|\t)|[=<>{}@"”»;!]|\d{3}/

/**
 * The entries of the menu at the end of a text, but for the notice itself: the lines around it of which all are short and without a
 * sentence's mark, up to the last sentence and to the end. None where no entry names what only sites name.
 */
export function findFooterMenu(document: Document): readonly number[] {
  const notices = noticesOf(document)
  if (notices.size === 0) return []
  const entries: number[] = []
  let hasNotice = false
  let isSite = false
  let line = document.neighbour(document.lineCount, -1)
  for (let read = 0; line !== undefined; line = document.neighbour(line, -1)) {
    if (++read > mostLines) return []
    if (notices.has(line)) {
      hasNotice = true
      continue
    }
    const text = textOf(document, line)
    if (text === undefined || document.kind(line) !== 'headline' || document.isWrapped(line) || document.isLiteral(line)) break
    if (!isRule(text) && (columns(text.trim()) > widestEntry || foreignPattern.test(text))) break
    entries.push(line)
    isSite ||= placePattern.test(text.toLowerCase())
  }
  // A text that is nothing but a menu has no foot.
  return hasNotice && isSite && line !== undefined ? entries.reverse() : []
}

/** A line of nothing but a bar or a dot between two entries. */
function isRule(text: string): boolean {
  return /^\s*[|｜·•/–—-]\s*$/.test(text)
}

function textOf(document: Document, index: number): string | undefined {
  const {start, end} = document.line(index)
  return end - start > longestNotice ? undefined : document.text.slice(start, end)
}

/** The notices by sign or year, and those whose wording the packs know. */
function noticesOf(document: Document): ReadonlySet<number> {
  const notices = new Set<number>()
  for (const {line, phrase} of document.phrases('copyright')) if (isWholeLine(phrase)) notices.add(line.index)
  for (const line of document.labelsWith(longestNotice, 'copyright-sign'))
    if (judgeNotice(line.text.toLowerCase(), true) !== undefined) notices.add(line.index)
  return notices
}
