/** What every rule file and the list of rules must hold to. Each check gives its complaints, so that it can be tried on made-up input. */

import {camelCase} from '../../scripts/rule-names.js'
import {docComment, headings, readRuleDoc} from '../../src/report/rule-docs.js'
import {type Example, readExamples} from '../../src/report/rule-examples.js'

/** What is wrong with the form of a rule file; nothing when all is well. */
export function checkRuleFile(id: string, source: string): readonly string[] {
  const named = /^ {2}id: '([^']*)',$/mu.exec(source)?.[1]
  return [...(named === id ? [] : [`the rule's id is \`${named}\`, expected the name of its file, \`${id}\``]), ...checkComment(source)]
}

function checkComment(source: string): readonly string[] {
  try {
    const comment = docComment(source)
    const {sections, certainties} = readRuleDoc(comment)
    const empty = headings.filter((heading) => sections[heading] === '').map((heading) => `nothing stands under \`${heading}\``)
    const todo = /\bTODO\b/u.test(comment) ? ['a TODO is left in the comment'] : []
    const unsaid = certainties.length === 0 ? ['`Fix` names none of `certain`, `likely` and `possible`'] : []
    return [...empty, ...todo, ...unsaid, ...checkExamples(readExamples(comment))]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function checkExamples(examples: readonly Example[]): readonly string[] {
  const flagged = examples.some((example) => example.flagged.length > 0)
  const leftAlone = examples.some((example) => example.flagged.length === 0 && example.input.trim() !== '')
  return [
    ...(flagged ? [] : ['no example shows what the rule flags']),
    ...(leftAlone ? [] : ['no example shows what the rule leaves alone'])
  ]
}

/** What is wrong with rules/index.ts: a rule that is missing, or lines that are not sorted by id. */
export function checkIndex(source: string, ids: readonly string[]): readonly string[] {
  const imports = [...source.matchAll(/^import (\w+) from '\.\/([a-z-]+)\.js'$/gmu)]
  const imported = imports.map(([, , id = '']) => id)
  const listed = (/= \[([^\]]*)\]/u.exec(source)?.[1] ?? '').split(',').map((name) => name.trim())
  const sorted = [...ids].sort()
  const names = sorted.map(camelCase)
  return [
    ...sorted.filter((id) => !imported.includes(id)).map((id) => `rules/index.ts does not import \`${id}\``),
    ...names.filter((name) => !listed.includes(name)).map((name) => `rules/index.ts does not list \`${name}\``),
    ...imported.filter((id) => !ids.includes(id)).map((id) => `rules/index.ts imports \`${id}\`, which is no rule file`),
    ...(isSorted(imported) ? [] : ['the imports of rules/index.ts are not sorted by id']),
    ...(isSorted(listed.map(kebabCase)) ? [] : ['the list in rules/index.ts is not sorted by id'])
  ]
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
}

function isSorted(names: readonly string[]): boolean {
  return [...names].sort().join() === names.join()
}
