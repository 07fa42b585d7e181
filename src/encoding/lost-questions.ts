/** What reads as a question, by what it opens with. */

const verbs =
  'is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|has|have|had|isn|aren|wasn|weren|don|doesn|didn|can|couldn|won|wouldn|shouldn|hasn|haven|hadn'
// Opens a question: a question word, or a verb in front of its subject.
const questionPattern = new RegExp(
  String.raw`^["'“‘(\s]*(?:(?:and|but|so|then|or|well|now|yet|oh|ah|also|if so|in that case),? )*(?:who|whose|whom|what(?! an?\b)|whatever|when|where|why|how|which|(?:at|for|from|in|on|to|with|by|of) (?:what|whom|which)|${verbs})\b`,
  'iu'
)
// Behind a comma or a colon only what no relative clause opens with.
const innerPattern = new RegExp(String.raw`[,;:—]\s?["'“‘]?(?:and |but |or )?(?:what|why|how|${verbs})\b[^,;:]*$`, 'i')
// `… jay is it necessary to varnish my paintings ?` opens with a name; nothing but a question turns verb and pronoun round.
const inversionPattern =
  /\b(?:is|are|am|was|were|do|does|did|can|could|will|would|shall|should|have|has|had) (?:it|he|she|they|we|you|i|there)\b/i
// Behind a colon, or the number of a list.
const listedPattern = /[:;)]\s(?:\(?\w{1,2}\) )?(?:who|where|when|which)\b[^,;:]*$/i
// What is shorter than this many words may be a question by its tone alone: `Burnt?`, `And the ring?`.
const fewestTold = 3

/** Does what stands before a mark read as a question: by its form, or `short`, by its tone at most? `before` may reach back over several sentences. */
export function askedBy(before: string): 'form' | 'short' | undefined {
  const folded = before.replace(/\s+/gu, ' ')
  const text = /[?\uFFFD]/.test(folded) ? folded.replace(/(?<=\p{L})(?:\?+|\uFFFD+)(?=\p{L})/gu, "'") : folded
  const clause = text.replace(/^.*[.!?"“”\uFFFD]/su, '').trimStart()
  const sentence = text.split(/[.!?]["'”’)]*\s+(?=["'“‘(]?\p{Lu})/u).at(-1) ?? ''
  if (questionPattern.test(clause) || questionPattern.test(sentence)) return 'form'
  if (innerPattern.test(sentence) || listedPattern.test(sentence) || inversionPattern.test(sentence)) return 'form'
  return clause !== '' && clause.split(' ').length < fewestTold ? 'short' : undefined
}
