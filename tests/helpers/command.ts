/** The command as built. */
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Its file. */
export const command = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist', 'cli.cjs')
