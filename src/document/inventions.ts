/** What speech recognisers write over silence, subtitlers under a film, and translating programs under a text. */
import {Cue} from '../words/cue.js'

const subtitle =
  '(?:subtitles?|subtitling|captions?|closed captions?|captioning|untertitel(?:ung)?|sous-titr(?:es|age)|subtítulos|legendas?|sottotitoli|ondertitel(?:ing|s)|napisy|tłumaczenie i napisy|субтитры|субтитри|altyazı(?:lar)?|titulky|undertexter|undertekster|tekstitys|feliratok?|subtitrarea?|υπότιτλοι|字幕(?:提供|制作|製作|志愿者|by)?|자막 ?(?:제공|제작|by)?|ترجمة|phụ đề|takarir|คำบรรยาย)'
const maker =
  '(?:by|:|：|von|der|des|im auftrag|par|par la|réalisés|de|de la|por|realizados|creados|pela?|creati|a cura|e revisione|di|door|przez|wykonał|сделал[аи]?|создал[аи]?|создавал|подготовлены|підготовлено|m\\.?k\\.?|av|från|由|提供|نانسي)'
// A name, a community, a broadcaster: up to eight words, and no sentence.
const creditPattern = new RegExp(
  String.raw`^${subtitle}\s?${maker}(?:\s?[^\s.!?]+(?:\.\S+)?){0,8}\.?$|^(?:редактор субтитров|корректор)\s.{2,40}$|^字幕(?:由|志愿者).{2,30}$`
)
const farewells = [
  'thank(?:s| you)(?: (?:so|very) much)? (?:all )?for (?:watching|viewing)(?: (?:this|the|my|our) (?:video|episode|channel))?(?:[.!]+(?: .{0,80})?)?',
  "(?:please |don[’']t forget to |be sure to |make sure to )?(?:like(?:,| and) )(?:comment,? |share,? )?(?:and )?subscribe\\b.{0,50}|(?:please |don[’']t forget to )subscribe(?: to (?:my|our|the|this) channel)?.{0,40}|i[’']ll see you (?:guys )?in the next (?:video|one).{0,20}|see you in the next video[.!]*",
  'ご(?:視聴|清聴)(?:いただき|頂き)?(?:まして)?、?(?:誠に)?ありがとうございま(?:した|す)。?|(?:チャンネル登録|高評価)[をとも、].{0,30}お願い.{0,12}',
  '(?:오늘도 |끝까지 )?시청해 ?주셔서 (?:대단히 )?감사합니다[.!]?|(?:구독|좋아요)(?:과|와|,| )? ?(?:구독|좋아요|알림).{0,30}',
  '(?:谢谢|谢谢大家|感謝|感谢|謝謝)(?:大家|您|你们|你們|各位)?的?(?:收看|观看|觀看)[。!！]?|请不吝点赞.{0,30}|(?:记得|記得|欢迎|歡迎)?(?:点赞|點讚|订阅|訂閱)[、，, ]?(?:订阅|訂閱|关注|關注|转发|轉發|分享).{0,30}',
  "merci d[’']avoir regardé.{0,40}|abonnez-vous à (?:la|ma|notre) chaîne.{0,30}|(?:muchas )?gracias por ver (?:el|este|mi|nuestro)? ?v[ií]deo.{0,20}|suscr[ií]be(?:te|nse) (?:al|a mi|a nuestro) canal.{0,30}|(?:muito )?obrigad[oa] por (?:assistir|ver).{0,40}|inscreva-se no (?:meu|nosso)? ?canal.{0,30}|grazie per (?:aver guardato|la visione).{0,40}|iscrivetevi al (?:mio |nostro )?canale.{0,30}|(?:vielen )?dank(?:e)? (?:fürs|für das|für ihr) zuschauen[.!]*|(?:vergesst nicht, )?(?:den|meinen|unseren) kanal zu abonnieren.{0,20}|bedankt voor het kijken.{0,30}",
  'dzięk(?:i|uję|ujemy) za (?:oglądanie|obejrzenie).{0,20}|спасибо за просмотр[.!]*|подписывайтесь на (?:мой |наш )?канал.{0,40}|дякую за перегляд[.!]*|продолжение следует\\.{0,3}|izlediğiniz için teşekkür(?:ler| eder(?:im|iz))[.!]*|(?:kanala |kanalıma )?abone olmayı unutmayın.{0,20}|terima kasih (?:sudah|telah) menonton.{0,20}|jangan lupa (?:like|subscribe).{0,40}|cảm ơn (?:các bạn|mọi người) đã (?:xem|theo dõi).{0,40}|(?:hãy|đừng quên) (?:subscribe|đăng ký).{0,80}',
  'شكرا? (?:لكم )?(?:على|ل)(?:ال)?مشاهد.{0,20}|اشتركوا في القناة.{0,20}|لا تنس[وى]ا? الاشتراك.{0,30}|देखने के लिए धन्यवाद.?|tack för att (?:ni|du) (?:har )?tittat?.{0,20}|takk for at (?:dere|du) så på.{0,20}|tak fordi (?:i|du) så med.{0,20}|kiitos katsomisesta.{0,10}'
]
const farewellPattern = new RegExp(`^(?:${farewells.join('|')})$`)
const translatorPattern =
  /^(?:\W{0,2}(?:translated|übersetzt|traduit|traducido|traduzido|traduzida|tradotto|vertaald|przetłumaczono|переведено|перекладено|翻訳|翻译) (?:with|by|using|via|mit|avec|par|con|por|com|met|door|za pomocą|z|с помощью|за допомогою) (?:the )?(?:www\.)?(?:deepl|google(?: translate)?|google übersetzer|microsoft translator|bing translator|yandex|papago)\b.{0,60}|mymemory warning: .{0,120}|query length limit exceeded.{0,80}|\[(?:machine|auto(?:matically)?)[ -]translated(?: from [a-z]+)?\])$/
/** What a line has that is one of these. */
export const inventionCue = new Cue('speech-invention', {of: () => [translatorPattern, creditPattern, farewellPattern]})

/** What the line is, as a whole: a credit of subtitles, a farewell to viewers, or a translating program's signature. */
export function readInvention(line: string): 'credit' | 'farewell' | 'signature' | undefined {
  const text = line.trim().toLowerCase().replaceAll('i̇', 'i')
  if (translatorPattern.test(text)) return 'signature'
  if (creditPattern.test(text)) return 'credit'
  return farewellPattern.test(text) ? 'farewell' : undefined
}

const spinPattern = /(?<![\\$\w{|])\{([^{}|]{1,60}(?:\|[^{}|]{0,60}){1,14})\}(?![\w}|])/g
const alternativePattern = /^[^\d<>[\]()=_*#:;"/\\]*$/
const codeLinePattern = /--?\w|[<>[\]$=\\]|^\s*usage\b/i

/** The choices that a spinner never made: `{big|large|huge}`, in a sentence of words. */
export function* readSpins(line: string): Iterable<{readonly start: number; readonly end: number; readonly text: string}> {
  if (codeLinePattern.test(line)) return
  for (const {0: found, 1: inner = '', index} of line.matchAll(spinPattern)) {
    const choices = inner.split('|')
    const first = choices.find((choice) => choice.trim() !== '')
    const rest = line.slice(0, index) + line.slice(index + found.length)
    const isSentence = (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4
    if (first !== undefined && isSentence && choices.every((choice) => alternativePattern.test(choice)))
      yield {start: index, end: index + found.length, text: first}
  }
}
