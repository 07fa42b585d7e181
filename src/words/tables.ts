/**
 * Tables by UTF-16 unit that take milliseconds to work out. The build of the command puts a module in the place of this one that reads
 * them from a file; elsewhere they are made when they are first needed.
 */

/** A table of numbers. */
export type Table = Int32Array | Uint16Array

/** How to make each table, for the build. */
export const tables = new Map<string, () => Table>()

/**
 * Declares a table; the function that it gives makes it at the first call and then has it.
 * @param name kebab-case, one of its own
 * @param make gives the same numbers whenever it is called
 * @param full as `make`, but with everything in it that is otherwise filled in at need: what the build keeps
 */
export function declareTable<Kind extends Table>(name: string, make: () => Kind, full: () => Kind = make): () => Kind {
  tables.set(name, full)
  let made: Kind | undefined
  return () => {
    made ??= make()
    return made
  }
}
