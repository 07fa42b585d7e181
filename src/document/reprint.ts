/**
 * Tells whether a text forbids or permits reprinting: a notice, not a sentence about such notices. Laws and licences speak of
 * copying, too, so a notice counts by its form: it forbids at once, without an article or a subject that could be told of.
 */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'

// The patterns are for lower-cased text.
const forms: readonly {readonly script: RegExp; readonly certain: RegExp; readonly likely?: RegExp}[] = [
  {
    script: /[가-힣]/,
    certain:
      /^재판매.{0,8}금지$|^(?:(?![다요] )[^.。@=<]|[^다요]\.(?! )){0,48}?(?:무단\s?(?:전재|복제|배포|도용|게재|사용|이용|수집|복사|전제)|재배포|저작권자).{0,60}(?:금지|금합니다|불허|금함)(?:\s?(?:합니다|됩니다|되어 있습니다|한다|함))?[.。]?[\s>\])】]*$/,
    likely:
      /^(?:저작자\s?표시|(?:\()?새\s?창\s?열림|크리에이티브 커먼즈)|^이 저작물은|^[^.。]{0,30}저작권은 .{2,40}(?:있으며|있습니다|귀속)|^[^.。]{0,60}무단.{0,24}(?:법적|처벌|책임).{0,20}니다[.]?$/
  },
  {
    script: /[぀-ヿ]/,
    certain:
      /^[^。！？]{0,40}?(?:無断|許可なく|許諾なく).{0,40}(?:転載|複製|複写|引用|使用|転用|配布|掲載).{0,24}(?:禁|お断り|ご遠慮|できません)[^。]{0,10}。?[\s)）\]】]*$/,
    likely: /^[^。]{0,30}著作権は.{2,30}(?:帰属|属し)/
  },
  {
    script: /[㐀-鿿]/,
    certain:
      /^[^。！？]{0,40}?(?:[未非][经經].{0,16}(?:不得|[请請]勿|[严嚴]禁|禁止|不[许許]|[谢謝][绝絕]).{0,16}(?:[转轉][载載]|使用|[复複]制|[复複]製|摘[编編]|引用|公[开開]播送)|(?:禁止|[严嚴]禁|[请請]勿|不得|[谢謝][绝絕])[^。]{0,8}[转轉][载載]|[转轉][载載]\s?(?:[请請]|[须須]|必|[务務]必)|版[权權]所有)/,
    likely: /^[^。！？]{0,24}版[权權](?:均)?(?:归|歸|属|屬).{1,40}所有/
  },
  {
    script: /[а-яё]/,
    certain:
      /^(?:перепечатка|копирование|воспроизведение|цитирование|передрук|копіювання|відтворення|(?:любое|полное|будь-яке) .{4,40}|использование|використання).{0,80}(?:запрещен[оа]?|заборонен[оа]?|только (?:с|при)|лише (?:з|за)|при условии|за умови|обязательн|обов.язков)|^(?:все права защищены|усі права захищен[оі])/,
    likely: /^при .{0,40}(?:использовании|цитировании|перепечатке|використанні|цитуванні|передруку).{0,60}(?:ссылк|посилан)/
  },
  {
    script: /[؀-ۿ]/,
    certain: /^(?:جميع الحقوق محفوظة|(?:يمنع|يحظر|لا يجوز|ممنوع|لا يسمح).{0,30}(?:نسخ|نقل|نشر|اقتباس|طباعة|استخدام))/
  },
  {
    script: /[a-z]/,
    certain:
      /^(?:[^.!?]{0,60}may not be published, broadcast, rewritten|(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|tüm hakları saklıdır|riproduzione riservata|wszelkie prawa zastrzeżone|all rights reserved)[ .,;-]{1,4}[a-zà-ž])/,
    likely:
      /^(?:(?:unauthori[sz]ed )?(?:reproduction|republication|redistribution|copying|reprinting|reposting|duplication|use)\b.{0,60}(?:prohibited|forbidden|not permitted|not allowed)|(?:please )?do not (?:reproduce|republish|copy|reprint|repost)|(?:this|the above) (?:article|story|content|material|report|piece) (?:may|must|can) ?not be|no part of this (?:article|site|website|page|story|content) may be|(?:re)?(?:printed|published) with (?:the )?permission|used with permission|republished (?:from|with)|(?:nachdruck|vervielfältigung|weiterverbreitung|wiedergabe|jede (?:weitere )?(?:verwendung|verwertung))\b.{0,60}(?:verboten|untersagt|nicht gestattet|nur mit|genehmigung)|(?:toute )?(?:reproduction|rediffusion|copie)\b.{0,50}interdite|(?:queda |está )?(?:expresamente |terminantemente )?prohibid[ao]\b.{0,30}(?:reproducción|difusión|copia|redistribución)|(?:é )?(?:expressamente )?proibid[ao]\b.{0,30}(?:reprodução|cópia|distribuição)|reprodução.{0,30}proibida|(?:è )?vietata? (?:la )?(?:riproduzione|copia)|riproduzione.{0,30}vietata|(?:overname|verspreiding|kopiëren|niets uit deze)\b.{0,70}(?:toestemming|verboten|worden|toegestaan)|(?:kopiowanie|przedruk|powielanie|dalsze rozpowszechnianie)\b.{0,60}(?:zabronion|za zgodą|bez zgody|tylko)|materiał chroniony|(?:izinsiz|kaynak gösterilmeden).{0,40}(?:maz|mez)\b|dilarang (?:keras )?(?:mengutip|menyalin|mengambil|memperbanyak|menyebarluaskan)|hak cipta dilindungi|(?:nghiêm )?cấm sao chép|(?:vui lòng )?ghi rõ nguồn|không được sao chép|our standards: the .{4,40} principles)/
  }
]
/** A notice of more than this is a licence's text. */
export const longestNotice = 220
// Under which licence a site's texts are, as its pages say it of themselves.
const licencePattern =
  /^(?:(?:(?:unless|except where) otherwise (?:noted|stated|indicated|specified)|where otherwise noted),? .{2,60}(?:licen[cs]ed|available|published) under\b|(?:the |all )?(?:content|texts?|articles?|posts?)(?: of| on| in) this (?:web ?site|site|blog|page|wiki)s? (?:is|are) (?:licen[cs]ed|available|published) under\b|sofern nicht anders (?:ausgewiesen|angegeben|vermerkt|gekennzeichnet),? (?:stehen|steht|sind|ist|gilt)\b.{2,80}\b(?:cc[ -]|creative commons|lizenz)|(?:dieser?|alle) (?:texte?|artikel|beiträge?|inhalte?|interview)(?: \S+){0,4} (?:unter|gemäß) (?:der |einer |den )?(?:lizenz|cc[ -]|creative)|sauf (?:mention|indication) contraire,? .{2,80}\b(?:licence|cc[ -]|creative)|(?:salvo|excepto) (?:que se (?:indique|especifique) lo contrario|indicação em contrário),? .{2,80}\b(?:licencia|licença|cc[ -]|creative)|(?:salvo|eccetto) dove diversamente (?:indicato|specificato),? .{2,80}\b(?:licenza|cc[ -]|creative)|tenzij anders (?:vermeld|aangegeven),? .{2,80}\b(?:licentie|cc[ -]|creative)|если не указано иное,? .{2,80}\bлицензи)/
// Somebody tells of the notice: a verb behind a name, or a quotation.
const toldPattern = /["“”„«»]|말했|밝혔|と(?:話|述|語)|表示|\bsaid\b|сказал/

// Books and licences reserve their rights in these words, too.
const reservedAlonePattern =
  /^(?:all rights (?:are )?reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|tüm hakları saklıdır|wszelkie prawa zastrzeżone|riproduzione riservata)[.)\s]*$/

/** How surely is the text a notice about reprinting, and nothing else? */
export function judgeReprint(text: string): Certainty | undefined {
  if (text.length > longestNotice || text.length < 4) return undefined
  const lower = text.toLowerCase().replace(/^[\s<[(（【「※*■▶☞·-]+/u, '')
  if (toldPattern.test(lower)) return undefined
  if (licencePattern.test(lower)) return 'likely'
  const form = forms.find(({script}) => script.test(lower))
  if (form === undefined) return undefined
  if (form.certain.test(lower)) return 'certain'
  if (reservedAlonePattern.test(lower)) return 'possible'
  return form.likely?.test(lower) ? 'likely' : undefined
}

const ownerPattern = /^[\s<[(（【▶☞※*-]*(?:(?:(?:저작권자|copyrights?)\s*)?(?:[©ⓒ]|\(c\))|copyrights? (?:19|20)\d\d\b)/
// The rights are reserved at the end, and nothing is told behind.
const closingPattern =
  /(?:all rights reserved|금지|금합니다|불허|금지합니다|금지\s?되어 있습니다|無断転載を禁じます|版权所有|版權所有|tous droits réservés|derechos reservados|direitos reservados|alle rechte vorbehalten|diritti riservati|права защищены|права захищені|prawa zastrzeżone|saklıdır|الحقوق محفوظة)[\s.。,!>\])】]*$/

/** What a text has that is such a notice, or an owner's. */
export const reprintSources: readonly RegExp[] = [
  ...forms.flatMap(({certain, likely}) => (likely === undefined ? [certain] : [certain, likely])),
  reservedAlonePattern,
  closingPattern,
  licencePattern
]
export const reprintCue = new Cue('reprint', {of: () => reprintSources, atEdges: true})

/** Does the text open with an owner's sign, or a year of copyright, and close with the rights reserved: `Copyright ⓒ Example. All rights reserved.`? */
export function isOwnersNotice(text: string): boolean {
  if (text.length > longestNotice) return false
  const lower = text.toLowerCase()
  return ownerPattern.test(lower) && closingPattern.test(lower) && !/[했었았됐렸한]다[.]/.test(lower)
}
