/** Words of all scripts as a cue takes them. */

/**
 * A word of a script without spaces may stand behind another one, so it is a pattern; others begin where a word begins.
 * @param words those of one letter of an alphabet are left out: no cue can be told of them
 */
export function looseWords(words: Iterable<string>): readonly (RegExp | string)[] {
  return [...words].flatMap((word): (RegExp | string)[] => {
    if (/[\u0e00-\u0eff\u3040-\uffff]/.test(word)) return [new RegExp(word.replaceAll('.', '\\.'))]
    return word.replace(/[^\p{L}\p{N}]/gu, '').length > 1 ? [word.replaceAll('_', ' ')] : []
  })
}
