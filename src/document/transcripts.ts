/** Marks of transcripts: sounds in brackets, and notices of those who made them. */
import {Cue} from '../words/cue.js'

const sounds = new Set(
  'applause|laughter|laughs|laughing|music|music playing|music plays|upbeat music|dramatic music|soft music|theme music|inaudible|crosstalk|cross talk|unintelligible|indiscernible|silence|pause|no audio|no speech|blank_audio|blank audio|foreign language|speaking foreign language|speaking in foreign language|speaks foreign language|non-english speech|begin video clip|end video clip|begin videotape|end videotape|begin audio clip|end audio clip|video clip|video plays|commercial break|break|cheering|cheers|cheers and applause|cheering and applause|applause and cheers|laughter and applause|booing|static|beep|bleep|end of video|end of transcript|end transcript|begin transcript|off mic|off-mic|recording|video starts|video ends|applaus|gelächter|lachen|musik|beifall|unverständlich|applaudissements|rires|musique|inaudible|aplausos|risas|música|música de fondo|inaudible|risos|palmas|inaudível|applausi|risate|musica|incomprensibile|gelach|muziek|applaus|brawa|oklaski|śmiech|muzyka|niesłyszalne|аплодисменты|смех|музыка|неразборчиво|оплески|сміх|музика|alkış|alkışlar|gülüşmeler|müzik|tepuk tangan|tertawa|musik|vỗ tay|tiếng vỗ tay|cười|nhạc|âm nhạc|拍手|笑|笑い|音楽|掌声|掌聲|笑声|笑聲|音乐|音樂|鼓掌|박수|웃음|음악|تصفيق|ضحك|موسيقى|तालियाँ|हँसी|संगीत|applåder|skratt|musik|applaus|latter|musikk|taputuksia|naurua|musiikkia|potlesk|smích|hudba|taps|nevetés|zene|aplauze|râsete|muzică|χειροκρότημα|γέλια|μουσική'.split(
    '|'
  )
)
// What `bracketPattern` opens with.
const openings = ' \t\u00a0\u3000♪♫*[(（［【'
const bracketPattern =
  /^[\s♪♫*]*(?:\[([^[\]]{1,50})\]|\(([^()]{1,50})\)|（([^（）]{1,30})）|［([^［］]{1,30})］|【([^【】]{1,30})】)[\s.♪♫*]*$/
const clipPattern =
  /^(?:soundbite of|sound bite of|begin soundbite|end soundbite|video of|speaking (?:in )?[a-z]+$|[a-z]+ (?:music|song) (?:playing|plays)$)/

/** Is the line nothing but a sound, or a gap in what was heard, in brackets? */
export function isSound(line: string): boolean {
  if (line === '' || !openings.includes(line.charAt(0))) return false
  const found = bracketPattern.exec(line)
  const text = found
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.trim()
    .toLowerCase()
  return text !== undefined && (sounds.has(text) || clipPattern.test(text))
}

const noticePattern =
  /^(?:this is a rush transcript\b.{0,200}|(?:this|the following|our|[a-z]{2,6}) (?:is an? )?(?:unedited |rush |machine-generated |auto-generated )?transcripts? (?:is|are|was|were|may|has|have|of|provided)\b.{0,160}(?:rush|hurry|contractor|final form|accura|updated|revised|authoritative|errors|verbatim|edited for|generated|machine|software).{0,120}|(?:rush )?transcript (?:provided|powered|generated|created) by\b.{0,80}|transcribed (?:by|with) (?:https?:\/\/)?\S*(?:otter\.ai|rev\.com|\.ai|\.com)\b.{0,20}|this copy may not be in its final form.{0,80})$/

/** What the line has that says so. */
export const noticeCue = new Cue('transcript-notice', {of: () => [noticePattern]})

/** Does the line say how its transcript was made, and that it may be wrong? */
export function isTranscriptNotice(line: string): boolean {
  return noticePattern.test(line.trim().toLowerCase())
}
