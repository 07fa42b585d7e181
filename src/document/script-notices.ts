/** Notices that a page needs a script, a plug-in or frames which the reader's browser lacks. */
import {Cue} from '../words/cue.js'
import {countSentences} from './text.js'

const script = String.raw`(?:java ?script|js\b|자바 ?스크립트|جافا ?سكر[يب]+ت|джава ?скрипт)`
// What each language says to the reader; `{js}` is the script. Polite imperatives, `your browser`, and `is off`.
const forms = [
  '^(?:please|kindly|you (?:need|must|have|will need|should)|your (?:web )?browser|to |for |in order|sorry|it (?:looks|seems|appears)|we(?:.re| are) sorry|oops|this (?:page|site|website|web site|app|application|form|content|feature|e-?mail address|slideshow|video|game|map|tool|service|blog|forum|shop|store)\\b|if you|(?:warning|note|notice|error|important)\\b).{0,100}(?:enabl|disabl|turn(?:ed)? (?:it )?(?:on|off)|activat|allow|requir|need|must|support|switched off|without|us(?:es|ing)|block).{0,60}',
  '^(?:enable|activate|allow|turn on|switch on) {js}\\b.{0,80}(?:to |browser|settings|page|site|$)',
  '^{js} (?:is|has been|must be|needs to be|seems to be|appears to be|may be|is currently) (?:currently )?(?:disabled|enabled|turned o|switched o|not (?:enabled|available|supported|turned)|off\\b|required (?:to|for (?:this|full)|in order|on this|$)|blocked)(?![^.]*\\bcourse)',
  '(?:bitte|ihr browser|dein browser|diese (?:seite|website|anwendung)|um ).{0,80}{js}|{js}.{0,20}(?:ist|muss|scheint).{0,20}(?:deaktiviert|aktiviert sein|ausgeschaltet|erforderlich|abgeschaltet)|^aktiviere(?:n sie)? {js}',
  '(?:veuillez|merci d|vous devez|votre navigateur|ce (?:site|contenu)|cette page|pour ).{0,80}{js}|{js} (?:est|doit être|semble) (?:désactivé|activé|requis|nécessaire)|^activez {js}',
  '(?:por favor|active|activa|habilite|habilita|(?:su|tu) navegador|est[ea] (?:sitio|página|web|contenido)|necesita|debes?|para |ative|habilite|o seu navegador|seu navegador|est[ea] (?:site|página|conteúdo)|você precisa).{0,80}{js}|{js} (?:está|debe estar|parece estar|precisa estar) (?:des(?:activado|habilitado)|habilitado|activado|ativado|desativado)',
  '(?:abilita|attiva|per |il (?:tuo|suo|vostro) browser|questo sito|questa pagina).{0,80}{js}|{js} (?:è|deve essere|sembra) (?:disabilitato|disattivato|abilitato|attivato|necessario)',
  '(?:schakel|zet|activeer|uw browser|je browser|deze (?:site|pagina|website)).{0,60}{js}|{js} (?:is|staat|moet).{0,20}(?:uitgeschakeld|ingeschakeld|uit\\b|vereist)',
  '(?:włącz|proszę|aby |twoja przeglądarka|ta strona|do działania).{0,80}{js}|{js} (?:jest )?(?:wyłączon|wymagan)',
  '(?:включите|пожалуйста|для |в вашем браузере|ваш браузер|этот сайт|увімкніть|будь ласка|у вашому браузері|ваш браузер|цей сайт).{0,80}{js}|{js} (?:отключ[её]н|выключен|необходим|вимкнен)',
  '(?:lütfen|tarayıcın|bu (?:site|sayfa)).{0,80}{js}|{js}.{0,4} ?(?:etkinleştir|aç[ıi]n|devre dışı|gerek)',
  '(?:aktifkan|mohon|harap|silakan|browser anda|situs ini).{0,60}{js}|(?:vui lòng|hãy|trình duyệt|trang (?:web )?này).{0,60}{js}',
  '{js}.{0,30}(?:有効|無効|オン|オフ|必要|許可).{0,30}(?:ください|下さい|です|ます|ません|なって)',
  '(?:请|請|您的浏览器|您的瀏覽器|你的浏览器|本(?:站|网站|網站|页|頁)|需要|为了|為了).{0,30}{js}|{js}.{0,14}(?:禁用|未启用|未啟用|停用|关闭|關閉)',
  '{js}.{0,24}(?:활성화|사용|허용|켜|꺼져|비활성|지원|필요).{0,24}(?:주세요|주십시오|바랍니다|합니다|않습니다|있습니다|됩니다)[.!]?$',
  '(?:يرجى|الرجاء|من فضلك|متصفحك|المتصفح|يجب|هذا الموقع).{0,60}{js}|{js}.{0,30}(?:معطل|مطلوب)|(?:कृपया|आपका ब्राउज़र).{0,60}{js}|(?:vänligen|aktivera|din webbläsare|aktiver|din browser|nettleseren|ota |salli |selaimesi|prosím|povolte|zapněte|váš prohlížeč|παρακαλώ|ενεργοποιήστε|ο browser|kérjük|engedélyezze|böngészője|vă rugăm|activați|browserul|กรุณา|โปรดเปิด|לא פעיל|لطفا).{0,60}{js}'
]
const noticePattern = new RegExp(forms.map((form) => form.replaceAll('{js}', script)).join('|'))
const pluginPattern =
  /^(?:please|you (?:need|must|have)|get|install|download|update|to (?:view|see|watch|play|use)|this (?:page|site|content|video|player|slideshow)|sorry|your browser|adobe flash player|flash player|bitte|veuillez|por favor|для |请|請).{0,60}(?:flash[ -]?player|iframes?\b|inline frames|frames\b).{0,90}$|flash player (?:is )?(?:required|not installed|out of date)/
const scriptPattern = new RegExp(script)
// The reader reads no longer ones.
export const longestNotice = 240
const quotePattern = /["“„«『「]|^['‘]/

// `It is necessary to …` may as well be a sentence of an article that gives advice.
const advicePattern =
  /^(?:it is |you can|es (?:necesario|preciso)|hay que|il (?:est|faut)|è necessario|bisogna|es ist|man muss|é (?:necessário|preciso)|необходимо|нужно|потрібно|trzeba|należy|het is|men moet)/

/** Does the notice give advice rather than speak to the reader? */
export function isAdvice(line: string): boolean {
  return advicePattern.test(line.trim().toLowerCase())
}

/** What every such line has. */
export const scriptCue = new Cue('script-notice', {of: () => [/javascript|자바 ?스크립트|جافا ?سكر|flash player|iframe|inline frames/]})

/** Does the line speak to a reader about the reader's browser? In quotes it is somebody's subject. */
export function isScriptNotice(line: string): boolean {
  const text = line.length > longestNotice ? '' : line.trim().toLowerCase()
  if (text === '' || quotePattern.test(text)) return false
  return (scriptPattern.test(text) ? noticePattern : pluginPattern).test(text) && countSentences(line) <= 3
}
