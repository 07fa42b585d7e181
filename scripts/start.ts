/**
 * What `npm start` shows: the report on the seeds, the diff of what `--fix` would do, and cleaned copies in `out/seeds`.
 * The seeds stay as they are.
 */
import {cpSync, mkdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runCli} from '../src/faces/cli/run.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const command = join(root, 'dist', 'cli.cjs')
const {env, stdin, stdout, stderr} = process

async function seedlint(cwd: string, ...argv: readonly string[]): Promise<void> {
  const code = await runCli({argv, cwd, command, stdin, stdout, stderr, env})
  if (code === 2) throw new Error(`seedlint ${argv.join(' ')} could not work`)
}

stdout.write('seedlint seeds\n\n')
await seedlint(root, 'seeds')
stdout.write('\nseedlint --diff seeds\n\n')
await seedlint(root, '--diff', 'seeds')

const out = join(root, 'out', 'seeds')
rmSync(out, {recursive: true, force: true})
mkdirSync(dirname(out), {recursive: true})
cpSync(join(root, 'seeds'), out, {recursive: true})
stdout.write('\nseedlint --fix out/seeds (fresh copies)\n\n')
await seedlint(root, '--fix', '--no-cuttings', '--no-ignore', 'out/seeds')
