/**
 * Flags the sentence in which a Korean page speaks of itself: how the article was made, sorted, or may be used.
 *
 * ## Why
 * Portals and agencies set such sentences below the text; they look like its last paragraph.
 *
 * ## Flagged
 * A line of `이 기사는`, `본 콘텐츠는` and the like with what a desk, a machine or a sponsor does (`자동 작성`, `분류`, `협찬`); a line
 * on what can be done with a part of the page (`댓글은 … 이용할 수 있습니다`); what a window asks (`삭제하시겠습니까?`) and a form
 * wants (`제목을 입력하세요`); rules for comments, what a browser must be, who paid for the text.
 *
 * ## Left alone
 * What somebody says of an article, and a sentence of the article on articles.
 *
 * ## Fix
 * Deletes the line: likely, since an essay may speak of itself, too.
 *
 * ## Examples
 * ```diff
 * @@ likely: Page notice `※ 이 기사는 기계가 자동으로 작성했습니다.`, fix deletes the line
 * -※ 이 기사는 기계가 자동으로 작성했습니다.
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * -기사 추천은 하루에 열 번까지 이용할 수 있습니다.
 *  첫 배는 오월에 뜬다.
 * -정말 이 글을 삭제하시겠습니까?
 * -등록한 사진은 다시 바꿀 수 없습니다.
 * -검색어를 입력해 주세요
 * -욕설이 담긴 댓글은 알림 없이 삭제될 수 있습니다.
 * ```
 * ```diff
 *  그는 이 기사는 사실과 다르다고 말했다.
 *  이 글은 섬에서 보낸 여름의 기록이다.
 *  다음 정거장에서 내리시겠습니까?
 *  이름을 적어 주세요, 하고 사공이 말했다.
 * ```
 */
import {isSelfNotice, selfCue} from '../src/document/self-notices.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 160

export default defineRule({
  id: 'page-notice',
  group: 'footer',
  gate: [selfCue],
  reach: 'line',
  *find(document) {
    for (const line of document.labelsWith(longest, selfCue)) {
      if (!isSelfNotice(line.text.trim())) continue
      yield {...cutLine(line), certainty: 'likely', message: `Page notice ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
