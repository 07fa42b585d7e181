/** Findings as commands that a GitHub workflow turns into annotations. */
import {type FileReport, levelOf, type PlacedFinding, visible} from './findings.js'

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * One command a finding: `::warning file=a.txt,line=3,endLine=3,col=1,endColumn=37,title=seedlint copyright-line::Copyright line …`.
 * Columns are given only where a finding lies in one line, as GitHub takes them, and `endColumn` is its last one. A note is
 * a command of its file. Empty when there is nothing to say.
 * @param options `prefix` is the folder that paths are relative to, seen from the root of the repository, with `/` at its end; or empty
 */
export function formatGithub(files: readonly FileReport[], {prefix}: {readonly prefix: string}): string {
  return files
    .flatMap(({path, findings, note}) => {
      const file = path.startsWith('/') ? path : prefix + path
      const aside = note === undefined ? [] : [command('notice', {file, title: 'seedlint'}, note)]
      return [...findings.map((finding) => annotate(file, finding)), ...aside]
    })
    .join('')
}

function annotate(file: string, {finding, place}: PlacedFinding): string {
  const {line, column, endLine, endColumn} = place
  // A finding that ends with its line end ends at the first column of the next line, of which it has nothing.
  const lastLine = endColumn === 1 && endLine > line ? endLine - 1 : endLine
  const columns = endLine === line && {col: column, endColumn: Math.max(column, endColumn - 1)}
  const reason = finding.reason === undefined ? '' : ` (${finding.reason})`
  const properties = {file, line, endLine: lastLine, ...columns, title: `seedlint ${finding.ruleId}`}
  return command(levels[levelOf(finding)], properties, finding.message + reason)
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(visible(message))}\n`
}

/** As the toolkit of GitHub's actions escapes what stands behind the second `::`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
