/** The verb that sets a folder up: it writes what is missing, and overwrites nothing. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {showValue} from '../../../config/nearest.js'
import {visible} from '../../../report/findings.js'
import {Keyboard} from '../interactive/keyboard.js'
import {type Cli, CliError, type ExitCode, print, reasonOf} from '../io.js'
import {parseFlags} from '../parse-flags.js'
import {readVersion} from '../version.js'
import {replaceFile} from '../write.js'
import {planSteps} from './plan.js'
import type {Step, WriteStep} from './step.js'

const help = `Usage: seedlint init [--yes]

Looks at the current folder and writes what is missing, asking about each file; what is
there is never overwritten, at most it gets an entry more:

  .lintrc.json                    the settings
  a commit hook                   for lint-staged, lefthook, husky or pre-commit, whichever is there
  .vscode/tasks.json              tasks for VS Code, with the problem matcher
  .github/workflows/seedlint.yml  the check of pull requests on GitHub

  --yes                           write all of it without asking
`

/**
 * Runs `seedlint init`. All is planned before the first question, and all questions are asked before the first file is written.
 * @throws {CliError} for flags that it does not take, without a terminal and without `--yes`, and where something can not be read or written
 */
export async function init(cli: Cli, argv: readonly string[]): Promise<ExitCode> {
  const {values, positionals} = parseFlags(argv, {yes: {type: 'boolean', short: 'y'}, help: {type: 'boolean', short: 'h'}})
  if (values.help) {
    await print(cli.stdout, help)
    return 0
  }
  const [found] = positionals
  if (found !== undefined) throw new CliError(`found ${showValue(found)} behind \`init\`, expected nothing, run it in the folder to set up`)
  const steps = plan(cli)
  const writes = steps.filter((step) => step.kind !== 'note')
  for (const step of steps) if (step.kind === 'note') await print(cli.stderr, `seedlint: ${step.note}\n`)
  if (writes.length > 0 && !values.yes && !cli.stdin.isTTY) {
    const files = writes.map(({path}) => `\`${path}\``).join(', ')
    throw new CliError(`found no terminal to ask on about ${files}, expected one or \`--yes\`, add \`--yes\` to write them`)
  }
  const chosen = values.yes ? writes : await ask(cli, writes)
  for (const step of chosen) write(cli.cwd, step)
  await print(cli.stdout, summarise(steps, chosen))
  return 0
}

function plan(cli: Cli): readonly Step[] {
  try {
    return planSteps(cli.cwd, readVersion())
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`cannot look at the folder (${reasonOf(error)}), expected files that may be read, nothing was written`)
  }
}

async function ask(cli: Cli, steps: readonly WriteStep[]): Promise<readonly WriteStep[]> {
  if (steps.length === 0) return []
  const keyboard = new Keyboard(cli.stdin)
  const chosen: WriteStep[] = []
  try {
    for (const step of steps) {
      await print(cli.stderr, `${step.kind === 'new' ? 'Write' : 'Add to'} ${step.path}, ${step.purpose} [y,n]? `)
      if (await readAnswer(cli, keyboard)) chosen.push(step)
    }
  } finally {
    await keyboard.close()
  }
  return chosen
}

/** The end of input means no. */
async function readAnswer(cli: Cli, keyboard: Keyboard): Promise<boolean> {
  for (;;) {
    const key = await keyboard.next()
    if (key === 'interrupt') throw new CliError('stopped by Ctrl-C, expected answers, nothing was written: start again')
    if (key !== undefined) await print(cli.stderr, `${visible(key)}\n`)
    if (key === undefined || key === 'n' || key === 'N') return false
    if (key === 'y' || key === 'Y') return true
    await print(cli.stderr, 'y writes it, n leaves it out: ')
  }
}

function write(cwd: string, {kind, path, before, content}: WriteStep): void {
  const file = join(cwd, path)
  try {
    if (kind === 'new') {
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, content, {flag: 'wx', mode: path.startsWith('.husky/') ? 0o755 : 0o666})
      return
    }
  } catch (error) {
    throw new CliError(`cannot write \`${path}\` (${reasonOf(error)}), expected a folder that may be written, run \`seedlint init\` again`)
  }
  const replaced = replaceFile({path: file, before, after: Buffer.from(content, 'utf8')})
  if (!replaced.done) throw new CliError(`${path}: ${replaced.note}`)
}

function summarise(steps: readonly Step[], chosen: readonly WriteStep[]): string {
  if (chosen.length === 0) return steps.length === 0 ? 'Nothing is missing here, nothing was written\n' : 'Nothing was written\n'
  const lines = chosen.map(({kind, path, purpose}) => `${kind === 'new' ? 'Wrote' : 'Added to'} ${path}: ${purpose}\n`)
  const created = chosen.filter(({kind}) => kind === 'new').map(({path}) => path)
  const undo = [...(created.length > 0 ? [`rm ${created.join(' ')}`] : []), ...chosen.flatMap((step) => step.undo ?? [])]
  return `${lines.join('')}To undo: ${undo.join('; ')}\n`
}
