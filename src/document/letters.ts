/**
 * Classes of letters for larger patterns. `\p{…}` takes Node milliseconds to compile each time it stands in a pattern, and
 * tens of them under `i` or in a counted repetition; a rule's first match would cost more than all the rest of start-up.
 * So these are plain ranges: near enough for names and labels, and patterns made of them need no `u`.
 */

/** A letter of any script, or half of one beyond the BMP: nothing that is white space, a digit or an ASCII sign. */
export const letterSource = String.raw`[^\s\d!-@\[-\x60{-~]`

/** An upper-case letter of the Latin, Greek or Cyrillic script. In Latin Extended both cases stand side by side; it takes both. */
export const upperSource = '[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΏΑ-ΫЀ-Я]'
