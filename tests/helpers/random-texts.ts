/** Texts that share nothing, for what counts repetitions. */

const words =
  'boat pier council winter engineer timber harbour school bridge mayor storm light morning price letter road ticket crew'.split(' ')

/** Texts that share no line: sentences of words drawn at random. */
export function makeTexts(count: number, random: () => number): readonly string[] {
  const draw = () => words[Math.floor(random() * words.length)] ?? ''
  const sentence = () => {
    const drawn = Array.from({length: 9 + Math.floor(random() * 6)}, draw).join(' ')
    return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}.`
  }
  const line = () => Array.from({length: 2 + Math.floor(random() * 3)}, sentence).join(' ')
  return Array.from({length: count}, () => `${Array.from({length: 6}, line).join('\n')}\n`)
}
