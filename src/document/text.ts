/** Questions about a piece of text that rules and the Document share. */

// The end of a sentence is a mark and whatever closes behind it. Danda, Arabic and CJK marks included.
const closers = '"\'”’»›)]）」』】'
const questionMarks = '?？؟'
const statementMarks = '.…。｡।۔։'
const sentenceMarks = `!！${questionMarks}${statementMarks}`
// A mark behind a letter, digit or closer, then a space and something that can open a sentence; CJK marks need no space.
// Not behind a single capital (`U.S. Secretary`, `J. Smith`), nor behind the commonest titles.
const innerEndPattern =
  /(?<!(?:^|[\s.(])\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Prof|Gen|Sen|Rep|Gov|Lt|Col|Jr|Sr|Inc|Co|Corp|Ltd))[.!?…।؟۔]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？][」』”’）]*(?=\S)/gu
const wide = new Uint8Array(0x10000)
const wideRanges = [
  ...[0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x9fff, 0xa000, 0xa4cf],
  ...[0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6]
]
for (let at = 0; at < wideRanges.length; at += 2) wide.fill(1, wideRanges[at], (wideRanges[at + 1] ?? 0) + 1)

/** Does the text end as a sentence does? */
export function endsSentence(text: string): boolean {
  return endsWithMark(text, sentenceMarks)
}

/** Does the text end as a question does? */
export function endsQuestion(text: string): boolean {
  return endsWithMark(text, questionMarks)
}

/** Does the text end as a statement does, with a stop and neither `!` nor `?`? */
export function endsStatement(text: string): boolean {
  return endsWithMark(text, statementMarks)
}

/** Was the text cut off with an ellipsis, as teasers are? */
export function endsTruncated(text: string): boolean {
  const end = markAt(text) + 1
  return text.startsWith('…', end - 1) || text.startsWith('...', end - 3)
}

function endsWithMark(text: string, marks: string): boolean {
  const at = markAt(text)
  return at >= 0 && marks.includes(text.charAt(at))
}

/** The place of the last character that neither closes anything nor is white space; -1 where there is none. */
function markAt(text: string): number {
  let at = text.trimEnd().length - 1
  while (at >= 0 && closers.includes(text.charAt(at))) at--
  return at
}

/** About how many sentences the text has; 1 at least. Good enough to tell prose from labels, not to split by. */
export function countSentences(text: string): number {
  return (text.match(innerEndPattern)?.length ?? 0) + 1
}

/**
 * The text in lower case, every place as it was; for patterns, which take far longer to compile under `i`. Where the text as a whole
 * would become longer, each unit is folded by itself.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({length: text.length}, (_, at) => text.charAt(at).toLowerCase().charAt(0)).join('')
}

/** How often the text has each run of letters. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Width of the text in columns of a terminal: a Chinese, Japanese or Korean character says about twice as much as a Latin letter. */
export function columns(text: string): number {
  let width = text.length
  for (let at = 0; at < text.length; at++) width += wide[text.charCodeAt(at)] ?? 0
  return width
}

/** Does a message show the text as it is? No white space but lone spaces inside, no grave accent, no halves of pairs. */
function isPlain(text: string): boolean {
  let previous = 0x20
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code === 0x60 || (code === 0x20 && previous === 0x20) || isWideSpace(code) || code >> 11 === 0x1b) return false
    previous = code
  }
  return previous !== 0x20
}

/** White space beyond ASCII. */
function isWideSpace(code: number): boolean {
  if (code < 0x1680) return code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || wideSpaces.includes(code)
}

const wideSpaces = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]

/** The text as a message shows it: trimmed, white space folded, at most 40 characters or as many as given, in backticks. */
export function excerpt(text: string, longest = 40): string {
  // With one character more than is shown, that the end of the text is not taken for its middle.
  if (isPlain(text.slice(0, longest + 1))) return text.length <= longest ? `\`${text}\`` : `\`${text.slice(0, longest - 1)}…\``
  const clean = text.slice(0, 400).trim().replace(/\s+/gu, ' ').replaceAll('`', "'")
  if (clean.length <= longest) return `\`${clean}\``
  const characters = [...clean]
  return `\`${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : clean}\``
}
