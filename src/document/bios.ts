/** Short biographies of writers, and how to reach them, by their forms. */

import {Cue} from '../words/cue.js'
import {letterSource, upperSource} from './letters.js'
import {isPerson} from './names.js'

const markers = new Set(
  (
    'about the author|about the authors|about the writer|about author|author bio|author profile|meet the author|more about the author|' +
    'über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|autoreninfo|à propos de l’auteur|a propos de l’auteur|à propos de l’autrice|sobre el autor|sobre la autora|acerca del autor|sobre o autor|sobre a autora|' +
    'informazioni sull’autore|sull’autore|l’autore|chi è l’autore|over de auteur|o autorze|o autorce|об авторе|про автора|yazar hakkında|tentang penulis|về tác giả|om forfatteren|om författaren|' +
    'この記事を書いた人|この記事の著者|著者プロフィール|著者紹介|執筆者プロフィール|ライター紹介|作者简介|关于作者|作者介绍|關於作者|作者簡介|作者介紹|عن الكاتب|نبذة عن الكاتب|عن المؤلف'
  ).split('|')
)
// Not the Russian `о`: a name behind it is declined, and stands in no biography so.
const aboutPattern = /^(?:about|über|à propos de|acerca de|sobre|su|over|про|hakkında|tentang|about me:?) (.{4,40})$/i

/** What announces a biography on the lines behind: a marker, or `About` with a name. */
export function readBioMarker(text: string): {readonly name: string | undefined} | undefined {
  const label = text.replace(/[\s:：]+$/, '')
  if (markers.has(label.toLowerCase().replaceAll("'", '’'))) return {name: undefined}
  const [, name] = aboutPattern.exec(label) ?? []
  return name !== undefined && isPerson(name) ? {name} : undefined
}

const name = `(${upperSource}(?:${letterSource}|['’.-])*(?: (?:${letterSource}|['’.-]){1,20}){0,4}?)`
const role =
  '(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Jj]ournalist|[Cc]ontributor|[Pp]roducer|[Cc]ritic|[Bb]logger|[Aa]uthor|[Ff]ellow|[Pp]rofessor|[Ll]ecturer|[Rr]esearcher|[Aa]nalyst|[Pp]hotographer|[Pp]odcaster|[Nn]ovelist|[Pp]ublisher)'
const isPattern = new RegExp(
  `^(?:${upperSource}[\\w&’' ]{1,30} (?:contributor|columnist|correspondent|writer|reporter) )?${name},?(?: (?:\\([^)]{3,60}\\)|@\\w{2,20}))? (?:is|was|has been) (?:currently )?(?:an?|the|one of|[A-Z][\\w’' ]{1,40}['’]s?) ((?:${letterSource}|[’'&/.,-]|\\s){0,90}?)\\b${role}s?\\b(?:,| (?:at|for|with|of|in|and|who|based|covering|from|on)\\b|\\.|$)`
)
const coversPattern = new RegExp(
  `^${name} (?:covers|writes (?:about|for|on)|reports (?:on|for)|edits) .{3,120} (?:for|at) (?:the )?${upperSource}`
)
const otherPattern = new RegExp(
  `^${name} (?:ist (?:freier? |freie |leitende[r]? |stellvertretende[r]? )?(?:redakteur|autor|journalist|korrespondent|kolumnist|volontär|reporter)(?:in)? (?:bei|für|in|der|des|von|im|beim)|schreibt (?:seit .{4,30} )?(?:für|über)|arbeitet als (?:freier? )?(?:redakteur|journalist|autor)|est (?:journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|auteure?|autrice) (?:à|au|pour|de|chez|pigiste)|es (?:periodista|redactora?|corresponsal|columnista|reporter[oa]) (?:de|en|para|del|y)|è (?:un |una )?(?:giornalista|redattore|redattrice|corrispondente|autore|autrice) (?:di|per|del|e|freelance)|é (?:jornalista|repórter|redatora?|correspondente|colunista|editora?) (?:de|da|do|em|na|no|e|para)|is (?:redacteur|verslaggever|journalist|correspondent|columnist) (?:bij|van|voor|in)|jest (?:dziennikark?|redaktork?|publicyst)|adalah (?:jurnalis|wartawan|penulis|reporter)|— (?:журналист|корреспондент|обозреватель|колумнист))`,
  'i'
)
const caselessPattern = /^[（(【[]?(?:作者|本文作者)(?:系|為|为|是|单位|簡介|简介)[：:]?.{4,80}[)）】\]。]?$/

/** Does a paragraph begin by saying who someone is by trade, with where? */
export function isBiography(text: string): boolean {
  if (caselessPattern.test(text)) return true
  const start = text.slice(0, 260)
  const [, who = ''] = isPattern.exec(start) ?? coversPattern.exec(start) ?? otherPattern.exec(start) ?? []
  return who !== '' && !/^(?:The|This|That|It|He|She|Who|There|What|A|An|Der|Die|Das|Er|Sie|Il|Elle|El|Ela|Ele|La|Le)$/.test(who)
}

const target = String.raw`(?:\S{1,40}@\S{2,40}|@\w{2,30}|https?:\/\/\S{4,80}|www\.\S{4,80}|\+?[\d() .-]{7,20}|twitter|facebook|instagram|linkedin|bluesky|mastodon|threads|x\b)`
const person = `(?:him|her|them|me|the (?:reporter|reporters|author|authors|writer|writers|columnist|editor)|${upperSource}${letterSource}+(?: ${upperSource}${letterSource}+){0,3})`
const reachPattern = new RegExp(
  `^(?:[([*]|have a (?:tip|question)[^?]{0,30}\\? )?(?:(?:you can |please )?(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Ee]-?mail|[Ww]rite to|[Tt]weet(?: to)?) ${person}(?: \\([^)]{2,40}\\))?,?(?: on| at| via| by|:)? .{0,40}?${target}|${person} (?:can|may) be (?:reached|contacted|followed|found|emailed) (?:at|on|via|by) .{0,30}?${target})`
)
const folgenPattern =
  /^(?:folgen sie|folge|suivez|síguel[oae]|sigue a|siga|segui|volg) .{3,40} (?:auf|bei|sur|en|no|na|su|op) (?:twitter|x|facebook|instagram|linkedin|mastodon)\b.{0,40}$/

/** Does the text say where the writer is to be reached or followed? Readers of the site itself (`Follow us`) are another matter. */
export function isReachNote(text: string): boolean {
  const folded = text
    .replace(/^Have a (tip|question)/, 'have a $1')
    .replaceAll(/\b(Twitter|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Threads|X)\b/g, (word) => word.toLowerCase())
  return reachPattern.test(folded) || folgenPattern.test(text.toLowerCase())
}

/** What a short line has that announces a biography. */
export const markerCue = new Cue('bio-marker', {of: () => [[...markers].join(', '), aboutPattern]})
/** What a biography has, or a note where its writer is to be reached. */
export const bioCue = new Cue('bio', {of: () => [isPattern, coversPattern, otherPattern, caselessPattern, reachPattern, folgenPattern]})
