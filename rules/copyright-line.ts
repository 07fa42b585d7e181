/**
 * Flags the line in which a site states that it owns the page.
 *
 * ## Why
 * The notice belongs to the footer of the site. Many templates put it in the
 * same box as the last paragraph, so scrapers keep it, once for every page.
 *
 * ## Flagged
 * A whole line that opens with `©`, or with `Copyright`, `(c)` or `저작권자` followed at once by a sign or a year,
 * and a short line with a sign that reserves all rights in any of the packs' larger languages, or forbids to publish it;
 * the same with reserved rights behind the last sentence of a line, also glued to it.
 *
 * ## Left alone
 * A sentence about copyright, a `©` inside a paragraph, and a notice in a licence, a specification or a programme, where
 * it is the content (possible): such a text speaks of its licence or its warranty, or has notices of several owners.
 *
 * ## Fix
 * Certain: deletes the line, which holds no words of the article, or cuts the tail. Without a sign, and without reserved rights: likely.
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
 * @@ certain: Copyright notice `Copyright © 2019 Harbour TV. All rights…`, fix deletes the tail
 * -The ferry sails again on Monday.Copyright © 2019 Harbour TV. All rights reserved.
 * +The ferry sails again on Monday.
 * -This material may not be published, broadcast, or redistributed. ©2019 Harbour TV Network, LLC. All rights reserved. Terms - Privacy
 * ```
 * ```diff
 *  Copyright law changed in 1998, and since then all rights reserved by © 1990 notices have lapsed.
 *  Copyright law changed in 1999, and the sign © became optional.
 *  Copyright 2025 is the year in which the term ends, she said.
 * ```
 * ```diff
 * !Copyright (c) 2001 A. Writer
 *  Permission is granted to copy this programme under the terms of its licence.
 * ```
 */
import {findNoticeTail, isLicence, judgeNotice, licensedPattern, longestNotice} from '../src/document/copyright.js'
import {endsInTail} from '../src/document/tails.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const signs = ['copyright-sign'] as const
const openerCodes = new Set(Array.from(' \t\v\f\u00a0\ufeff\u3000<[(【（▶☞*-', (character) => character.charCodeAt(0)))

export default defineRule({
  id: 'copyright-line',
  group: 'footer',
  gate: ['copyright-sign', 'bracket', 'digit'],
  *find(document) {
    let licence: boolean | undefined
    const {text} = document
    const lines = document.linesWhere(
      (start, end, index) => end - start <= longestNotice && (document.lineHas(index, signs) || opensInLetters(text, start))
    )
    for (const line of lines) {
      if (document.isWrapped(line.index)) continue
      const signed = document.lineHas(line.index, signs)
      const folded = line.text.toLowerCase()
      const certainty = judgeNotice(folded, signed)
      // Behind a sentence, the notice is cut alone, as the line's tail.
      if (certainty === undefined || endsInTail(document, line.index)) continue
      // Manuals indent their sections; `ⓒ` is a newsroom's sign, no programmer's.
      const isPress = folded.includes('ⓒ')
      if (!isPress) licence ??= isLicence(document)
      const isContent = !isPress && (licence || licensedPattern.test(folded) || /^(?: {2}|\t)/u.test(folded))
      const settled = isContent ? 'possible' : certainty
      yield {...cutLine(line), certainty: settled, message: `Copyright line ${excerpt(line.text)}, fix deletes the line`}
    }
    for (const line of document.linesWith('copyright-sign')) {
      if (document.isWrapped(line.index) || (line.text.length <= longestNotice && judgeNotice(line.text.toLowerCase(), true))) continue
      const at = findNoticeTail(line.text)
      if (at === undefined) continue
      licence ??= isLicence(document)
      if (licence) continue
      const notice = line.text.slice(at)
      const span = {start: line.start + line.text.slice(0, at).trimEnd().length, end: line.end}
      yield {span, certainty: 'certain', message: `Copyright notice ${excerpt(notice)}, fix deletes the tail`, edit: {...span, text: ''}}
    }
  }
})

/** Without a sign, a notice opens with `(c)`, `Copyright` or `저작권자`; behind rare white space it is looked at in any case. */
function opensInLetters(text: string, start: number): boolean {
  let at = start
  while (openerCodes.has(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  if (code === 0xc800 || (code >= 0x1680 && code < 0x3000)) return true
  const next = text.charCodeAt(at + 1)
  return (code === 0x43 || code === 0x63) && (next === 0x29 || next === 0x6f || next === 0x4f)
}
