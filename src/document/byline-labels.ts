/** The words in front of a name that signs an article: `By`, `Posted by`, `Author:`, in some twenty languages. */

import {Cue} from '../words/cue.js'
import {looseWords} from '../words/loose-words.js'

/** How a name is announced: by a preposition alone, by a verb with one, or as a field with a colon. */
export interface BylineLabel {
  readonly kind: 'by' | 'verb' | 'field'
  /** What stands behind the label, without white space at its ends. */
  readonly rest: string
}

const prepositions = new Set('by von par por di da door przez oleh af av bởi'.split(' '))
// Verbs of writing and publishing, and what may stand beside them in a label: `Ein Gastbeitrag von`, `Medically reviewed by`.
const writing = new Set(
  (
    'written posted published reported edited translated compiled reviewed submitted contributed created uploaded checked fact medically guest post story article words text photos photography pictures video and & essay review interview column opinion analysis commentary ' +
    'geschrieben verfasst eingestellt gepostet veröffentlicht ein eine artikel beitrag gastbeitrag kommentar kolumne interview essay bericht text fotos und ' +
    'écrit rédigé publié posté propos recueillis traduit un article de texte photos et escrito redactado publicado publicada postado traducido traduzido texto fotos y una crónica de um artigo reportagem ' +
    'scritto pubblicato postato tradotto cura a testo foto geschreven gepost geplaatst vertaald tekst napisane opublikowane dodane tekst zdjęcia ' +
    'ditulis diposting diposkan dipublikasikan skrevet skriven publisert publicerad publicerat udgivet tekst viết đăng'
  ).split(' ')
)
// Verbs that take the name at once, as languages without such a preposition have it.
const directVerbs = new Set(
  'gönderen yazan ekleyen hazırlayan опубликовал опубликовала подготовил подготовила написал написала опублікував опублікувала підготував підготувала oprac. opracował opracowała كتب كتبت بقلم إعداد تحرير ترجمة'.split(
    ' '
  )
)
const fieldLabels = new Set(
  (
    'by author authors writer writers reporter reporters editor editors words story text texts posted_by written_by published_by translator translation ' +
    'autor autoren autorin autorinnen von redaktion text texte redakteur übersetzung auteur auteurs rédaction texte par autores autora por redacción redação texto textos edición edição reportagem autore autori redazione testo testi di ' +
    'auteur redactie tekst door redakcja opracowanie oprac. yazar yazan haber muhabir editör penulis pewarta wartawan oleh tim_redaksi tác_giả người_viết biên_tập người_đăng thực_hiện bài ' +
    'автор авторы автори текст редактор корреспондент кореспондент журналист подготовил كتب كتبت بقلم إعداد تحرير ترجمة الكاتب लेखक ' +
    '作者 文 记者 記者 编辑 編輯 责任编辑 責任編輯 责编 撰文 核稿編輯 审校 校对 来稿 发布者 張貼者 投稿者 著者 筆者 執筆 執筆者 取材・文 取材 構成 ライター 編集 글 취재 작성자 글쓴이 기자명'
  ).split(' ')
)
// What else is credited beside a text.
const pictureLabels = new Set(
  'photo photos photography picture pictures image images video illustration illustrations graphics foto fotos fotografie bild bilder vídeo zdjęcia zdjęcie wideo fotoğraf fotoğraflar kamera görüntü ảnh đồ_họa фото иллюстрация иллюстрации видео світлини відео صور تصوير فيديو फोटो तस्वीर 图 圖 图片 圖片 摄影 攝影 插画 插畫 写真 撮影 イラスト 図 사진 그림 영상 일러스트 삽화 그래픽'.split(
    ' '
  )
)
const jointLabel = /\s*(?:[・·&+/,]|\s(?:and|und|et|y|e|en|och|og|i|и|та|ve|dan|và)\s)\s*/

/** Is it what is credited, one thing or several: `Text`, `글·사진`, `Texto y fotos`? */
export function isCreditLabel(text: string): boolean {
  const things = text.trim().toLowerCase().split(jointLabel)
  return things.every((thing) => {
    const label = thing.replaceAll(' ', '_')
    return fieldLabels.has(label) || pictureLabels.has(label)
  })
}

const fieldPattern = /^([^:：／/|｜丨＝]{1,24}?)\s?([:：／/|｜丨＝])\s*(.*)$/

/** Reads the label at the front of a line. */
export function readBylineLabel(text: string): BylineLabel | undefined {
  const [, label = '', joint = '', behind = ''] = fieldPattern.exec(text) ?? []
  // A slash or a bar is a label's joint only in Chinese and Japanese.
  const isJoint = /[:：]/.test(joint) || /[\u0250-\uffff]/.test(label)
  const field = label.trim().toLowerCase().replaceAll(' ', '_')
  if (isJoint && (fieldLabels.has(field) || (jointLabel.test(label) && isCreditLabel(label))))
    return {kind: prepositions.has(field) ? 'by' : 'field', rest: behind.trim()}
  const words = text.split(/\s+/, 6)
  const at = words.findIndex((word) => prepositions.has(word.toLowerCase().replace(/:$/, '')))
  const rest = () => words.slice(0, at + 1).reduce((left, word) => left.slice(word.length).trimStart(), text.trimStart())
  if (at === 0) return {kind: 'by', rest: rest()}
  if (at > 0 && words.slice(0, at).every((word) => writing.has(word.toLowerCase()))) return {kind: 'verb', rest: rest()}
  const [first = ''] = words
  return words.length > 1 && directVerbs.has(first.toLowerCase())
    ? {kind: 'verb', rest: text.slice(text.indexOf(first) + first.length).trim()}
    : undefined
}

const wide = /[\u3040-\uffff]/
const wideLabels = () => [...fieldLabels].filter((word) => wide.test(word)).map((word) => new RegExp(`${word}\\s?[:：／/|｜丨=＝]`))
/** What a line has that has a label. */
export const labelCue = new Cue('byline-label', {
  of: () => [...looseWords([...prepositions, ...directVerbs, ...fieldLabels].filter((word) => !wide.test(word))), ...wideLabels()]
})

const openings = new Set([...prepositions, ...writing, ...directVerbs, ...[...fieldLabels].map((label) => label.split('_', 1)[0] ?? '')])

/** May a line that begins with this word begin with a label? */
export function mayOpenByline(word: string): boolean {
  return openings.has(word)
}
