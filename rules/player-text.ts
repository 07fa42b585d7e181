/**
 * Flags what the player of a video or a recording shows as text.
 *
 * ## Why
 * The buttons, the clock and the menus of a player are text in the page. Without the player they say nothing.
 *
 * ## Flagged
 * A whole line of nothing but a player's words, clocks and percentages: `Now Playing`, `00:00 / 01:23`, `Volume 90%`,
 * `Play Mute Fullscreen`, `Duration 2:13`, `VIDEO`; and what a player says of the browser and of a recording that is gone.
 *
 * ## Left alone
 * One time of day or one duration alone, `Play` or `Settings` as a heading (only possible), a sentence about a video.
 *
 * ## Fix
 * Deletes the line. Certain: a clock that starts at zero, a level in percent, two buttons or more; likely: `VIDEO` in
 * capitals, a duration. A single button is only possible.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Player text `00:00 / 01:23`, fix deletes the line
 * -00:00 / 01:23
 * @@ certain: Player text `Now Playing`, fix deletes the line
 * -Now Playing
 * -Volume 90%
 * -VIDEO 3:45 03:45
 * -Your browser does not support this kind of video.
 * -Votre navigateur ne lit pas ce fichier audio.
 * ```
 * ```diff
 *  12:30
 *  Play was stopped at 12:30 by rain.
 *  The volume of traffic rose by 90%
 *  3:2 / 1:0
 *  Your browser keeps what you read, she said.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {inkLength, inkStart} from '../src/document/ink.js'
import {playerNotices} from '../src/document/player-notices.js'
import {maskOf} from '../src/document/signs.js'
import {excerpt} from '../src/document/text.js'
import {buttons, meters, playerCue} from '../src/phrases/player-forms.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

const clockSigns = maskOf(['digit', 'joint'])
const playerMarks = [playerCue, 'joint'] as const
const clockPattern = /-?\b\d{1,2}:\d\d(?::\d\d)?\b/g
const levelPattern = /\b\d{1,3}(?:\.\d+)?\s?%/
const restPattern = /[\s/|:;,.%()-]+/g
const longest = 60

export default defineRule({
  id: 'player-text',
  group: 'interface',
  gate: [],
  reach: 'line',
  *find(document) {
    for (const {line, certainty} of playerNotices(document))
      yield {...cutLine(line), certainty, message: `Player text ${excerpt(line.text)}, fix deletes the line`}
    for (const line of document.linesWhere((start, end, index) => mayPlay(document, start, end, index), playerMarks)) {
      const certainty = judge(line)
      if (certainty === undefined || document.isWrapped(line.index)) continue
      yield {...cutLine(line), certainty, message: `Player text ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** Short, and with a word of a player, or a clock at its start. */
function mayPlay(document: Document, start: number, end: number, index: number): boolean {
  const {text} = document
  if (end - start > longest && inkLength(text, start, end) > longest) return false
  if (document.isCued(index, playerCue)) return true
  if ((document.maskAt(index) & clockSigns) !== clockSigns) return false
  const code = text.charCodeAt(inkStart(text, start, end))
  return code >= 0x2d && code <= 0x39
}

function judge(line: Line): Certainty | undefined {
  const text = line.text.trim()
  if (text === 'VIDEO') return 'likely'
  const lower = text.toLowerCase()
  if (!/\d/.test(lower)) {
    const words = lower.split(/[\s,|•·]+/)
    if (buttons.has(lower)) return words.length > 1 ? 'certain' : 'possible'
    return words.length > 1 && words.every((word) => buttons.has(word)) ? 'certain' : undefined
  }
  if (!/[:%]/.test(lower)) return undefined
  const clocks = lower.match(clockPattern) ?? []
  const label = lower.replace(clockPattern, ' ').replace(levelPattern, ' ').replace(restPattern, ' ').trim()
  if (label === '') return clocks.length === 2 && clocks.some((clock) => /^0?0:00$/.test(clock)) ? 'certain' : undefined
  if (!meters.has(label) || (clocks.length === 0 && !levelPattern.test(lower))) return undefined
  return clocks.length === 1 && !/^(?:current|remaining|video)/.test(label) ? 'likely' : 'certain'
}
