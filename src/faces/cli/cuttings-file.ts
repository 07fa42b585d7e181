/** The record of a run that lets it be undone: one line of JSON a file, written before the file is changed. */
import {createHash} from 'node:crypto'
import {closeSync, existsSync, fsyncSync, ftruncateSync, openSync, rmSync} from 'node:fs'
import {dirname, relative, sep} from 'node:path'
import {syncFolder} from '../../corpus/sync-folder.js'
import type {Cutting} from '../../cuttings.js'
import {cuttingsFolder, freeName, prepareFolder} from './cuttings-folder.js'
import {CliError, displayPath, reasonOf} from './io.js'
import {writeAll} from './write.js'

/** The first line of a cuttings file. */
export interface CuttingsHeader {
  readonly version: 1
  /** The folder, free of symbolic links, that all files lie below. */
  readonly root: string
  readonly time: string
  readonly seedlint: string
}

/** What became of one entry of git's index, in a line `{"staged": [...]}` behind the header. */
export interface StagedChange {
  /** Relative to the root of the working tree that the run's folder lies in, with `/`. */
  readonly path: string
  /** The names of its contents. */
  readonly before: string
  readonly after: string
}

/** Any other line: what was cut from one file. */
export interface CuttingsEntry {
  /** Relative to the root, with `/`. */
  readonly file: string
  /** SHA-256 of the bytes. */
  readonly before: string
  readonly after: string
  readonly cuttings: readonly Cutting[]
}

/** SHA-256 of bytes, in hexadecimal. */
export function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The cuttings of one run. The file is made with the first entry. */
export class CuttingsFile {
  readonly #cwd: string
  readonly #header: CuttingsHeader
  #path: string | undefined
  #file: number | undefined
  #size = 0
  #sizeBefore = 0
  #entries = 0
  #entriesBefore = 0

  /** @param path absent: a new file in the default folder */
  constructor(cwd: string, path: string | undefined, header: CuttingsHeader) {
    this.#cwd = cwd
    this.#path = path
    this.#header = header
  }

  /** The file as messages call it; undefined as long as nothing was recorded. */
  get shown(): string | undefined {
    return this.#entries === 0 || this.#path === undefined ? undefined : displayPath(this.#cwd, this.#path)
  }

  /**
   * Records a change that is about to be made; returns when it is on the disk.
   * @param path absolute and free of symbolic links
   * @throws {CliError} when it can not be recorded; the change must not be made then
   */
  record(path: string, entry: Omit<CuttingsEntry, 'file'>): void {
    this.recordAll([{path, entry}])
  }

  /** As `record`, for changes that are made together: the disk is waited for once. */
  recordAll(changes: readonly {readonly path: string; readonly entry: Omit<CuttingsEntry, 'file'>}[]): void {
    this.#record(changes.map(({path, entry}) => ({file: this.#nameOf(path), ...entry})))
  }

  /** Records, as `record` does, what is about to become of entries of git's index. @throws {CliError} when it can not be recorded */
  recordStaged(staged: readonly StagedChange[]): void {
    this.#record([{staged}])
  }

  #nameOf(path: string): string {
    return relative(this.#header.root, path).split(sep).join('/')
  }

  #record(lines: readonly object[]): void {
    try {
      this.#file ??= this.#open()
      this.#sizeBefore = this.#size
      this.#entriesBefore = this.#entries
      this.#append(lines)
      this.#entries += lines.length
    } catch (error) {
      this.retract()
      throw this.#explain(error)
    }
  }

  #explain(error: unknown): CliError {
    const where = displayPath(this.#cwd, this.#path ?? cuttingsFolder(this.#cwd))
    const advice = 'name another place with `--cuttings FILE` or do without by `--no-cuttings`'
    return new CliError(
      `cannot keep the cuttings in \`${where}\` (${reasonOf(error)}), expected a new file in a folder that may be written, ${advice}`
    )
  }

  /** Takes the last record back, or the last ones that were made together: the changes were not made. */
  retract(): void {
    if (this.#file === undefined || this.#size === this.#sizeBefore) return
    ftruncateSync(this.#file, this.#sizeBefore)
    this.#size = this.#sizeBefore
    this.#entries = this.#entriesBefore
  }

  /**
   * Takes back some of the last records: nothing that stands is written anew, since the changes that were made need it.
   * @throws {CliError} when that can not be recorded
   */
  withdraw(paths: readonly string[]): void {
    if (paths.length === this.#entries - this.#entriesBefore) this.retract()
    else {
      try {
        this.#append([{withdrawn: paths.map((path) => this.#nameOf(path))}])
      } catch (error) {
        throw this.#explain(error)
      }
      this.#entries -= paths.length
    }
  }

  /** Closes the file; one without entries goes. */
  close(): void {
    if (this.#file === undefined) return
    closeSync(this.#file)
    this.#file = undefined
    if (this.#entries === 0 && this.#path !== undefined) rmSync(this.#path, {force: true})
  }

  #append(lines: readonly object[]): void {
    if (this.#file === undefined) return
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    this.#size += bytes.length
    writeAll(this.#file, bytes)
    fsyncSync(this.#file)
  }

  #open(): number {
    if (this.#path === undefined) {
      const folder = prepareFolder(this.#cwd)
      this.#path = freeName(folder, new Date(this.#header.time))
    }
    // Never over an older one: that would be the only way back from the older run.
    const file = openSync(this.#path, 'wx')
    this.#file = file
    this.#append([this.#header])
    syncFolder(dirname(this.#path))
    return file
  }
}

/**
 * Makes sure, before anything is written, that the file named by `--cuttings` is new.
 * @throws {CliError} when it exists
 */
export function checkNew(cwd: string, path: string): void {
  if (!existsSync(path)) return
  const shown = displayPath(cwd, path)
  throw new CliError(
    `found \`${shown}\` behind \`--cuttings\`, expected a file that does not exist yet (an older run may need it), name another`
  )
}
