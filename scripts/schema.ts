/**
 * Writes `docs/lintrc.schema.json`, the schema of `.lintrc.json`, and `docs/phrases.schema.json`, that of packs of phrases, from
 * the definitions that check them.
 * Usage: `npm run schema`; with `-- --check` it writes nothing, and exits 1 when a file is stale.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rules} from '../rules/index.js'
import {makePackSchema} from '../src/config/pack-schema.js'
import {makeSchema} from '../src/config/schema.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The first sentence of a rule's doc comment, without its full stop. */
function describeRule(id: string): string {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\n/u.exec(readFileSync(join(root, 'rules', `${id}.ts`), 'utf8'))?.[1]
  if (comment === undefined) throw new Error(`rules/${id}.ts: opens with no doc comment whose first paragraph says what is flagged`)
  const paragraph = comment.replaceAll(/^ \* /gmu, '').replaceAll('\n', ' ')
  return paragraph.replace(/\.(?:\s.*)?$/u, '')
}

const schemas: Readonly<Record<string, unknown>> = {
  'lintrc.schema.json': makeSchema(rules, ({id}) => describeRule(id)),
  'phrases.schema.json': makePackSchema()
}

for (const [name, schema] of Object.entries(schemas)) {
  const file = join(root, 'docs', name)
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`docs/${name} is stale, expected what the rules, options and kinds give now, run \`npm run schema\``)
    process.exitCode = 1
  }
}
