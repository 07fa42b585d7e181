/** The report as a page of its own: nothing is loaded from elsewhere, and nothing in it runs. */
import {type FileReport, levelOf, type PlacedFinding, visible} from './findings.js'
import {pageUrl} from './rule-docs.js'
import {countByRule} from './statistics.js'

/** The page: counts by rule, then every file that has findings or a note, with its findings. */
export function formatHtml(files: readonly FileReport[]): string {
  const told = files.filter(({findings, note}) => findings.length > 0 || note !== undefined)
  const found = files.reduce((sum, {findings}) => sum + findings.length, 0)
  const body = [
    '<h1>seedlint</h1>',
    `<p>${count(found, 'finding')} in ${count(files.filter(({findings}) => findings.length > 0).length, 'file')} of ${files.length}</p>`,
    ...(found > 0 ? [showRules(files)] : []),
    ...told.map(showFile)
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>seedlint: ${count(found, 'finding')}</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; }
caption { text-align: start; font-weight: 600; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8886; }
td:first-child, td.number, th.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
td { overflow-wrap: anywhere; }
code { background: #8882; padding: 0 0.2em; border-radius: 0.2em; }
.error { color: light-dark(#b3261e, #ff8a80); }
.warning { color: light-dark(#8a5300, #ffb74d); }
.info { color: light-dark(#4a5a6a, #b0bec5); }
summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
`

function showRules(files: readonly FileReport[]): string {
  const rows = countByRule(files).map(
    ({ruleId, findings, safe, unsafe}) =>
      `<tr><td>${linkRule(ruleId)}</td>${[findings, safe, unsafe].map((number) => `<td class="number">${number}</td>`).join('')}</tr>`
  )
  const heads = ['findings', 'safe fixes', 'unsafe fixes'].map((head) => `<th scope="col" class="number">${head}</th>`).join('')
  return `<table>\n<caption>By rule</caption>\n<thead><tr><th scope="col">rule</th>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function showFile({path, findings, note}: FileReport): string {
  const aside = note === undefined ? '' : `<p class="info">${markUp(note)}</p>\n`
  const opening = `<details open>\n<summary>${escapeHtml(visible(path))} (${count(findings.length, 'finding')})</summary>\n${aside}`
  if (findings.length === 0) return `${opening}</details>`
  const heads = ['place', 'level', 'rule', 'finding', 'fix'].map((head) => `<th scope="col">${head}</th>`).join('')
  return `${opening}<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${findings.map(showFinding).join('\n')}\n</tbody>\n</table>\n</details>`
}

function showFinding({finding, place}: PlacedFinding): string {
  const level = levelOf(finding)
  const reason = finding.reason === undefined ? '' : `<br><span class="info">${markUp(finding.reason)}</span>`
  const cells = [
    `<td>${place.line}:${place.column}</td>`,
    `<td class="${level}">${level}</td>`,
    `<td>${linkRule(finding.ruleId)}</td>`,
    `<td>${markUp(finding.message)}${reason}</td>`,
    `<td>${finding.tier ?? 'none'}</td>`
  ]
  return `<tr>${cells.join('')}</tr>`
}

function linkRule(id: string): string {
  return `<a href="${escapeHtml(pageUrl(id))}">${escapeHtml(id)}</a>`
}

/** A message: what stands between backticks is code, and takes its own direction, since it may be Arabic or Hebrew. */
function markUp(text: string): string {
  return escapeHtml(visible(text)).replace(/`([^`]+)`/gu, '<code dir="auto">$1</code>')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;']
])

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities.get(character) ?? character)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
