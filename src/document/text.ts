/** Questions about a piece of text that rules and the Document share. */

/** The end of a sentence: a mark, and whatever closes behind it. Danda, Arabic and CJK marks included. */
const sentenceEndPattern = /[.!?…。！？｡।؟۔։]["'”’»›)\]）」』】]*\s*$/u
const questionPattern = /[?？؟]["'”’»›)\]）」』】]*\s*$/u
const statementPattern = /[.…。｡।۔։]["'”’»›)\]）」』】]*\s*$/u
const truncationPattern = /(?:\.\.\.|…)["'”’»›)\]]*\s*$/u
// A mark behind a letter, digit or closer, then a space and something that can open a sentence; CJK marks need no space.
// Not behind a single capital (`U.S. Secretary`, `J. Smith`), nor behind the commonest titles.
const innerEndPattern =
  /(?<!(?:^|[\s.(])\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Prof|Gen|Sen|Rep|Gov|Lt|Col|Jr|Sr|Inc|Co|Corp|Ltd))[.!?…।؟۔]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？][」』”’）]*(?=\S)/gu
const wideCharacterPattern =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

/** Does the text end as a sentence does? */
export function endsSentence(text: string): boolean {
  return sentenceEndPattern.test(text)
}

/** Does the text end as a question does? */
export function endsQuestion(text: string): boolean {
  return questionPattern.test(text)
}

/** Does the text end as a statement does, with a stop and neither `!` nor `?`? */
export function endsStatement(text: string): boolean {
  return statementPattern.test(text)
}

/** Was the text cut off with an ellipsis, as teasers are? */
export function endsTruncated(text: string): boolean {
  return truncationPattern.test(text)
}

/** About how many sentences the text has; 1 at least. Good enough to tell prose from labels, not to split by. */
export function countSentences(text: string): number {
  return (text.match(innerEndPattern)?.length ?? 0) + 1
}

/** How often the text has each run of letters. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Width of the text in columns of a terminal: a Chinese, Japanese or Korean character says about twice as much as a Latin letter. */
export function columns(text: string): number {
  return text.length + (text.match(wideCharacterPattern)?.length ?? 0)
}

/** The text as a message shows it: trimmed, white space folded, at most 40 characters, in backticks. */
export function excerpt(text: string): string {
  const clean = text.slice(0, 400).trim().replace(/\s+/gu, ' ').replaceAll('`', "'")
  const characters = [...clean]
  return `\`${characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : clean}\``
}
