/** The JSON Schema of a user's packs of phrases, for editors: made from the lists that the checks use. */
import {certainties, phraseKinds, phraseMatches} from '../phrases/pack.js'
import type {groupKeys, packKeys} from './house.js'

type Schema = Readonly<Record<string, unknown>>

/** Makes the schema. */
export function makePackSchema(): Schema {
  const group: Readonly<Record<(typeof groupKeys)[number], Schema>> = {
    kind: {description: 'What the phrases say; it decides which rule reads them', enum: phraseKinds},
    match: {description: 'Where they stand in a line', enum: phraseMatches, default: 'line'},
    certainty: {
      description: 'certain: fixed by `--fix`; likely: by `--unsafe-fixes`; possible: told',
      enum: certainties,
      default: 'likely'
    },
    origin: {description: 'Where they were seen, a note for people', type: 'string'},
    phrases: {
      description: 'As they stand in texts, in any case; `{n}` is any number, and there are `{name}`, `{date}` and others',
      type: 'array',
      items: {type: 'string', pattern: '\\S'}
    }
  }
  const pack: Readonly<Record<(typeof packKeys)[number], Schema>> = {
    $schema: {description: 'The address of this schema', type: 'string'},
    groups: {$ref: '#/definitions/groups'}
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Phrases for seedlint, named under `phrases` in `.lintrc.json`',
    anyOf: [{$ref: '#/definitions/groups'}, {type: 'object', properties: pack, required: ['groups'], additionalProperties: false}],
    definitions: {
      groups: {type: 'array', items: {$ref: '#/definitions/group'}},
      group: {
        type: 'object',
        properties: group,
        required: ['kind', 'phrases'],
        additionalProperties: false
      }
    }
  }
}
