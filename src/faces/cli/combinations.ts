/** Flags that do not go together. */
import {showValue} from '../../config/nearest.js'
import {CliError} from './io.js'

/** The flags that exclude or need each other, as they were given. */
export interface GivenFlags {
  readonly fix?: boolean | undefined
  readonly diff?: boolean | undefined
  readonly interactive?: boolean | undefined
  readonly stdin?: boolean | undefined
  readonly staged?: boolean | undefined
  readonly 'stdin-filename'?: string | undefined
  readonly format?: string | undefined
  readonly cuttings?: string | undefined
  readonly 'no-cuttings'?: boolean | undefined
  readonly baseline?: string | undefined
  readonly 'update-baseline'?: boolean | undefined
  readonly statistics?: boolean | undefined
  readonly 'no-ignore'?: boolean | undefined
  readonly 'all-files'?: boolean | undefined
  readonly watch?: boolean | undefined
}

/** @throws {CliError} for the first combination that makes no sense */
export function checkCombination(flags: GivenFlags, paths: readonly string[]): void {
  checkStdin(flags, paths)
  checkBaseline(flags)
  if (flags.diff && flags.statistics) throw new CliError('found `--statistics` with `--diff`, expected one of them, leave one out')
  if (flags.diff && flags.format !== undefined)
    throw new CliError('found `--format` with `--diff`, expected one of them, a diff has a form of its own: leave one out')
  for (const other of ['fix', 'diff', 'interactive', 'stdin'] as const) {
    if (flags.watch && flags[other])
      throw new CliError(`found \`--watch\` with \`--${other}\`, expected one of them, watching only reports: leave one out`)
  }
  for (const other of ['diff', 'stdin'] as const) {
    if (flags.interactive && flags[other])
      throw new CliError(`found \`--interactive\` with \`--${other}\`, expected one of them, leave one out`)
  }
  for (const other of ['interactive', 'stdin'] as const) {
    if (flags.staged && flags[other]) throw new CliError(`found \`--staged\` with \`--${other}\`, expected one of them, leave one out`)
  }
  if (flags.cuttings === undefined) return
  if (flags['no-cuttings']) throw new CliError('found `--cuttings` and `--no-cuttings`, expected one of them, leave one out')
  if (flags.stdin) throw new CliError('found `--cuttings` with `--stdin`, expected files, standard input can not be undone: leave it out')
  if (!(flags.fix || flags.interactive) || flags.diff)
    throw new CliError('found `--cuttings` without `--fix`, expected both, add `--fix` or leave it out')
}

function checkBaseline(flags: GivenFlags): void {
  for (const other of ['interactive', 'stdin'] as const) {
    if (flags.baseline !== undefined && flags[other])
      throw new CliError(`found \`--baseline\` with \`--${other}\`, expected one of them, leave one out`)
  }
  if (!flags['update-baseline']) return
  if (flags.baseline === undefined)
    throw new CliError('found `--update-baseline` without `--baseline`, expected both, name the file with `--baseline FILE`')
  for (const other of ['fix', 'diff', 'staged'] as const) {
    if (flags[other]) throw new CliError(`found \`--update-baseline\` with \`--${other}\`, expected one of them, leave one out`)
  }
}

function checkStdin(flags: GivenFlags, [path]: readonly string[]): void {
  const filename = flags['stdin-filename']
  if (flags.stdin && path !== undefined) {
    throw new CliError(`found \`--stdin\` and the path ${showValue(path)}, expected one of them, name the text with \`--stdin-filename\``)
  }
  if (filename !== undefined && !flags.stdin) throw new CliError('found `--stdin-filename` without `--stdin`, expected both, add `--stdin`')
  if (filename === '') throw new CliError('found nothing behind `--stdin-filename`, expected the name of a file, name one')
  if (!flags.stdin || filename !== undefined) return
  for (const name of ['no-ignore', 'all-files'] as const) {
    if (flags[name]) throw new CliError(`found \`--${name}\` with \`--stdin\`, expected a name to go by, add \`--stdin-filename\``)
  }
}
