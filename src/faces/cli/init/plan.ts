/** What a folder is missing. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'jsonc-parser'
import {isRecord} from '../../../config/settings.js'
import {findConfig} from '../configs.js'
import {planHook} from './hooks.js'
import {addJsonEntries} from './json-entry.js'
import {newFile, readIfThere, type Step} from './step.js'

/**
 * Plans the steps for a folder: settings, hook, tasks, workflow. What is there already has no step.
 * @param version of this package
 * @throws what the system says where a file can not be read
 */
export function planSteps(folder: string, version: string): readonly Step[] {
  return [planConfig(folder), planHook(folder, version), planTasks(folder), planWorkflow(folder, version)].filter(
    (step) => step !== undefined
  )
}

function planConfig(folder: string): Step | undefined {
  if (findConfig(folder) !== undefined) return undefined
  const schema = './node_modules/seedlint/docs/lintrc.schema.json'
  const config = {...(existsSync(join(folder, schema)) && {$schema: schema}), extends: 'recommended', rules: {}, ignore: [], allow: []}
  return newFile('.lintrc.json', 'the settings', `${JSON.stringify(config, null, 2)}\n`)
}

function planTasks(folder: string): Step | undefined {
  const path = '.vscode/tasks.json'
  const purpose = 'the tasks for VS Code'
  const shipped = readShipped(path)
  const before = readIfThere(folder, path)
  if (before === undefined) return newFile(path, purpose, shipped)
  if (before.toString('utf8').includes('seedlint')) return undefined
  const value: unknown = parse(shipped)
  const tasks: readonly unknown[] = isRecord(value) && Array.isArray(value['tasks']) ? value['tasks'] : []
  const own: unknown = parse(before.toString('utf8'))
  const hasList = isRecord(own) && Array.isArray(own['tasks'])
  const entries = hasList ? tasks.map((task) => [['tasks', -1], task] as const) : [[['tasks'], tasks] as const]
  return addJsonEntries(before, {path, purpose, undo: `remove the tasks \`seedlint: …\` from ${path}`, entries})
}

function planWorkflow(folder: string, version: string): Step | undefined {
  if (!existsSync(join(folder, '.git')) && !existsSync(join(folder, '.github'))) return undefined
  const workflows = join(folder, '.github', 'workflows')
  const names = existsSync(workflows) ? readdirSync(workflows).filter((name) => /\.ya?ml$/.test(name)) : []
  if (names.some((name) => readFileSync(join(workflows, name), 'utf8').includes('seedlint'))) return undefined
  const lines = [
    'name: seedlint',
    'on: [push, pull_request]',
    'permissions:',
    '  contents: read',
    'jobs:',
    '  seedlint:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with:',
    '          node-version: 20',
    `      - run: npx --yes seedlint@${version} --format github`
  ]
  return newFile('.github/workflows/seedlint.yml', 'the check of pull requests on GitHub', `${lines.join('\n')}\n`)
}

/** A file of this package, wherever the build put the command. */
function readShipped(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return readFileSync(join(folder, path), 'utf8')
}
