/** A baseline: findings that are known and left alone. They are told by what stands in the text, so lines may move. */
import type {Finding} from '../finding.js'
import {ConfigError} from './error.js'
import {isRecord} from './settings.js'

/** A known finding. */
export interface KnownFinding {
  readonly rule: string
  /** What was found, white space told alike. */
  readonly text: string
  /** How many times it stands in the file. */
  readonly count: number
}

/** The known findings by file, whose paths are relative to the baseline's folder, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>

/**
 * Reads a baseline.
 * @throws {ConfigError} for what is none
 */
export function parseBaseline(source: string): Baseline {
  let read: unknown
  try {
    read = JSON.parse(source)
  } catch {
    throw malformed('JSON')
  }
  if (!isRecord(read) || read['version'] !== 1) throw malformed('`"version": 1`')
  const {files} = read
  if (!isRecord(files)) throw malformed('an object under `files`')
  return new Map(Object.entries(files).map(([file, list]) => [file, readList(file, list)]))
}

function malformed(expected: string): ConfigError {
  return new ConfigError(`found no baseline, expected ${expected}, write it anew with \`--update-baseline\``)
}

function readList(file: string, list: unknown): readonly KnownFinding[] {
  if (!Array.isArray(list)) throw malformed(`a list for \`${file}\``)
  return list.map((value: unknown) => {
    const {rule, text, count = 1}: Readonly<Record<string, unknown>> = isRecord(value) ? value : {}
    if (typeof rule === 'string' && typeof text === 'string' && typeof count === 'number' && Number.isInteger(count) && count > 0)
      return {rule, text, count}
    throw malformed(`a \`rule\`, a \`text\` and perhaps a \`count\` for every finding of \`${file}\``)
  })
}

/** The baseline as a file: sorted, a line a finding, so that two branches seldom meet. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = files.map(([file, list]) => `    ${JSON.stringify(file)}: [\n${sort(list).map(formatKnown).join(',\n')}\n    ]`)
  return `{\n  "version": 1,\n  "files": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}\n}\n`
}

function sort(list: readonly KnownFinding[]): readonly KnownFinding[] {
  const key = ({rule, text}: KnownFinding) => `${rule} ${text}`
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function formatKnown({rule, text, count}: KnownFinding): string {
  return `      ${JSON.stringify({rule, text, ...(count > 1 && {count})})}`
}

/** What a baseline knows of one file, and what became of it. */
export class KnownFindings {
  readonly #known: readonly KnownFinding[] | 'all'
  /** Of the text as it was first seen. */
  #found: readonly KnownFinding[] | undefined
  #matched = new Map<string, number>()

  /** @param known `all`: every finding is known, for a baseline that is being written */
  constructor(known: readonly KnownFinding[] | 'all') {
    this.#known = known
  }

  /** The findings that are not known; of equal ones the first are. Made for `fixText`, which asks again after every round. */
  readonly withhold = (text: string, findings: readonly Finding[]): readonly Finding[] => {
    const isFirst = this.#found === undefined
    if (isFirst) this.#found = collect(text, findings)
    if (this.#known === 'all') return []
    const matched = new Map<string, number>()
    const left = new Map(this.#known.map(({rule, text: content, count}) => [keyOf(rule, content), count]))
    const unknown = findings.filter((finding) => {
      const key = keyOf(finding.ruleId, contentOf(text, finding))
      const count = left.get(key) ?? 0
      if (count === 0) return true
      left.set(key, count - 1)
      matched.set(key, (matched.get(key) ?? 0) + 1)
      return false
    })
    if (isFirst) this.#matched = matched
    return unknown
  }

  /** All findings of the text as it was first seen; undefined where nobody has looked. */
  get found(): readonly KnownFinding[] | undefined {
    return this.#found
  }

  /** How many of the findings were known. */
  get matched(): number {
    return [...this.#matched.values()].reduce((sum, count) => sum + count, 0)
  }

  /** What is known, but was not found; nothing where nobody has looked. */
  get stale(): readonly KnownFinding[] {
    if (this.#found === undefined || this.#known === 'all') return []
    return this.#known.flatMap(({rule, text, count}) => {
      const rest = count - (this.#matched.get(keyOf(rule, text)) ?? 0)
      return rest > 0 ? [{rule, text, count: rest}] : []
    })
  }
}

function collect(text: string, findings: readonly Finding[]): readonly KnownFinding[] {
  const found = new Map<string, KnownFinding>()
  for (const finding of findings) {
    const content = contentOf(text, finding)
    const key = keyOf(finding.ruleId, content)
    found.set(key, {rule: finding.ruleId, text: content, count: (found.get(key)?.count ?? 0) + 1})
  }
  return [...found.values()]
}

/** Line ends, indentation and runs of spaces are no difference. What is said of a text as a whole is told by its words. */
function contentOf(text: string, {span, message}: Finding): string {
  if (span.start === span.end) return message
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
}

function keyOf(rule: string, content: string): string {
  return `${rule}\0${content}`
}
