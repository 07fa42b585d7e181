/** The normal form in which phrases and lines are compared. */

// Bullets, arrows and brackets that a site puts around a label, and a colon or dots behind it.
const leadingDecorationPattern = /^[\s»›>▶►▷•·*■◆☞※|–—:\-[(【「]+/u
const trailingDecorationPattern = /[\s»›>▶►▷•·*|:：.…\])】」]+$/u

/**
 * Folds what does not matter when a line is compared with a phrase: case, width, compatible forms (NFKC), apostrophes,
 * white space, decoration at both ends. Every number becomes `{n}`, so that `12 Comments` is `{n} Comments`.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/\p{Nd}+(?:[.,]\p{Nd}{3})*/gu, '{n}')
    .replace(/\s+/gu, ' ')
    .replace(leadingDecorationPattern, '')
    .replace(trailingDecorationPattern, '')
}
