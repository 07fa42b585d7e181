/** What names a source in brackets only: elsewhere it is a word of the text. */
import {isNameList} from './press.js'

const sourcePattern =
  /^(?:sources?|source photo|quelle|fuente|fonte|bron|источник|джерело|źródło|kaynak|sumber|nguồn|来源|來源|出所)\s*[:：]\s*/i
// The paper that a Japanese or Chinese line is from.
const outletPattern =
  /^[\p{Script=Han}\p{Script=Katakana}A-Z]{2,12}(?:日報|新聞|ニュース|通信社?|日本語版|テレビ|時報|電子版|オンライン|日报|晚报|晚報)$/u
// The owners of a picture, the first in capitals: `NASA/JPL-Caltech`.
const ownersPattern = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:\/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){1,3}$/u

/** Is the text the name of a Japanese or Chinese paper, agency or channel? */
export function isOutlet(text: string): boolean {
  return text.length <= 20 && outletPattern.test(text)
}

/** Is the inside of a bracket a source and nothing else: `Source: NASA`, `NASA/JPL-Caltech`, `港日報`? */
export function isSourceInBrackets(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code > 0x2fff) return isOutlet(text) || (sourcePattern.test(text) && isNameList(text.replace(sourcePattern, '')))
  const owners = text.indexOf('/')
  if (owners > 0 && /\p{Lu}{2}/u.test(text.slice(0, owners)) && ownersPattern.test(text)) return true
  if (!/[:：]/.test(text)) return isOutlet(text)
  const label = sourcePattern.exec(text)?.[0]
  if (label !== undefined) return isNameList(text.slice(label.length))
  return false
}
