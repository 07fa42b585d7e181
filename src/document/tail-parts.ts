/** Tells what the last part of a line is: a credit, an address, a signature, a notice or a call. */
import type {Certainty} from '../rule.js'
import {judgeContact} from './contacts.js'
import {isToolbar} from './controls.js'
import {begins, classAt, mayBeCredit} from './credit-gate.js'
import {isBracketedCredit, judgeCredit} from './credits.js'
import {isCrew, isDesk, isSignOff, judgeReporter} from './korean.js'
import {mayBeNotice} from './notice-gate.js'
import {isMarkedList, judgeCall} from './pointers.js'
import {isOwnersNotice, judgeReprint} from './reprint.js'

/** What a part of a tail is. */
export type TailKind = 'credit' | 'contact' | 'signature' | 'reprint' | 'call'

/** What the last part of a line was found to be. */
export interface Judged {
  readonly kind: TailKind
  readonly certainty: Certainty
  /** Whether the text before must be a sentence's end, may be anything, or must be debris itself. */
  readonly behind: 'sentence' | 'anything' | 'debris'
  /** Whether `certainty` holds behind anything, too; else it is likely there. */
  readonly sure?: boolean
}

// An agency in full-width brackets, and what a site writes behind a credit of its own: nothing else ends so.
const surePattern = /^（(?:聯合ニュース|共同通信社?|時事通信社?|ロイター|アフロ|新华社|新華社|中新社|中央社)）$|^ⓒ.{1,30} 관련사진보기$/u
const anywhere = /^(?:[/／(（[]?\s?사진|ⓒ)/u

/** What the last part of a line has, so that only kinds are asked for that can be in it. */
export interface Hints {
  readonly owner: boolean
  readonly notice: boolean
  readonly address: boolean
  readonly hangul: boolean
  readonly label: boolean
}

/** Reads the hints of the text from `start` to `end`. */
export function readHints(text: string, start: number, end: number): Hints {
  const part = text.slice(start, end)
  return {
    owner: /[©ⓒ]|\([cC]\)/.test(part),
    notice: mayBeNotice(text, start, end) || /(?:금지|전재)/.test(part),
    address: part.includes('@'),
    hangul: /[가-힣]/.test(part),
    label: /[:：>»|]|\.{3}/.test(part)
  }
}

/** What is the piece from `at` to `end`, and nothing else? */
export function judgePart(text: string, at: number, end: number, hints: Hints): Judged | undefined {
  const piece = text.slice(at, end)
  const stopped = piece.endsWith('.')
  if (mayBeCredit(text, at, stopped ? end - 1 : end)) {
    const certainty = judgeCredit(stopped ? piece.slice(0, -1) : piece)
    if (certainty !== undefined) {
      // Without a sentence before it: a bracketed label stands behind any caption, `사진=` and `ⓒ` behind a Korean verb or a bracket.
      const free =
        !stopped && (isBracketedCredit(piece) || (anywhere.test(piece) && /[다요)]\s*$/u.test(text.slice(Math.max(0, at - 4), at))))
      const sure = surePattern.test(piece)
      return {kind: 'credit', certainty: stopped ? 'likely' : sure ? 'certain' : certainty, behind: free ? 'anything' : 'sentence', sure}
    }
  }
  const reprint = hints.owner && isOwnersNotice(piece) ? 'certain' : hints.notice ? judgeReprint(piece) : undefined
  if (reprint !== undefined) return {kind: 'reprint', certainty: reprint === 'certain' ? reprint : 'likely', behind: 'sentence'}
  if (hints.address && piece.includes('@')) {
    const contact = judgeContact(piece)
    return contact === undefined || contact === 'possible' ? undefined : {kind: 'contact', certainty: contact, behind: 'sentence'}
  }
  const signature = hints.hangul ? judgeSignature(piece) : undefined
  if (signature !== undefined) return {kind: 'signature', certainty: signature, behind: 'sentence'}
  if (hints.hangul && isToolbar(piece)) return {kind: 'call', certainty: 'certain', behind: 'sentence'}
  const call = hints.hangul || hints.label ? judgeCall(piece) : undefined
  if (call !== undefined) return {kind: 'call', certainty: call, behind: 'sentence'}
  return at > 0 && isMarkedList(piece) ? {kind: 'call', certainty: 'likely', behind: 'debris'} : undefined
}

function judgeSignature(piece: string): Certainty | undefined {
  return isDesk(piece) || isCrew(piece) || isSignOff(piece) ? 'certain' : judgeReporter(piece)
}

const marks = '▶▷►▸☞☛※◆◇■●▲△→⇒◎👉✅🔗'

/** An owner's notice stands behind a date or an agency, too. */
function opensNotice(text: string, at: number): boolean {
  return (text.startsWith('Copyright', at) || text.startsWith('저작권자', at)) && isSpace(text.charCodeAt(at - 1))
}

/** Can a part begin here? Behind a dot without a space, a small letter goes on with an address. */
export function mayBegin(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === 0x2e && /[a-z]/.test(text.charAt(at))) return false
  return (
    begins(classAt(text, at), classAt(text, at - 1), at > 1 ? classAt(text, at - 2) : 0) ||
    marks.includes(text.charAt(at)) ||
    opensNotice(text, at)
  )
}

/** Is it the white space that stands between a sentence and its tail? */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 9
}
