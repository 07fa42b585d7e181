/** The report for people. Loaded only when there is something to show: vfile-reporter takes its time to start. */
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {type FileReport, levelOf, type PlacedFinding, visible} from './findings.js'

const fatal = {error: true, warning: false, info: undefined} as const

/** As vfile-reporter shows messages, the reason for a conviction behind each. Empty without findings. */
export function formatStylish(files: readonly FileReport[], options: {readonly color: boolean}): string {
  const shown = files.flatMap(toFiles)
  return shown.length === 0 ? '' : `${reporter(shown, {color: options.color, quiet: true})}\n`
}

/** More in one file than some 100,000 are too many for vfile-reporter, which hands them over as arguments. */
const mostInFile = 10_000

/** The file with its findings; with very many of them several times. */
function toFiles({path, findings}: FileReport): readonly VFile[] {
  const files: VFile[] = []
  for (let first = 0; first < findings.length; first += mostInFile) {
    const file = new VFile({path: visible(path)})
    file.messages = findings.slice(first, first + mostInFile).map(toMessage)
    files.push(file)
  }
  return files
}

function toMessage({finding, place}: PlacedFinding): VFileMessage {
  const reason = finding.reason === undefined ? '' : ` (${finding.reason})`
  const message = new VFileMessage(visible(finding.message + reason), {
    place: {start: {line: place.line, column: place.column}, end: {line: place.endLine, column: place.endColumn}},
    ruleId: finding.ruleId,
    source: 'seedlint'
  })
  message.fatal = fatal[levelOf(finding)]
  return message
}
