/** Tells what the last part of a line is: a credit, an address, a signature, a notice or a call. */
import type {Certainty} from '../rule.js'
import {characterTable} from './character-table.js'
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
  readonly signature: boolean
  readonly toolbar: boolean
  /** Ends it as a Korean call does, or has it the joint of a label? */
  readonly call: boolean
}

// A role, a bracket or a crew's work; the last letters of what a Korean call asks for.
const signedPattern = /(?:기자|특파원|위원|통신원|리포터|[)\]】>〉])\s*$|영상|촬영|그래픽/
const askingPattern = /[기독청릭드가보원여입우치인요오다][\s!~.>»↓☞)\]】〉]*$/

/** Reads the hints of the text from `start` to `end`. */
export function readHints(text: string, start: number, end: number): Hints {
  const part = text.slice(start, end)
  const hangul = /[가-힣]/.test(part)
  const ends = mayBeNotice(text, start, end)
  return {
    owner: /[©ⓒ]|\([cC]\)|[cC]opyrights? (?:19|20)\d\d/.test(part),
    notice: ends || /(?:금지|전재)/.test(part),
    address: part.includes('@'),
    signature: hangul && (ends || signedPattern.test(part)),
    toolbar: hangul && ends,
    call: (hangul && askingPattern.test(part)) || /[:：>»|]|\.{3}/.test(part)
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
  const signature = hints.signature ? judgeSignature(piece) : undefined
  if (signature !== undefined) return {kind: 'signature', certainty: signature, behind: 'sentence'}
  if (hints.toolbar && isToolbar(piece)) return {kind: 'call', certainty: 'certain', behind: 'sentence'}
  const call = hints.call ? judgeCall(piece) : undefined
  if (call !== undefined) return {kind: 'call', certainty: call, behind: 'sentence'}
  return at > 0 && isMarkedList(piece) ? {kind: 'call', certainty: 'likely', behind: 'debris'} : undefined
}

function judgeSignature(piece: string): Certainty | undefined {
  return isDesk(piece) || isCrew(piece) || isSignOff(piece) ? 'certain' : judgeReporter(piece)
}

// What a part may begin with, whatever stands before it; `C` and `저` only where an owner's notice begins.
const firsts = characterTable([
  ['▶▷►▸☞☛※◆◇■●▲△→⇒◎✅', 1],
  ['C저', 2]
])

/** Can a part begin here? Behind a dot without a space, a small letter goes on with an address. */
export function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = classAt(text, at - 1)
  const first = firsts[code] ?? 0
  if (first === 1) return true
  if (begins(classAt(text, at), before, at > 1 ? classAt(text, at - 2) : 0))
    return code < 0x61 || code > 0x7a || text.charCodeAt(at - 1) !== 0x2e
  // An owner's notice stands behind a date or an agency, too.
  return first === 2 && isSpace(text.charCodeAt(at - 1)) && (text.startsWith('Copyright', at) || text.startsWith('저작권자', at))
}

/** Is it the white space that stands between a sentence and its tail? */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 9
}
