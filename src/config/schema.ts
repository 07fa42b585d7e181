/** The JSON Schema of `.lintrc.json`, for editors: made from the lists that the checks use. */
import type {Rule} from '../rule.js'
import {type configKeys, type overrideKeys, packageNamePattern} from './keys.js'
import {fixChoices, presets, severities} from './settings.js'

type Schema = Readonly<Record<string, unknown>>
type ByKey<Keys extends readonly string[]> = Readonly<Record<Keys[number], Schema>>

const text: Schema = {type: 'string', pattern: '\\S'}

/** What stands in several places, by name. */
const shared = {
  severity: {enum: severities},
  fix: {description: 'Moves the fixes to another tier', enum: fixChoices},
  base: {anyOf: [{enum: presets}, {type: 'string', pattern: '[\\\\/]|\\.jsonc?$'}]},
  glob: {type: 'string', pattern: '^\\s*[^!\\s]', not: {pattern: '^(/|[A-Za-z]:)|(^|[\\\\/])\\.\\.([\\\\/]|$)'}},
  globs: {type: 'array', items: refer('glob'), minItems: 1},
  package: {type: 'string', pattern: packageNamePattern.source}
} satisfies Readonly<Record<string, Schema>>

/**
 * Makes the schema.
 * @param describe the documentation of a rule in a sentence
 */
export function makeSchema(rules: readonly Rule[], describe: (rule: Rule) => string): Schema {
  const settings: Schema = {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, {description: describe(rule), ...settingOf(rule)}])),
    additionalProperties: false
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of seedlint: `.lintrc.json`',
    type: 'object',
    properties: describeKeys(),
    additionalProperties: false,
    definitions: {...shared, settings}
  }
}

function describeKeys(): ByKey<typeof configKeys> {
  const override: ByKey<typeof overrideKeys> = {
    files: {description: 'Globs of the files that the rules are set for', anyOf: [refer('glob'), refer('globs')]},
    rules: {description: 'Settings by rule', ...refer('settings')}
  }
  return {
    $schema: {description: 'The address of this schema', type: 'string'},
    extends: {
      description: 'What to start from: a preset, the path of another config, or several',
      anyOf: [refer('base'), listOf(refer('base'))]
    },
    rules: {description: 'Settings by rule: a severity, or a severity and options', ...refer('settings')},
    overrides: {
      description: 'Settings for some files; later ones win',
      ...listOf({type: 'object', properties: override, required: ['files'], additionalProperties: false})
    },
    files: {description: 'Globs of the files that are linted, in place of `**/*.{txt,text,md,markdown}`', ...refer('globs')},
    ignore: {description: 'Patterns as in `.gitignore` of what is not linted', ...listOf(text)},
    allow: {description: 'Lines, and patterns such as `/^Part \\d+$/i`, that are to stand', ...listOf(text)},
    phrases: {description: 'Paths to packs of phrases of your own; of two that know a phrase the first counts', ...listOf(text)},
    plugins: {
      description: 'Other retext plugins, by package, alone or with their options; run only with `--allow-plugins`',
      ...listOf({anyOf: [refer('package'), {type: 'array', items: [refer('package'), {}], minItems: 1, additionalItems: false}]})
    }
  }
}

function refer(name: 'severity' | 'fix' | 'base' | 'glob' | 'globs' | 'package' | 'settings'): Schema {
  return {$ref: `#/definitions/${name}`}
}

function listOf(items: Schema): Schema {
  return {type: 'array', items}
}

function settingOf({options = {}}: Rule): Schema {
  const choices = Object.entries(options).map(([name, choice]) => [name, {enum: choice.choices, default: choice.default}])
  const properties = {...Object.fromEntries(choices), fix: refer('fix')}
  const items = [refer('severity'), {type: 'object', properties, additionalProperties: false}]
  return {anyOf: [refer('severity'), {type: 'array', items, minItems: 1, additionalItems: false}]}
}
