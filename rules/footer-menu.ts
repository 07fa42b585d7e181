/**
 * Flags the entries of the menu at the foot of a page, around the notice that says who owns it.
 *
 * ## Why
 * A site sets its own pages there: who runs it, how to reach him, what he promises. Extractors that keep the notice keep the
 * menu, an entry a line, and the bars between the entries on lines of their own.
 *
 * ## Flagged
 * Behind the last sentence of a text, where a copyright notice stands there, too: short lines without any mark, of which at
 * least one names what sites name in some thirty languages (`About us`, `Câu hỏi thường gặp`, `联系方法`).
 *
 * ## Left alone
 * Such lines without a notice beside them, or without such a name among them; lists with bullets or figures; whatever stands above
 * a sentence.
 *
 * ## Fix
 * Deletes the lines: likely, since the last heading of an article may stand above the menu.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Footer menu `The Echo and you`, fix deletes the line
 * -The Echo and you
 * -|
 * -Terms and conditions
 *  © 2024 Harbour Echo
 * ```
 * ```diff
 *  Hội đồng cảng hôm thứ Ba đã quyết định giữ lại chuyến phà cũ thêm một mùa đông nữa.
 * -Tin nhanh
 * -Liên hệ toà soạn
 *  Bản quyền thuộc về Báo Bến Cảng
 * ```
 * ```diff
 *  You need the following for the pier, and all of it is in the shed behind the house.
 *  Timber piles
 *  A hammer
 *  © 2024 Harbour Echo
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  About the harbour
 *  Contact with the crew
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {findFooterMenu} from '../src/phrases/footer-menus.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'footer-menu',
  group: 'footer',
  gate: [],
  *find(document) {
    for (const index of findFooterMenu(document)) {
      const line = document.line(index)
      yield {...cutLine(line), certainty: 'likely', message: `Footer menu ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
