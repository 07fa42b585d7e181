/** The words and signs of a line, each with the letter of its class; the classes are those of `moment-words.ts`. */
import {letterSource, upperSource} from './letters.js'
import {classOf} from './moment-words.js'

/** A text with the classes of its tokens, one letter a token, and where each token stands. */
export interface Tokens {
  readonly text: string
  readonly codes: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const tokenPattern = new RegExp(String.raw`[ap]\.\s?m\.?|\d+|${letterSource}+|[^\s]`, 'gi')
const signs: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '―': '-',
  '•': '|',
  '·': '|',
  '∙': '|',
  '、': ',',
  '【': '[',
  '】': ']',
  '〜': '-',
  '~': '-'
}
/** A letter of a script without spaces between words. */
export const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const upperPattern = new RegExp(`^${upperSource}`)

/** Reads a text into tokens. */
export function tokenise(text: string): Tokens {
  let codes = ''
  const starts: number[] = []
  const ends: number[] = []
  const add = (code: string, start: number, length: number) => {
    codes += code
    starts.push(start)
    ends.push(start + length)
  }
  for (const {0: token, index} of text.matchAll(tokenPattern)) {
    // `(화)`, `（火）`: a weekday in one letter is one only in brackets.
    if (
      /^[月火水木金土日一二三四五六월화수목금토일]$/.test(token) &&
      /[([]/.test(codes.slice(-1)) &&
      /[)\]]/.test(text.charAt(index + 1))
    ) {
      add('W', index, 1)
      continue
    }
    if (/^\d/.test(token)) for (const part of splitNumber(token)) add(codeOfNumber(part.text), index + part.at, part.text.length)
    else if (spaceless.test(token) && classOf(token) === undefined) {
      for (const part of splitRun(token)) add(part.code, index + part.at, part.length)
    } else {
      const glued = gluedAt(token)
      if (glued > 0) add(codeOfWord(token.slice(0, glued)), index, glued)
      add(codeOfWord(token.slice(glued)), index + glued, token.length - glued)
    }
  }
  return {text, codes, starts, ends}
}

function codeOfWord(token: string): string {
  if (token.length === 1 && !/\p{L}/u.test(token)) return signs[token] ?? (/[-,|/;:.()[\]<>*+'’&@]/.test(token) ? token : '?')
  const known = classOf(token.toLowerCase())
  return known ?? (upperPattern.test(token) ? 'X' : 'x')
}

/** Where a weekday, month or label that the word before was glued to begins: `BelgiumWed`, `UKTue`; else 0. */
function gluedAt(token: string): number {
  const at = token.search(/[A-Z][a-z]+$/)
  return at > 0 && /[MWL]/.test(classOf(token.slice(at).toLowerCase()) ?? '') ? at : 0
}

function codeOfNumber(digits: string): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return 'Y'
  return digits.length <= 2 && Number(digits) < 60 ? 'D' : 'N'
}

/** `20194:29`: a year that its time was glued to. */
function splitNumber(digits: string): readonly {text: string; at: number}[] {
  if (!/^20\d\d\d\d?$/.test(digits)) return [{text: digits, at: 0}]
  return [digits.slice(0, 4), digits.slice(4)].map((text, at) => ({text, at: at * 4}))
}

/** A run of letters without spaces, cut into known words, the longest first: `記事公開日` has a part that is none. */
function splitRun(run: string): readonly {code: string; at: number; length: number}[] {
  const parts: {code: string; at: number; length: number}[] = []
  for (let at = 0; at < run.length; ) {
    let length = Math.min(6, run.length - at)
    while (length > 1 && classOf(run.slice(at, at + length)) === undefined) length--
    parts.push({code: classOf(run.slice(at, at + length)) ?? 'x', at, length})
    at += length
  }
  return parts
}
