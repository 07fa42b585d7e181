/** A new rule's file and its lines in rules/index.ts. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {camelCase, objectTo} from './rule-names.js'

/**
 * Writes rules/ID.ts and lists it. Its comment has every heading and no example, so the tests fail until it has been written.
 * @param root the folder that has rules/ in it
 * @throws {Error} for a name that a rule may not have: one sentence
 */
export function scaffold(root: string, id: string | undefined): void {
  const folder = join(root, 'rules')
  const known = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const ids = known.map((name) => name.slice(0, -'.ts'.length))
  const objection = objectTo(id, ids)
  if (id === undefined || objection !== undefined) throw new Error(objection)
  const index = join(folder, 'index.ts')
  const listed = addToIndex(readFileSync(index, 'utf8'), [...ids, id])
  writeFileSync(join(folder, `${id}.ts`), ruleFile(id), {flag: 'wx'})
  writeFileSync(index, listed)
}

/** The index with these rules: imports and list, sorted by id. */
export function addToIndex(source: string, ids: readonly string[]): string {
  const sorted = [...ids].sort()
  const imports = sorted.map((id) => `import ${camelCase(id)} from './${id}.js'\n`).join('')
  const list = sorted.map((id) => `  ${camelCase(id)}`).join(',\n')
  return source.replace(/(?:^import \w+ from '\.\/[a-z-]+\.js'\n)+/mu, () => imports).replace(/= \[[^\]]*\]/u, () => `= [\n${list}\n]`)
}

function ruleFile(id: string): string {
  return `/**
 * Flags TODO: one sentence that names the debris.
 *
 * ## Why
 * TODO: where it comes from, and what harm it does.
 *
 * ## Flagged
 * TODO: the form, as exactly as the code has it.
 *
 * ## Left alone
 * TODO: what looks like it and is not, each with its reason.
 *
 * ## Fix
 * TODO: certain, likely or possible, and what is deleted or written.
 *
 * ## Examples
 * TODO: a diff block of what is flagged, and one of what is left alone; see docs/writing-a-rule.md.
 */
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

// TODO: why this form proves debris, and what else has it.
const debrisPattern = /^TODO$/

export default defineRule({
  id: '${id}',
  group: 'footer',
  gate: ['digit'],
  *find(document) {
    for (const line of document.linesWith('digit')) {
      if (!debrisPattern.test(line.text)) continue
      yield {...cutLine(line), certainty: 'possible', message: \`${title(id)} \${excerpt(line.text)}, fix deletes the line\`}
    }
  }
})
`
}

function title(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
