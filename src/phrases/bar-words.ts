/** The words of share bars: names of networks, buttons, and what stands between them; in the languages of the packs. */

import {Cue} from '../words/cue.js'
import {readTemplates} from './templates.js'

/** What a word is in a share bar: a network, a button that shares, a button of any kind, a word that only joins. */
export type BarWord = 'network' | 'share' | 'button' | 'joint'

// Names that are words, too (`line`, `pocket`, `medium`, `band`, `x`), stand with the buttons: they are networks only beside others.
const words: Readonly<Record<BarWord, string>> = {
  network:
    'facebook|twitter|linkedin|linked in|pinterest|reddit|tumblr|whatsapp|telegram|instagram|youtube|tiktok|snapchat|mastodon|bluesky|flipboard|vkontakte|вконтакте|вк|одноклассники|мой мир|фейсбук|твиттер|телеграм|weibo|微博|新浪微博|微信|wechat|qq空间|qq好友|朋友圈|豆瓣|xing|skype|viber|google+|google plus|google news|stumbleupon|evernote|instapaper|livejournal|hacker news|facebook messenger|hatena|はてなブックマーク|はてブ|フェイスブック|ツイッター|카카오톡|카카오스토리|카카오|페이스북|트위터|네이버블로그|네이버 블로그|네이버|텔레그램|인스타그램|유튜브|밴드|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|لينكد إن|फेसबुक|ट्विटर|व्हाट्सएप|zalo|plurk|odnoklassniki|truth social|nextdoor',
  share:
    'share|tweet|retweet|pin it|compartir|comparte|compártelo|compartilhar|compartilhe|partilhar|partager|partagez|teilen|twittern|condividi|condividere|delen|deel|udostępnij|podziel się|поделиться|поделитесь|поширити|поділитися|paylaş|bagikan|chia sẻ|dela|dele|del|jaa|sdílet|megosztás|distribuie|κοινοποίηση|שתף|مشاركة|شارك|شاركها|साझा करें|शेयर करें|แชร์|シェア|シェアする|ツイート|分享|分享到|分享至|转发|轉發|공유|공유하기|퍼가기',
  button:
    'email|e-mail|mail|print|save|like|pin|post|follow|send|copy|copy link|copy url|link|permalink|messenger|sms|rss|pocket|line|medium|threads|x|vk|ok|qq|band|digg|delicious|buffer|mix|feedly|discord|gmail|imprimir|enviar|correo|copiar|copiar enlace|guardar|imprimer|envoyer|drucken|merken|mailen|per mail|stampa|invia|afdrukken|drukuj|wyślij|печать|распечатать|друк|yazdır|cetak|kirim|salin link|skriv ut|printen|bookmark|ブックマーク|versenden|lưu|طباعة|印刷|保存|送る|リンクをコピー|打印|列印|收藏|複製連結|复制链接|스크랩|인쇄|프린트|메일|링크복사|링크 복사|url 복사|url복사',
  joint:
    'on|to|via|with|by|a|in|this|these|article|story|entry|page|recipe|plus|more|other|friends|en|por|con|esto|este artículo|em|no|com|sur|par|cet article|avec|auf|mit|per|via|bei|sie|diesen artikel|artikel|beitrag|su|op|met|na|w|в|во|на|в соцсетях|это|це|dengan|ke|di|lên|bài viết|عبر|على|这|に|で|へ|し|이 기사|기사'
}

const byFirst = new Map<string, readonly (readonly [string, BarWord])[]>()
for (const kind of ['network', 'share', 'button', 'joint'] as const) {
  for (const word of words[kind].split('|')) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), [word, kind]])
}
for (const [first, entries] of byFirst)
  byFirst.set(
    first,
    [...entries].sort(([a], [b]) => b.length - a.length)
  )

const names = [words.network, words.share, words.button].join('|').replaceAll('+', '').split('|')
/** A bar longer than `shortestCued` has it: a name of four letters wherever it stands, for they are glued, or a shorter one as a word. */
export const barCue = new Cue('share-bar', {
  of: () => [
    new RegExp(names.filter((name) => name.length > 3 || name > '\u2e80').join('|')),
    names.filter((name) => name.length > 1 && name.length < 4).join(', ')
  ]
})
export const shortestCued = 12
/** A text with the name of a network as a word has it. */
export const networkCue = new Cue('network-name', {of: () => [words.network.replaceAll('|', ', ')]})

const networks = new Set(words.network.split('|'))

/** Is a word in lower case the name of a network, alone or with an ending (`telegram-канал`, `google news'ten`)? */
export function isNetwork(word: string): boolean {
  return networks.has(word) || networks.has(word.split(/['’-]/u, 1)[0] ?? '')
}

// White space, signs between buttons, and the digits of counts.
const gapPattern = /[\s|/·•:;+*«»‹›→>()[\]{}–—\-_.…\d]/
const letterPattern = /\p{L}/u

const signs = new Set([...'|/·•:+«»‹›→>([-0123456789'].map((sign) => sign.charCodeAt(0)))
const openings = readTemplates(Object.values(words).join('|').replaceAll(' ', '_'))

/** Can the text from `start` to `end` be a share bar, by how it begins? */
export function mayOpenBar(text: string, start: number, end: number): boolean {
  return signs.has(text.charCodeAt(start)) || openings.mayOpen(text, start, end)
}

/**
 * Reads a short text as a share bar: nothing but these words, counts and signs between them, glued ones (`FacebookTwitter`) included.
 * @returns the words with what they are, in their order; undefined where the text has anything else
 */
export function readBar(text: string): readonly (readonly [string, BarWord])[] | undefined {
  const lower = text.toLowerCase()
  // Where a letter grows by folding, offsets would no longer fit.
  if (lower.length !== text.length) return undefined
  const found: (readonly [string, BarWord])[] = []
  for (let at = 0; at < lower.length; ) {
    if (gapPattern.test(lower.charAt(at))) {
      at++
      continue
    }
    const entry = byFirst.get(lower.charAt(at))?.find(([word]) => lower.startsWith(word, at) && isWhole(text, lower, at, at + word.length))
    if (entry === undefined) return undefined
    found.push(entry)
    at += entry[0].length
  }
  return found
}

/** Does a word end here? Behind the last letter, or where an upper-case letter says that the next word is glued to it. */
function isWhole(text: string, lower: string, start: number, end: number): boolean {
  const next = lower.charAt(end)
  if (!letterPattern.test(next) || !/[a-zа-я]/.test(next)) return !/[a-z]/.test(lower.charAt(start)) || !letterPattern.test(next)
  return end - start > 2 && text.charAt(end) !== next && text.charAt(end - 1) === lower.charAt(end - 1)
}
