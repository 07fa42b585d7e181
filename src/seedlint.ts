/** The engine joined with the rules and packs: what every face calls. */
import {rules} from '../rules/index.js'
import {packPhrases} from '../rules/packs/index.js'
import {makeAllows} from './config/allow.js'
import {unexpectedValue} from './config/error.js'
import type {HouseGroup} from './config/house.js'
import {activateRules, ConfigError, type LintOptions, type RuleSetting} from './config/settings.js'
import type {Cutting} from './cuttings.js'
import type {DocumentContext} from './document/context.js'
import {readDocument} from './document/document.js'
import type {MarkupReader} from './document/reading.js'
import type {ActiveRule, Finding, Severity, Tier} from './finding.js'
import {type Fixed, fixText} from './fix.js'
import {lintDocument} from './lint.js'
import {indexPhrases, joinIndexes, type PhraseGroup, type PhraseIndex} from './phrases/index.js'
import type {Allows} from './settle/allowed.js'

/** Options of `clean`. */
export interface CleanOptions extends LintOptions {
  /** Apply the fixes of likely findings, too. */
  readonly unsafe?: boolean
}

/** What `clean` gives. */
export type Cleaned = Fixed

/** The index of the phrases of all packs. */
export const defaultPhrases = indexPhrases(packPhrases)

/** The index of a user's own phrases, if there are any, and of those of all packs. */
export function phrasesWith(groups: readonly PhraseGroup[]): PhraseIndex {
  return groups.length === 0 ? defaultPhrases : joinIndexes(indexPhrases({groups: () => groups}), defaultPhrases)
}

const indexes = new WeakMap<readonly HouseGroup[], PhraseIndex>()

async function readPhrases(given: readonly HouseGroup[] | undefined): Promise<PhraseIndex> {
  if (given === undefined) return defaultPhrases
  const known = indexes.get(given)
  if (known !== undefined) return known
  const {checkGroups} = await import('./config/house.js')
  const index = phrasesWith(checkGroups(given, ['phrases']))
  indexes.set(given, index)
  return index
}

/**
 * Turns settings into rules that are on, in the order of the rule list.
 * @throws {ConfigError} for an unknown rule (the nearest name is offered), severity, option or value
 */
export function activate(options: LintOptions = {}): readonly ActiveRule[] {
  return activateRules(rules, options)
}

/**
 * The context that Documents are read in: the phrase index, the sentence parser and the line model where one of the rules asks for them,
 * the reader of Markdown for texts in it.
 * @param hasPlugins of others, whose ids comments in Markdown may name
 */
export async function contextFor(
  active: readonly ActiveRule[],
  phrases = defaultPhrases,
  format: 'plain' | 'markdown' = 'plain',
  hasPlugins = false
): Promise<DocumentContext> {
  const markup = format === 'markdown' ? {markup: await readerOfMarkdown(hasPlugins)} : {}
  const asks = (need: 'sentences' | 'lineModel') => active.some(({rule}) => rule[need])
  const {parseSentences} = asks('sentences') ? await import('./document/sentences.js') : {}
  const {judgePage} = asks('lineModel') ? await import('./page/line-model.js') : {}
  return {phrases, ...(parseSentences && {parseSentences}), ...(judgePage && {judgePage}), ...markup}
}

/** Is a file of this name Markdown? */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name)
}

/** A reader of Markdown that knows all rules; for one run, since it remembers what it read. @param hasPlugins as `contextFor` */
export async function readerOfMarkdown(hasPlugins = false): Promise<MarkupReader> {
  const {markdownReader} = await import('./markdown/markdown.js')
  const ids = rules.map(({id}) => id)
  return markdownReader({ids: new Set(ids), hasOthers: hasPlugins})
}

function formatOf({markdown = false}: LintOptions): 'plain' | 'markdown' {
  const given: unknown = markdown
  if (typeof given !== 'boolean') throw unexpectedValue(given, ['markdown'], '`true` or `false`')
  return given ? 'markdown' : 'plain'
}

/** Settings worked out: what texts are linted with. */
export interface Prepared {
  readonly active: readonly ActiveRule[]
  readonly context: DocumentContext
  readonly allows: Allows | undefined
}

/**
 * Works settings out once, for many texts.
 * @throws {ConfigError} for settings that are not valid
 */
export async function prepare(options: LintOptions = {}): Promise<Prepared> {
  const active = activate(options)
  const allows = makeAllows(options.allow)
  return {active, context: await contextFor(active, await readPhrases(options.phrases), formatOf(options)), allows}
}

/**
 * Lints a text.
 * @returns findings in the order of the text, offsets in UTF-16
 * @throws {ConfigError} for settings that are not valid
 */
export async function lint(text: string, options: LintOptions = {}): Promise<readonly Finding[]> {
  const {active, context, allows} = await prepare(options)
  return lintDocument(readDocument(text, context), active, allows).findings
}

/**
 * Cleans a text: applies the safe fixes, or all.
 * @throws {ConfigError} for settings that are not valid
 */
export async function clean(text: string, options: CleanOptions = {}): Promise<Cleaned> {
  const {active, context, allows} = await prepare(options)
  return fixText(text, active, context, {unsafe: options.unsafe ?? false, allows})
}

export type {Cutting, Finding, HouseGroup, LintOptions, RuleSetting, Severity, Tier}
export {ConfigError, rules}
