/**
 * Flags a line of the imprint: what a law makes a site say of itself.
 *
 * ## Why
 * Publishers have to name who answers for the page, their registration and where they can be reached. Extractors keep the block
 * at the foot, a field a line.
 *
 * ## Flagged
 * Below running prose, a line that opens with the label of such a field and a colon, in some twenty languages: who is responsible
 * (`발행인 : …`, `Direttore responsabile: …`), a number (`등록번호`, `USt-IdNr.`, `ICP备`, `CNPJ`), an office; an address or a telephone.
 *
 * ## Left alone
 * A sentence, a label without a colon, and the same above or between paragraphs, where a text may be about its publisher.
 *
 * ## Fix
 * Deletes the line: likely for what only a publisher has to say; an address or a telephone is only possible.
 *
 * ## Examples
 * ```diff
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * @@ likely: Imprint `등록번호 : 해안 아00000`, fix deletes the line
 * -등록번호 : 해안 아00000
 * -발행인·편집인 : 문가람
 * @@ likely: Imprint `주소 : 해안시 부두로 12`, fix deletes the line
 * -주소 : 해안시 부두로 12
 * -법인명 : (주)해안뉴스
 * ```
 * ```diff
 *  Der Rat der Hafenstadt stimmte am Dienstag dafür, die alte Fähre weiter fahren zu lassen.
 * -Verantwortlich im Sinne des Presserechts: Anna Hafner
 * -USt-IdNr.: DE000000000
 * ```
 * ```diff
 *  Der Rat der Hafenstadt stimmte am Dienstag dafür, die alte Fähre weiter fahren zu lassen.
 *  Verantwortlich für den Umbau ist die Werft am Kai.
 *  Adresse: unbekannt
 * ```
 * ```diff
 *  Geschäftsführerin: Anna Hafner
 *  Der Rat der Hafenstadt stimmte am Dienstag dafür, die alte Fähre weiter fahren zu lassen.
 * ```
 */
import {imprintCue, judgeImprint} from '../src/document/imprints.js'
import {placeOf} from '../src/document/place.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 240

export default defineRule({
  id: 'imprint-line',
  group: 'footer',
  gate: [imprintCue],
  *find(document) {
    for (const line of document.labelsWith(longest, imprintCue)) {
      const certainty = judgeImprint(line.text.trim())
      if (certainty === undefined || placeOf(document, line.index) !== 'tail') continue
      yield {...cutLine(line), certainty, message: `Imprint ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
