/** The generated pages: what they hold, and which of them is stale. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../rules/index.js'
import {docComment} from '../src/report/rule-docs.js'
import {formatList, formatPage, formatShortList} from '../src/report/rule-page.js'

/** Content by path, relative to the root, with `/`. */
export type Pages = ReadonlyMap<string, string>

const pagesFolder = 'docs/rules'
const opening = '<!-- rules -->\n'
const closing = '<!-- /rules -->'

/**
 * All pages as they should be.
 * @param root the folder of the package, whose rule files and README are read
 */
export function makePages(root: string): Pages {
  const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
  const documented = rules.map((rule) => ({rule, comment: docComment(read(`rules/${rule.id}.ts`))}))
  return new Map([
    ['README.md', putBetween(read('README.md'), formatShortList(documented))],
    ['docs/rules.md', formatList(documented)],
    ...documented.map((one) => [`${pagesFolder}/${one.rule.id}.md`, formatPage(one)] as const)
  ])
}

/**
 * Puts the list of rules between the markers of the README.
 * @throws {Error} when a marker is missing
 */
export function putBetween(readme: string, list: string): string {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing, start)
  if (start === -1 || end === -1)
    throw new Error(`README.md lacks the lines \`${opening.trim()}\` and \`${closing}\`, put them around its list of rules`)
  return `${readme.slice(0, start + opening.length)}\n${list}\n\n${readme.slice(end)}`
}

/** The pages as they lie on the disk, those of rules that are gone included. */
export function readPages(root: string, wanted: Pages): Pages {
  const left = listFolder(join(root, pagesFolder)).map((name) => `${pagesFolder}/${name}`)
  const paths = [...new Set([...wanted.keys(), ...left])]
  return new Map(paths.flatMap((path) => readPage(root, path)))
}

/** Paths whose content is not what it should be, missing and left-over pages included. */
export function stalePaths(found: Pages, wanted: Pages): readonly string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])].filter((path) => found.get(path) !== wanted.get(path))
}

/** The sentence about stale pages; undefined when there are none. */
export function describeStale(stale: readonly string[]): string | undefined {
  const [first] = stale
  if (first === undefined) return undefined
  const which = stale.length === 1 ? `${first} is` : `${first} and ${stale.length - 1} more are`
  return `${which} not what the doc comments in rules/ say, run \`npm run docs\``
}

function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function readPage(root: string, path: string): readonly (readonly [string, string])[] {
  try {
    return [[path, readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')]]
  } catch {
    return []
  }
}
