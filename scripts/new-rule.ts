/**
 * Begins a new rule: writes rules/ID.ts and its lines in rules/index.ts. The tests fail until its comment has been written.
 * Usage: `npm run new-rule -- some-id`.
 */
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {scaffold} from './scaffold.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [id, ...more] = process.argv.slice(2)

try {
  if (more.length > 0) throw new Error(`found ${more.length + 1} names, expected one, begin the rules one by one`)
  scaffold(root, id)
  console.log(`wrote rules/${id}.ts and listed it in rules/index.ts; write its comment, then \`npm run docs\` and \`npm run check\``)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
