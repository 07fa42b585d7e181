/** Marks at the end of a line which say that the text goes on elsewhere. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import type {Document} from './document.js'
import {maskOf} from './signs.js'
import {endsSentence, lowerCase} from './text.js'

/** No mark is longer, and no more than that of a line is looked at. */
export const longestTruncation = 120
const longestMark = 16

// `more` in the languages of WordPress, as it stands in brackets with dots.
const more =
  "more|continued|cont'?d|read more|mehr|weiterlesen|suite|lire la suite|más|leer más|mais|ler mais|altro|continua|meer|lees meer|więcej|czytaj dalej|далее|подробнее|більше|далі|daha|devamı|lebih|selengkapnya|xem thêm|mere|mer|läs mer|lisää|περισσότερα|více|více informací|tovább|mai mult|さらに|続き|続きを読む|更多|阅读全文|閱讀全文|더 ?보기|계속|전문 ?보기|เพิ่มเติม|المزيد|اقرأ المزيد|और"
const dots = String.raw`(?:…|\.\.\.+|&hellip;|&#8230;)`
const bracketPattern = new RegExp(
  String.raw`(?:\[\+ ?\d[\d,.]* ?(?:chars?|characters|words|more)\]|[(\[（]\s?(?:${more})\s?${dots}\s?[)\]）]|[(\[]\s?${dots}\s?(?:${more})\s?[)\]]|[\[<(](?:content |text |article |output )?truncated[\]>)]|\[(?:read more|continue reading|${more})\])$`
)
// An invitation to read on; the object may be named.
const invitation = [
  `(?:continue|keep) reading(?: (?:the (?:main story|rest|article)|below|“[^”]{1,80}”|"[^"]{1,80}"))?`,
  `read (?:more|on|the rest(?: of (?:this|the) [a-z]+)?|the (?:full|whole|entire) [a-z]+)(?: here| on [^.!?]{2,30}| at [^.!?]{2,30})?`,
  '(?:see|show|view) (?:more|full [a-z]+)|show this thread|click (?:here )?to (?:read|continue)(?: more| reading)?',
  "weiterlesen|mehr lesen|(?:den )?ganzen artikel lesen|lire (?:la suite|plus)(?: de l[’']article)?|(?:leer|ver) más|(?:seguir|continuar|sigue) leyendo|leia mais|ler mais|continu[ae]r? (?:lendo|a ler)|leggi (?:tutto|di più|l[’']articolo)|continua a leggere|lees (?:meer|verder)|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)(?: .{1,20})?|читати (?:далі|більше)|devamını oku|baca selengkapnya|xem (?:thêm|tiếp)|đọc (?:tiếp|thêm)|läs (?:mer|vidare)|les mer|læs (?:mere|videre)|lue lisää|číst dál|tovább(?: olvasom)?|citește mai (?:mult|departe)|διαβάστε περισσότερα|続きを読む|もっと(?:見る|読む)|(?:阅读|閱讀|查看)(?:全文|更多|原文)|(?:继续|繼續)(?:阅读|閱讀)|더 ?보기|계속 ?읽기|전문 ?보기|기사 ?더 ?보기|اقرأ المزيد|(?:आगे|और) पढ़ें|อ่านต่อ"
].join('|')
const arrow = '(?:[»→›>:]|&raquo;|>>)'
const behindDotsPattern = new RegExp(String.raw`(?:${dots}|\[ ?${dots} ?\])\s*((?:${invitation}|more)\s*${arrow}*\s*)$`)
const pointingPattern = new RegExp(String.raw`(?:^|[.!?。！？…”"')\]]\s*)((?:${invitation})\s*(?:${dots}|${arrow}+)\s*)$`)
const plainPattern = new RegExp(String.raw`[.!?。！？]["”’)]?\s+((?:${invitation}))$`)
const wholePattern =
  /^[([]?\s?(?:(?:please )?(?:continued|continues|cont[’']d|see [a-z]{2,},) (?:on|from|page)(?: page| p\.)? ?[a-z]?\d{1,3}|(?:fortsetzung (?:auf|von)|suite (?:en|à la)|contin[uú]a en la|continua na|continua a|продолжение на) (?:seite|page|página|pagina|стр(?:анице|\.)) ?\d{1,3}|only available in paid plans|truncated)\s?[.)\]]?$/

/** What a line has that ends with dots or an arrow and an invitation. */
const invitingCue = new Cue('truncation-more', {of: () => [new RegExp(String.raw`\b(?:${more})\b`), new RegExp(invitation)], atEdges: true})
/** What a line of its own has that leads to another page. */
const leadingCue = new Cue('truncation-page', {of: () => [wholePattern, /truncated/], atEdges: true})
const pointing = maskOf(['ellipsis', 'angle'])
const dotted = maskOf(['ellipsis'])

/** Can the line be a mark, or end with one? `isLast` where it is the last of the text. */
export function mayEndTruncated(document: Document, start: number, end: number, index: number, isLast: boolean): boolean {
  const mask = document.maskAt(index)
  if (endsAsMark(document.text, start, end) || (isLast && ((mask & dotted) !== 0 || end - start <= longestMark))) return true
  return (((mask & pointing) !== 0 || isLast) && document.isCued(index, invitingCue)) || document.isCued(index, leadingCue)
}

/** Does the line end with a bracket, or as `read more` does, or is it short enough for an end mark? */
function endsAsMark(text: string, start: number, end: number): boolean {
  if (end - start <= longestMark && !isLetter(text.charCodeAt(start))) return true
  const last = text.charCodeAt(end - 1)
  return last === 0x5d || (last === 0x65 && text.startsWith('ore', end - 3)) || (last === 0x45 && text.startsWith('ORE', end - 3))
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0x4e00
}

// What agencies put below the last line.
const endMarkPattern =
  /^(?:[(（<[【]\s?(?:끝|end|ends|完|了|終わり|конец|fin|ende)\s?[)）>\]】]|-{1,2}\s?(?:끝|ends?|30)\s?-{1,2}|\/ends|ends\s?\/\/)\.?$/

/** Is the line an agency's mark for the end of a report: `(끝)`, `-ends-`? */
export function isEndMark(line: string): boolean {
  return line.length <= longestMark && endMarkPattern.test(line.trim().toLowerCase())
}

/** The mark at the end of a line's last part, and how sure it is. @param isWhole is the part the whole line? */
export function findTruncation(original: string, isWhole: boolean): {start: number; certainty: Certainty} | undefined {
  const tail = lowerCase(original)
  const bracket = bracketPattern.exec(tail)
  if (bracket !== null) return {start: bracket.index, certainty: 'certain'}
  if (isWhole && wholePattern.test(tail.trim())) return {start: 0, certainty: 'certain'}
  const sure = behindDotsPattern.exec(tail) ?? pointingPattern.exec(tail)
  if (sure !== null) {
    const start = tail.length - (sure[1]?.length ?? 0)
    // As a whole line it is a button: the rules for the interface know more of these.
    return isWhole && tail.slice(0, start).trim() === '' ? undefined : {start, certainty: 'certain'}
  }
  const plain = plainPattern.exec(tail)
  return plain === null ? undefined : {start: tail.length - (plain[1]?.length ?? 0), certainty: 'likely'}
}

/** Where `[…]` begins that ends the text in the middle of a sentence; behind a sentence or a quotation it is an editor's. */
export function isMissingEnd(tail: string): number | undefined {
  const found = /\s?\[\s?(?:…|\.\.\.)\s?\]$/.exec(tail)
  if (found === null) return undefined
  const before = tail.slice(0, found.index)
  return before.trim() === '' || endsSentence(before) ? undefined : tail.length - found[0].trimStart().length
}
