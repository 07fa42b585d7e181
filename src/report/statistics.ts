/** Findings counted by rule. */
import type {FileReport} from './findings.js'

/** What a rule found in a run. */
export interface RuleCount {
  readonly ruleId: string
  readonly findings: number
  /** Mended by `--fix`. */
  readonly safe: number
  /** Mended by `--fix --unsafe-fixes` only. */
  readonly unsafe: number
}

/** The rules that found something, the busiest first. */
export function countByRule(files: readonly FileReport[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const {finding} of files.flatMap(({findings}) => findings)) {
    const {ruleId, tier} = finding
    const {findings, safe, unsafe} = counts.get(ruleId) ?? {findings: 0, safe: 0, unsafe: 0}
    counts.set(ruleId, {
      ruleId,
      findings: findings + 1,
      safe: safe + (tier === 'safe' ? 1 : 0),
      unsafe: unsafe + (tier === 'unsafe' ? 1 : 0)
    })
  }
  return [...counts.values()].sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
}

/** The counts as a table with a blank line before it. */
export function formatStatistics(files: readonly FileReport[]): string {
  const rows = countByRule(files).map(({ruleId, findings, safe, unsafe}) => [ruleId, findings, safe, unsafe].map(String))
  const table = [['rule', 'findings', 'safe fixes', 'unsafe fixes'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
  )
  return `\n${lines.map((cells) => `${cells.join('  ')}\n`).join('')}`
}
