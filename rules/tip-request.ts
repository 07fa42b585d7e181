/**
 * Flags the lines in which a Korean newsroom asks for tips, and the channels that it names for them.
 *
 * ## Why
 * Broadcasters and agencies set the same block below every report: chat, telephone, mail.
 *
 * ## Flagged
 * A line that names `제보` or `문의` and a channel in the form of a request (`제보는 카카오톡 …`); a channel with its address or
 * number (`[전화] 02-…`, `▷ 카카오톡 : … 검색, 채널 추가`).
 *
 * ## Left alone
 * A sentence that tells of a tip, and a channel without an address.
 *
 * ## Fix
 * Deletes the line: certain for a request, likely for a channel, which an event's programme has, too.
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
 *  경찰은 시민의 제보로 트럭을 찾았다고 밝혔다.
 *  그는 전화로 제보를 받았다.
 *  - 전화 : 받지 않음
 * ```
 */
import {judgeTips, tipCue} from '../src/document/contacts.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 160
const korean = ['hangul'] as const

export default defineRule({
  id: 'tip-request',
  group: 'footer',
  gate: ['hangul'],
  reach: 'line',
  *find(document) {
    const ours = document.phrases('contact').filter(({phrase}) => phrase.isHouse !== true)
    const known = new Map(ours.map(({line, phrase}) => [line.index, phrase.certainty]))
    const lines = document.linesWhere(
      (start, end, index) => end - start <= longest && (known.has(index) || document.isCued(index, tipCue)),
      korean
    )
    for (const line of lines) {
      if (document.isWrapped(line.index)) continue
      const phrase = line.text.includes('@') ? undefined : known.get(line.index)
      const certainty = judgeTips(line.text) ?? phrase
      if (certainty !== undefined) yield {...cutLine(line), certainty, message: `Tip request ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
