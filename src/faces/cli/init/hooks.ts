/** The commit hook: an entry for the framework that is there, else a configuration for pre-commit. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'jsonc-parser'
import {isRecord} from '../../../config/settings.js'
import {addJsonEntries} from './json-entry.js'
import {newFile, readIfThere, type Step} from './step.js'

const purpose = 'the commit hook'
const glob = '*.{txt,text,md,markdown}'
const repository = 'https://github.com/seedlint/seedlint'
const husky = 'npx --no-install seedlint --staged --fix\n'
const lefthook = `pre-commit:
  commands:
    seedlint:
      glob: '${glob}'
      run: npx --no-install seedlint --fix {staged_files}
      stage_fixed: true
`

/** The step for the hook; none where one is there already, or the folder is in no repository. @param version of this package */
export function planHook(folder: string, version: string): Step | undefined {
  for (const plan of [planPreCommit, planLintStaged, planLefthook, planHusky]) {
    const planned = plan(folder, version)
    if (planned !== undefined) return planned === 'there' ? undefined : planned
  }
  if (!existsSync(join(folder, '.git'))) return undefined
  return newFile('.pre-commit-config.yaml', `${purpose} (run \`pre-commit install\` once)`, `repos:\n${preCommitEntry('  ', version)}`)
}

/** `there`: nothing is missing. */
type Planned = Step | 'there' | undefined

function preCommitEntry(indent: string, version: string): string {
  const lines = [`- repo: ${repository}`, `  rev: v${version}`, '  hooks:', '    - id: seedlint-fix', '    - id: seedlint']
  return lines.map((line) => `${indent}${line}\n`).join('')
}

function planPreCommit(folder: string, version: string): Planned {
  const path = '.pre-commit-config.yaml'
  const before = readIfThere(folder, path)
  if (before === undefined) return undefined
  const text = before.toString('utf8')
  if (mentions(text)) return 'there'
  // The list of repositories, up to the next key; a list in brackets, or none, is for somebody to see to.
  const list = /^repos:[ \t]*(?:#.*)?\r?\n((?:(?:[ \t]+.*|- .*|[ \t]*#.*|[ \t]*)(?:\r?\n|$))*)/m.exec(text)
  const indent = /^([ \t]*)- /m.exec(list?.[1] ?? '')?.[1]
  if (list === null || indent === undefined) return byHand(path, 'list of `repos`', preCommitEntry('', version))
  const end = list.index + list[0].trimEnd().length
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const entry = lineEnd + preCommitEntry(indent, version).trimEnd().replaceAll('\n', lineEnd)
  const content = text.slice(0, end) + entry + (text.slice(end) || lineEnd)
  return {kind: 'change', path, purpose, before, content, undo: `remove the entry \`repo: ${repository}\` from ${path}`}
}

function planLintStaged(folder: string): Planned {
  const entries = (path: string, key: readonly string[]) => ({
    path,
    purpose,
    undo: `remove \`${glob}\` from ${path}`,
    entries: [[[...key, glob], 'seedlint --fix']] as const
  })
  const described = readIfThere(folder, 'package.json')
  const value: unknown = described === undefined ? undefined : parse(described.toString('utf8'))
  if (described !== undefined && isRecord(value) && isRecord(value['lint-staged'])) {
    if (mentions(JSON.stringify(value['lint-staged']))) return 'there'
    return addJsonEntries(described, entries('package.json', ['lint-staged']))
  }
  for (const path of ['.lintstagedrc.json', '.lintstagedrc']) {
    const before = readIfThere(folder, path)
    if (before === undefined) continue
    return mentions(before.toString('utf8')) ? 'there' : addJsonEntries(before, entries(path, []))
  }
  for (const start of ['.lintstagedrc', 'lint-staged.config']) {
    for (const ending of ['js', 'mjs', 'cjs', 'ts', 'mts', 'yaml', 'yml']) {
      const path = `${start}.${ending}`
      const before = readIfThere(folder, path)
      if (before === undefined) continue
      return mentions(before.toString('utf8')) ? 'there' : byHand(path, 'JSON', `'${glob}': 'seedlint --fix'`)
    }
  }
  return undefined
}

function planLefthook(folder: string): Planned {
  for (const path of ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml']) {
    const before = readIfThere(folder, path)
    if (before === undefined) continue
    const text = before.toString('utf8')
    if (mentions(text)) return 'there'
    if (/^["']?pre-commit["']?[ \t]*:/m.test(text)) return byHand(path, 'file without `pre-commit`', lefthook)
    const content = text + (text === '' || text.endsWith('\n') ? '' : '\n') + lefthook
    return {kind: 'change', path, purpose, before, content, undo: `remove \`pre-commit\` from the end of ${path}`}
  }
  return undefined
}

function planHusky(folder: string): Planned {
  if (!existsSync(join(folder, '.husky'))) return undefined
  const path = '.husky/pre-commit'
  const before = readIfThere(folder, path)
  if (before === undefined) return newFile(path, purpose, husky)
  const text = before.toString('utf8')
  if (mentions(text)) return 'there'
  const content = text + (text === '' || text.endsWith('\n') ? '' : '\n') + husky
  return {kind: 'change', path, purpose, before, content, undo: `remove the line \`${husky.trim()}\` from ${path}`}
}

function mentions(text: string): boolean {
  return text.includes('seedlint')
}

function byHand(path: string, expected: string, lines: string): Step {
  return {kind: 'note', note: `${path} left as it is, expected a ${expected} to add ${purpose} to, add by hand:\n${lines.trimEnd()}`}
}
