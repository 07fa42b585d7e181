/** Renames that last. */
import {closeSync, fsyncSync, openSync} from 'node:fs'

/** Makes a rename last over a power cut, where the system can. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // Windows can not; the rename stands all the same.
  }
}
