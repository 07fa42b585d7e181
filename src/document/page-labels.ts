/** Page numbers and stamps as a printer or a reader of PDF files leaves them in a text. */
import {Cue} from '../words/cue.js'
import type {Document} from './document.js'
import {inkStart} from './ink.js'

/** A page number that is a whole line. */
export interface PageLabel {
  readonly page: number
  /** `of`: with the number of all pages. `word`: with a word for page. `bare`: between dashes or in brackets. */
  readonly form: 'of' | 'word' | 'bare'
}

const word =
  '(?:page|pg\\.?|p\\.|seite|s\\.|página|pág\\.?|pagina|pag\\.?|strona|str\\.|страница|стр\\.|с\\.|сторінка|стор\\.|sayfa|halaman|hal\\.|hlm\\.|trang|sida|side|sivu|strana|oldal|σελίδα|σελ\\.|صفحة|الصفحة|หน้า|पृष्ठ|p a g e)'
const of = '(?:of|/|von|sur|de|di|van|z|ze|из|з|dari|trên|av|af|από|من|จาก|[|])'
const ofPattern = new RegExp(
  String.raw`^(?:${word}\s?[:.]?\s?(\d{1,4})\s?${of}\s?(\d{1,4})|第\s?(\d{1,4})\s?[页頁][,，、\s]*[/／]?\s?共\s?(\d{1,4})\s?[页頁]|(\d{1,4})\s?[/／]\s?(\d{1,4})\s?(?:ページ|頁|页|쪽|페이지)|(\d{1,4}) (?:of|von|sur|de|di|из) (\d{1,4}) (?:pages|seiten|páginas|pagine|страниц))$`
)
const wordPattern = new RegExp(
  String.raw`^(?:${word}\s?[:|.]?\s?(\d{1,4})|(\d{1,4})\s?\|\s?(?:page|p a g e|seite|página|pagina)|第\s?(\d{1,4})\s?[页頁]|(\d{1,4})\s?(?:ページ|쪽|페이지))$`
)
const barePattern = /^(?:[-–—]{1,2}\s?(\d{1,4})\s?[-–—]{1,2}|\[\s?(?:page|seite|p\.)\s?(\d{1,4})\s?\]|~\s?(\d{1,4})\s?~)$/

const longestLabel = 40
const pageCue = new Cue('page-label', {
  of: () => [
    'page*, seite*, página*, pagin*, pag*, strona*, str*, страниц*, стр*, сторінка*, стор*, sayfa*, halaman*, hal*, hlm*, trang*, sida*, side*, sivu*, strana*, oldal*, σελίδα*, σελ*, صفحة*, الصفحة*, पृष्ठ*',
    /^(?:pg\.?|[psс]\.)\s?[:|.]?\s?\d|\bp a g e\b|[页頁쪽]|หน้า|ページ|페이지/
  ]
})
// What a page number without a word begins with.
const bareOpenings = '-–—[~'

/** Can the line from `start` to `end` be a page number? Told by its length, its first character and a word for page. */
export function mayBeLabel(document: Document, start: number, end: number, index: number): boolean {
  if (end - start > longestLabel) return false
  return document.isCued(index, pageCue) || bareOpenings.includes(document.text.charAt(inkStart(document.text, start, end)))
}

/** The page number that the line is; undefined when it is anything else. */
export function readPageLabel(line: string): PageLabel | undefined {
  const text = line.trim().toLowerCase()
  const of = numbers(ofPattern.exec(text))
  if (of !== undefined) return (of[0] ?? 0) >= 1 && (of[0] ?? 0) <= (of[1] ?? 0) ? {page: of[0] ?? 0, form: 'of'} : undefined
  const named = numbers(wordPattern.exec(text))
  if (named !== undefined) return {page: named[0] ?? 0, form: 'word'}
  const bare = numbers(barePattern.exec(text))
  return bare === undefined ? undefined : {page: bare[0] ?? 0, form: 'bare'}
}

function numbers(match: RegExpExecArray | null): readonly number[] | undefined {
  return match
    ?.slice(1)
    .filter((group) => group !== undefined)
    .map(Number)
}

const address = String.raw`(?:https?://|www\.|\d{1,3}(?:\.\d{1,3}){3}|(?:[\w-]+\.)+[a-z]{2,})`
const stampPattern = new RegExp(
  String.raw`^(?:(?:this content (?:was )?)?downloaded (?:from|by) .{0,80}${address}.{0,120}|(?:downloaded|heruntergeladen|téléchargé|descargado|baixado|scaricato) (?:from|von|depuis|de|da) ${address}.{0,120}|all use subject to ${address}.{0,80}|electronic copy available at:? ${address}\S{0,120}|(?:digitized|digitised) by (?:google|microsoft|the internet archive|[a-z ]{3,40}).{0,20}|scanned (?:by|with) (?:camscanner|[a-z ]{3,30}scan[a-z]*)|original from (?:the )?(?:university|[a-z ]{3,40} library).{0,40}|generated (?:for .{1,60} )?on \d[\d-]{5,12}.{0,60}(?:${address}.{0,120})?|public domain(?:, google-digitized)? / ${address}.{0,120}|arxiv:\d{4}\.\d{4,5}(?:v\d{1,2})? ?\[[\w.-]+\] ?\d.{0,24}|(?:this page|diese seite|cette page|esta página|questa pagina|эта страница) (?:is |was |wurde |est |se |è |)(?:intentionally|absichtlich|bewusst|laissée|dejó|deja|foi|намеренно|lasciata|intenzionalmente).{0,40}|\[(?:blank page|this page left blank)\]|[([]?(?:continued (?:on|from) (?:the )?(?:next|previous|following|preceding) page|fortsetzung (?:auf|von) (?:der )?(?:nächsten|vorigen) seite|suite à la page suivante|continúa en la página siguiente|continua na próxima página|continua alla pagina seguente)[)\]]?|evaluation (?:only|warning)\b.{0,12}created with .{3,60}|powered by tcpdf.{0,30}|(?:author[’']s personal copy))$`
)

/** Is the line a stamp of an archive, a scanner or a library of PDF files? */
export function isStamp(line: string): boolean {
  return stampPattern.test(line.trim().toLowerCase())
}

/** What a line has that is one. */
export const stampCue = new Cue('page-stamp', {of: () => [stampPattern]})
