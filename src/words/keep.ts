/** Answers about short texts, kept: a site repeats its lines on every page, and several rules ask the same of one line. */

const mostKept = 4096

/**
 * Gives a function that remembers what it said of texts of at most `longest` UTF-16 units.
 * @param read must depend on the text alone, and what it gives must not be changed
 */
export function keepShort<Value>(read: (text: string) => Value, longest = 120): (text: string) => Value {
  const kept = new Map<string, {readonly value: Value}>()
  return (text) => {
    if (text.length > longest) return read(text)
    const known = kept.get(text)
    if (known !== undefined) return known.value
    const value = read(text)
    if (kept.size >= mostKept) kept.clear()
    // A copy: a piece of a text keeps the whole text in memory.
    kept.set(` ${text}`.slice(1), {value})
    return value
  }
}
