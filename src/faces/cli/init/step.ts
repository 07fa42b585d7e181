/** What `init` would do to one file. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isMissing} from '../io.js'

/** A file to write, or what somebody has to do by hand. */
export type Step = WriteStep | {readonly kind: 'note'; readonly note: string}

/** A file to write. */
export interface WriteStep {
  /** `new`: there is none yet. `change`: there is one, which gets an entry more. */
  readonly kind: 'new' | 'change'
  /** Relative to the working folder, with `/`. */
  readonly path: string
  /** What it is for: `the settings`. */
  readonly purpose: string
  /** The file as it was read; empty for a new one. */
  readonly before: Buffer
  readonly content: string
  /** How to take a change back: `remove the task …`. A new file is deleted. */
  readonly undo?: string
}

/** A new file. */
export function newFile(path: string, purpose: string, content: string): WriteStep {
  return {kind: 'new', path, purpose, before: Buffer.alloc(0), content}
}

/** The content of a file; undefined where there is none. @throws what the system says where it can not be read */
export function readIfThere(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, path))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
