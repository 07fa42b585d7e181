/**
 * Adds the phrases of the catalogue to the packs. What the packs hold stays as it is, with its certainty and origin; what was
 * pruned from them comes back, so name the kinds that nobody has pruned yet.
 * Usage: `npx tsx scripts/make-packs.ts CATALOGUE.jsonl [KIND…]`; writes `rules/packs/<language>.json`.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {fold, normalise} from '../src/phrases/normal.js'
import {
  isWholeMatch,
  type PhraseGroup,
  type PhraseKind,
  type PhraseMatch,
  phraseKinds,
  phraseMatches,
  readPack
} from '../src/phrases/pack.js'
import {isPart, keysOfPhrase} from '../src/phrases/phrase-keys.js'
import {parseTemplate} from '../src/phrases/template.js'
import type {Certainty} from '../src/rule.js'

interface Entry {
  readonly kind: string
  readonly lang: string
  readonly phrase: string
  readonly match: string
  readonly confidence: string
  readonly platform?: string
}

const folder = fileURLToPath(new URL('../rules/packs', import.meta.url))
const listKinds: ReadonlySet<string> = new Set(['popular-posts', 'related-posts'])
// Platforms whose own files were read for the catalogue.
const readPlatforms = new Set(['wordpress', 'blogger', 'videojs', 'jetpack', 'tarteaucitron'])
// The bare word for comments heads them nearly everywhere; `Responses` or `Discussion` may head a chapter.
const commentWordPattern =
  /comm?ent|kommentar|reacties|댓글|덧글|코멘트|コメント|评论|評論|留言|комментари|коментар|تعليق|टिप्पणि|yorum|bình luận|nhận xét|komentarz|σχόλι|ความคิดเห็น/iu
// Words that as often head an encyclopedia's or an essay's own list: only with a certain neighbour.
const genericListPattern =
  /^(?:see also|voir aussi|siehe auch|véase también|ver también|ver também|veja também|vedi anche|zie ook|см\. также|смотрите также|див\. також|zobacz (?:też|także|również)|ayrıca bakınız|lihat juga|xem thêm|参见|參見|另见|另見|関連項目|같이 보기|함께 보기|더 보기|انظر أيضا.*|viz též|se även|se også|katso myös|δείτε επίσης|ดูเพิ่มเติม|further reading|related|more|sources|references|read next|up next|next|previous)$/u

/** A phrase with what a group says of it. */
interface Item {
  readonly language: string
  readonly form: string
  readonly kind: PhraseKind
  readonly match: PhraseMatch
  readonly certainty: Certainty
  readonly origin: string
}

/** How sure a phrase is. Only a whole line that was read in a platform's own files can be certain, and only if it is long. */
function certaintyOf({phrase, confidence, platform, kind, match}: Entry): Certainty {
  if (listKinds.has(kind) && genericListPattern.test(normalise(phrase))) return 'possible'
  if (confidence === 'medium') return kind === 'kicker' || (kind === 'comments' && commentWordPattern.test(phrase)) ? 'likely' : 'possible'
  if (confidence === 'low' || isWord(phrase)) return 'possible'
  const long = phrase.split(/\s+/u).length >= 3 || (/[\uac00-\ud7a3]/u.test(phrase) && phrase.length >= 6)
  const isLine = match === 'line' || match === 'marker'
  return isLine && platform !== undefined && readPlatforms.has(platform) && (long || listKinds.has(kind)) ? 'certain' : 'likely'
}

/** Is it one word, as far as letters tell? Of scripts without spaces, two characters. */
function isWord(phrase: string): boolean {
  const letters = phrase.replace(/[^\p{L}\p{M}]/gu, '')
  if (/[\u0e00-\u0e7f\u2e80-\u9fff]/u.test(letters)) return letters.length <= 2
  return (
    !/[\p{L}\p{M}][^\p{L}\p{M}]+[\p{L}\p{M}]/u.test(phrase) &&
    (/[\uac00-\ud7a3]/u.test(letters) ? letters.length <= 3 : letters.length <= 14)
  )
}

/** The phrase in normal form. Text before or behind all that is fixed says nothing where the phrase may stand anywhere. */
function formOf(phrase: string, match: PhraseMatch): string {
  if (isWholeMatch(match)) return normalise(phrase)
  const form = fold(phrase)
  return match === 'prefix' ? form : form.replace(/^\{(?!n\})[a-z]+\}\s*/u, '')
}

function toItem(entry: Entry): Item | undefined {
  const kind = phraseKinds.find((known) => known === (entry.kind === 'ui-text' ? 'interface' : entry.kind))
  const match = phraseMatches.find((known) => known === entry.match)
  if (kind === undefined || match === undefined) throw new Error(`unknown kind or match: ${JSON.stringify(entry)}`)
  const form = formOf(entry.phrase, match)
  // A phrase without a word of its own is no phrase: `{place}{date}`, `[…]`; nor is an ordinary word anywhere in a line.
  if (form.length < 2 || (entry.confidence === 'low' && (match !== 'line' || kind === 'interface'))) return undefined
  if (isPart(form, match) && keysOfPhrase(parseTemplate(form), match) === undefined) return undefined
  return {language: entry.lang, form, kind, match, certainty: certaintyOf(entry), origin: entry.platform ?? 'catalogue'}
}

function* readPacks(): Iterable<Item> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    for (const {phrases, ...group} of readPack(JSON.parse(readFileSync(join(folder, file), 'utf8')), file))
      for (const phrase of phrases) yield {...group, language: basename(file, '.json'), form: formOf(phrase, group.match)}
  }
}

function writePack(language: string, items: readonly Item[]): void {
  const groups = new Map<string, string[]>()
  for (const {form, kind, match, certainty, origin} of items) {
    const head = JSON.stringify(match === 'line' ? {kind, certainty, origin} : {kind, match, certainty, origin})
    groups.set(head, [...(groups.get(head) ?? []), form])
  }
  const pack = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, forms]): PhraseGroup => ({...JSON.parse(head), phrases: forms.sort()}))
  writeFileSync(join(folder, `${language}.json`), `${JSON.stringify(pack, null, 2)}\n`)
  console.log(`${language}: ${items.length} phrases`)
}

const [catalogue, ...wanted] = process.argv.slice(2)
if (catalogue === undefined || !existsSync(catalogue)) throw new Error('no catalogue, expected the path of phrases.jsonl')
const entries: readonly Entry[] = readFileSync(catalogue, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const added = entries.flatMap((entry) => toItem(entry) ?? []).filter(({kind}) => wanted.length === 0 || wanted.includes(kind))
// A phrase of two kinds is of the one that says more, so bare labels come last; one of several languages stands in the English pack, or the first.
const rank = ({kind, language}: Item) => (kind === 'interface' ? 2 : 0) + (language === 'en' ? 0 : 1)
const items = new Map<string, Item>()
for (const item of [...readPacks(), ...added.sort((a, b) => rank(a) - rank(b))]) {
  const key = `${isWholeMatch(item.match) ? 'whole' : item.match} ${item.form}`
  if (!items.has(key)) items.set(key, item)
}
const byLanguage = new Map<string, Item[]>()
for (const item of items.values()) byLanguage.set(item.language, [...(byLanguage.get(item.language) ?? []), item])
for (const [language, all] of byLanguage) writePack(language, all)
