/** The forms of a copyright notice, and whether a text is one that notices belong to. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import type {Document} from './document.js'

/** The longest notice that is judged as a line. */
export const longestNotice = 240
const open = String.raw`^[\s<\[(【（▶☞*-]*`
// The patterns are for lower-cased text; `i` would cost more at start-up.
const sign = '[©ⓒ]'
const signedPattern = new RegExp(`${open}(?:${sign}|(?:copyrights?|저작권자|著作権|版权所有|copr\\.?)\\s*${sign}|저작권자\\s*\\(c\\))`, 'u')
// `(c)` in ASCII heads programmes and their manuals more often than pages.
const datedPattern = new RegExp(
  `${open}(?:copyright\\s+(?:\\(c\\)\\s*\\S|@\\s*(?:19|20)\\d\\d\\b)|(?:copyright|\\(c\\))\\s+(?:19|20)\\d\\d\\b)`,
  'u'
)
// Who reserves rights does not go on to tell a story; wordings of the largest languages.
const reservedPattern =
  /all rights reserved|무단\s?(?:전재|복제|배포)|재배포\s?금지|無断転載|版权所有|版權所有|tous droits réservés|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|riproduzione riservata|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|усі права захищено|wszelkie prawa zastrzeżone|tüm hakları saklıdır|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित|hak cipta|bản quyền/u
// The sentence goes on: a verb behind the notice.
const sentencePattern = /\b(?:is|was|are|were|has|had|will|would|law|laws|became|means)\b/u
// A notice that names its licence belongs to a programme or a work that may be passed on.
/** Names the licence of the work. */
export const licensedPattern = /\b(?:licen[cs]e[ds]?|licenci[aá]|lizenz|licence|licenza|gpl\w*|creative commons|cc[ -]by)\b/u
// Wordings of licences, manuals and specifications, without their first letter where its case varies. News speaks of licences
// and permissions, too, but not so. Looked for only in a text with a notice.
const licencePattern =
  /ermission is (?:hereby|granted)|ermission to copy|edistribut|WARRANTY|ree [sS]oftware|icensed under|nder the terms of|his licen|icense, |License$|LICENSE|eneral Public|opyright (?:holder|notice)|RFC |ublic domain|(?:MIT|BSD|Apache) License|GPL|OPYING/g
const licenceCue = new Cue('licence', {
  of: () => [
    /permission (?:is|to)|redistribut|warranty|free software|licen[cs]|under the terms of|general public|copyright (?:holder|notice)|public domain|copying/,
    'rfc, gpl*, lgpl*, agpl*'
  ]
})

// Who forbids reprints in the passive voice (`This material may not be published, …`) owns them.
const forbiddenPattern =
  /\b(?:may not|must not|cannot) be (?:[a-z]+, ){0,4}(?:published|reproduced|copied|redistributed|distributed|reprinted|republished|broadcast)\b/
// Behind a sentence, or glued to whatever stood in the box before it.
const tailPattern =
  /(?:^|[.!?。”"')\]\p{Ll}])\s*((?:copyright|Copyright|COPYRIGHT)?\s*[©ⓒ]\s*(?:19|20)\d\d[^©ⓒ]{0,100}|(?:copyright|Copyright|COPYRIGHT)\s*[©ⓒ][^©ⓒ]{0,100})$/u

/** Where a notice with reserved rights begins behind other text; undefined where the line has no such tail. */
export function findNoticeTail(text: string): number | undefined {
  const from = Math.max(0, text.length - 140)
  const found = tailPattern.exec(text.slice(from))
  const [whole = '', notice = ''] = found ?? []
  // The Korean wordings have a rule of their own.
  if (found === null || /[가-힣]/.test(notice) || !reservedPattern.test(notice.toLowerCase())) return undefined
  return from + found.index + whole.length - notice.length
}

/** How sure the text, in lower case, is a notice as a whole. */
export function judgeNotice(text: string, hasSign: boolean): Certainty | undefined {
  if (signedPattern.test(text)) return !sentencePattern.test(text) || reservedPattern.test(text) ? 'certain' : undefined
  // Somewhere in a short line: but a sentence before the notice is the article's.
  if (hasSign && text.length <= longestNotice / 2 && reservedPattern.test(text) && !sentencePattern.test(text))
    return /^[^.!?。]{25,}[^.!?。\s]{2}[.!?。]["”’')\]]*\s*\S/u.test(text) ? undefined : 'certain'
  if (hasSign && forbiddenPattern.test(text) && reservedPattern.test(text)) return 'certain'
  if (!datedPattern.test(text)) return undefined
  if (reservedPattern.test(text)) return 'certain'
  return sentencePattern.test(text) ? undefined : 'likely'
}

// Of a line that names licences again and again, a few places tell.
const mostTries = 20

/** Does the text speak as a licence does, anywhere outside its notices, so that a notice is part of what it is? */
export function isLicence(document: Document): boolean {
  if (!document.has([licenceCue])) return false
  for (let index = 0; index < document.lineCount; index++) {
    if (document.isCued(index, licenceCue) && speaksOfLicence(document.line(index).text)) return true
  }
  return false
}

function speaksOfLicence(line: string): boolean {
  let tries = 0
  for (const {index} of line.matchAll(licencePattern)) {
    const around = line.slice(Math.max(0, index - longestNotice), index + longestNotice)
    if (judgeNotice(around.toLowerCase(), true) === undefined) return true
    if (++tries === mostTries) break
  }
  return false
}
