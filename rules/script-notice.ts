/**
 * Flags the notice that a page needs a script, a plug-in or frames which the reader's browser lacks.
 *
 * ## Why
 * Pages carry it for browsers without scripts. A scraper is one, so it keeps what nobody else sees.
 *
 * ## Flagged
 * A short line that speaks to the reader and asks for JavaScript, or says that it is off or missing, in twenty languages; the same
 * for the Flash Player and for frames.
 *
 * ## Left alone
 * What an article says about JavaScript: it names the language but does not address a reader's browser. The notice in quotes.
 *
 * ## Fix
 * Deletes the line: certain, and likely in a text about code, which may show the notice as an example, or when the line only says
 * that something is necessary.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Script notice `Please turn on JavaScript to see the ti…`, fix deletes the line
 * -Please turn on JavaScript to see the timetable.
 * -Bitte aktivieren Sie JavaScript, um den Fahrplan zu sehen.
 * -Для работы сайта включите JavaScript в браузере.
 * -時刻表を見るにはJavaScriptを有効にしてください。
 * -시간표를 보려면 자바스크립트를 활성화해 주세요.
 * -You need the Adobe Flash Player to watch this.
 * ```
 * ```diff
 *  A closure in JavaScript keeps the variables of its function.
 * @@ likely: Script notice `Your browser has JavaScript disabled.`, fix deletes the line
 * -Your browser has JavaScript disabled.
 * ```
 * ```diff
 *  The attack needs JavaScript, which most readers leave on in the browser.
 *  JavaScript is required for the second course, and nobody enables it there.
 *  The page said “Please enable JavaScript” and nothing else.
 * ```
 */
import {isAboutCode} from '../src/document/code.js'
import {isAdvice, isScriptNotice, longestNotice, scriptCue} from '../src/document/script-notices.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'script-notice',
  group: 'interface',
  gate: [scriptCue],
  *find(document) {
    for (const line of document.labelsWith(longestNotice, scriptCue)) {
      if (!isScriptNotice(line.text)) continue
      const certainty = isAdvice(line.text) || isAboutCode(document) ? 'likely' : 'certain'
      yield {...cutLine(line), certainty, message: `Script notice ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
