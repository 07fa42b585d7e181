/** One finding a line, as grep, hooks and the problem matchers of editors read it. */
import {type FileReport, levelOf, visible} from './findings.js'

/** `path:line:col-endcol: warning rule-id: message`; a finding of several lines shows its first. Empty without findings. */
export function formatUnix(files: readonly FileReport[]): string {
  return files
    .flatMap(({path, findings}) =>
      findings.map(({finding, place: {line, column, firstEndColumn}}) =>
        visible(`${path}:${line}:${column}-${firstEndColumn}: ${levelOf(finding)} ${finding.ruleId}: ${finding.message}`)
      )
    )
    .map((line) => `${line}\n`)
    .join('')
}
