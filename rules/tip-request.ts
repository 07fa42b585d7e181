/**
 * Flags the lines in which a newsroom asks its readers for tips and corrections, and the channels that it names for them.
 *
 * ## Why
 * Broadcasters and agencies, Korean ones above all, set the same block below every report: chat, telephone, mail.
 *
 * ## Flagged
 * A line that names `제보` or `문의` and a channel in the form of a request (`제보는 카카오톡 …`); a channel with its address or
 * number (`[전화] 02-…`, `▷ 카카오톡 : … 검색, 채널 추가`); the request without one (`제보를 기다립니다`). In any of the languages of the
 * packs a question about a mistake or a tip, and whom to tell (`Fout gezien? Laat het ons weten`), or the keys that report one.
 *
 * ## Left alone
 * A sentence that tells of a tip or a mistake, and a channel without an address.
 *
 * ## Fix
 * Deletes the line: certain for a request with a channel or keys, likely for one without, for a question and for a channel, which
 * an event's programme has, too.
 *
 * ## Examples
 * ```diff
 * @@ certain: Tip request `기사 제보와 문의는 카카오톡 haeantip`, fix deletes the line
 * -기사 제보와 문의는 카카오톡 haeantip
 * @@ likely: Tip request `[전화] 02-000-0000`, fix deletes the line
 * -[전화] 02-000-0000
 * -▷ 카카오톡 : '해안제보' 검색, 채널 추가
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Tip request `Spotted a mistake? Let us know`, fix deletes the line
 * -Spotted a mistake? Let us know
 * @@ certain: Tip request `Нашли опечатку? Выделите её и нажмите C…`, fix deletes the line
 * -Нашли опечатку? Выделите её и нажмите Ctrl+Enter
 * ```
 * ```diff
 *  경찰은 시민의 제보로 트럭을 찾았다고 밝혔다.
 *  그는 전화로 제보를 받았다.
 *  Was it a mistake? The clerk would not say.
 *  - 전화 : 받지 않음
 * ```
 */
import {judgeTips, tipCue} from '../src/document/contacts.js'
import {correctionCalls, tellCue} from '../src/document/form-notes.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 160
const marks = ['hangul', tellCue] as const

export default defineRule({
  id: 'tip-request',
  group: 'footer',
  gate: ['hangul', tellCue],
  reach: 'line',
  *find(document) {
    const ours = document.phrases('contact').filter(({phrase}) => phrase.isHouse !== true)
    const known = new Map(ours.map(({line, phrase}) => [line.index, phrase.certainty]))
    const calls = new Map([...correctionCalls(document)].map(({line, certainty}) => [line.index, certainty]))
    const lines = document.linesWhere(
      (start, end, index) => calls.has(index) || (end - start <= longest && (known.has(index) || document.isCued(index, tipCue))),
      marks
    )
    for (const line of lines) {
      if (document.isWrapped(line.index)) continue
      const phrase = line.text.includes('@') ? undefined : known.get(line.index)
      const certainty = judgeTips(line.text) ?? calls.get(line.index) ?? phrase
      if (certainty !== undefined) yield {...cutLine(line), certainty, message: `Tip request ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
