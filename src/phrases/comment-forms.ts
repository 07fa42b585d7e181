/** The headings and forms of comment sections by their form: a number or a call with a word for comments. */
import {inkEnd, inkStart} from '../document/ink.js'
import {Cue} from '../words/cue.js'
import {normalise} from './normal.js'
import {patternsOf, readTemplates} from './templates.js'

// What nobody writes as a line of an article.
const callForms = `
leave|add|post|write|submit|make a|an|your|the|new|another comment|reply|response|comments |below|now|here
be the first |person|one to comment|reply|respond |on|to |this |article|post|story
log|sign|login|register in|up|| |or |register|sign_up to|and|before comment|reply|post_a_comment|post_comments|leave_a_comment|join_the_conversation|commenting
log|sign in_or_sign_up|in_or_register|in_to_comment|in_to_reply
you must_be|need_to_be logged_in to comment|reply|post_a_comment|leave_a_comment
view|show|read|see|hide|load|open all|more|other|previous| |{n} comments|replies |{n}
join|start|follow the conversation|discussion |below|now|→
comments|commenting|discussion is|are closed|disabled|off|turned_off |for|on |this |article|post|story
no|{n} comments_yet|replies_yet
comments comments
keine|aucun|no_hay|nenhum|nessun|geen|brak|нет|немає|ليست_هناك|لا_توجد|لا_يوجد|chưa_có|không_có|tidak_ada|belum_ada|inga|ingen kommentare|commentaire|comentarios|comentário|commento|reacties|komentarzy|комментариев|коментарів|تعليقات|bình_luận|nhận_xét|komentar|kommentarer |nào|bisher|pour_le_moment|todavía
yorum yok
留言列表|评论列表|評論列表|コメント一覧|댓글_목록|댓글목록|コメントはありません|コメントなし|没有评论|沒有評論|沒有留言|没有留言|댓글_없음|댓글이_없습니다
{n} comments {n}
tell us what_you_think
what do_you_think |about_this
share|send us|your thoughts|opinion|comment with_us|below|in_the_comments
have your_say
comment form|section|policy|guidelines
please log_in|sign_in|login|register to comment|leave_a_comment|reply
schreibe|schreib|hinterlasse|verfasse|schreiben_sie|hinterlassen_sie einen|deinen|ihren|einen_eigenen kommentar
kommentar schreiben|verfassen|hinzufügen|abgeben|hinterlassen|absenden
kommentare insgesamt: {n}
kommentare insgesamt {n}
kommentare sind |derzeit geschlossen|deaktiviert
alle|weitere|mehr |{n} kommentare anzeigen|lesen|ansehen|laden
laisser|ajouter|écrire|poster|publier un|votre commentaire|avis
soyez le_premier à commenter|réagir|donner_votre_avis
voir|afficher|lire les|tous_les|{n} commentaires
les commentaires sont fermés|clos
deja|dejar|agrega|agregar|añadir|escribe|publicar|enviar un|tu|una comentario|respuesta
sé el primero en comentar
ver|mostrar todos_los|los|{n} comentarios
deixe|deixar|adicionar|escreva|publicar|enviar|faça um|uma|seu|o_seu comentário|resposta
seja o primeiro a comentar
ver todos_os|{n}|os comentários
lascia|scrivi|aggiungi|invia|inserisci un|il_tuo commento
vedi|mostra|leggi tutti_i|{n}|i commenti
geef|plaats|schrijf|laat een|je|uw reactie |achter
alle|{n} reacties tonen|bekijken|lezen
dodaj|napisz|zostaw |swój|swoją komentarz|opinię
pokaż|zobacz wszystkie|{n} komentarze
оставить|оставьте|добавить|написать|добавьте|отправить |свой|ваш комментарий|отзыв|ответ
показать|читать|смотреть все|{n} комментарии|комментариев
залишити|додати|написати коментар|відгук|відповідь
yorum yap|yaz|ekle|gönder|bırak
tüm yorumları gör|göster|oku
tulis|tinggalkan|kirim|beri|tambahkan |sebuah komentar|balasan
viết|gửi|thêm|để_lại |một|ý_kiến bình_luận|phản_hồi
أضف|اترك|اكتب تعليق|تعليقا|تعليقاً|تعليقك|رد|ردا
コメントを書く|コメントする|コメントを投稿|コメントを投稿する|コメントを残す|コメントを見る|コメントはまだありません
发表评论|我要评论|添加评论|写评论|查看评论|查看全部评论|發表評論|發表留言|張貼留言|我要留言|新增留言|暂无评论|登录后发表评论|登入後留言
댓글_쓰기|댓글_달기|댓글_작성|댓글_등록|댓글_보기|댓글쓰기
`
// The same with a number, which a report of a vote or a poll may have as well.
const countForms = `
{n}|no|zero comment|comments|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|comentário|comentários|commento|commenti|reactie|reacties
{n} komentarz|komentarze|komentarzy|комментарий|комментария|комментариев|отзыв|отзыва|отзывов|коментар|коментарі|коментарів|yorum|komentar|bình_luận|تعليق|تعليقات
comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментарии|коментарі|yorumlar|komentar|bình_luận|التعليقات|コメント|评论|評論|留言 {n}
comments:|kommentare:|commentaires:|comentarios:|comentários:|commenti:|reacties:|komentarze:|комментарии:|коментарі:|yorumlar: {n}
total comments {n}
댓글|의견|답글|덧글|댓글수 {n}|{n}개|{n}건
`
const calls = readTemplates(callForms)
const counts = readTemplates(countForms)
/** A line that is a count of comments has it. */
export const countCue = new Cue('comment-count', {
  of() {
    return patternsOf(countForms)
  }
})
/** A line that is a call of a comment form or a count has it. */
export const commentCue = new Cue('comment-form', {
  of() {
    return patternsOf(callForms, countForms)
  }
})

const longestComment = 64

/** Can the text from `start` to `end` be one, by its length and how it begins? */
export function mayBeCommentForm(text: string, start: number, end: number): boolean {
  const from = inkStart(text, start, end)
  return inkEnd(text, from, end) - from <= longestComment && (calls.mayOpen(text, from, end) || counts.mayOpen(text, from, end))
}

/** Is a short line a call of a comment form (`call`) or a count of comments (`count`)? */
export function readCommentForm(text: string): 'call' | 'count' | undefined {
  const form = normalise(text)
  if (calls.has(form)) return 'call'
  // `Comments (12)`, `0 Comments (+)`: signs that no sentence has.
  const plain = form
    .replace(/[(（] ?/g, ' ')
    .replace(/ ?[)）]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (counts.has(plain)) return 'count'
  return /\(\+\)?$/.test(form) && counts.has(form.replace(/ ?\(\+\)?$/, '')) ? 'call' : undefined
}
