/** What chatbots say around a text that they were asked for: how they open, and how they offer more. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'

// `Sure!`, `Natürlich,`: an answer to somebody who is not in the text.
const answerPattern =
  /^(?:sure(?: thing)?|certainly|of course|absolutely|no problem|great|natürlich|gerne?|selbstverständlich|¡?claro(?: que sí)?|¡?por supuesto|¡?desde luego|bien sûr|certainement|avec plaisir|certo|certamente|com certeza|конечно|разумеется|звичайно|звісно|oczywiście|jasne|natuurlijk|zeker|elbette|tabii(?: ki)?|tentu(?: saja)?|baik|tất nhiên|chắc chắn(?: rồi)?|(?:はい、)?もちろんです|承知(?:しました|いたしました)|かしこまりました|当然(?:可以)?|當然(?:可以)?|好的|没问题|沒問題|(?:네, ?)?(?:물론입니다|물론이죠|알겠습니다)|بالتأكيد|بالطبع|ज़रूर|बिल्कुल)\s?[!,.！，。、،]\s*/
// And then it presents what it made.
const presentPattern =
  /^(?:here(?:'s| is| are|’s)|below (?:is|are)|i(?:'|’)?(?:ve| have) \w+ed|hier (?:ist|sind|is)|im folgenden|aquí (?:tienes|está|te)|a continuación|voici|ci-dessous|ecco|di seguito|aqui (?:está|vai|tem)|segue|вот|ниже|ось|нижче|oto|poniżej|işte|aşağıda|berikut|dưới đây|以下|下面|这是|這是|こちら|요청하신|다음은|아래는|إليك|यहाँ|यह रहा)/
// What a chatbot is asked for.
const productPattern =
  /\b(?:version|draft|rewrite|rewritten|translation|summary|article|blog post|text|outline|essay|e-?mail|paragraph|list|response|fassung|übersetzung|zusammenfassung|artikel|versión|traducción|resumen|artículo|texto|traduction|résumé|texte|versione|traduzione|riassunto|articolo|testo|versão|tradução|resumo|artigo|wersja|tłumaczenie|streszczenie|artykuł|tekst|versie|vertaling|samenvatting)\b|верси|перевод|текст|стать|переклад|статт|metin|çeviri|makale|versi|terjemahan|artikel|bài viết|bản dịch|phiên bản|版|译文|譯文|文章|翻译|翻譯|摘要|文案|翻訳|記事|要約|글을?|기사|번역|요약|원고|버전|نسخة|ترجمة|مقال|संस्करण|लेख|अनुवाद/
const reworkedPattern =
  /\b(?:revised|rewritten|reworded|polished|improved|edited|updated|translated|summari[sz]ed|paraphrased|shortened|expanded|proofread|refined)\b/
// `Would you like me to …?`: it offers its own work.
const offerPattern =
  /^(?:(?:please |just )?(?:let me know|feel free to (?:ask|let me know|tell me)) if you(?:['’]d| would) like (?:me to|any\b|an? |further|more)|(?:please |just )?let me know if you (?:need|want) (?:me to|(?:any )?(?:further|more|other|additional) (?:changes|edits|adjust|revisions|tweaks|help|assistance)|any(?:thing else| adjust| chang| tweak| revis| edit))|(?:would you like|do you want) me to\b|if you(?:['’]d| would) like, i can\b|is there anything else i can help|möchtest du, dass ich|möchten sie, dass ich|soll ich .{3,80}\?|(?:souhaitez|voulez)-vous que je|veux-tu que je|¿(?:te|le) gustaría que|¿quieres que|(?:gostaria|quer) que eu|se quiser, posso|vuoi che (?:io )?|se vuoi, posso|(?:хотите|хочешь), (?:чтобы )?я|(?:хочете|хочеш), (?:щоб )?я|(?:czy )?chcesz, żebym|wil je dat ik|(?:apakah )?(?:anda|kamu) ingin saya|bạn có muốn tôi|需要我.{1,40}吗[？?]|要不要我|(?:您|你)希望我)/
const offerEndPattern = /(?:ister misiniz|しましょうか|해 ?드릴까요|드릴까요)[?？]?$/
// `I hope this helps!`: others end so, too.
const wishPattern =
  /^(?:i hope th(?:is|at) helps|hope this helps|ich hoffe, das hilft|(?:lass|lassen sie) (?:es )?mich wissen, (?:wenn|falls|ob)|j['’]espère que (?:cela|ça) (?:vous|t)|n['’]hésitez pas à me|faites-moi savoir si|espero que (?:esto )?te (?:ayude|sea)|(?:avísame|házmelo saber|hazme saber) si|espero que (?:isso )?ajude|me avise se|spero che (?:questo )?ti|fammi sapere se|надеюсь, это поможет|дай(?:те)? знать, если|сподіваюся, це допоможе|дай(?:те)? знати, якщо|mam nadzieję, że to pomoże|daj(?:cie)? (?:mi )?znać, (?:jeśli|czy)|ik hoop dat dit helpt|laat (?:het )?me weten (?:als|of)|umarım (?:bu )?yardımcı|beri tahu saya jika|semoga (?:ini )?membantu|hãy cho tôi biết nếu|hy vọng (?:điều )?này|希望(?:这|這|以上).{0,12}(?:帮助|幫助)|如果(?:您|你).{1,40}(?:告诉我|告訴我|问我|問我)|آمل أن يكون هذا|आशा है कि यह)/
const wishEndPattern =
  /(?:お役に立てれば幸いです|お気軽にお(?:尋ね|申し付け)ください|お知らせください|언제든지? (?:물어보세요|말씀해 ?주세요|질문해 ?주세요)|도움이 되(?:셨|었)(?:기를|으면) [^.!]{2,8})[。！!.]?$/
const writerPattern =
  /\b(?:comments?|below|e-?mail|newsletter|twitter|instagram|said|asked|kommentare?n?|commentaires?|comentarios?|comentários|commenti)\b|комментар|评论|評論|留言|コメント|댓글/
// What a chatbot offers to do to its text.
const workPattern =
  /\b(?:adjust|rewrite|revise|rephrase|expand|shorten|summari[sz]e|translate|edit|refine|polish|tailor|format|tweak|change|changes|modif|tone|style|version|draft|headline|title|section|outline|article|text|essay|post|story|list|table|elaborat|explain|generate|create|write|add|include|provide|help|assist)/
const wordyEnd = /[:：]\s*$/
// An announcement of its own needs no more.
const longest = 240

/** What a chatbot's opening has. */
export const openingCue = new Cue('chatbot-opening', {of: () => [presentPattern]})
/** What its closing has. */
export const closingCue = new Cue('chatbot-closing', {of: () => [offerPattern, offerEndPattern, wishPattern, wishEndPattern]})

/** How sure it is that the first line of a text is a chatbot's opening: `Sure, here is a polished version of the article:`. */
export function judgeOpening(line: string): Certainty | undefined {
  if (line.length > longest) return undefined
  const text = line
    .trim()
    .replace(/^[*#_>\s]+|[*_\s]+$/g, '')
    .toLowerCase()
  const answer = answerPattern.exec(text)?.[0].length ?? 0
  const rest = text.slice(answer)
  if (!presentPattern.test(rest)) return undefined
  const isList = wordyEnd.test(rest)
  const isProduct = productPattern.test(rest)
  // Without a name for what was asked for, people say so, too: `Of course, here is the catch:`.
  if (answer > 0) return isProduct && (isList || !rest.includes('. ')) ? 'certain' : 'possible'
  if (!isList || !isProduct) return undefined
  return reworkedPattern.test(rest) || /^요청하신|ご(?:依頼|要望)|您的要求/.test(rest) ? 'certain' : 'likely'
}

/** How sure it is that the last line of a text is a chatbot's closing: `Let me know if you'd like me to shorten it!` */
export function judgeClosing(line: string): Certainty | undefined {
  if (line.length > longest) return undefined
  const text = withoutMarks(line).toLowerCase()
  // A writer asks for comments and letters, and characters of a story ask each other.
  if (writerPattern.test(text)) return undefined
  if (offerPattern.test(text)) return !/^[a-z]/.test(text) || workPattern.test(text) ? 'certain' : 'likely'
  if (offerEndPattern.test(text)) return 'likely'
  return wishPattern.test(text) || wishEndPattern.test(text) ? 'likely' : undefined
}

/** The text without white space and marks of emphasis or quotation at its ends. */
function withoutMarks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && /[*_>\s]/.test(line.charAt(start))) start++
  while (end > start && /[*_\s]/.test(line.charAt(end - 1))) end--
  return line.slice(start, end)
}
