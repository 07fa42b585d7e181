/**
 * Flags the polite sentence before or behind a Korean or Japanese text that is written in the plain style.
 *
 * ## Why
 * Reports and essays end their sentences plainly (`-다`, `である`). What addresses the reader politely above and below them
 * (`-세요`, `-니다`, `です`) is the page's: how it works, what it wants, what it answers for. No list has all such sentences.
 *
 * ## Flagged
 * A short polite sentence that names what a page is made of or what its users do, below the title and above the first plain one, or
 * behind the last plain one, where three of the text's own sentences next to it or more are plain, and none of twelve is polite.
 *
 * ## Left alone
 * Advice about anything else (`덮개를 씌우세요`), and all beside it. Quotations, answers in an interview, items, whoever says `I`, the
 * title; polite sentences between plain ones, and all of them in a text that is polite itself.
 *
 * ## Fix
 * Deletes the line: likely, since an author may take leave of readers politely.
 *
 * ## Examples
 * ```diff
 *  섬의 다리
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔다.
 *  주민들은 회의장 밖에서 결과를 기다렸다.
 *  낡은 배는 겨울까지 더 다닌다.
 * @@ likely: Polite notice `화면을 밀면 지난 소식을 더 볼 수 있습니다.`, fix deletes the line
 * -화면을 밀면 지난 소식을 더 볼 수 있습니다.
 * -섬의 오늘을 먼저 만나 보세요!
 * ```
 * ```diff
 *  섬의 다리
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔습니다.
 *  주민들은 회의장 밖에서 결과를 기다렸습니다.
 *  낡은 배는 겨울까지 더 다닙니다.
 *  섬의 오늘을 먼저 만나 보세요!
 * ```
 * ```diff
 *  섬의 다리
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔다.
 *  주민들은 회의장 밖에서 결과를 기다렸다.
 *  낡은 배는 겨울까지 더 다닌다.
 *  "아이들은 배를 타고 학교에 갑니다."
 *  저는 이 섬을 떠나지 않겠습니다.
 * ```
 */
import {findPoliteEdges} from '../src/document/register.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'polite-notice',
  group: 'footer',
  gate: ['hangul', 'kana'],
  *find(document) {
    if (document.isHardWrapped || document.reading !== undefined) return
    for (const line of findPoliteEdges(document))
      yield {...cutLine(line), certainty: 'likely', message: `Polite notice ${excerpt(line.text)}, fix deletes the line`}
  }
})
