/** The normal form in which phrases and lines are compared. */

// Bullets, arrows and brackets that a site puts around a label, and a colon or dots behind it.
const decoration = '»›«‹>▶►▷•·*■◆☞※|–—:：.…\\-[\\]()（）【】「」<,'
const leadingDecorationPattern = new RegExp(`^[\\s${decoration}]+`, 'u')
const trailingDecorationPattern = new RegExp(`[\\s${decoration}]+$`, 'u')
const decorationTable = new Uint8Array(0x10000)
for (const character of `${decoration.replaceAll('\\', '')} \t\u00a0\u3000\u200b\ufeff`) decorationTable[character.charCodeAt(0)] = 1

/** Is this character white space or decoration, which a normal form does not begin or end with? (Not every white space.) */
export function isDecoration(code: number): boolean {
  return decorationTable[code] === 1
}

/**
 * Folds what does not matter when a line is compared with a phrase: case, width, compatible forms (NFKC), apostrophes,
 * white space, decoration at both ends. Every number becomes `{n}`, so that `12 Comments` is `{n} comments`.
 */
export function normalise(text: string): string {
  if (asciiPattern.test(text)) return normaliseAscii(text)
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’ʼ`´]/gu, "'")
      // A final sigma is one only by what stands behind it.
      .replaceAll('ς', 'σ')
      .replace(/\s+/gu, ' ')
      .replace(leadingDecorationPattern, '')
      .replace(trailingDecorationPattern, '')
      .replace(/\p{Nd}+(?:[.,]\p{Nd}{3})*/gu, '{n}')
  )
}

const asciiPattern = /^[ -~]*$/

/** The same for printable ASCII, which most lines are, without what they cannot have. */
function normaliseAscii(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isDecoration(text.charCodeAt(from))) from++
  while (to > from && isDecoration(text.charCodeAt(to - 1))) to--
  let form = text.slice(from, to).toLowerCase()
  if (form.includes('`')) form = form.replaceAll('`', "'")
  if (form.includes('  ')) form = form.replace(/ +/g, ' ')
  return /\d/.test(form) ? form.replace(/\d+(?:[.,]\d{3})*/g, '{n}') : form
}
