/** Whose a temporary file is: the machine and the process that made it. */
import {readFileSync} from 'node:fs'
import {hostname} from 'node:os'

/** A process of some machine, as it stands in the names of what it makes. */
export interface Owner {
  /** The machine, in letters, digits, `_` and `-`. */
  readonly host: string
  readonly pid: string
  /** When the process began, in ticks since the machine did; `0` where the system does not tell. */
  readonly begin: string
}

/** This process. */
export function ownOwner(): Owner {
  return {host: host(), pid: String(process.pid), begin: String(beginOf(process.pid) ?? 0)}
}

/** Does the process run? A machine knows of its own only. */
export function stateOf({host: where, pid, begin}: Owner): 'running' | 'gone' | 'elsewhere' {
  if (where !== host()) return 'elsewhere'
  const begun = beginOf(Number(pid))
  // A process of that number that began at another time is another one.
  const isGone = begun === undefined || (begun !== 0 && begin !== '0' && String(begun) !== begin)
  return isGone ? 'gone' : 'running'
}

function host(): string {
  return hostname().replaceAll(/[^\w-]/gu, '_') || 'host'
}

/**
 * When a process of this machine began, in ticks since the machine did (proc(5), field 22 of `stat`); 0 where there is no such
 * table, undefined for a process that does not run.
 */
function beginOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie does nothing any more.
    return state === 'Z' || state === 'X' ? undefined : Number(rest[18])
  } catch {
    return isRunning(pid) ? 0 : undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
