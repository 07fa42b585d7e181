/** What hangs behind the last sentence of a line: notices that an extractor glued to the last paragraph. */

// One is looked for in the last part of a line only, so that a long line costs no more than a short one.
const longestEnding = 320
// A sentence's end with what closes it, then white space or not: Chinese and Japanese glue the next sentence.
const sentenceEndPattern = /[.!?…]["'”’»)\]]*\s+(?=[\S])|[。！？][」』”’）]*(?=\S)|[)\]）]\s*(?=[（(])/g

/** A part of a line, from `start` to its end. */
export interface Ending {
  /** Offset in the line, without the white space before. */
  readonly start: number
  readonly text: string
}

/** The parts behind a sentence's end that reach to the end of the line, the longest first; at most six. */
export function endingsOf(line: string): readonly Ending[] {
  const from = Math.max(0, line.length - longestEnding)
  const endings: Ending[] = []
  for (const {0: mark, index} of line.slice(from).matchAll(sentenceEndPattern)) {
    const start = from + index + mark.length
    const text = line.slice(start).trimEnd()
    if (text !== '') endings.push({start: from + index + mark.trimEnd().length, text})
  }
  return endings.slice(-6)
}

// A Korean sentence, and a Latin one, to which the next is glued without a space.
const gluedEndPattern = /(?<=[가-힣]{2}[.!?]|\p{Ll}{3}[.!?])(?=[\p{Lu}가-힣\p{So}▶■※☞[(<])/gu
// A number of order, an initial, what is cut short: their stops end nothing.
const shortPattern =
  /(?:^|[^\p{L}])(?:\d{1,2}|\p{L}|vs|no|nr|st|dr|mr|mrs|ms|jr|sr|ca|lt|co|inc|ltd|corp|tsd|mio|mrd|bzw|usw|vgl|zzgl|inkl|prof|ing|hr|fr|dipl|gen|sen|rep|gov|al|ed|eds|vol|pp|fig|art|sra|srta|dra|ул|им|тыс|млн|млрд|руб|гг|см)\.\s*$/iu
const mostParts = 7
const shortestText = {words: 3, letters: 8} as const

/** Where in a line, by its last sentences, it may be parted into what the text has and what is glued to it: offsets in the line, in order. */
export function jointsOf(line: string): readonly number[] {
  const from = Math.max(0, line.length - longestEnding)
  const glued = [...line.slice(from).matchAll(gluedEndPattern)].map(({index}) => from + index)
  const places = new Set([...endingsOf(line).map(({start}) => start), ...glued])
  const joints = [...places].sort((a, b) => a - b).filter((at) => isJoint(line, at))
  const first = joints.findIndex((at) => isText(line.slice(0, at)))
  return first === -1 ? [] : joints.slice(first).slice(1 - mostParts)
}

/** Does a sentence end before a place in a line, and no small letter go on behind it? */
function isJoint(line: string, at: number): boolean {
  return (
    !shortPattern.test(line.slice(Math.max(0, at - 12), at)) &&
    !')]）'.includes(line.charAt(at - 1)) &&
    !/^\s*\p{Ll}/u.test(line.slice(at, at + 4))
  )
}

/** Is it long enough to be a sentence of a text? */
function isText(part: string): boolean {
  return (
    part.trim().split(/\s+/u, shortestText.words + 1).length > shortestText.words ||
    (/[぀-ヿ㐀-鿿가-힣]/u.test(part) && part.length >= shortestText.letters)
  )
}

// The first word of a sentence, and the next one small: `Listen to this article 4 min A primary school …`.
const openingPattern =
  /(?<=[\p{L}\d):] )(?:The|This|These|There|They|It|He|She|We|In|On|At|For|From|With|After|When|While|If|As|A|An|Der|Die|Das|Ein|Eine|Es|Er|Im|In|Am|Auf|Bei|Nach|Le|La|Les|Un|Une|Il|Elle|Dans|El|Los|Las|Una|En|O|Os|Um|Uma|Lo|Gli|I|De|Het|Een) (?=\p{Ll})/u
const longestFront = 90
const shortestRest = 60

/** Where the first sentence of a line begins behind what is glued in front of it, an offset in the line; undefined where nothing may be. */
export function frontJointOf(line: string): number | undefined {
  const at = line.slice(0, longestFront + 12).search(openingPattern)
  if (at <= 0 || at > longestFront || line.length - at < shortestRest) return undefined
  // Of one word, or with a sentence in it, it is no row of labels.
  const front = line.slice(0, at).trim()
  return /\s/u.test(front) && !/[.!?;,]/u.test(front) ? at : undefined
}
