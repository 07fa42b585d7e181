/**
 * Writes the pages about the rules from their doc comments: docs/rules.md, docs/rules/, and the list in README.md.
 * Usage: `npm run docs`; `npm run docs -- --check` writes nothing and fails when a page is stale.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describeStale, makePages, readPages, stalePaths} from './pages.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = makePages(root)
const stale = stalePaths(readPages(root, wanted), wanted)

if (process.argv.includes('--check')) {
  const message = describeStale(stale)
  if (message !== undefined) {
    console.error(message)
    process.exitCode = 1
  }
} else {
  for (const path of stale) {
    const content = wanted.get(path)
    mkdirSync(dirname(join(root, path)), {recursive: true})
    if (content === undefined) rmSync(join(root, path))
    else writeFileSync(join(root, path), content)
    console.log(`${content === undefined ? 'removed' : 'wrote'} ${path}`)
  }
}
