/**
 * One attempt at a shard: a folder of its own below the output, in which all is written until it is whole. Several attempts at a
 * shard may run at once (a cluster takes a node for lost and starts the task elsewhere); each finishes or fails by itself.
 */
import {mkdirSync, readdirSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {ownOwner, stateOf} from './owner.js'

/** The folder of all attempts, below the output. */
export const attemptsFolder = '.attempts'

/** A shard's number as files are called by it: `00007`. */
export function shardName(number: number): string {
  return String(number).padStart(5, '0')
}

const parts = /^(?<shard>\d+)\.(?<job>[^.]+)\.(?<restart>\d+)\.(?<host>[^.]+)\.(?<pid>\d+)\.(?<begin>\d+)\.[^.]+$/u
// What an attempt elsewhere has not written to for so long is dead, unless it never was: then its end fails, and nothing is lost.
const longestSilence = 60 * 60 * 1000

const open = new Set<string>()
let cleansAtExit = false

/** Opens the folder of a new attempt, removed at the latest when the process exits. */
export function openAttempt(out: string, shard: number, env: Readonly<Record<string, string | undefined>>): string {
  const job = (env['SLURM_JOB_ID'] ?? 'local').replaceAll(/[^\w-]/gu, '_')
  const restart = Number(env['SLURM_RESTART_COUNT'] ?? 0) || 0
  const random = Math.random().toString(36).slice(2, 10).padEnd(8, '0')
  const {host, pid, begin} = ownOwner()
  const name = [shardName(shard), job, restart, host, pid, begin, random].join('.')
  const path = join(out, attemptsFolder, name)
  makeFolder(path)
  open.add(path)
  if (!cleansAtExit) process.on('exit', () => [...open].forEach(closeAttempt))
  cleansAtExit = true
  return path
}

/** Removes the folder of an attempt, and the folder of all attempts with the last. */
export function closeAttempt(path: string): void {
  rmSync(path, {recursive: true, force: true})
  open.delete(path)
  removeIfEmpty(join(path, '..'))
}

/** Removes what dead attempts at a shard left. @param env of the attempt that begins */
export function removeDeadAttempts(out: string, shard: number, env: Readonly<Record<string, string | undefined>>): void {
  const folder = join(out, attemptsFolder)
  for (const name of listFolder(folder)) {
    const found = parts.exec(name)?.groups
    if (found === undefined || Number(found['shard']) !== shard || open.has(join(folder, name))) continue
    if (isDead(join(folder, name), found, env)) rmSync(join(folder, name), {recursive: true, force: true})
  }
  removeIfEmpty(folder)
}

function isDead(path: string, found: Readonly<Record<string, string>>, env: Readonly<Record<string, string | undefined>>): boolean {
  const {host = '', pid = '', begin = ''} = found
  const state = stateOf({host, pid, begin})
  if (state !== 'elsewhere') return state === 'gone'
  const isEarlier = found['job'] === env['SLURM_JOB_ID'] && Number(found['restart']) < Number(env['SLURM_RESTART_COUNT'] ?? 0)
  return isSilent(path, isEarlier ? longestSilence / 60 : longestSilence)
}

function isSilent(path: string, milliseconds: number): boolean {
  const times = [path, ...listFolder(path).map((name) => join(path, name))].map((each) => {
    try {
      return statSync(each).mtimeMs
    } catch {
      return 0
    }
  })
  return Date.now() - Math.max(...times) > milliseconds
}

function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

/** Another attempt may remove the folder above as empty at this very moment. */
function makeFolder(path: string): void {
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(path, {recursive: true})
      return
    } catch (error) {
      if (tries === 10) throw error
    }
  }
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // Others are at work in it, or it is gone.
  }
}
