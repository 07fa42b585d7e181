/** Reads a short line as the signature of an article: a label with names, names with a role, an outlet or a date. */
import {Cue} from '../words/cue.js'
import {type BylineLabel, isCreditLabel, readBylineLabel} from './byline-labels.js'
import {letterSource, upperSource} from './letters.js'
import {type Moment, readMoment} from './moments.js'
import {isCaselessName, readLabelled, readSignature, type Signature} from './names.js'

/** What a signature is made of. */
export interface Byline {
  readonly label: BylineLabel['kind'] | undefined
  /** Undefined where there is a label and no name, or one of a word or in a script without capitals. */
  readonly signature: Signature | undefined
  readonly moment: Moment | undefined
  readonly isEmpty: boolean
}

const edgePattern = /^[\s|•·▶–—_*-]+|[\s|•·–—_*,/-]+$/g
const commentsPattern =
  /[\s|•·,-]+(?:leave a (?:comment|reply)|(?:no|\d+) (?:comments?|repl(?:y|ies))|add a? ?comment|\d+ kommentare?|hinterlasse einen kommentar|laisser un commentaire|\d+ commentaires?|deja un comentario|\d+ comentarios?|deixe um comentário|lascia un commento|\d+ commenti?)$/
// One of these stands in each of them.
const commentWordPattern = /omm?ent|repl/i
const handlePattern = new RegExp(`^(?:${upperSource}|@)(?:${letterSource}|[\\d_.-]){1,24}$`)
// Accounts that are nobody's name: `Posted on March 4, 2024 by admin`.
const accountPattern =
  /^(?:admin|administrator|webmaster|editor|editors|staff|newsroom|newsdesk|redaktion|redaction|rédaction|redacción|redazione|redação|redactie|redakcja)$/i
const emailPattern = /\s*[<(]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[>)]?$/
// `記者陳木／港口報導`, `〔即時新聞／綜合報導〕`, `（編輯：李河）1140303`: newsrooms of Chinese.
const hanPattern =
  /^[〔[【（(]?(?:本[報报]|特[约約]|[实實][习習]|中央社)?(?:[记記]者\s?[㐀-鿿、·\s]{2,20}[／/]?[㐀-鿿]{2,6}[報报][导導道]|[㐀-鿿]{2,8}[／/][㐀-鿿]{2,4}[報报][导導道])[〕\]】）)]?$|^[（(【[](?:責任編輯|责任编辑|责编|編輯|编辑|本[报報]记者|[记記]者|文|撰文|聞き手|構成)[：:・／/\s]?\s?[㐀-鿿ぁ-ヿ、·\s]{2,16}[）)】\]]\d{0,8}$/
const openHanPattern = /^(?:本[報报]|特[约約])?[记記]者\s[㐀-鿿、·\s]{2,12}$|^(?:(?:通讯员|通訊員|实习生|實習生)\s[㐀-鿿]{2,4})$/

/** What a line has that has such a form. */
export const newsroomCue = new Cue('byline-newsroom', {of: () => [hanPattern, openHanPattern]})

/** A form of Chinese newsrooms that needs no capitals: how sure is it? */
export function judgeCaseless(text: string): 'certain' | 'likely' | undefined {
  if (hanPattern.test(text)) return 'certain'
  return openHanPattern.test(text) ? 'likely' : undefined
}

// `Penulis: A | Editor: B`, `Text: A Foto: B`, `文=A 写真=B`, `Texte : A. Photos : B.`
const joinedPattern = /^[^:：=＝]{1,24}[:：=＝].+[^:：=＝][:：=＝]/
const creditJoint = /\s*[|｜/／·;]\s*|[.,]\s+(?=[^:：=＝.]{1,24}\s?[:：=＝])|\s+(?=[^:：=＝\s]{1,20}\s?[:：=＝])/
const creditPattern = /^([^:：=＝]{1,24}?)\s?[:：=＝]\s?(\S.*)$/

/** Is the line nothing but credits, two or more, each a label and names? */
export function isCreditRow(line: string): boolean {
  const text = line.trim().replace(/\.$/, '')
  if (!joinedPattern.test(text)) return false
  const credits = text.split(creditJoint)
  return credits.length > 1 && credits.length < 6 && credits.every(isCredit)
}

function isCredit(part: string): boolean {
  const [, label = '', names = ''] = creditPattern.exec(part) ?? []
  if (!isCreditLabel(label)) return false
  return (readSignature(names) ?? readLabelled(names)) !== undefined || isCaselessName(names)
}

/** Reads a line of at most 120 characters. Undefined where it holds anything else. */
export function readByline(line: string): Byline | undefined {
  const text = line.replace(edgePattern, '')
  const comments = commentWordPattern.test(text) ? text.length - text.toLowerCase().replace(commentsPattern, '').length : 0
  const whole = text.slice(0, text.length - comments).replace(edgePattern, '')
  const label = readBylineLabel(whole)
  const rest = withoutEmail(label?.rest ?? whole).replace(edgePattern, '')
  if (rest === '') return label === undefined ? undefined : {label: label.kind, signature: undefined, moment: undefined, isEmpty: true}
  const signature = readSignature(rest) ?? (label === undefined ? undefined : readLabelled(rest))
  if (signature !== undefined) return {label: label?.kind, signature, moment: undefined, isEmpty: false}
  return /\d/.test(rest) ? readDated(label, rest) : readUncertain(label, rest)
}

function withoutEmail(text: string): string {
  return text.includes('@') ? text.replace(emailPattern, '') : text
}

function readUncertain(label: BylineLabel | undefined, rest: string): Byline | undefined {
  if (label === undefined) return undefined
  const isName = isCaselessName(rest) || (label.kind !== 'by' && handlePattern.test(rest))
  return isName ? {label: label.kind, signature: undefined, moment: undefined, isEmpty: false} : undefined
}

/** Names with a date or a time before or behind them. */
function readDated(label: BylineLabel | undefined, rest: string): Byline | undefined {
  const moment = readMoment(rest)
  if (moment === undefined || moment.others.length > 1) return undefined
  const [other] = moment.others
  if (other === undefined) return label === undefined ? undefined : {label: label.kind, signature: undefined, moment, isEmpty: true}
  const kind = label?.kind ?? (other.isBehindBy ? (moment.label === undefined ? 'by' : 'verb') : undefined)
  if (!other.isFirst && !other.isLast) return undefined
  const signature = readSignature(other.text)
  if (signature !== undefined) return {label: kind, signature, moment, isEmpty: false}
  const isName = kind !== undefined && (handlePattern.test(other.text) || accountPattern.test(other.text) || isCaselessName(other.text))
  return isName ? {label: kind, signature: undefined, moment, isEmpty: false} : undefined
}
