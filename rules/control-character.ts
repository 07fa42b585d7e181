/**
 * Flags control characters: bytes of a code page that were passed on unread, halves of quotes and dashes, and strays.
 *
 * ## Why
 * Where windows-1252 is taken for Latin-1, its quotes and dashes become the controls U+0080 to U+009F. A program that knows one byte
 * a character leaves U+0019 of `’`. Others come out of PDF files, databases and terminals.
 *
 * ## Flagged
 * Every control character but tab, line feed, form feed and carriage return; a terminal's colour code as a whole.
 *
 * ## Left alone
 * Letters printed one upon the other by backspaces, as in manual pages.
 *
 * ## Fix
 * Certain: writes what windows-1252 has for the byte, or Mac Roman or code page 437 where the text reads better so; and the quote
 * or dash whose half is left, where one stands between two letters. Likely: deletes a stray. Possible, without a fix: a byte that
 * no code page has a character for.
 *
 * ## Examples
 * ```diff
 * @@ certain: Control character `U+0092`, fix writes `’`
 * -The harbour master⟨U+0092⟩s plan was refused.
 * +The harbour master’s plan was refused.
 * ```
 * ```diff
 * -La bah⟨U+0092⟩a de Coatl⟨U+0087⟩n sigue cerrada.
 * +La bahía de Coatlán sigue cerrada.
 * ```
 * ```diff
 * @@ certain: Control character `U+001C`, fix writes `“`
 * -⟨U+001C⟩It⟨U+0019⟩s late,⟨U+001D⟩ she said.
 * +“It’s late,” she said.
 * @@ likely: Control character `U+0000`, fix deletes it
 * -The ferry⟨U+0000⟩ sails at noon.
 * +The ferry sails at noon.
 * ```
 * ```diff
 * @@ possible: Control character `U+0081`, no fix, look at what the source has there
 * !The quay⟨U+0081⟩ is closed.
 * ```
 * ```diff
 *  N⟨U+0008⟩NA⟨U+0008⟩AM⟨U+0008⟩ME⟨U+0008⟩E
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {controlsOf} from '../src/encoding/documents.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'control-character',
  group: 'encoding',
  gate: [],
  *find(document) {
    for (const {start, end, text, certainty} of controlsOf(document)) {
      const name = `Control character \`U+${document.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')}\``
      const does = text === '' ? 'deletes it' : text === '\n' ? 'writes a line break' : `writes ${excerpt(text ?? '')}`
      if (text === undefined) yield {span: {start, end}, certainty, message: `${name}, no fix, look at what the source has there`}
      else yield {span: {start, end}, certainty, message: `${name}, fix ${does}`, edit: {start, end, text}}
    }
  }
})
