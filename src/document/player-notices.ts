/** What a player says of itself in sentences: that the browser lacks it, that its window has opened, that a recording is gone. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import type {Document, Line} from './document.js'

// Whose browser it is, and that it does not do something: a language a line.
const browserPatterns = [
  /^(?:sorry,? (?:but )?)?(?:your|this) (?:web )?(?:browser|device)\b.{0,24}(?:not |n't |un)(?:currently )?(?:support|able to (?:display|play)|compatible)/,
  /^(?:ihr|dein) (?:web)?browser .{0,60}\bnicht\b/,
  /^votre navigateur (?:web )?(?:ne |n'est pas |n’est pas )/,
  /^(?:lo sentimos, )?(?:su|tu) navegador (?:web )?no |^(?:o )?seu navegador não /,
  /^il (?:tuo|suo|vostro) browser non |^(?:uw|je) browser .{0,60}\bniet\b/,
  /^twoja przeglądarka nie |^ваш браузер не /,
  /^tarayıcınız .{0,60}desteklemi/,
  /^browser anda (?:tidak|belum) |^trình duyệt của bạn không /,
  /^(?:お使い|ご利用|ご使用)の(?:ブラウザ|端末|環境).{2,40}(?:ません|非対応)/,
  /^(?:您|你)的(?:浏览器|瀏覽器).{0,12}不(?:支持|支援)/,
  /^متصفحك لا |^din (?:webbläsare|nettleser|browser) .{0,40}(?:inte|ikke)|^selaimesi ei |^váš prohlížeč ne|^(?:az ön )?böngészője nem |^browserul (?:dvs|tău).{0,20} nu /
]
const mediaPatterns = [
  /^(?:this is a modal window|(?:beginning|end) of dialog window|this modal can be closed)/,
  /^(?:sorry,? )?(?:this |the )?(?:video|audio|media|stream|playback|podcast|clip|embedded content|livestream)\b.{0,30}(?:no longer available|unavailable|not available|isn[’']t available|(?:could not|couldn[’']t|cannot|can[’']t) be (?:loaded|played)|failed to load|is private|has been removed|not supported)/,
  /^an error occurred.{0,12}(?:try watching|please try)|^(?:video|vidéo|vídeo|видео|відео) (?:nicht verfügbar|indisponible|no disponible|indisponível|non disponibile|niet beschikbaar|niedostępn[ey]|недоступн[оа])\b/,
  /^(?:この)?(?:動画|音声|コンテンツ)(?:は|を).{0,10}(?:再生|表示|ご覧)(?:いただけ|する(?:こと)?が?でき|でき)ません|^(?:该|此|本)?(?:视频|影片|音频)(?:无法|無法|已被?删除|不存在|加载失败)|^(?:이 |해당 )?(?:동영상|영상|오디오)(?:을|를|은|는|이|가)? (?:재생할 수 없|지원하지 않|사용할 수 없|삭제되)/
]
// A report of what became of a recording.
const toldPattern = /\b(?:was|were|had|said|says|after|from youtube)\b/
/** A line that is such a notice has it. */
const noticeCue = new Cue('player-notice', {of: () => [...browserPatterns, ...mediaPatterns]})
const longest = 200

/** The lines in which a player or a page speaks of the reader's browser or of a recording, and of nothing else. */
export function* playerNotices(document: Document): Iterable<{readonly line: Line; readonly certainty: Certainty}> {
  for (const line of document.labelsWith(longest, noticeCue)) {
    const text = line.text.trim().toLowerCase()
    if (browserPatterns.some((pattern) => pattern.test(text))) yield {line, certainty: 'certain'}
    else if (!toldPattern.test(text) && mediaPatterns.some((pattern) => pattern.test(text))) yield {line, certainty: 'likely'}
  }
}
