/** Where the data of the benches lies, and the texts in it. Nothing of it is in this repository. */
import {isUtf8} from 'node:buffer'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {listOf, readJson, recordOf, textOf} from './json.js'

/** This repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const home = process.env['SEEDLINT_BENCH'] ?? join(root, '..', 'shared', 'bench')

/** The place of each set of data. */
export const places = {
  clean: join(home, 'clean'),
  articles: join(home, 'articles'),
  segments: join(home, 'segments'),
  mojibake: join(home, 'mojibake'),
  speed: join(home, 'speed'),
  catalog: join(home, '..', 'catalog'),
  cases: join(home, '..', 'cases')
} as const

/** No article extractors: the whole page, and one that wraps its lines. */
export const otherExtractors = ['html-text', 'dom_smoothie']

/** A text of the data, by a name that finds it again. */
export interface Sample {
  readonly name: string
  readonly text: string
}

/** A document of the catalogue: its lines, each labelled. */
export interface Labelled {
  readonly id: string
  readonly lang: string
  /** The page that it is of: texts of one page have its debris in common. */
  readonly source: string
  readonly lines: readonly {readonly text: string; readonly label: string; readonly kind: string; readonly expect: string | undefined}[]
}

/** The clean documents: the files cut as their manifest says, the raw texts whole. */
export function* cleanSamples(): Iterable<Sample> {
  const manifest = recordOf(readJson(join(places.clean, 'manifest.json')))
  for (const entry of listOf(manifest['files']).map(recordOf)) {
    const file = textOf(entry['file'])
    const text = readFileSync(join(places.clean, file), 'utf8').replace(/\n$/u, '')
    const parts = entry['docLines'] === undefined ? text.split('\n\n') : cutByLines(text, textOf(entry['docLines']).split(' ').map(Number))
    for (const [index, part] of parts.entries()) yield {name: `clean/${file}#${index + 1}`, text: `${part}\n`}
  }
  for (const entry of listOf(manifest['raw']).map(recordOf)) {
    const bytes = readFileSync(join(places.clean, textOf(entry['file'])))
    if (isUtf8(bytes)) yield {name: `clean/${textOf(entry['file'])}`, text: bytes.toString()}
  }
}

function cutByLines(text: string, counts: readonly number[]): readonly string[] {
  const lines = text.split('\n')
  let next = 0
  return counts.map((count) => {
    const part = lines.slice(next, next + count).join('\n')
    next += count + 1
    return part
  })
}

/** What extractors made of real pages, and the whole pages of the segments. */
export function* pageSamples(): Iterable<Sample> {
  if (!existsSync(join(places.articles, 'dev.json'))) return
  for (const [id, page] of Object.entries(recordOf(readJson(join(places.articles, 'dev.json'))))) {
    for (const [extractor, text] of Object.entries(recordOf(recordOf(page)['outputs'])))
      yield {name: `articles/${extractor}/${id}`, text: textOf(text)}
  }
}

/** A file of the catalogue. @param file `examples.json` or `korean.json` */
export function readLabelled(file: string): readonly Labelled[] {
  return listOf(readJson(join(places.catalog, file))).map((value) => {
    const {id, lang, lines} = recordOf(value)
    const read = listOf(lines).map((line) => {
      const {text, label, kind = '', expect} = recordOf(line)
      return {text: textOf(text), label: textOf(label), kind: textOf(kind), expect: expect === undefined ? undefined : textOf(expect)}
    })
    return {id: textOf(id), lang: textOf(lang), source: textOf(id), lines: read}
  })
}

const labels: Readonly<Record<string, string>> = {d: 'debris', c: 'content'}

/** What extractors made of real pages, line by line; of lines that are unsure nothing is expected. */
export function readArticles(): readonly Labelled[] {
  const kinds = recordOf(readJson(join(places.articles, 'dev-kinds.json')))
  return Object.entries(recordOf(readJson(join(places.articles, 'dev.json')))).flatMap(([page, value]) => {
    const {outputs, labels: given} = recordOf(value)
    const known = recordOf(kinds[page] ?? {})
    return Object.entries(recordOf(outputs))
      .filter(([extractor]) => !otherExtractors.includes(extractor))
      .map(([extractor, output]) => {
        const letters = textOf(recordOf(given)[extractor])
        const lines = textOf(output)
          .split('\n')
          .map((text, index) => ({
            text,
            label: labels[letters[index] ?? ''] ?? 'unsure',
            kind: textOf(known[text.trim()] ?? 'other'),
            expect: undefined
          }))
        return {id: `${extractor}/${page}`, lang: 'articles', source: page, lines}
      })
  })
}

/** The text of a labelled document. */
export function joinLines({lines}: Labelled): string {
  return `${lines.map(({text}) => text).join('\n')}\n`
}

/** Every text that is there: clean ones, pages, the catalogue, the seeds. */
export function* allSamples(): Iterable<Sample> {
  if (existsSync(places.clean)) yield* cleanSamples()
  yield* pageSamples()
  for (const file of ['examples.json', 'korean.json'].filter((name) => existsSync(join(places.catalog, name)))) {
    for (const document of readLabelled(file)) yield {name: `catalog/${document.id}`, text: joinLines(document)}
  }
  for (const name of readdirSync(join(root, 'seeds'))) yield {name: `seeds/${name}`, text: readFileSync(join(root, 'seeds', name), 'utf8')}
}
