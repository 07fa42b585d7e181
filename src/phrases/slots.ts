/** What may stand for a placeholder of a phrase. Each has a grammar: a placeholder that took any text would make a phrase hit every line. */
import {isDate, isTime} from '../document/dates.js'

/** The placeholders of phrases; `{n}` is none of them, since every number is `{n}` in the normal form. */
export const slotNames = ['name', 'site', 'date', 'time', 'url', 'email', 'place', 'title'] as const
export type SlotName = (typeof slotNames)[number]

/** How long what stands for a placeholder may be, in UTF-16 units. */
export const longestSlot: Readonly<Record<SlotName, number>> = {
  name: 60,
  site: 50,
  date: 60,
  time: 24,
  url: 300,
  email: 80,
  place: 40,
  title: 200
}

const small =
  'and|und|et|y|e|en|i|och|og|ja|ve|và|dan|de|la|le|da|do|dos|das|di|del|della|von|van|der|den|ter|zu|af|al|el|bin|ibn|ben|mc|st|и|та|й|و'
// Forms of companies, which many write small: `An Binh co., ltd`.
const companies = 'co|ltd|inc|corp|llc|gmbh|plc|kg|ag|bv|oy|ab|as|aps|sarl|srl|spa|sa|jsc|tbk|pte|pty|group'
const smallWords = new Set(`${small}|${companies}`.split('|'))
const emailPattern = /^[\w.+-]+(?:@|\[at\]|\(at\)| at )[a-z\d-]+(?:\.[a-z\d-]+){1,4}$/i
const urlPattern = /^(?:https?:\/\/|www\.)[^\s<>"]+$|^[a-z\d-]+(?:\.[a-z\d-]+){1,4}(?:\/[^\s<>"]*)?$/i
const capitalPattern = /^["'“‘(]?[\p{Lu}\p{Lt}]/u
const caselessPattern = /\p{Lo}/u
// `J.`, `Jr.`, `St.`: no end of a sentence.
const abbreviationPattern = /(\b[A-ZÀ-ÖØ-Þ](?:[a-zà-öø-ÿ][a-z]?)?)\./g
const sentencePattern = /[.!?。！？؟।](?:\s|$)|[;；\n]/u

const invisiblePattern = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g

/** May this piece of raw text stand for the placeholder? */
export function fits(slot: SlotName, raw: string): boolean {
  const text = raw.normalize('NFKC').replace(invisiblePattern, '').replace(/\s+/gu, ' ').trim()
  if (text === '' || text.length > longestSlot[slot]) return false
  switch (slot) {
    case 'date':
      return isDate(text)
    case 'time':
      return isTime(text)
    case 'email':
      return emailPattern.test(text)
    case 'url':
      return urlPattern.test(text)
    case 'name':
      return isName(text, 4)
    case 'place':
      return !/\d/u.test(text) && isProper(text, 4, 10)
    case 'site':
      return urlPattern.test(text) || isProper(text, 6, 20)
    case 'title':
      return true
  }
}

/** One person or several, by name: each of up to so many words. */
function isName(text: string, words: number): boolean {
  if (/[\d!?:;。？！]/u.test(text)) return false
  return text.split(/\s*[,，、·・/&]\s*|\s+(?:and|und|et|y|e|en|i|och|og|ja|ve|và|dan|и|та)\s+/u).every((name) => isProper(name, words, 10))
}

/** A proper name: capitalised words with small ones between; where letters have no case, few of them. */
function isProper(text: string, words: number, caseless: number): boolean {
  if (sentencePattern.test(text.replace(abbreviationPattern, '$1'))) return false
  const parts = text.split(/\s+/u)
  if (parts.length > words) return false
  if (caselessPattern.test(text)) return text.length <= caseless || parts.length > 1 ? text.length <= caseless * 2 : false
  if (!capitalPattern.test(text) && !/^@\w/u.test(text) && !/^\d/u.test(text)) return false
  return parts.every(
    (part) => capitalPattern.test(part) || /^[\d&@(+-]/u.test(part) || smallWords.has(part.toLowerCase().replace(/[.,]+$/, ''))
  )
}
