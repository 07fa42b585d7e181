/**
 * Flags the box of questions that a site puts below an article for its readers, or for a chatbot.
 *
 * ## Why
 * News sites and aggregators let a model write questions about the article and show them under a
 * bare label. They are not the author's, and often they are not even about the text.
 *
 * ## Flagged
 * A bare label such as `questions` or `질문` with a run of questions behind it, where a certain
 * finding adjoins the box.
 *
 * ## Left alone
 * Questions at the end of a study guide or an essay, with or without a heading: nothing certain
 * adjoins them. `Discussion questions` is a book guide's own heading.
 *
 * ## Fix
 * Deletes label and questions: certain behind the last sentence of the text, likely elsewhere. Without a certain finding
 * beside the box the label is only possible.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * !questions
 *  Could the ferry be replaced by a zip line?
 *  Who pays for the pier?
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  Discussion questions
 *  What does the ferry stand for?
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'reader-widget',
  group: 'interface',
  gate: [],
  reach: 'line',
  *find(document) {
    for (const {line, phrase} of document.phrases('reader-widget')) {
      if (!isWholeLine(phrase)) continue
      yield {
        ...cutLine(line),
        certainty: phrase.certainty,
        message: `Label of a reader widget ${excerpt(line.text)}, fix deletes the line`,
        marker: {convicts: 'question', proof: 'neighbour', label: 'Question of a reader widget'}
      }
    }
  }
})
