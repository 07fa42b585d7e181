/**
 * Rules as plugins of unified and retext, for texts that go through a processor anyway.
 *
 * A rule never walks the tree: it reads the value of the file. So any parser will do, and edits that other plugins make
 * in the tree are neither linted nor in the text that `seedlintFix` gives. A file whose path ends in `.md` or `.markdown` is
 * read as Markdown; the reader is loaded with the first, so `processSync` takes none before `process` has.
 */
import type {Compiler, Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import type {DocumentContext} from '../document/context.js'
import {type Document, readDocument} from '../document/document.js'
import {parseSentences} from '../document/sentences.js'
import type {ActiveRule} from '../finding.js'
import {fixText} from '../fix.js'
import {lintDocument} from '../lint.js'
import {judgePage} from '../page/line-model.js'
import type {Rule} from '../rule.js'
import {defaultPhrases, rules} from '../seedlint.js'
import {checkFixOptions, type FixOptions} from './unified/fix-options.js'
import {contextOf, whenReadable} from './unified/markup.js'
import {addMessages} from './unified/message.js'
import {activateSetting, type PluginSetting} from './unified/setting.js'
import {readWordings, type WordingOptions, type Wordings} from './unified/wordings.js'

/** A rule as a plugin: `.use(rule)`, `.use(rule, 'error')`, `.use(rule, ['warn', {fix: 'off'}])`, `.use(rule, false)`. */
export type RulePlugin = Plugin<[setting?: PluginSetting | null]>

const plugins = new WeakMap<Rule, RulePlugin>()
const documents = new WeakMap<VFile, {readonly document: Document; readonly context: DocumentContext}>()
// Keyed by the processor, not kept in its data: a copy of a frozen processor inherits the data, then attaches every plugin anew.
const registries = new WeakMap<object, Map<string, ActiveRule>>()
const wordings = new WeakMap<object, Wordings>()
const noWordings: Wordings = {context: {phrases: defaultPhrases, parseSentences, judgePage}, allows: undefined}

/**
 * Wraps a rule as a plugin; the same rule gives the same plugin.
 * The rules of one processor work together: the one that is attached first lints with all of them, the others put nothing on the file.
 * @returns a plugin that throws a ConfigError, when the processor freezes, for a setting that is not valid
 */
export function toPlugin(rule: Rule): RulePlugin {
  const known = plugins.get(rule)
  if (known !== undefined) return known
  const plugin: RulePlugin = function (this: Processor, setting) {
    const active = activateSetting(rule, setting)
    const registered = registries.get(this)
    if (active === undefined) {
      registered?.delete(rule.id)
      return undefined
    }
    if (registered !== undefined) {
      registered.set(rule.id, active)
      return undefined
    }
    registries.set(this, new Map([[rule.id, active]]))
    return (_, file) =>
      whenReadable(file, () => {
        const {context, allows} = wordings.get(this) ?? noWordings
        const document = documentOf(file, contextOf(file, context))
        addMessages(file, document.text, lintDocument(document, registeredRules(this), allows).findings)
      })
  }
  Object.defineProperty(plugin, 'name', {value: `seedlint:${rule.id}`})
  plugins.set(rule, plugin)
  return plugin
}

/** The rules that are recommended: `.use(seedlint)`. A later `.use(rule, setting)` changes one of them. */
export const seedlint: {plugins: RulePlugin[]} = {plugins: rules.filter(({preset}) => preset === undefined).map(toPlugin)}

/** The rules that repair characters, alone: `.use(seedlintEncoding)`. */
export const seedlintEncoding: {plugins: RulePlugin[]} = {plugins: rules.filter(({group}) => group === 'encoding').map(toPlugin)}

/**
 * Says what the rules of this processor are to find beside their own, and what they are to leave: `phrases` and `allow`, as `lint`
 * has them. unified gives a preset no options, so this is a plugin of its own, before the rules or behind them.
 * @throws {ConfigError} when the processor freezes, for options that are not valid
 */
export const seedlintWordings: Plugin<[options?: WordingOptions | null]> = function (this: Processor, options) {
  wordings.set(this, readWordings(options))
}

/**
 * Makes the processor give back the cleaned text: the value of the file without what the rules of this processor
 * found, whether they are attached before it or behind. It sets the compiler, so it must stand behind `retextStringify`
 * or another plugin with a compiler; where one stands behind it, the fixes are lost, and a message on the file says so.
 * What other plugins changed in the tree is not in the text.
 * @throws {ConfigError} when the processor freezes, for options that are not valid
 */
export const seedlintFix: Plugin<[options?: FixOptions | null]> = function (this: Processor, options) {
  const checked = checkFixOptions(options)
  const compile: Compiler = (_, file) => {
    const {context, allows} = wordings.get(this) ?? noWordings
    return fixText(String(file), registeredRules(this), contextOf(file, context), {...checked, allows}).text
  }
  this.compiler = compile
  return (_, file) =>
    whenReadable(file, () => {
      if (this.compiler === compile) return
      const reason = 'Compiler behind `seedlintFix`, no text is fixed, move `seedlintFix` behind the plugin that sets it'
      file.message(reason, {ruleId: 'replaced-compiler', source: 'seedlint'})
    })
}

/** In the order of the ids, which is that of the rule list, so that the order of `.use` changes nothing. */
function registeredRules(processor: object): readonly ActiveRule[] {
  const registered = registries.get(processor)?.values() ?? []
  return [...registered].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
}

function documentOf(file: VFile, context: DocumentContext): Document {
  const text = String(file)
  const known = documents.get(file)
  if (known?.document.text === text && known.context === context) return known.document
  const document = readDocument(text, context)
  documents.set(file, {document, context})
  return document
}

export type {FixOptions, WordingOptions}
