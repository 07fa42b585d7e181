/** Finds the credit of a picture between its caption and the first sentence of the report, where all share a line. */
import type {Certainty, Span} from '../rule.js'
import {koreanNameSource, koreanRoleSource} from './korean.js'
import {readTailBefore} from './tails.js'
import {endsSentence} from './text.js'

// Korean pages only: elsewhere a bracket within a line is the author's.
const label = String.raw`(?:사진|자료|이미지)\s?(?:제공|출처)?\s?[=:：／/]\s?`
const agency = '(?:AFP|AP|로이터|EPA)?\\s?(?:연합뉴스|뉴시스|뉴스1|게티이미지뱅크|게티이미지|셔터스톡|클립아트코리아)'
const innerPattern = new RegExp(
  String.raw`[[(（]\s?${label}[^\])）]{2,40}[\])）]|[/／]\s?${label}(?:\([^)]{2,16}\)\s?)?(?:${koreanNameSource}\s?${koreanRoleSource}|${agency}(?:\s?제공)?)`,
  'g'
)
// A particle behind the bracket: the sentence goes on around it.
const particlePattern = /^(?:[은는이가을를와과도로에의며]|에서|으로|에는|에도|처럼)[\s,]/u
const longestCaption = 400
const shortestLead = 20

/** The credit and what stands before it behind the caption, in a line that goes on with the report. */
export function findInnerCredit(text: string): (Span & {readonly certainty: Certainty}) | undefined {
  if (!text.includes('사진')) return undefined
  for (const match of text.slice(0, longestCaption).matchAll(innerPattern)) {
    const end = match.index + match[0].length
    const behind = text.slice(end)
    if (particlePattern.test(behind) || behind.trim().length < shortestLead || !/^\s?["“‘'(]?[가-힣A-Z0-9]/u.test(behind)) continue
    const start = readTailBefore(text, match.index)
    const before = text.slice(0, start).trimEnd()
    if (before.length < 8) continue
    const lead = /^\s*/u.exec(behind)?.[0].length ?? 0
    if (endsSentence(before)) return {start: before.length, end: end + lead, certainty: 'certain'}
    if (/\s$/u.test(text.slice(0, start))) return {start: before.length, end: end + lead, certainty: 'likely'}
  }
  return undefined
}
