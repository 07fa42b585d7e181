/** Globs, for `files` and `overrides`. Loaded only when a config has them. */
import picomatch from 'picomatch'

/**
 * Makes the question whether a path matches one of the globs. A glob without a slash matches in every folder,
 * as in `.gitignore`; upper case counts as lower case, names that begin with a dot as any other.
 * @returns takes a path relative to the folder of the globs, with `/` between
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const anywhere = globs.map((glob) => glob.replace(/^\.\//u, '')).map((glob) => (glob.includes('/') ? glob : `**/${glob}`))
  return picomatch(anywhere, {dot: true, nocase: true})
}
