/**
 * What the worst inputs cost: one line of a megabyte, lines without number, marks without end.
 * Prints the time at half size and at full size; a ratio far above 2 is more than linear. Usage: `npm run bench:cost`.
 */

import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'

const million = 1_000_000
const repeat =
  (unit: string, characters = million) =>
  (size: number) =>
    unit.repeat(Math.ceil((characters * size) / unit.length))
const inputs: Readonly<Record<string, (size: number) => string>> = {
  '1 MB of prose on one line': repeat('The council voted on Tuesday to keep the old ferry running. '),
  '1 MB of one letter': repeat('a'),
  '200,000 empty lines': repeat('\n', 200_000),
  '100,000 short paragraphs': repeat('a\n\n', 300_000),
  '100,000 headlines behind markers': repeat('Popular posts from this blog\nA headline\n', 2 * million),
  '100,000 bare labels': repeat('questions\nactions\n', million),
  '100,000 doubtful lines in one run': repeat('Comments\n', 900_000),
  '100,000 dates': repeat('- Input\n- 2025-08-20 15:47:03\n', 2 * million),
  '(Photo: AP) (Photo: AP)': repeat('(Photo: AP) '),
  '사진=연합뉴스 사진=연합뉴스': repeat('사진=연합뉴스 ', 500_000),
  '▶ 구독하기 ▶ 구독하기': repeat('▶ 구독하기 ', 500_000),
  'ⓒ a@b.cd ⓒ a@b.cd': repeat('ⓒ a@b.cd '),
  '? ? ?': repeat('? '),
  'word ? word': repeat('word ? word '),
  '((((': repeat('('),
  '© © ©': repeat('© '),
  '■ ■ ■': repeat('■ '),
  'aB aB': repeat('aB '),
  '@@@': repeat('@'),
  'a@b.c a@b.c': repeat('a@b.c '),
  '[[[[': repeat('['),
  '====': repeat('='),
  '20,000 copyright lines': repeat('© 2024 Example Daily. All rights reserved.\n', million),
  'Photo by Photo by': repeat('Photo by '),
  digits: repeat('1'),
  spaces: repeat(' '),
  sentences: repeat('A b. '),
  '다. 다.': repeat('다. ', 500_000)
}

const active = activate()
const context = await contextFor(active)
const milliseconds = (text: string) => {
  const begin = performance.now()
  fixText(text, active, context, {unsafe: true})
  return performance.now() - begin
}
const only = process.argv[2]
for (const [name, make] of Object.entries(inputs)) {
  if (only !== undefined && !name.includes(only)) continue
  milliseconds(make(0.1))
  const half = milliseconds(make(0.5))
  const full = milliseconds(make(1))
  console.log(`${name.padEnd(36)} ${half.toFixed(0).padStart(7)} ms ${full.toFixed(0).padStart(7)} ms   x${(full / half).toFixed(1)}`)
}
