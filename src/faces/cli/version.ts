/** The version of this package. */
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isRecord} from '../../config/settings.js'

/** The version, from the package.json above this file, wherever the build put it. */
export function readVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let parent = dirname(folder); parent !== folder; parent = dirname(folder)) {
    folder = parent
    try {
      const found: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      if (isRecord(found) && found['name'] === 'seedlint' && typeof found['version'] === 'string') return found['version']
    } catch {
      // No package.json here: one folder up.
    }
  }
  return 'unknown'
}
