/** Tells whether a piece of text is the credit of a picture: who took it, or who sent it. */
import type {Certainty} from '../rule.js'
import {isOutlet, isSourceInBrackets} from './bracket-sources.js'
import {isAgency, isNameList} from './press.js'
import {lowerCase} from './text.js'

const joint = String.raw`\s*[:：=＝/／|｜ㅣ]\s*`
// `by`, `via`, `courtesy of` join in English only; elsewhere a colon, `=` (Korean) or a slash (Chinese) must follow.
const englishLabel = String.raw`(?:(?:file|stock|cover|featured|lead|header) )?(?:(?:photo(?:graph)?s?|pictures?|screenshot)${joint}|(?:photo|image|picture|screenshot)s? (?:credits?|courtesy|source)(?:${joint}|, |\.\.\.)|credit\.\.\.\s?|(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?|screenshot) (?:by|via|courtesy of|©|(?:provided|supplied|contributed|released|taken) by) |screenshots? from )`
const otherLabel = `(?:crédits?(?: photos?)?|photos?|fotos?|fotografías?|fotografia|imagen|imagem|créditos?|immagine|crediti|(?:titel|header|cover|vorschau|beitrags)?bild(?:er|quelle|nachweis)?|grafik|symbolbild|archivbild|beeld|afbeelding|kuva|fotó|zdjęci[ea]|źródło zdjęcia|sursa foto|zdroj foto|fotoğraf|görsel|sumber foto|ảnh|nguồn ảnh|фото|изображение|иллюстрация|скриншот|источник фото|зображення|скріншот|джерело фото|φωτ(?:ο|ό|ογραφία)|الصورة|صورة|تصوير|مصدر الصورة|عکس|फोटो(?: क्रेडिट)?|तस्वीर|ภาพ|写真(?:提供)?|画像|撮影|照片|图(?:片来源|源)?|圖(?:片來源)?|图片|摄影|攝影|사진 ?(?:제공|출처)?|이미지 ?(?:출처)?|그래픽|일러스트|삽화)`
const labelPattern = new RegExp(String.raw`^(?:©\s?)?(?:${englishLabel}|${otherLabel}${joint}|fot\.\s?|ph\.\s?)`)
// `Courtesy of the mayor` and `출처=` name sources of much else.
const weakLabelPattern = new RegExp(
  `^(?:(?:credit|image)s?${joint}|courtesy(?: of |${joint})|자료${joint}|출처${joint}|캡처${joint}|提供[:：]|出典[:：])`
)
// Labels without a joint: `Photo AFP`, `Foto ANSA`.
const deskPattern = /^(?:photos?|foto|beeld|фото) /
const slashPattern = /^([^/]{2,30}?)(?: ?(?:Photo|PHOTO|FOTO|Foto))?\s?\/\s?(?=\p{Lu})/u
// Without bracket or label only names that are no word and head no list: `MAP`, `Beta`, `Unsplash` do.
const deskOnlyPattern =
  /^(?:(?:AFP via )?getty images|reuters|afp|associated press|shutterstock|yonhap(?: news)?|xinhua|연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크)?|셔터스톡|聯合ニュース|ゲッティイメージズ|視覺中國|视觉中国|達志影像|غيتي إيميجز)$/
// `Jane Smith/AP`, `Handout via REUTERS`, `Jane Smith | Getty Images`, `Jane Smith, AP`.
const behindPattern = /^.*(?:[/／=]|via | [|] |\p{L}, )\s?/u
// A private archive stands in front of its owner's name, also without a label.
const archivePattern =
  /^(?:(?:из )?личн(?:ый|ого) архива?|(?:з )?(?:особист(?:ий|ого)|приватн(?:ий|ого)) архіву?|archivo personal|archivio (?:personale|privato)|arquivo pessoal|archives? personnelles?|(?:z )?archiwum (?:prywatne|własne)(?:go)?|privatarchiv|private? archives?|personal archives?)(?:[,:]? (?:de |of |di |do |da |von )?|$)/
const datedPattern = /^(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.?\s?\/?\s?/
// Houses that sell or give away pictures and nothing else: what stands before a slash may be any word.
const stock =
  '(?:Shutter[sS]tock|SHUTTERSTOCK|Getty Images|iStock(?:photo)?|Adobe ?Stock|Fotolia|Depositphotos|Alamy|Dreamstime|Pixabay|Unsplash|Pexels|Freepik|123RF)'
const stockPattern = new RegExp(`^[^.!?:/]{2,40} ?/ ?${stock}$`)
const stockInBracket = new RegExp(`(?:^|[/ ,])${stock}(?=$|[/ ,])`)
// Words for a picture that shows no event, as a whole bracket or a last sentence.
const filePattern =
  /^(?:file (?:photo|image|picture)|representati(?:onal|ve) image|stock photo|symbol(?:bild|foto)|archiv(?:bild|foto)|photo d['’]illustration|foto de archivo|foto d['’]archivio|foto di repertorio|archieffoto|zdjęcie ilustracyjne|иллюстративное фото|ілюстративне фото|temsili (?:fotoğraf|görsel)|ảnh minh h(?:ọa|oạ)|foto ilustrasi|(?:फाइल|फ़ाइल) फोटो|प्रतीकात्मक तस्वीर|صورة (?:أرشيفية|تعبيرية)|أرشيفية|資料照片?|資料圖片|资料图片?|示意圖|图片?来(?:源于|自)网络|图源网络|(?:captura|imágenes? (?:capturadas?|tomadas?|extraídas?)) de (?:un )?v[ií]deo|(?:foto|imagen|imágenes) (?:ilustrativas?|referencial(?:es)?|de referencia)|imagem (?:ilustrativa|meramente ilustrativa)|(?:image|photo) illustrative|image d['’]illustration|immagine (?:illustrativa|di repertorio)|screengrab|video still|фото (?:з|из) (?:відкритих джерел|открытых источников|архива|архіву)|イメージ画像|写真はイメージです|(?:연합뉴스 )?자료 ?사진)$/
// `[촬영 김도윤]`, `[해안시 제공. 재판매 및 DB 금지]`, `新华社记者 陈木 摄`: only Korean and Chinese desks write so.
const deskFormPattern = /^(?:촬영 \S{2,10}|.{2,20} (?:촬영|제공)(?:[.,] ?재판매.{0,16})?|.{2,40}재판매 및 ?DB ?금지)$/u
const reporterPattern = /^[㐀-鿿]{0,8}(?:记者|記者)\s?[㐀-鿿]{2,4}\s?[摄攝]$/
const shortPattern = /^(?=.{2,36}$)[^\s\d.,;]+(?: [^\s\d.,;]+){0,2}$/u
const shortNamePattern =
  /^(?=.{4,36}$)(?!(?:An?|The|Ein|Eine|Der|Die|Das|Une?|Le|La|El|Los|Uma?) )\p{Ll}?\p{Lu}[\p{L}'’-]{2,}(?: [\p{L}'’-]+){0,3}$/u
// What follows a photographer's name in a credit: the address, of which a paper may print the front alone (`jane81@`), or a ban on reprints.
const behindNamePattern = /(?:,? (?:(?:staff )?(?:reporter|photographer)|기자))?(?: [\w.-]{3,30}@[\w.-]{0,40}| ?관련사진보기| ?무단.*)$/iu
const bracketPattern = /^[(（[【<〈]\s*([^()（）[\]【】<>〈〉]{2,100}|[^()（）[\]]{2,60}\([^()（）]{1,30}\))\s*[)）\]】>〉]$/u
const weakBracketPattern = /^[(（[【](?:image|credit)s?\s?[:：]/
const openPattern = /^[(（[【<〈]/u

/** Is the text a credit and nothing else, and how surely? */
export function judgeCredit(text: string): Certainty | undefined {
  const bracket = bracketPattern.exec(text)?.[1]
  if (bracket === undefined && openPattern.test(text)) return undefined
  const body = (bracket ?? text.replace(/^(?:[/／▲|☞]\s*|[-–—*] (?=출처|사진|자료|写真|出典|图|圖))/u, ''))
    .trim()
    .replace(/, ?file(?: photo)?$/i, '')
  const lower = lowerCase(body)
  const label = labelPattern.exec(lower)?.[0]
  if (label !== undefined) {
    const names = withoutArchive(body.slice(label.length).replace(/^©\s?/u, ''))
    if (isNameList(names.replace(behindNamePattern, ''))) return 'certain'
    // `someone / Getty Images`: an agency vouches for a name in lower case.
    if (isAgencyBehind(behindPattern, names) && names.split(' ').length <= 6) return 'certain'
    // `Фото: Портовый вестник`: a paper's name of a few words, where only the first has its capital.
    return (bracket === undefined ? shortNamePattern : shortPattern).test(names) ? 'likely' : undefined
  }
  if (isAgencyBehind(deskPattern, body, lower) || (isAgency(slashPattern.exec(body)?.[1] ?? '') && isNameList(body))) return 'certain'
  if (isAgencyBehind(datedPattern, body) || reporterPattern.test(body)) return 'certain'
  if (bracket !== undefined && deskFormPattern.test(body)) return 'certain'
  if (filePattern.test(lower) || (archivePattern.test(lower) && isNameList(withoutArchive(body))))
    return bracket === undefined ? 'likely' : 'certain'
  const signed = /^[ⓒ©]\s?(?!\s|copyright|.*(?:19|20)\d\d)/iu.exec(body)?.[0]
  if (signed !== undefined) {
    const names = body.slice(signed.length).replace(/ 관련사진보기$/u, '')
    if (!isNameList(names)) return undefined
    return signed.startsWith('ⓒ') || isAgencyBehind(behindPattern, names) ? 'certain' : 'likely'
  }
  if (isAgencyBehind(behindPattern, body) && isNameList(body)) return bracket === undefined ? 'likely' : 'certain'
  const weak = weakLabelPattern.exec(lower)?.[0]
  if (weak !== undefined) {
    const names = body.slice(weak.length).replace(/^©\s?/u, '')
    if (isNameList(names) || (isAgencyBehind(behindPattern, names) && names.split(' ').length <= 6)) return 'likely'
  }
  if (bracket === undefined) return deskOnlyPattern.test(lower) || stockPattern.test(body) ? 'likely' : undefined
  if (stockInBracket.test(body) && isSourceInBrackets(body)) return 'certain'
  return isAgency(body) || isSourceInBrackets(body) ? 'likely' : undefined
}

/** The names with one in place of a private archive, which stands in front of its owner's. */
function withoutArchive(names: string): string {
  const length = archivePattern.exec(lowerCase(names))?.[0].length
  return length === undefined ? names : `A ${names.slice(length)}`
}

/** Does the pattern match the front of the text, or what is asked in its place, and is the rest an agency? */
function isAgencyBehind(pattern: RegExp, text: string, asked = text): boolean {
  const front = pattern.exec(asked)?.[0]
  return front !== undefined && isAgency(text.slice(front.length))
}

/** Is the text a bracket that opens with a credit's label, or a full-width one with an agency? `(EPA)` is as often a short form. */
export function isBracketedCredit(text: string): boolean {
  if (!openPattern.test(text)) return false
  return (
    labelPattern.test(lowerCase(text.slice(1))) ||
    weakBracketPattern.test(lowerCase(text)) ||
    (text.startsWith('（') && (isAgency(text.slice(1, -1)) || isOutlet(text.slice(1, -1))))
  )
}

/** What a text has that is a credit without an agency, `©` or a bracket, for cues. */
export const creditCueSources: readonly RegExp[] = [
  /\b(?:photo(?:graph)?|image|picture|illustration|graphic|video|screenshot)s? (?:by|via|courtesy|credits?|source|from|provided|supplied|contributed|released|taken)\b|\b(?:credits?|courtesy)\b|\bph\. |\bfot\. /,
  /\b(?:file|stock|cover|featured|lead|header)? ?(?:photograph|picture|screenshot|photo|image)s?\b/,
  new RegExp(String.raw`\b${otherLabel}`),
  /자료|출처|캡처|提供|出典|记者|記者/,
  deskOnlyPattern,
  filePattern,
  archivePattern
]
