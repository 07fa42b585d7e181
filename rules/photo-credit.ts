/**
 * Flags the credit of a photo at the end of its caption, or on a line of its own.
 *
 * ## Why
 * Templates set the credit beside the picture; with the picture gone, `Photo by AP` hangs on the caption's sentence.
 *
 * ## Flagged
 * At the end of a line, behind a sentence: a label with names (`Photo by …`, `(Foto: …)`, `사진=…`), an agency with a name
 * (`AP Photo/…`, `ⓒ AFP=뉴스1`), `(File photo)` and its like. The same as a whole line.
 *
 * ## Left alone
 * A sentence about a photo, with a verb or with more behind it, and the caption itself.
 *
 * ## Fix
 * Deletes the credit and the space before it: certain for a label or an agency's sign with nothing but names, else likely.
 * A whole line is deleted as likely.
 *
 * ## Examples
 * ```diff
 * @@ certain: Photo credit `Photo by AP and Yonhap News`, fix deletes it
 * -The minister visited the pier after taking office. Photo by AP and Yonhap News
 * +The minister visited the pier after taking office.
 * -Im März waren elf der Pfähle verfault. Foto: Jan Ellwang/dpa
 * +Im März waren elf der Pfähle verfault.
 * -제비갈매기 무리를 31년째 지켜보고 있다. 사진=해안관측소 제공
 * +제비갈매기 무리를 31년째 지켜보고 있다.
 * -三月の点検では十一本が腐っていた。（写真：港町新聞）
 * +三月の点検では十一本が腐っていた。
 * @@ likely: Photo credit `Getty Images`, fix deletes the line
 * -Getty Images
 * ```
 * ```diff
 *  She kept one picture. The photo by Dorothea Lange changed him.
 *  She had lost it all. Photo by photo, she rebuilt the album
 *  The form has three fields. Photo: a recent one, in colour
 * ```
 */
import {agencySource, isNameList} from '../src/document/press.js'
import {endsSentence, excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

// Longer than any credit seen; a line of a megabyte is read only so far from its end.
const longest = 140
const joint = String.raw`\s*[:：=＝/／|｜ㅣ]\s*`
// `by`, `via`, `courtesy of` join in English only; elsewhere a colon, `=` (Korean) or a slash (Chinese) must follow.
const englishLabel = String.raw`(?:(?:file|stock|cover|featured|lead|header) )?(?:(?:photo(?:graph)?s?|pictures?|screenshot)${joint}|(?:photo|image|picture|screenshot)s? (?:credits?|courtesy|source)(?:${joint}|, |\.\.\.)|(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?|screenshot) (?:by|via|courtesy of|©) )`
const otherLabel = `(?:crédits?(?: photos?)?|photos?|fotos?|fotografías?|fotografia|imagen|imagem|créditos?|immagine|crediti|bild(?:er|quelle|nachweis)?|grafik|symbolbild|archivbild|beeld|afbeelding|kuva|fotó|zdjęci[ea]|źródło zdjęcia|sursa foto|zdroj foto|fotoğraf|görsel|sumber foto|ảnh|nguồn ảnh|фото|изображение|иллюстрация|скриншот|источник фото|зображення|скріншот|джерело фото|φωτ(?:ο|ό|ογραφία)|الصورة|صورة|تصوير|مصدر الصورة|عکس|फोटो(?: क्रेडिट)?|तस्वीर|ภาพ|写真(?:提供)?|画像|撮影|照片|图(?:片来源|源)?|圖(?:片來源)?|图片|摄影|攝影|사진 ?(?:제공|출처)?|이미지 ?(?:출처)?|그래픽|일러스트|삽화)`
const labelPattern = new RegExp(String.raw`^(?:©\s?)?(?:${englishLabel}|${otherLabel}${joint}|fot\.\s?|ph\.\s?)`, 'iu')
// `Courtesy of the mayor` and `출처=` name sources of much else.
const weakLabelPattern = new RegExp(String.raw`^(?:(?:credit|image)s?${joint}|courtesy(?: of |${joint})|자료${joint}|출처${joint}|캡처${joint}|提供[:：]|出典[:：])`, 'iu')
// Labels without a joint: `Photo AFP`, `Foto ANSA`.
const deskPattern = new RegExp(String.raw`^(?:photos?|foto|beeld|фото) ${agencySource}$`, 'iu')
const agencyPattern = new RegExp(String.raw`^${agencySource}(?: ?(?:Photo|PHOTO|FOTO|Foto))?\s?/\s?(?=\p{Lu})`, 'u')
const agencyOnlyPattern = new RegExp(`^${agencySource}$`, 'u')
const behindPattern = new RegExp(String.raw`(?:[/／=]|via )\s?${agencySource}$`, 'u')
const datedPattern = new RegExp(String.raw`^(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.?\s?/?\s?${agencySource}$`, 'u')
// Words for a picture that shows no event, as a whole bracket or a last sentence.
const filePattern =
  /^(?:file (?:photo|image|picture)|representati(?:onal|ve) image|stock photo|symbol(?:bild|foto)|archiv(?:bild|foto)|photo d['’]illustration|foto de archivo|foto d['’]archivio|foto di repertorio|archieffoto|zdjęcie ilustracyjne|иллюстративное фото|ілюстративне фото|temsili (?:fotoğraf|görsel)|ảnh minh h(?:ọa|oạ)|foto ilustrasi|(?:फाइल|फ़ाइल) फोटो|प्रतीकात्मक तस्वीर|صورة (?:أرشيفية|تعبيرية)|أرشيفية|資料照片?|資料圖片|资料图片?|示意圖|イメージ画像|写真はイメージです|(?:연합뉴스 )?자료 ?사진)$/iu
// `[촬영 김도윤]`, `[해안시 제공. 재판매 및 DB 금지]`, `新华社记者 陈木 摄`: only Korean and Chinese desks write so.
const deskFormPattern = /^(?:촬영 \S{2,10}|.{2,20} (?:촬영|제공)(?:[.,] ?재판매.{0,16})?|.{2,40}재판매 및 ?DB ?금지|.{0,8}(?:记者|記者)\s?.{2,12}[摄攝])$/u
const bracketPattern = /^[(（[【<〈]\s*([^()（）[\]【】<>〈〉]{2,100}|[^()（）[\]]{2,60}\([^()（）]{1,30}\))\s*[)）\]】>〉]$/u

const gluedStarts = new Set([...'(（[【<〈/／ⓒ©'].map((sign) => sign.charCodeAt(0)))
const stops = new Set([...'.!?…。！？।؟۔"\'”’»」』)）]다요'].map((sign) => sign.charCodeAt(0)))

export default defineRule({
  id: 'photo-credit',
  group: 'article-furniture',
  gate: [],
  *find(document) {
    for (const line of document.linesWith('ink')) {
      const whole = line.text.length <= longest && !document.isWrapped(line.index) ? judge(line.text.trim()) : undefined
      if (whole !== undefined) {
        yield {...cutLine(line), certainty: 'likely', message: `Photo credit ${excerpt(line.text)}, fix deletes the line`}
        continue
      }
      const found = findCredit(line.text)
      if (found === undefined) continue
      const edit = {start: line.start + found.start, end: line.end, text: ''}
      const what = excerpt(line.text.slice(found.start))
      yield {span: {start: edit.start, end: edit.end}, certainty: found.certainty, message: `Photo credit ${what}, fix deletes it`, edit}
    }
  }
})

/** The credit at the end of the line: the longest last part that is one, behind a sentence or, bracketed, behind any word. */
function findCredit(text: string): {start: number; certainty: Certainty} | undefined {
  const end = text.trimEnd().length
  for (let at = Math.max(8, end - longest); at < end - 1; at++) {
    const glued = gluedStarts.has(text.charCodeAt(at))
    const before = text.charCodeAt(at - 1)
    // A credit begins behind white space, glued to a stop (`있다.2024.10.24/뉴스1`), or with a bracket, a slash or a sign.
    const spaced = before === 0x20 || before === 0x3000 || before === 0xa0
    if (!glued && !stops.has(spaced ? text.charCodeAt(at - 2) : before)) continue
    const caption = text.slice(Math.max(0, at - 40), at).trimEnd()
    const found = judge(text.slice(at, end))
    if (found === undefined || !standsBehind(caption, text.slice(at, end))) continue
    return {start: at - (text.slice(0, at).length - text.slice(0, at).trimEnd().length), certainty: endsSentence(caption) ? found : 'likely'}
  }
  return undefined
}

/** Does the credit stand behind a sentence? A bracketed label also behind any caption, `사진=` and `ⓒ` behind a Korean verb. */
function standsBehind(caption: string, credit: string): boolean {
  if (endsSentence(caption)) return true
  if (/[다요)]$/u.test(caption)) return /^(?:[/／(（[]?\s?사진|ⓒ)/u.test(credit)
  return /^[(（[【]/u.test(credit) && labelPattern.test(credit.slice(1))
}

/** Is the text a credit and nothing else, and how surely? */
function judge(text: string): Certainty | undefined {
  const bracket = bracketPattern.exec(text)?.[1]
  const body = (bracket ?? text.replace(/^[/／▲|☞]\s*/u, '')).trim()
  const label = labelPattern.exec(body)?.[0]
  if (label !== undefined) {
    const names = body.slice(label.length)
    if (isNameList(names.replace(/ ?(?:관련사진보기|무단.*)$/u, ''))) return 'certain'
    return bracket !== undefined && names.length <= 30 && !/\s\S+\s\S+\s|\d/u.test(names) ? 'likely' : undefined
  }
  if (deskPattern.test(body) || agencyPattern.test(body) && isNameList(body)) return 'certain'
  if (datedPattern.test(body) || (bracket !== undefined && deskFormPattern.test(body))) return 'certain'
  if (filePattern.test(body)) return bracket === undefined ? 'likely' : 'certain'
  const signed = /^[ⓒ©]\s?(?!(?:19|20)\d\d)/u.exec(body)?.[0]
  if (signed !== undefined) {
    const names = body.slice(signed.length).replace(/ 관련사진보기$/u, '')
    return isNameList(names) ? (signed.startsWith('ⓒ') || behindPattern.test(names) ? 'certain' : 'likely') : undefined
  }
  if (behindPattern.test(body) && isNameList(body)) return bracket === undefined ? 'likely' : 'certain'
  const weak = weakLabelPattern.exec(body)?.[0]
  if (weak !== undefined) return isNameList(body.slice(weak.length)) ? 'likely' : undefined
  return agencyOnlyPattern.test(body) ? 'likely' : undefined
}
