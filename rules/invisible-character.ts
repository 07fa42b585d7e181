/**
 * Flags characters that nobody sees and nothing needs: soft hyphens, spaces without width, marks of direction, a BOM inside.
 *
 * ## Why
 * Pages and word processors put them where a word may break or where text was pasted. They split words for every search, count and
 * tokenizer, and no reader can find out why.
 *
 * ## Flagged
 * A byte order mark inside the text; a soft hyphen; a space, joiner or non-joiner without width; a mark of direction; a tag character.
 *
 * ## Left alone
 * A byte order mark at the start; joiners and spaces without width beside Arabic, Indic, Thai, Khmer, Chinese and other scripts
 * that use them; joiners in emoji, the tags of flags; marks of direction in a line with a letter written from right to left; a
 * soft hyphen at the end of a line; a no-break space, which typography wants in many places.
 *
 * ## Fix
 * Certain for a BOM, a soft hyphen between letters, a space without width beside another, and marks for left to right: deletes the
 * character. Likely for the others.
 *
 * ## Examples
 * ```diff
 * @@ certain: Invisible character U+00AD in `ed the har·bour wall.`, fix deletes it
 * -They repaired the har⟨U+00AD⟩bour wall.
 * +They repaired the harbour wall.
 * -The ferry ⟨U+200B⟩leaves at noon⟨U+200E⟩.
 * +The ferry leaves at noon.
 * ```
 * ```diff
 *  نمی⟨U+200C⟩دانم چه بگویم و کجا بروم.
 *  The family 👨⟨U+200D⟩👩⟨U+200D⟩👧 went to the pier.
 * ```
 */
import {invisiblesOf} from '../src/encoding/documents.js'
import {defineRule} from '../src/rule.js'

// Of the line, so much on either side is shown.
const shown = 10

export default defineRule({
  id: 'invisible-character',
  group: 'encoding',
  gate: [],
  *find(document) {
    const {text} = document
    for (const {start, end, certainty} of invisiblesOf(document)) {
      const code = (text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const before = text.slice(Math.max(0, start - shown), start).replace(/^.*[\r\n]/su, '')
      const after = text.slice(end, end + shown).replace(/[\r\n].*$/su, '')
      const message = `Invisible character U+${code} in \`${clean(before)}·${clean(after)}\`, fix deletes it`
      yield {span: {start, end}, certainty, message, edit: {start, end, text: ''}}
    }
  }
})

/** Without what would spoil a message: grave accents, halves of pairs, other invisible characters. */
function clean(text: string): string {
  return text.replaceAll('`', "'").replace(/\p{C}/gu, '')
}
