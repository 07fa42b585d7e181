/** The report as SARIF 2.1.0, which code scanning services read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import {type FileReport, levelOf, type PlacedFinding, visible} from './findings.js'
import {pageUrl} from './rule-docs.js'
import {countByRule} from './statistics.js'

/** What a log says of the tool. */
export interface SarifOptions {
  readonly version: string
  readonly statistics: boolean
  /** The first sentence of a rule's documentation. */
  summaryOf(ruleId: string): string
}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const home = 'https://github.com/seedlint/seedlint'

/**
 * One run with its results, the rules that gave them, and what was passed over as notifications. Lines and columns count from 1, in
 * UTF-16, ends are exclusive; paths are relative to `%SRCROOT%`, the working folder, where they lie below it.
 */
export function formatSarif(files: readonly FileReport[], options: SarifOptions): string {
  const ids = [...new Set(files.flatMap(({findings}) => findings.map(({finding}) => finding.ruleId)))].sort()
  const notes = files.flatMap(({path, note}) => (note === undefined ? [] : [{path, note}]))
  const run = {
    tool: {
      driver: {
        name: 'seedlint',
        version: options.version,
        informationUri: home,
        rules: ids.map((id) => ({id, shortDescription: {text: options.summaryOf(id)}, helpUri: pageUrl(id)}))
      }
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notes.map(({path, note}) => ({
          level: 'note',
          message: {text: visible(note)},
          locations: [{physicalLocation: {artifactLocation: locate(path)}}]
        }))
      }
    ],
    results: files.flatMap(({path, findings}) => findings.map((placed) => showResult(path, placed, ids))),
    ...(options.statistics && {properties: {statistics: countByRule(files)}})
  }
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
  return `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, null, 2)}\n`
}

function showResult(path: string, {finding, place}: PlacedFinding, ids: readonly string[]): object {
  const {ruleId, certainty, message, reason, tier} = finding
  const region = {startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn}
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[levelOf(finding)],
    message: {text: visible(reason === undefined ? message : `${message} (${reason})`)},
    locations: [{physicalLocation: {artifactLocation: locate(path), region}}],
    properties: {certainty, fix: tier ?? null}
  }
}

/** A path as an URI. Every step is encoded, colons too: `a:b.txt` is no scheme. */
function locate(path: string): {readonly uri: string; readonly uriBaseId?: string} {
  const drive = /^[a-z]:\\/iu.exec(path)?.[0]
  if (drive !== undefined) return {uri: `file:///${drive.slice(0, 2)}/${encodeSteps(path.slice(drive.length), '\\')}`}
  const uri = encodeSteps(path, '/')
  return path.startsWith('/') ? {uri: `file://${uri}`} : {uri, uriBaseId: '%SRCROOT%'}
}

function encodeSteps(path: string, separator: string): string {
  const steps = path.replace(/\p{Surrogate}/gu, '\ufffd').split(separator)
  return steps.map(encodeURIComponent).join('/')
}
