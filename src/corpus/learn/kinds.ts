/** What a phrase may be, guessed by its words and by where it stands; people correct it. */
import type {PhraseKind} from '../../phrases/pack.js'
import type {Count} from './tally.js'

const guesses: readonly (readonly [RegExp, PhraseKind])[] = [
  [
    /©|\(c\) \{n\}|copyright|all rights|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|direitos reservados|права защищены|무단|저작권|版权|転載/iu,
    'copyright'
  ],
  [/newsletter|subscri|abonn|suscrí|iscri|inscrev|рассыл|подпис|구독|メルマガ|订阅/iu, 'newsletter'],
  [/\bapp\b|app store|google play|download|앱|アプリ|下载/iu, 'app-download'],
  [/cookie/iu, 'cookie'],
  [/donat|spende|faire un don|후원|寄付/iu, 'donation'],
  [/photo|foto|bild:|image|사진|写真|图/iu, 'photo-credit'],
  [/comment|kommentar|commentaire|comentario|commento|коммент|댓글|コメント|评论/iu, 'comments'],
  [/facebook|twitter|instagram|whatsapp|telegram|follow|share|folgen|teilen|partag|compart|공유|シェア|分享/iu, 'social'],
  [/first published|originally|appeared|source:|quelle:|fuente:|출처|引用元|来源/iu, 'source-notice'],
  [/@|\{email\}|contact|kontakt|tel\b|phone|제보|문의/iu, 'contact'],
  [/^(?:by|von|par|por|di) \{name\}|\{name\} (?:reporter|기자)|기자/iu, 'byline'],
  [/^\D*\{date\}\D*$|updated|published|aktualisiert|publié|publicado|입력|수정/iu, 'timestamp'],
  [/read more|related|see also|mehr zum|lire aussi|leer más|читайте|관련|続き|相关/iu, 'interface']
]

/** Promotion is what sites repeat most, and its rule reads any whole line. */
export function guessKind({template}: Count): PhraseKind {
  return guesses.find(([pattern]) => pattern.test(template))?.[1] ?? 'promo'
}
