/** Calls to follow an outlet on a network: a word for following, the name of a network, and few words besides. */
import {Cue} from '../words/cue.js'
import {isNetwork} from './bar-words.js'
import {normalise} from './normal.js'
import {readTemplates} from './templates.js'

const verbs = new Set(
  `follow join like find subscribe connect add folgen folge folgt liken like abonnieren abonniere besuchen suivez suivre rejoignez abonnez aimez
  sigue síguenos siga síganos seguinos suscríbete únete siga-nos segue curta acompanhe inscreva-se entre segui seguici iscriviti unisciti
  volg volgen like obserwuj śledź polub dołącz подписывайтесь подпишитесь подписаться следите читайте присоединяйтесь вступайте
  підписуйтесь підпишіться стежте приєднуйтесь читайте takip edin olun abone ikuti gabung bergabung follow theo tham følg følge följ seuraa tykkää
  تابعنا تابعونا تابع انضم اشترك जुड़ें फॉलो フォロー 关注 關注 加入 팔로우 구독 팔로우하기 구독하기`.split(/\s+/)
)
const ours = new Set(
  `us our we uns unsere unserem unserer unseren nous notre nos nosotros nuestro nuestra nuestros nós nosso nossa noi nostro nostra ons onze nas nasz naszego naszym
  нас наш наши нашем нашу нашим нам на_нас bizi bize kami chúng tôi oss vår vores vårt meitä هमारे हमारे हमें تابعنا تابعونا síguenos síganos seguici siga-nos seguinos 我们 我們`.split(
    /\s+/
  )
)
// A question or a quotation is somebody's words.
const sentencePattern = /[?？.。”"][\s)]*$/u
// Where the networks were icons: `Follow Example News on`. No sentence ends so without a stop.
const cutPattern = /^(?:follow|folgen|folge|suivez|sigue|siga|segui|volg) (?:[^\s.,!?:;]+ ){1,4}(?:on|auf|sur|en|em|su|op)\s?:?$/
/** A call whose network is missing has it. */
export const cutCallCue = new Cue('follow-cut', {of: () => [cutPattern]})
const longestCall = 9
const longest = 100

const openings = readTemplates([...verbs].join('|'))
// Turkish, and the scripts that have no spaces or set the verb last.
const endPattern = /(?: edin| olun|[\u0900-\u097f\u3040-\uffef])!?$/

/** Can the text from `start` to `end` begin or end with a word for following? */
export function mayFollow(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false
  return openings.mayOpen(text, start, end) || endPattern.test(text.slice(Math.max(start, end - 6), end))
}

function follows(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s!:]+/u)
    .filter((word) => word !== '')
  return verbs.has(words[0] ?? '') || verbs.has(words.at(-1) ?? '')
}

/** `ours`: the call says `us` or `our`; `named`: it ends with the network and names somebody, as a headline might; undefined for any other text. */
export function readFollowCall(text: string): 'ours' | 'named' | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest || !follows(trimmed) || sentencePattern.test(trimmed)) return undefined
  if (cutPattern.test(trimmed.toLowerCase())) return 'named'
  const words = normalise(trimmed)
    .split(/[\s!:,]+/u)
    .filter((word) => word !== '')
  if (words.length > longestCall) return undefined
  const place = words.findIndex((word, at) => isNetwork(word) || isNetwork(`${word} ${words[at + 1] ?? ''}`))
  if (place < 0) return undefined
  if (words.some((word) => ours.has(word))) return 'ours'
  return verbs.has(words[0] ?? '') && words.length - place <= 2 ? 'named' : undefined
}
