/** What a run comes to, in a few words. */
import type {Finding} from '../finding.js'
import {type FileReport, visible} from './findings.js'

/** What a run did. */
export interface RunFacts {
  readonly mode: 'lint' | 'fix' | 'diff'
  readonly unsafe: boolean
  readonly files: readonly FileReport[]
  /** The files that were changed, or would be, with the number of cuts. */
  readonly changed: readonly {readonly path: string; readonly cuts: number}[]
  /** How the run can be taken back; absent where it can not. */
  readonly undo?: string
}

/** The summary, a line or several, each with its line end. */
export function summarise(facts: RunFacts): string {
  const {mode, files, changed} = facts
  const lines: string[] = []
  const undo = facts.undo === undefined ? '' : `; ${facts.undo}`
  const cuts = changed.reduce((sum, file) => sum + file.cuts, 0)
  if (mode === 'diff') return `${changed.length} of ${count(files.length, 'file')} would change, ${count(cuts, 'cut')}\n`
  if (mode === 'fix') {
    if (changed.length === 0) lines.push(`Changed nothing in ${count(files.length, 'file')}`)
    else {
      lines.push(`Changed ${changed.length} of ${count(files.length, 'file')}, ${count(cuts, 'cut')}${undo}`)
      for (const {path, cuts: own} of changed) lines.push(`  ${visible(path)} (${count(own, 'cut')})`)
    }
  }
  lines.push(describeFindings(facts))
  return lines.map((line) => `${line}\n`).join('')
}

function describeFindings({mode, unsafe, files}: RunFacts): string {
  const findings = files.flatMap((file) => file.findings.map(({finding}) => finding))
  const left = mode === 'fix' ? ' left' : ''
  if (findings.length === 0) return `No findings${left} in ${count(files.length, 'file')}`
  const withFindings = files.filter((file) => file.findings.length > 0).length
  const possible = findings.filter(({certainty}) => certainty === 'possible').length
  const aside = possible === 0 ? '' : `, ${possible} only possible`
  const found = `${count(findings.length, 'finding')}${left} in ${withFindings} of ${count(files.length, 'file')}`
  return `${found}${aside}; ${describeFixes(findings, unsafe)}`
}

function describeFixes(findings: readonly Finding[], withUnsafe: boolean): string {
  const safe = findings.filter(({tier}) => tier === 'safe').length
  const unsafe = findings.filter(({tier}) => tier === 'unsafe').length
  if (safe + unsafe === 0) return 'none fixable'
  if (withUnsafe) return `${safe + unsafe} fixable with --fix --unsafe-fixes`
  if (unsafe === 0) return `${safe} fixable with --fix`
  if (safe === 0) return `${unsafe} fixable with --fix --unsafe-fixes only`
  return `${safe} fixable with --fix, ${unsafe} more with --fix --unsafe-fixes`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
