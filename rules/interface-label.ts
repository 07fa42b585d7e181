/**
 * Flags a line that is a button, a link or another label of a site's interface.
 *
 * ## Why
 * Buttons and menus have text like everything else. A naive scraper keeps it, and a model that reads
 * enough of it writes `Skip to main content` into its answers.
 *
 * ## Flagged
 * A whole line that is a known label: `continue reading...`, `flag content`, `Share to Twitter`,
 * `공유 링크 만들기`; in the languages of the packs, whatever the language of the text. And by form what to do, and with
 * what (`Back to gallery`, `Print this article`, `Image 1 of 5`), names of icons (`chevron_left`), and what a mail program or
 * a post from a telephone signs with; a row of buttons (`Menu Search Login`); a line of nothing but words for copying an address,
 * the size of letters, rating or hiding (`Copier l'adresse de la page`). What a page offers its readers, too: how long the text
 * takes (`4 min read`), to hear it (`Artikel anhören`), and, as likely, how often it was read (`1,204 views`) and letter sizes.
 * Behind the last sentence of a text, as with other rules of interfaces, also the words between two such lines that no list has.
 *
 * ## Left alone
 * The same words in a sentence. An ordinary word (`actions`, `목록`) is only possible: neighbours decide.
 *
 * ## Fix
 * Deletes the line: certain where nobody would write it as a line of an article, else likely. A button's dots or arrow
 * (`read more...`, `weiterlesen »`) make a label one step surer.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Interface label `continue reading...`, fix deletes the line
 * -continue reading...
 * @@ certain: Interface label `actions`, fix deletes the line
 * -actions
 * @@ certain: Interface label `flag content`, fix deletes the line
 * -flag content
 * ```
 * ```diff
 * @@ certain: Interface label `chevron_left Browse All Posts`, fix deletes the line
 * -chevron_left Browse All Posts
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * -Image 3 of 7
 * -Zurück zur Übersicht
 * -Lesezeit: 3 Minuten
 * -Escuchar el artículo
 * -続きはアプリで読む
 * -Sent from my iPhone
 * @@ certain: Interface label `search close`, fix deletes the line
 * -search close
 * -Accepter Refuser Paramètres
 * -Skopiuj adres strony
 * -« Zurück 1 2 3 Weiter »
 * ```
 * ```diff
 *  Print settings
 *  A note on the text
 *  They kept the flag content, and she went on to continue reading the letter aloud.
 * ```
 */
import {inkEnd, inkStart} from '../src/document/ink.js'
import {labelsOfFamily} from '../src/document/label-families.js'
import {linesOfPage} from '../src/document/page-families.js'
import {excerpt} from '../src/document/text.js'
import {isButtonRow, longestRow, rowCue} from '../src/phrases/button-rows.js'
import {isWholeLine} from '../src/phrases/index.js'
import {interfaceCue, isInterfaceForm, mayBeInterfaceForm, wholeCue} from '../src/phrases/interface-forms.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {aidCue, judgeAid, mayBeAid} from '../src/phrases/reading-aids.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

// What a button has and a heading has not: dots behind it, an arrow before or behind it.
const buttonPattern = /(?:\.\.\.|…|[»›→▶►])\s*$|^\s*[»›→▶►]/u
// A text that was cut off may end so: `All...`.
const cutOffPattern = /^\s*\S+?(?:\.\.\.|…)\s*$/u
const longestSentence = 120
const surer: Readonly<Record<Certainty, Certainty>> = {possible: 'likely', likely: 'certain', certain: 'certain'}

export default defineRule({
  id: 'interface-label',
  group: 'interface',
  gate: [],
  reach: 'line',
  *find(document) {
    const {text} = document
    const known = new Map(
      document
        .phrases('interface')
        .filter(({phrase}) => isWholeLine(phrase))
        .map(({line, phrase}) => [line.index, phrase.certainty])
    )
    for (const {index} of [...labelsOfFamily(document, 'control'), ...linesOfPage(document, 'control')])
      if (known.get(index) !== 'certain') known.set(index, 'likely')
    const mayBe = (start: number, end: number, index: number) =>
      (document.isCued(index, interfaceCue) && mayBeInterfaceForm(text, start, end)) ||
      (end - start <= longestSentence && document.isCued(index, wholeCue)) ||
      (end - start <= longestRow && document.isCued(index, rowCue)) ||
      (document.isCued(index, aidCue) && mayBeAid(text, inkStart(text, start, end), inkEnd(text, start, end)))
    for (const line of linesBeside(document, known, mayBe, [interfaceCue, wholeCue, rowCue, aidCue])) {
      const byForm = judgeForm(line.text) ?? known.get(line.index) ?? (isButtonRow(line.text) ? 'likely' : undefined)
      if (byForm === undefined || document.isWrapped(line.index)) continue
      const isButton = buttonPattern.test(line.text) && !(byForm === 'possible' && cutOffPattern.test(line.text))
      const certainty = isButton ? surer[byForm] : byForm
      yield {...cutLine(line), certainty, message: `Interface label ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** How sure a line is a button, a link or an aid to reading by its form alone, whatever the packs say. */
function judgeForm(text: string): Certainty | undefined {
  return isInterfaceForm(text) ? 'certain' : judgeAid(text)
}
