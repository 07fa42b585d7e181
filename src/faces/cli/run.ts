/** The command, without its process. */
import {ConfigError} from '../../config/settings.js'
import {readArguments} from './args.js'
import {type Cli, CliError, type ExitCode, print} from './io.js'
import {help} from './options.js'
import {loadVerb} from './verbs.js'

/**
 * Runs the command. Never exits the process and never throws: a user's mistake is one sentence on stderr, our own a stack.
 * @returns 0 nothing left, 1 findings left or a diff that is not empty, 2 could not work
 */
export async function runCli(cli: Cli): Promise<ExitCode> {
  try {
    return await dispatch(cli)
  } catch (error) {
    const known = error instanceof CliError || error instanceof ConfigError
    const message = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
    await print(cli.stderr, `seedlint: ${message}\n`).catch(() => undefined)
    return 2
  }
}

// The engine is loaded only when it is needed: `--help` and a wrong flag answer at once.
async function dispatch(cli: Cli): Promise<ExitCode> {
  const verb = loadVerb(cli.argv[0])
  if (verb !== undefined) return (await verb())(cli, cli.argv.slice(1))
  const command = readArguments(cli.argv)
  switch (command.verb) {
    case 'help':
      await print(cli.stdout, help)
      return 0
    case 'version':
      await print(cli.stdout, `${(await import('./version.js')).readVersion()}\n`)
      return 0
    case 'undo':
      return (await import('./undo.js')).undo(cli, command)
    case 'rules':
      return (await import('./rules.js')).listRules(cli, command)
    case 'explain':
      return (await import('./rules.js')).explainRule(cli, command)
    case 'lint':
      if (command.stdin !== undefined) return (await import('./lint-stdin.js')).lintStdin(cli, command)
      if (command.staged) return (await import('./staged/lint-staged.js')).lintStaged(cli, command)
      if (command.watch) return (await import('./watch.js')).watchFiles(cli, command)
      return (await import('./lint-files.js')).lintFiles(cli, command)
  }
}

export type {Cli, ExitCode}
