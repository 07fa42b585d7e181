/** The cheap question whether a line can begin with one of some words. */

/** Makes a test for a place in a text: does one of the words, in this case, begin there? One look at the first character rules out most. */
export function startsWithOne(words: readonly string[]): (text: string, start: number) => boolean {
  const byFirst = new Map<number, string[]>()
  for (const word of words) {
    const same = byFirst.get(word.charCodeAt(0))
    if (same === undefined) byFirst.set(word.charCodeAt(0), [word])
    else same.push(word)
  }
  return (text, start) => byFirst.get(text.charCodeAt(start))?.some((word) => text.startsWith(word, start)) ?? false
}

/** As `startsWithOne`, for words that may be written with a capital or in capitals, too. */
export function startsWithOneFolded(words: readonly string[]): (text: string, start: number) => boolean {
  return startsWithOne([...new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]))])
}
