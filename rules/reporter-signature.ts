/**
 * Flags a Korean reporter's name that stands alone or behind the last sentence, a sign-off, and the names of a crew.
 *
 * ## Why
 * Newsrooms sign above or below the text. The name tells the reader of the page who wrote it; it is no sentence of the article.
 *
 * ## Flagged
 * A name with a Korean family name and a title, with the place or the desk beside it (`광주=이하영 기자`, `한지호 기자`); a
 * broadcaster's `… 뉴스 한지호입니다.`, a paper's `… 문화부 기자입니다.`; who filmed and edited (`영상취재 : 한지호`), or wrote
 * (`글쓴이 바다지기`); a bracket with a newsroom's desk.
 *
 * ## Left alone
 * A reporter in a sentence, a title without a name, a word before a title (`전직 기자`).
 *
 * ## Fix
 * Deletes the line, or the signature behind the last sentence. Likely for a name of two syllables, else certain.
 *
 * ## Examples
 * ```diff
 * @@ certain: Reporter signature `해안=문가람 기자`, fix deletes the line
 * -해안=문가람 기자
 * -한지호 기자
 * -해안방송 뉴스 오세라입니다.
 * -해안신문 문화부 기자입니다.
 * -영상취재 : 한지호 기자/영상편집 : 문가람
 * -글쓴이 바다지기
 * -해안신문 온라인뉴스팀
 * @@ certain: Reporter signature `(해안방송 디지털뉴스부)`, fix deletes it
 * -배는 내일 다시 뜹니다. (해안방송 디지털뉴스부)
 * +배는 내일 다시 뜹니다.
 * -새 다리는 내년에 다시 논의한다.문가람 기자
 * +새 다리는 내년에 다시 논의한다.
 * ```
 * ```diff
 *  전직 기자
 *  글쓴이 소개
 *  한지호 기자가 보도합니다.
 *  그는 스무 해 동안 신문 기자였다. 지금은 배를 짓는다
 * ```
 */

import type {Document} from '../src/document/document.js'
import {isCrew, isDesk, isIntroduction, isSignOff, judgeLabelledWriter, judgeReporter, signatureCue} from '../src/document/korean.js'
import {withTails} from '../src/document/tail-findings.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const longest = 120

export default defineRule({
  id: 'reporter-signature',
  group: 'article-furniture',
  gate: ['hangul'],
  reach: 'line',
  find(document) {
    return withTails(document, 'signature', 'Reporter signature', findLines(document))
  }
})

function* findLines(document: Document): Iterable<RuleFinding> {
  for (const line of document.labelsWith(longest, signatureCue)) {
    const text = line.text.trim()
    const isSure = isSignOff(text) || isCrew(text) || isIntroduction(text) || isDesk(text)
    const certainty = isSure ? 'certain' : (judgeReporter(text) ?? judgeLabelledWriter(text))
    if (certainty !== undefined) yield {...cutLine(line), certainty, message: `Reporter signature ${excerpt(text)}, fix deletes the line`}
  }
}
