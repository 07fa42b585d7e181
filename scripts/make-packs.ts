/**
 * Makes the packs from the catalogue of phrases, once; afterwards the packs are edited by hand.
 * Usage: `npx tsx scripts/make-packs.ts CATALOGUE.jsonl`; writes `rules/packs/<language>.json`, and refuses to overwrite one.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Phrase, PhraseKind} from '../src/phrases/index.js'
import {normalise} from '../src/phrases/normal.js'

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
// Other languages than these two bring only the footers of blogs and lists, until their packs have been read by someone.
const fullLanguages = new Set(['en', 'ko'])
const listKinds = new Set(['popular-posts', 'related-posts'])
const commentWordPattern = /comment|댓글|덧글|코멘트/iu

/** How sure a phrase is alone on its line. Only what was read in a platform's own files can be certain, and only if it is long. */
function certaintyOf({phrase, confidence, platform, kind}: Entry): Phrase['certainty'] {
  if (confidence === 'low') return 'possible'
  if (confidence === 'medium') return kind === 'kicker' || (kind === 'comments' && commentWordPattern.test(phrase)) ? 'likely' : 'possible'
  const long = phrase.split(/\s+/u).length >= 3 || (/[\uac00-\ud7a3]/u.test(phrase) && phrase.length >= 6)
  return platform !== undefined && (long || listKinds.has(kind)) ? 'certain' : 'likely'
}

function isWanted(entry: Entry): boolean {
  if (entry.match !== 'line' && entry.match !== 'marker') return false
  if (/\{(?!n\})/u.test(entry.phrase) || normalise(entry.phrase).length < 2) return false
  return fullLanguages.has(entry.lang) || entry.platform === 'blogger' || (listKinds.has(entry.kind) && entry.confidence === 'high')
}

const catalogue = process.argv[2]
if (catalogue === undefined) throw new Error('no catalogue named, expected the path of phrases.jsonl')
const byLanguage = new Map<string, Map<string, Phrase>>()
for (const line of readFileSync(catalogue, 'utf8').split('\n').filter(Boolean)) {
  const entry: Entry = JSON.parse(line)
  const kind = kinds[entry.kind]
  if (kind === undefined || !isWanted(entry)) continue
  const pack = byLanguage.get(entry.lang) ?? new Map<string, Phrase>()
  byLanguage.set(entry.lang, pack)
  const form = `${kind} ${normalise(entry.phrase)}`
  const origin = entry.platform ?? 'catalogue'
  if (!pack.has(form)) pack.set(form, {phrase: entry.phrase, kind, certainty: certaintyOf(entry), origin})
}
for (const [language, pack] of byLanguage) {
  const file = fileURLToPath(new URL(`../rules/packs/${language}.json`, import.meta.url))
  if (existsSync(file)) throw new Error(`${file} exists already and may have been edited by hand, remove it first`)
  const lines = [...pack.values()].map((phrase) => `  ${JSON.stringify(phrase)}`)
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`)
  console.log(`${language}: ${pack.size} phrases`)
}
