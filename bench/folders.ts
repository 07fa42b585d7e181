/** The benches whose data brings a scorer of its own, which runs the built command. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {otherExtractors, places, root} from './data.js'
import {type Bench, type Figure, percent} from './figure.js'
import {at, listOf, numberOf, readJson, recordOf, textOf} from './json.js'

const tiers = {safe: '--fix', unsafe: '--fix --unsafe-fixes'} as const

/** Runs a scorer with the built command in a tier. */
function score(script: string, tier: keyof typeof tiers, args: readonly string[], shown: boolean): string {
  const command = `node ${join(root, 'dist', 'cli.cjs')} ${tiers[tier]} --no-cuttings --quiet`
  const stderr = shown ? 'inherit' : 'ignore'
  return execFileSync(process.execPath, [script, ...args, '--command', command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', stderr],
    maxBuffer: 2 ** 28
  })
}

/** Calls with the name of a file that a scorer may write, and gives what it wrote. */
function readWritten(write: (file: string) => void): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-bench-'))
  try {
    const file = join(folder, 'score.json')
    write(file)
    return readJson(file)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function scoreClean(tier: keyof typeof tiers, show: boolean): readonly Figure[] {
  const result = readWritten((file) => {
    const out = score(join(places.clean, 'score.mjs'), tier, ['--show', show ? '100' : '0', '--json', file], false)
    if (show) console.log(out)
  })
  const total = recordOf(at(result, 'total'))
  const figure = (name: string, key: string) =>
    ({name: `clean ${tier}: ${name}`, value: numberOf(total[key]), unit: '', better: 'lower'}) as const
  return [
    {name: `clean ${tier}: documents`, value: numberOf(total['documents']), unit: ''},
    figure('documents altered', 'documentsAltered'),
    figure('lines altered', 'altered'),
    figure('blank lines altered', 'blankOnly')
  ]
}

function scoreArticles(tier: keyof typeof tiers, show: boolean): readonly Figure[] {
  const result = readWritten((file) => {
    const lists = show ? ['--losses', '200', '--missed', '200'] : []
    const out = score(join(places.articles, 'score.mjs'), tier, [join(places.articles, 'dev.json'), '--json', file, ...lists], false)
    if (show) console.log(out)
  })
  const rows = listOf(result).filter((row) => !otherExtractors.includes(textOf(at(row, 'extractor'))))
  const sum = (key: string) => rows.reduce<number>((total, row) => total + numberOf(at(row, 'lines', key)), 0)
  const changes = rows.map((row) => numberOf(at(row, 'after', 'f1')) - numberOf(at(row, 'before', 'f1')))
  const [removed, lost] = [sum('debrisRemoved'), sum('contentRemoved')]
  const rounded = (value: number) => Math.round(value * 1e5) / 1e5
  const name = (what: string) => `articles ${tier}: ${what}`
  return [
    {name: name('debris lines removed'), value: percent(removed, sum('debris')), unit: '%', better: 'higher'},
    {name: name('line precision'), value: percent(removed, removed + lost), unit: '%', better: 'higher'},
    {name: name('content lines lost'), value: percent(lost, sum('content')), unit: '%', better: 'lower'},
    {name: name('F1 change, mean'), value: rounded(changes.reduce((a, b) => a + b, 0) / changes.length), unit: '', better: 'higher'},
    {name: name('F1 change, worst'), value: rounded(Math.min(...changes)), unit: '', better: 'higher'}
  ]
}

function scoreSegments(tier: keyof typeof tiers, show: boolean): readonly Figure[] {
  const args = [join(places.segments, 'dev.json.gz'), '--json', ...(show ? ['--show', '200'] : [])]
  const result: unknown = JSON.parse(score(join(places.segments, 'score.mjs'), tier, args, show))
  const page = (variant: string, key: string) => numberOf(at(result, variant, key))
  const name = (what: string) => `segments ${tier}: ${what}`
  const removed = page('readability', 'debrisSegmentsRemoved')
  return [
    {name: name(`of ${page('readability', 'debrisSegmentsBefore')} debris removed`), value: removed, unit: '', better: 'higher'},
    {name: name('content lost'), value: page('readability', 'contentSegmentsLost'), unit: '', better: 'lower'},
    {name: name('whole pages, debris removed'), value: page('text', 'debrisSegmentsRemoved'), unit: '', better: 'higher'},
    {name: name('whole pages, content lost'), value: page('text', 'contentSegmentsLost'), unit: '', better: 'lower'}
  ]
}

const inBoth = (run: (tier: keyof typeof tiers, show: boolean) => readonly Figure[]) => (show: boolean) => [
  ...run('safe', show),
  ...run('unsafe', show)
]

/** Clean corpora, articles of nine extractors, segments of pages. */
export const folderBenches: readonly Bench[] = [
  {id: 'clean', needs: join(places.clean, 'score.mjs'), run: inBoth(scoreClean)},
  {id: 'articles', needs: join(places.articles, 'score.mjs'), run: inBoth(scoreArticles)},
  {id: 'segments', needs: join(places.segments, 'score.mjs'), run: inBoth(scoreSegments)}
]
