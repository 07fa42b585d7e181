/**
 * Makes the packs from the catalogue of phrases, once; afterwards the packs are edited by hand.
 * Usage: `npx tsx scripts/make-packs.ts CATALOGUE.jsonl`; writes `rules/packs/<language>.json`, and refuses to overwrite one.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {PhraseKind} from '../src/phrases/index.js'
import {normalise} from '../src/phrases/normal.js'
import type {Certainty} from '../src/rule.js'

interface Entry {
  readonly kind: string
  readonly lang: string
  readonly phrase: string
  readonly match: string
  readonly confidence: string
  readonly platform?: string
}

const kinds: Readonly<Record<string, PhraseKind>> = {
  'ui-text': 'interface',
  comments: 'comments',
  'popular-posts': 'popular-posts',
  'related-posts': 'related-posts',
  kicker: 'kicker',
  newsletter: 'promo',
  social: 'promo',
  'app-download': 'promo',
  promo: 'promo'
}
const listKinds = new Set(['popular-posts', 'related-posts'])
// The bare word for comments heads them nearly everywhere; `Responses` or `Discussion` may head a chapter.
const commentWordPattern =
  /comm?ent|kommentar|reacties|댓글|덧글|코멘트|コメント|评论|評論|留言|комментари|коментар|تعليق|टिप्पणि|yorum|bình luận|nhận xét|komentarz|σχόλι|ความคิดเห็น/iu
// Words that as often head an encyclopedia's or an essay's own list: only with a certain neighbour.
const genericListPattern =
  /^(?:see also|voir aussi|siehe auch|véase también|ver también|ver também|veja também|vedi anche|zie ook|см\. также|смотрите также|див\. також|zobacz (?:też|także|również)|ayrıca bakınız|lihat juga|xem thêm|参见|參見|另见|另見|関連項目|같이 보기|함께 보기|더 보기|انظر أيضا.*|viz též|se även|se også|katso myös|δείτε επίσης|ดูเพิ่มเติม|further reading|related|more|sources|references|read next|up next|next|previous)$/u

/** How sure a phrase is alone on its line. Only what was read in a platform's own files can be certain, and only if it is long. */
function certaintyOf({phrase, confidence, platform, kind}: Entry): Certainty {
  if (listKinds.has(kind) && genericListPattern.test(normalise(phrase))) return 'possible'
  if (confidence === 'medium') return kind === 'kicker' || (kind === 'comments' && commentWordPattern.test(phrase)) ? 'likely' : 'possible'
  const long = phrase.split(/\s+/u).length >= 3 || (/[\uac00-\ud7a3]/u.test(phrase) && phrase.length >= 6)
  return platform !== undefined && (long || listKinds.has(kind)) ? 'certain' : 'likely'
}

function isWanted(entry: Entry): boolean {
  if (entry.match !== 'line' && entry.match !== 'marker') return false
  if (/\{(?!n\})/u.test(entry.phrase) || normalise(entry.phrase).length < 2) return false
  return entry.confidence !== 'low'
}

const catalogue = process.argv[2]
if (catalogue === undefined) throw new Error('no catalogue named, expected the path of phrases.jsonl')
const byLanguage = new Map<string, Map<string, string[]>>()
const seen = new Set<string>()
const entries: readonly Entry[] = readFileSync(catalogue, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
// A phrase of two kinds is of the one that says more, so bare labels come last; one of two languages stands in the first one's pack.
for (const entry of [...entries].sort((a, b) => Number(a.kind === 'ui-text') - Number(b.kind === 'ui-text'))) {
  const kind = kinds[entry.kind]
  const form = normalise(entry.phrase)
  if (kind === undefined || !isWanted(entry) || seen.has(form)) continue
  seen.add(form)
  const groups = byLanguage.get(entry.lang) ?? new Map<string, string[]>()
  byLanguage.set(entry.lang, groups)
  const head = JSON.stringify({kind, certainty: certaintyOf(entry), origin: entry.platform ?? 'catalogue'})
  groups.set(head, [...(groups.get(head) ?? []), form])
}
for (const [language, groups] of byLanguage) {
  const file = fileURLToPath(new URL(`../rules/packs/${language}.json`, import.meta.url))
  if (existsSync(file)) throw new Error(`${file} exists already and may have been edited by hand, remove it first`)
  const pack = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([head, forms]) => ({...JSON.parse(head), phrases: forms.sort()}))
  writeFileSync(file, `${JSON.stringify(pack, null, 2)}\n`)
  console.log(`${language}: ${pack.reduce((count, group) => count + group.phrases.length, 0)} phrases`)
}
