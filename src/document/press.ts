/** What credits and datelines are made of: news agencies, lists of names, reporters' titles. */
import {looseWords} from '../words/loose-words.js'
import {columns} from './text.js'

/**
 * Agencies and picture desks by the names that they sign with. A name alone convicts nothing: it counts in a bracket, behind a
 * slash, a sign or a label. Short ones are told from words by their case, so they are compared with it.
 */
const latinAgency =
  'AP|Associated Press|The Associated Press|AFP|Reuters|REUTERS|Thomson Reuters|EFE|EPA|epa|EPA-EFE|Europa Press|EUROPA PRESS|ANSA|Ansa|LaPresse|Adnkronos|ITALPRESS|AGI|dpa|DPA|dapd|KNA|epd|SID|APA|sda|SDA|ATS|Keystone|Belga|BELGA|ANP|NTB|TT|Ritzau|Scanpix|NTB Scanpix|STT|Lehtikuva|BNS|LETA|ELTA|PAP|ČTK|CTK|TASR|MTI|Agerpres|AGERPRES|Mediafax|BTA|HINA|Hina|Tanjug|STA|Fena|Beta|AMNA|Lusa|LUSA|Agência Brasil|Agência O Globo|Folhapress|Estadão Conteúdo|Notimex|NOTIMEX|Télam|Prensa Latina|TASS|Interfax|Sputnik|RIA Novosti|Ukrinform|UNIAN|AA|Anadolu|Anadolu Agency|DHA|İHA|IHA|ANKA|ANTARA|Antara|Bernama|BERNAMA|PNA|VNA|TTXVN|NNA|CNA|Xinhua|XINHUA|IANS|PTI|ANI|UNI|UPI|PA|PA Media|PA Wire|AAP|RNZ|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|Yonhap News|YONHAP|Newsis|NEWSIS|News1|NEWS1|IRNA|ISNA|Mehr|WAFA|SPA|WAM|KUNA|MENA|Petra|GNA|NAN|APS|MAP|Bloomberg|Getty|Getty Images|GETTY IMAGES|Shutterstock|ShutterStock|SHUTTERSTOCK|Adobe Stock|AdobeStock|Fotolia|Depositphotos|Dreamstime|Freepik|123RF|iStock|iStockphoto|Alamy|Imago|IMAGO|imago images|picture alliance|Zuma Press|Unsplash|Pixabay|Pexels|PR Newswire|PRNewswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|ACCESSWIRE'
const otherAgency =
  'ТАСС|РИА Новости|Интерфакс|ИНТЕРФАКС|УНИАН|УНІАН|Укринформ|Укрінформ|БТА|БЕЛТА|연합뉴스|뉴스1|뉴시스|로이터|신화|AFP연합뉴스|셔터스톡|게티이미지뱅크|게티이미지|클립아트코리아|픽사베이|聯合ニュース|共同|共同通信|時事|時事通信|ロイター|アフロ|新华社|新華社|中新社|中新网|中央社|路透|路透社|法新社|美聯社|美联社|視覺中國|视觉中国|達志影像|رويترز|أ ف ب|د ب أ|فرانس برس|الأناضول|وكالات|غيتي إيميجز|भाषा|पीटीआई|आईएएनएस|एएनआई'
/** What a text has that names an agency. */
export const agencySources = (): readonly (RegExp | string)[] => looseWords(`${latinAgency}|${otherAgency}`.split('|'))
const agencies = new Set(`${latinAgency}|${otherAgency}`.split('|'))

/** Is the text an agency's name and nothing else? `dpa` signs with its desk, too: `dpa/lno`. */
export function isAgency(text: string): boolean {
  return agencies.has(text) || /^dpa[-/][a-z]{2,4}$/u.test(text)
}

/** Does the text end with an agency, as a word or several of its own? */
export function endsWithAgency(text: string): boolean {
  return [...text.matchAll(/^|[\s/／=]/gu)].slice(-4).some(({index}) => isAgency(text.slice(index).replace(/^[\s/／=]/u, '')))
}

/** Does a text without spaces between words, up to this much longer, end with an agency? */
export function endsWithGluedAgency(text: string, longestPlace: number): boolean {
  return Array.from({length: longestPlace}, (_, length) => text.slice(length + 1)).some(isAgency)
}

/** A reporter's title as newsrooms put it beside the name. */
export const reporterSource =
  '(?:Correspondent|Reporter|Staff Reporter|기자|특파원|통신원|인턴기자|선임기자|전문기자|記者|记者|特派員|特派员)'

// What stands uncapitalised in a list of names: joints, particles of surnames, and words for a picture's origin.
const smallWords = new Set(
  'and und et y e i og och en ja ve via for of on by the de la le du des da do dos das di del della von van der den ter af al el bin dpa dapd epa epd sda afp file handout courtesy images stock picture alliance picture-alliance imago privat private privée archiv archive archives archivo arquivo archivio archief archiwum archivum arkiv prywatne pool pixabay unsplash pexels iStock freepik с и та из архива архіву соцсети соцмережі'.split(
    ' '
  )
)
const separatorPattern = /[\s/／,、·•|｜&+=;]+/u
const tokenEdgePattern = /^["'“‘([]+|["'”’)\]:]+$/gu
const longestList = 80
const mostNames = 12
// Letters of scripts without case, where a name looks like any word: fewer and shorter words pass.
const caselessPattern = /\p{Lo}/u
const longestCaseless = 28

/** Is the text a list of names and nothing else: people, agencies, sites? A word in lower case ends it, except joints and particles. */
export function isNameList(text: string): boolean {
  const list = text.trim()
  if (list.length === 0 || list.length > longestList) return false
  const caseless = caselessPattern.test(list)
  // `…다`, `…요`, `ました`: a Korean or Japanese sentence, or any with a stop inside.
  if (caseless && (columns(list) > longestCaseless + 12 || /(?:[다요죠]|ました|です)[.。]?$|[。！？؟।]/u.test(list))) return false
  const tokens = list.split(separatorPattern).filter((token) => token !== '')
  if (tokens.length > (caseless ? 6 : mostNames)) return false
  let names = 0
  for (const raw of tokens) {
    const token = raw.replace(tokenEdgePattern, '')
    // A stop ends an initial or an abbreviation of three letters (`J.`, `Inc.`), or else a sentence.
    if (/\p{L}{4,}\.$|[!?…]/u.test(token)) return false
    if (/^[\p{Lu}\p{Lt}\p{Lo}@\p{Nd}]/u.test(token)) names++
    else if (token !== '' && !smallWords.has(token) && !/^[-–—]$/u.test(token)) return false
    else if (/^(?:dpa|dapd|epa|epd|afp|sda|handout|privat|archi|arkiv|arquivo|pixabay|unsplash|pexels|freepik|соц)/u.test(token)) names++
  }
  return names > 0
}
