/** The verb `learn`: what a corpus repeats, proposed as a pack of phrases. */
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {showValue} from '../../../config/nearest.js'
import {type InputTally, listInputs, readInput, sizeOfInputs} from '../../../corpus/learn/input.js'
import {learn as learnPhrases, type Pass, surveyBitsFor} from '../../../corpus/learn/learn.js'
import {formatPack} from '../../../corpus/learn/pack.js'
import {Refused} from '../../../corpus/learn/refused.js'
import {formatShares} from '../../../corpus/learn/shares.js'
import {ShardError} from '../../../corpus/shard-error.js'
import {type Cli, CliError, displayPath, type ExitCode, print, reasonOf} from '../io.js'
import {parseFlags} from '../parse-flags.js'
import {readKnownPhrases, readText, writeText} from './files.js'
import {keepNew, noJudgements, readJudgements} from './judgements.js'
import {findAnswers, review} from './review.js'

const flags = {
  out: {type: 'string'},
  'text-key': {type: 'string'},
  'source-key': {type: 'string'},
  since: {type: 'string'},
  judgements: {type: 'string'},
  interactive: {type: 'boolean'},
  quiet: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

const help = `Usage: seedlint learn [options] IN…

Reads text files, folders and shards (.jsonl, .gz, .zst, .parquet) twice, finds the lines, and the starts and ends of lines,
that the documents of a source repeat, and writes them as a pack of phrases: look it through, then name it under
\`phrases\` in .lintrc.json. The source of a record is the host of its \`url\`, that of a text file its folder.

  --out FILE             write the pack there (default: standard output)
  --text-key KEY         the key of the text (default: text)
  --source-key KEY       the key, of the record or of its \`metadata\`, that names the source
  --since FILE           leave out what this pack has already
  --judgements FILE      what a reviewer said, {"phrase": true or false}: what was refused is left out
  --interactive          ask about each phrase; what is taken goes to --out, the answers to --judgements
                         (default: NAME.judgements.json beside --out NAME.json), where they are not asked for again
  --quiet                no report of what the phrases would cut
  -h, --help             print this

Exit code: 0, also without proposals; 2 could not work.
`

/**
 * Runs the verb.
 * @throws {CliError} for wrong flags, input that can not be read, a pack that can not be written
 */
export async function learn(cli: Cli, argv: readonly string[]): Promise<ExitCode> {
  const {values, positionals} = parseFlags(argv, flags)
  if (values.help) {
    await print(cli.stdout, help)
    return 0
  }
  if (positionals.length === 0) throw new CliError('found no path behind `learn`, expected texts or shards, write `seedlint learn FOLDER`')
  const {out} = values
  const answers = values.interactive ? findAnswers(cli, out, values.judgements) : undefined
  const files = findFiles(cli.cwd, positionals)
  const known = values.since === undefined ? new Set<string>() : readKnownPhrases(cli.cwd, values.since)
  const said = answers?.text ?? (values.judgements === undefined ? noJudgements : readText(cli.cwd, values.judgements))
  const judgements = readJudgements(said, answers?.file ?? values.judgements ?? '')
  const input = {textKey: values['text-key'] ?? 'text', sourceKey: values['source-key']}
  const read: InputTally = {documents: 0, passed: 0, refused: new Refused()}
  const readAll = async function* (pass: Pass) {
    read.refused.rewind()
    for (const file of files) yield* reading(cli.cwd, file, () => readInput(file, input, read, pass))
  }
  const {proposals, tally} = await learnPhrases(readAll, surveyBitsFor(sizeOfInputs(files))).catch(tellAlone)
  if (read.documents === 0) throw new CliError('found no document with a text, expected some, check the paths and `--text-key`')
  const proposed = keepNew(proposals, known, judgements)
  const kept = answers === undefined ? proposed : await review(cli, proposed, judgements, answers.file)
  const pack = formatPack(kept)
  if (out === undefined) await print(cli.stdout, pack)
  else writeText(cli.cwd, out, pack)
  if (!values.quiet) await print(cli.stderr, formatShares(kept, tally, read.passed / 2))
  return 0
}

function findFiles(cwd: string, paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => !existsSync(resolve(cwd, path)))
  if (missing !== undefined) throw new CliError(`found no file or folder ${showValue(missing)}, expected one, check the path`)
  const files = listInputs(paths.map((path) => resolve(cwd, path)))
  if (files.length === 0)
    throw new CliError('found no file ending in .txt, .parquet or .jsonl (packed as .gz or .zst, too), expected some, name a file')
  return files
}

/** What goes wrong with all files together. @throws {CliError} */
function tellAlone(error: unknown): never {
  throw error instanceof ShardError ? new CliError(error.message) : error
}

/** What goes wrong with a file is told with its name. */
async function* reading<T>(cwd: string, file: string, open: () => AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* open()
  } catch (error) {
    if (error instanceof ShardError) throw new CliError(`${displayPath(cwd, file)}: ${error.message}`)
    throw new CliError(`cannot read ${showValue(displayPath(cwd, file))} (${reasonOf(error)}), expected a file that may be read`)
  }
}
