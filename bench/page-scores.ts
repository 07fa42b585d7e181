/** What the preset `page` makes of whole pages, of what extractors left of them, and of clean texts; scored in this process. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {PageJudge} from '../src/document/context.js'
import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'
import {places} from './data.js'
import {type Figure, percent} from './figure.js'
import {at, listOf, numberOf, readJson, recordOf, textOf} from './json.js'
import {type Page, readPages} from './pages.js'

const rule = 'page-boilerplate'
const active = activate({extends: 'page'})
const {phrases} = await contextFor([])

/** Cleans a page with all fixes. */
function clean(page: Page, judgePage: PageJudge) {
  return fixText(page.text, active, {phrases, judgePage}, {unsafe: true})
}

/**
 * Scores the preset.
 * @param judgeOf the judge for a page: one that has not seen the page's site, where that is what is asked
 */
export function scorePages(judgeOf: (page: Page) => PageJudge): readonly Figure[] {
  const articles: Record<string, string> = {}
  const cleaned = {segments: new Map<string, string>(), left: new Map<string, string>()}
  const lines = {all: 0, cut: 0}
  for (const page of readPages()) {
    if (page.kind === 'clean') {
      const {cuttings} = clean(page, judgeOf(page))
      lines.all += countLines(page.text)
      for (const cut of cuttings) if (cut.rules.includes(rule)) lines.cut += countLines(cut.removed)
    } else if (page.kind === 'articles') articles[page.name] = clean(page, judgeOf(page)).text
    else if (page.kind === 'segments' || page.name.includes('://')) {
      cleaned[page.kind].set(page.name, clean(page, judgeOf(page)).text)
    }
  }
  return [
    {name: 'page: articles, whole pages, F1', value: scoreArticles(articles), unit: '', better: 'higher'},
    {name: 'page: segments, whole pages, F1', value: scoreSegments(cleaned.segments), unit: '', better: 'higher'},
    {name: 'page: segments, after Readability, F1', value: scoreSegments(cleaned.left), unit: '', better: 'higher'},
    {name: `page: of ${lines.all} clean lines in long texts cut by the model`, value: lines.cut, unit: '', better: 'lower'},
    {name: 'page: the same', value: percent(lines.cut, lines.all), unit: '%'}
  ]
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '').length
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4

/** By the scorer that lies beside the data. */
function scoreArticles(texts: Readonly<Record<string, string>>): number {
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-page-'))
  try {
    const [predictions, result] = [join(folder, 'texts.json'), join(folder, 'score.json')]
    writeFileSync(predictions, JSON.stringify({'html-text': texts}))
    const data = join(places.articles, 'dev.json')
    const args = [join(places.articles, 'score.mjs'), data, '--predictions', predictions, '--extractors', 'html-text', '--json', result]
    execFileSync(process.execPath, args, {stdio: 'ignore'})
    return rounded(numberOf(at(listOf(readJson(result))[0], 'after', 'f1')))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** As the scorer of the segments does: a segment is kept where the text has it, white space folded. */
function scoreSegments(texts: ReadonlyMap<string, string>): number {
  const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const pages = recordOf(JSON.parse(gunzipSync(readFileSync(join(places.segments, 'dev.json.gz'))).toString()))
  let [right, wrong, all] = [0, 0, 0]
  for (const [url, text] of texts) {
    const folded = fold(text)
    const kept = (key: string) => listOf(at(pages, url, key)).filter((segment) => folded.includes(fold(textOf(segment)))).length
    right += kept('with')
    wrong += kept('without')
    all += listOf(at(pages, url, 'with')).length
  }
  const [precision, recall] = [right / (right + wrong), right / all]
  return rounded((2 * precision * recall) / (precision + recall))
}
