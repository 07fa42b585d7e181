/**
 * Flags the line in which a site states that it owns the page.
 *
 * ## Why
 * The notice belongs to the footer of the site. Many templates put it in the
 * same box as the last paragraph, so scrapers keep it, once for every page.
 *
 * ## Flagged
 * A whole line that opens with `©`, or with `Copyright`, `(c)` or `저작권자` followed at once by a sign or a year,
 * and a short line with a sign that reserves all rights in any of the packs' larger languages.
 *
 * ## Left alone
 * A sentence about copyright, a `©` inside a paragraph, and a notice in a licence, a specification or a programme, where
 * it is the content (possible): such a text speaks of its licence or its warranty, or has notices of several owners.
 *
 * ## Fix
 * Certain: deletes the line, which holds no words of the article. Without a sign, and without reserved rights: likely.
 *
 * ## Examples
 * ```diff
 *  The talks resume on Monday.
 * @@ Copyright line `© Example Daily (www.example.com). All …`, fix deletes the line
 * -© Example Daily (www.example.com). All rights reserved.
 * -<저작권자ⓒ 해안통신사. 무단전재-재배포 금지.>
 * @@ likely: Copyright line `Copyright 2025 Northbridge Echo`, fix deletes the line
 * -Copyright 2025 Northbridge Echo
 * ```
 * ```diff
 *  Copyright law changed in 1998, and the sign © became optional.
 *  Copyright 2025 is the year in which the term ends, she said.
 * ```
 * ```diff
 * !Copyright (c) 2001 A. Writer
 *  Permission is granted to copy this programme under the terms of its licence.
 * ```
 */
import type {Document} from '../src/document/document.js'
import {endsInTail} from '../src/document/tails.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

const longest = 240
const open = String.raw`^[\s<\[(【（▶☞*-]*`
// The patterns are for lower-cased text; `i` would cost more at start-up.
const sign = '[©ⓒ]'
const signedPattern = new RegExp(`${open}(?:${sign}|(?:copyrights?|저작권자|著作権|版权所有|copr\\.?)\\s*${sign}|저작권자\\s*\\(c\\))`, 'u')
// `(c)` in ASCII heads programmes and their manuals more often than pages.
const datedPattern = new RegExp(`${open}(?:copyright\\s+\\(c\\)\\s*\\S|(?:copyright|\\(c\\))\\s+(?:19|20)\\d\\d\\b)`, 'u')
// Who reserves rights does not go on to tell a story; wordings of the largest languages.
const reservedPattern =
  /all rights reserved|무단\s?(?:전재|복제|배포)|재배포\s?금지|無断転載|版权所有|版權所有|tous droits réservés|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|riproduzione riservata|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|усі права захищено|wszelkie prawa zastrzeżone|tüm hakları saklıdır|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित|hak cipta|bản quyền/u
// The sentence goes on: a verb behind the notice.
const sentencePattern = /\b(?:is|was|are|were|has|had|will|would|law|laws|became|means)\b/u
// A notice that names its licence belongs to a programme or a work that may be passed on.
const licensedPattern = /\b(?:licen[cs]e[ds]?|licenci[aá]|lizenz|licence|licenza|gpl\w*|creative commons|cc[ -]by)\b/u
// Wordings of licences, manuals and specifications, without their first letter where its case varies. News speaks of licences
// and permissions, too, but not so. Looked for only in a text with a notice.
const licenceWordings = [
  ...['ermission is hereby', 'ermission is granted', 'ermission to copy', 'edistribut', 'WARRANTY', 'ree software', 'ree Software'],
  ...['icensed under', 'nder the terms of', 'his licen', 'icense, ', 'License\n', 'LICENSE', 'eneral Public'],
  ...['opyright holder', 'opyright notice'],
  ...['RFC ', 'ublic domain', 'MIT License', 'BSD License', 'Apache License', 'GPL', 'OPYING']
]

const signs = ['copyright-sign'] as const
const openers = ' \t\v\f\u00a0\ufeff\u3000<[(【（▶☞*-'

export default defineRule({
  id: 'copyright-line',
  group: 'footer',
  gate: ['copyright-sign', 'bracket', 'digit'],
  *find(document) {
    let licence: boolean | undefined
    for (const line of document.labelsWith(longest, 'copyright-sign', 'bracket', 'digit')) {
      const signed = document.lineHas(line.index, signs)
      if (!signed && !opensInLetters(line.text)) continue
      const folded = line.text.toLowerCase()
      const certainty = judge(folded, signed)
      // Behind a sentence, the notice is cut alone, as the line's tail.
      if (certainty === undefined || endsInTail(document, line.index)) continue
      // Manuals indent their sections; `ⓒ` is a newsroom's sign, no programmer's.
      const isPress = folded.includes('ⓒ')
      if (!isPress) licence ??= isLicence(document)
      const isContent = !isPress && (licence || licensedPattern.test(folded) || /^(?: {2}|\t)/u.test(folded))
      const settled = isContent ? 'possible' : certainty
      yield {...cutLine(line), certainty: settled, message: `Copyright line ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** Without a sign, a notice opens with `(c)`, `Copyright` or `저작권자`; behind rare white space it is looked at in any case. */
function opensInLetters(text: string): boolean {
  let at = 0
  while (at < text.length && openers.includes(text.charAt(at))) at++
  const code = text.charCodeAt(at)
  return code === 0x43 || code === 0x63 || code === 0xc800 || (code >= 0x1680 && code < 0x3000)
}

function judge(text: string, hasSign: boolean): Certainty | undefined {
  if (signedPattern.test(text)) return !sentencePattern.test(text) || reservedPattern.test(text) ? 'certain' : undefined
  if (hasSign && text.length <= longest / 2 && reservedPattern.test(text)) return 'certain'
  if (!datedPattern.test(text)) return undefined
  if (reservedPattern.test(text)) return 'certain'
  return sentencePattern.test(text) ? undefined : 'likely'
}

/** Does the text speak as a licence does, anywhere outside its notices, so that a notice is part of what it is? */
function isLicence({text}: Document): boolean {
  return licenceWordings.some((wording) => {
    for (let at = text.indexOf(wording), tries = 0; at >= 0 && tries < 20; at = text.indexOf(wording, at + 1), tries++) {
      const line = text.slice(Math.max(0, at - longest), at + longest)
      const start = line.lastIndexOf('\n', Math.min(at, longest) - 1) + 1
      if (judge(line.slice(start).split('\n', 1)[0]?.toLowerCase() ?? '', true) === undefined) return true
    }
    return false
  })
}
