/** `--watch`: lints, and lints again when texts, configs or ignore files change, until it is stopped. */
import {setTimeout} from 'node:timers/promises'
import {ConfigError} from '../../config/error.js'
import type {LintArguments} from './args.js'
import {type Cli, CliError, type ExitCode, print} from './io.js'
import {lintFiles} from './lint-files.js'
import {Watchers} from './watchers.js'

/** What stands before each report and behind it, for the tasks of editors, which read them as the begin and the end of a run. */
export const marks = {begin: 'seedlint: linting', end: 'seedlint: watching for changes, Ctrl-C ends it'} as const

// Milliseconds. An editor that saves makes several changes at once, a checkout thousands.
const quiet = 100
const longestBurst = 1000

/**
 * Lints again on every change; every report is whole, since editors forget the last one. Never ends by itself but through the signal.
 * @throws {CliError} or {ConfigError} for what is wrong at the start; what breaks later is told, and the next change waited for
 */
export async function watchFiles(cli: Cli, args: LintArguments, signal?: AbortSignal): Promise<ExitCode> {
  const watchers = new Watchers(cli.cwd)
  try {
    for (let isFirst = true; !signal?.aborted; isFirst = false) {
      await print(cli.stderr, `${marks.begin}\n`)
      watchers.clear()
      try {
        await lintFiles(cli, args, (found) => watchers.follow(found))
      } catch (error) {
        if (isFirst || !(error instanceof CliError || error instanceof ConfigError)) throw error
        await print(cli.stderr, `seedlint: ${error.message}\n`)
      }
      await print(cli.stderr, `${marks.end}\n`)
      await watchers.change(signal)
      await settle(watchers, signal)
    }
  } finally {
    watchers.close()
  }
  return 0
}

/** Waits until nothing has changed for a moment, but not for ever. */
async function settle(watchers: Watchers, signal: AbortSignal | undefined): Promise<void> {
  const started = performance.now()
  for (let seen = -1; seen !== watchers.count && performance.now() - started < longestBurst && !signal?.aborted; ) {
    seen = watchers.count
    await setTimeout(quiet)
  }
}
