/**
 * Writes `docs/lintrc.schema.json`, the schema of `.lintrc.json`, from the definitions that check a config.
 * Usage: `npm run schema`; with `-- --check` it writes nothing, and exits 1 when the file is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rules} from '../rules/index.js'
import {makeSchema} from '../src/config/schema.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const file = join(root, 'docs', 'lintrc.schema.json')

/** The first sentence of a rule's doc comment, without its full stop. */
function describeRule(id: string): string {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\n/u.exec(readFileSync(join(root, 'rules', `${id}.ts`), 'utf8'))?.[1]
  if (comment === undefined) throw new Error(`rules/${id}.ts: opens with no doc comment whose first paragraph says what is flagged`)
  const paragraph = comment.replaceAll(/^ \* /gmu, '').replaceAll('\n', ' ')
  return paragraph.replace(/\.(?:\s.*)?$/u, '')
}

const schema = `${JSON.stringify(
  makeSchema(rules, ({id}) => describeRule(id)),
  null,
  2
)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== schema) {
    console.error('docs/lintrc.schema.json is stale, expected what the rules and options give now, run `npm run schema`')
    process.exitCode = 1
  }
} else writeFileSync(file, schema)
