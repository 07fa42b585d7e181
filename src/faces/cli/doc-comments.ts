/** Where the verbs `rules` and `explain` find the doc comments of the rules. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {isRecord} from '../../config/settings.js'
import {docComment} from '../../report/rule-docs.js'
import {rules} from '../../seedlint.js'

/**
 * The doc comments by rule id: from the JSON beside the built command, which `scripts/build.ts` writes, or from the rule files.
 * @throws {Error} when they can not be read; then the package is broken
 */
export function readDocComments(): ReadonlyMap<string, string> {
  // Only the built command is no module of the sources.
  if (import.meta.url.endsWith('.ts')) return new Map(rules.map(({id}) => [id, docComment(read(`../../../rules/${id}.ts`))]))
  const found: unknown = JSON.parse(read('./rules.json'))
  if (!isRecord(found)) throw new Error('rules.json holds no object, build the package again')
  return new Map(Object.entries(found).map(([id, comment]) => [id, String(comment)]))
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
}
