/**
 * Flags the notice that forbids or permits to reprint an article, as a line or behind its last sentence.
 *
 * ## Why
 * Newsrooms close each article so, Korean ones without a space behind the last sentence. It is the site's, not the article's.
 *
 * ## Flagged
 * A short text that forbids copying at once, without somebody who tells of it: `무단전재 및 재배포 금지`, `無断転載を禁じます`,
 * `未经授权不得转载`, `All rights reserved.`, `Nachdruck verboten`, `Перепечатка запрещена`; an owner's sign with such words; a
 * page's own word on its licence (`Except where otherwise noted, content on this site is licensed under …`).
 *
 * ## Left alone
 * A sentence about copying or about a notice, and the clauses of a law or a licence, which have an article or a condition in front.
 *
 * ## Fix
 * Deletes the line, or the notice behind the last sentence. Certain for wordings that nobody writes elsewhere, else likely;
 * reserved rights alone are only possible, since books and licences have them.
 *
 * ## Examples
 * ```diff
 * @@ certain: Reprint notice `Copyright ⓒ 해안통신. All rights reserved. …`, fix deletes it
 * -다음 배는 오월에 뜬다.Copyright ⓒ 해안통신. All rights reserved. 무단 전재 및 재배포 금지.
 * +다음 배는 오월에 뜬다.
 * @@ certain: Reprint notice `[해안통신 무단전재 및 재배포 금지]`, fix deletes the line
 * -[해안통신 무단전재 및 재배포 금지]
 * -本サイトに掲載の文章の無断転載を禁じます。
 * -未经本站书面授权，不得转载。
 * ```
 * ```diff
 * @@ likely: Reprint notice `Nachdruck nur mit Genehmigung der Redak…`, fix deletes the line
 * -Nachdruck nur mit Genehmigung der Redaktion
 * -Sofern nicht anders angegeben, stehen alle Inhalte dieser Seite unter CC BY 4.0.
 * ```
 * ```diff
 *  그는 글귀를 무단 전재한 업체와 다툰 적이 있다.
 *  Der Nachdruck ist nur mit Genehmigung des Verlags zulässig, wie das Gericht entschied.
 *  Dieser Text ist unter Lebensgefahr entstanden, sagte der Verleger.
 *  All rights reserved by the treaty of 1911 went to the heirs, said the lawyer.
 * ```
 */

import {judgeNotice} from '../src/document/copyright.js'
import type {Document} from '../src/document/document.js'
import {mayBeNotice} from '../src/document/notice-gate.js'
import {judgeReprint, longestNotice, reprintCue} from '../src/document/reprint.js'
import {withTails} from '../src/document/tail-findings.js'
import {endsInTail} from '../src/document/tails.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'reprint-notice',
  group: 'footer',
  gate: [],
  reach: 'line',
  find(document) {
    return withTails(document, 'reprint', 'Reprint notice', findLines(document))
  }
})

function* findLines(document: Document): Iterable<RuleFinding> {
  const {text} = document
  for (const line of document.labelsWith(longestNotice, reprintCue)) {
    if (!mayBeNotice(text, line.start, line.end) || endsInTail(document, line.index)) continue
    const certainty = judgeReprint(line.text)
    // A line that opens with its owner's sign is a copyright line.
    if (certainty === undefined || judgeNotice(line.text.toLowerCase(), false) === 'certain') continue
    yield {...cutLine(line), certainty, message: `Reprint notice ${excerpt(line.text)}, fix deletes the line`}
  }
}
