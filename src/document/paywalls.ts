/** What a paywall says by its form: how much of the text is left, and who may read on. */
import {Cue} from '../words/cue.js'

// How much of the text is left: `残り812文字（全文1460文字）`, `Noch 70 % des Artikels`.
const restPattern =
  /^\W{0,3}(?:残り|剩余|剩餘|还剩|還剩|remaining|noch|il reste|quedan|faltam|осталось)\s?:?\s?\d[\d.,]*\s?(?:文字|字|[%％]|words|wörter|mots|palabras|слов)(?:\s?(?:[（(].{2,20}[)）]|(?:des artikels|de l['’]article|del artículo|do artigo|of (?:the|this) article)))?\.?\s*$/

const memberPattern =
  /^(?:此|本|该|該)(?:内容|內容|文|文章|篇)?(?:仅限|僅限|只限|为|為)(?:付费|付費|vip)?(?:会员|會員|订阅|訂閱|用户|用戶).{0,10}(?:阅读|閱讀|专享|專享|可见|可見)?$|^.{0,14}(?:続き|全文|残り|この先)(?:は|を).{0,24}(?:会員|ログイン|登録|購読).{0,24}(?:いただけます|ください|読めます|なれます)[。]?$/
/** A line that says so has it. */
export const restCue = new Cue('paywall-rest', {of: () => [restPattern, memberPattern]})

/** Says the line how much of the text is left, or who may read on, and nothing else? */
export function isRest(line: string): boolean {
  const text = line.trim().toLowerCase()
  return restPattern.test(text) || memberPattern.test(text)
}
