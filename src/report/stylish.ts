/** The report for people. Loaded only when there is something to show: vfile-reporter takes its time to start. */
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {type FileReport, levelOf, type PlacedFinding, visible} from './findings.js'

const fatal = {error: true, warning: false, info: undefined} as const

/** As vfile-reporter shows messages, the reason for a conviction behind each. Empty without findings. */
export function formatStylish(files: readonly FileReport[], options: {readonly color: boolean}): string {
  const shown = files
    .filter(({findings}) => findings.length > 0)
    .map(({path, findings}) => {
      const file = new VFile({path: visible(path)})
      file.messages.push(...findings.map(toMessage))
      return file
    })
  return shown.length === 0 ? '' : `${reporter(shown, {color: options.color, quiet: true})}\n`
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
