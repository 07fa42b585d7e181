/** Notes about who else worked on an article. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {agencySources, isAgency} from './press.js'

// What stands in lower case in a list of names: joints, roles, `in Paris`, `for The Echo`.
const smallWords = new Set(
  (
    'and in from of for at the a with also de la le van von der den del da do dos al el bin und y et e i og och en ve и та writer writers reporter reporters ' +
    'correspondent correspondents journalist journalists staff video photographer photographers editor editors contributor contributors team news intern interns researcher researchers freelance special ' +
    'aus dans à desde em im za'
  ).split(' ')
)
const contributedPattern =
  /^(.{3,200}?),? (?:also )?(?:contributed (?:reporting\b.{0,60}|to (?:this|the) (?:report|story|article|piece|post|review|column|feature|episode)\b.{0,40}|from [A-Z].{1,30})|(?:trug|trugen|hat|haben) zu diese[mr] (?:bericht|artikel|beitrag|text|meldung) (?:bei|beigetragen)|(?:a|ont) contribué à (?:cet|ce) (?:article|reportage|dossier)|contribuy(?:ó|eron) (?:a|con|en) este (?:reportaje|informe|artículo|texto)|(?:contribuiu|contribuíram|colaborou|colaboraram)(?: para| com)? (?:esta|este|a) (?:reportagem|texto|artigo)|ha(?:nno)? contribuito a questo articolo|(?:heeft|hebben) bijgedragen aan dit (?:artikel|bericht|verhaal))[.)]*$/i
const reportedPattern =
  /^[([（]?(?:(?:additional|and|other|further|original|local) )?(?:reporting|writing|reported|written|editing|edited|compiled|graphics|graphic|research|data) (?:by|and (?:editing|writing|reporting) by) ([^.;]{3,120})(?:[;,.].{0,200})?$/i
const clausePattern =
  /(?:^|[;,(.]\s*)(?:additional |further )?(?:reporting|writing|editing|compiled|graphics|research)(?: and (?:writing|editing))? by /gi
// A preposition with an agency or a name: `With files from`, `(avec AFP)`, `Mit Material von dpa`.
const withPattern =
  /^[—–\-([（\s]*(?:with (?:(?:additional |agency )?(?:files?|inputs?|reporting|reports?|contributions?|assistance|information)) (?:from|by)|with inputs from|mit(?: material(?:ien)?| informationen| agenturmaterial)?(?: von| der| des)?|avec(?: les agences)?|con (?:información|informaciones|datos|material) de|con|com (?:informações|agências)(?: d[aeo]s?)?|con informazioni di|met(?: informatie van)?|with) ([^.;]{2,60}?)[.)\]）\s]*$/i
const bareWithPattern =
  /^[([（]?(?:with agency inputs?|with inputs from agencies|mit agenturmaterial|avec agences|con agencias|com agências|met persbureaus)[.)\]）]?$/i
const withFilesPattern = /^[—–\-([（\s]*with (?:files|inputs|reporting|additional)/i
const byPattern =
  /\b(?:reporting|writing|reported|written|editing|edited|compiled|graphics?|research|data) (?:by|and (?:editing|writing|reporting) by)\b/
const contributedWordPattern = /contribu|colabor|beigetragen|trug|bijgedragen/i
/** What a note has. */
export const noteCue = new Cue('contribution', {
  of: () => [contributedPattern, byPattern, bareWithPattern, withFilesPattern],
  atEdges: true
})
/** What a note has that names an agency: both of these. */
export const withCue = new Cue('contribution-with', {of: () => [withPattern], atEdges: true})
export const agencyCue = new Cue('agency', {of: agencySources, atEdges: true})

/** Is the text such a note and nothing else, and how sure is it? */
export function judgeContribution(text: string): Certainty | undefined {
  if (bareWithPattern.test(text)) return 'certain'
  const [, who] = contributedWordPattern.test(text) ? (contributedPattern.exec(text) ?? []) : []
  if (who !== undefined) return isNames(who) ? 'certain' : undefined
  const [reported, by] = reportedPattern.exec(text) ?? []
  if (reported !== undefined && by !== undefined && isNames(by.split(';')[0] ?? by)) {
    if (/^[([（]/.test(text) || [...text.matchAll(clausePattern)].length > 1) return 'certain'
    // Books are written and edited by someone, too.
    return /^(?:additional )?reporting/i.test(text) ? 'likely' : undefined
  }
  const [, source = ''] = withPattern.exec(text) ?? []
  if (source === '') return undefined
  const isKnown = source
    .split(/\/|, ?| and | und | et | y | e /)
    .every((part) => isAgency(part.replace(/^(?:the|the agency|l'|l’|der|die|da|do|la) ?/i, '')))
  if (isKnown) return 'certain'
  return withFilesPattern.test(text) && isNames(source) ? 'likely' : undefined
}

/** Is the text nothing but names, with roles and places in it? */
function isNames(text: string): boolean {
  const words = text
    .replace(/[,;:()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 40) return false
  const names = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length
  return (
    names > 0 &&
    words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}"“'‘@&]/u.test(word) || smallWords.has(word.replace(/['’]s?$/, '').toLowerCase()))
  )
}
