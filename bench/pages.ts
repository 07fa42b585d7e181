/** The pages that the line model learns from: whole pages with labelled lines, what extractors left of pages, and clean texts. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {cleanSamples, places} from './data.js'
import {listOf, readJson, recordOf, textOf} from './json.js'

/** What kind of text it is. */
export type PageKind = 'articles' | 'segments' | 'left' | 'clean'

/** A text with a label for each line. */
export interface Page {
  readonly name: string
  readonly kind: PageKind
  /** What must not stand on both sides of a split: the site, or the source of a clean text. */
  readonly group: string
  readonly text: string
  /** One letter a line: `d` debris, `c` content, `D` and `C` the same, but only likely so, `.` unknown or blank. */
  readonly labels: string
}

/** What extractors leave is mostly content; of several that leave the same, some are enough. */
const leftBy = ['boilerpipe', 'readability', 'newspaper', 'trafilatura', 'dragnet']

/** All pages of the data, in a fixed order. */
export function readPages(): readonly Page[] {
  return [...articlePages(), ...segmentPages(), ...cleanPages()]
}

function* articlePages(): Iterable<Page> {
  for (const [id, value] of Object.entries(recordOf(readJson(join(places.articles, 'dev.json'))))) {
    const page = recordOf(value)
    const group = siteOf(textOf(page['url']))
    const labels = recordOf(page['labels'])
    for (const [extractor, text] of Object.entries(recordOf(page['outputs']))) {
      const kind = extractor === 'html-text' ? 'articles' : leftBy.includes(extractor) ? 'left' : undefined
      if (kind === undefined) continue
      const own = textOf(labels[extractor]).replaceAll('u', '.')
      yield {name: id, kind, group, text: textOf(text), labels: own}
    }
  }
}

function* segmentPages(): Iterable<Page> {
  const file = gunzipSync(readFileSync(join(places.segments, 'dev.json.gz'))).toString()
  for (const [url, value] of Object.entries(recordOf(JSON.parse(file)))) {
    const page = recordOf(value)
    const [wanted, unwanted] = [listOf(page['with']).map(textOf).map(fold), listOf(page['without']).map(textOf).map(fold)]
    const [text, left] = [textOf(page['text']), textOf(page['readability'])]
    const kept = new Set(left.split('\n').map(fold))
    const whole = fold(left)
    const label = (line: string, isLeft: boolean) => {
      const own = fold(line)
      if (own === '') return '.'
      if (wanted.some((segment) => own.includes(segment) || (own.length > 20 && segment.includes(own)))) return 'c'
      if (unwanted.some((segment) => own.includes(segment) || (own.length > 20 && segment.includes(own)))) return 'd'
      if (isLeft) return 'C'
      return kept.has(own) || (own.length > 40 && whole.includes(own)) ? 'C' : 'D'
    }
    const group = siteOf(url)
    const labelled = (from: string, isLeft: boolean) =>
      from
        .split('\n')
        .map((line) => label(line, isLeft))
        .join('')
    yield {name: url, kind: 'segments', group, text, labels: labelled(text, false)}
    yield {name: url, kind: 'left', group, text: left, labels: labelled(left, true)}
  }
}

/** Only texts of some length: the rule leaves shorter ones alone. */
function* cleanPages(): Iterable<Page> {
  for (const {name, text} of cleanSamples()) {
    const lines = text.split(/\r\n|\r|\n/u)
    if (lines.filter((line) => line.trim() !== '').length < 12) continue
    const labels = lines.map((line) => (line.trim() === '' ? '.' : 'c')).join('')
    yield {name, kind: 'clean', group: familyOf(name), text, labels}
  }
}

/** The family of a clean text, whatever its language: man pages, licences, a treebank. The names are `de-man.txt`, `raw/en-licence-….txt`. */
function familyOf(name: string): string {
  return /-([a-z]+?)s?(?:-[^/]*)?\.txt/u.exec(name)?.[1] ?? name
}

/** The site of an address: the host without what stands before its name. */
function siteOf(url: string): string {
  const parts = new URL(url).hostname.split('.')
  const isShort = (parts.at(-2)?.length ?? 0) <= 3 && parts.length > 2
  return parts.slice(isShort ? -3 : -2).join('.')
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
