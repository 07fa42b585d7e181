/** Patterns as in `.gitignore`. Loaded only when there are some. */
import {relative, sep} from 'node:path'
import ignore from 'ignore'

/** The patterns of one folder. */
export class IgnoreRules {
  readonly #folder: string
  // As git has it: on file systems that tell upper case from lower case, patterns do.
  readonly #patterns = ignore({ignorecase: process.platform === 'darwin' || process.platform === 'win32'})

  /** @param folder that the patterns are relative to */
  constructor(folder: string, patterns: readonly string[]) {
    this.#folder = folder
    for (const pattern of patterns) this.#patterns.add(pattern)
  }

  /**
   * Says whether the path is ignored, or expressly not (`!pattern`); undefined where the patterns say nothing of it,
   * or ignore the folder that it lies in: who asks has asked about that before, and may have had it taken back.
   */
  decide(path: string, isFolder: boolean): boolean | undefined {
    const inside = relative(this.#folder, path).split(sep).join('/')
    if (inside === '' || inside === '..' || inside.startsWith('../')) return undefined
    const slash = inside.lastIndexOf('/')
    if (slash !== -1 && this.#patterns.test(inside.slice(0, slash + 1)).ignored) return undefined
    const {ignored, unignored} = this.#patterns.test(isFolder ? `${inside}/` : inside)
    return ignored ? true : unignored ? false : undefined
  }
}
