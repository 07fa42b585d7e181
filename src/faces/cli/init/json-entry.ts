/** An entry added to a JSON file, comments and layout kept. */
import {applyEdits, type JSONPath, modify, type ParseError, parse} from 'jsonc-parser'
import {showValue} from '../../../config/nearest.js'
import {isRecord} from '../../../config/settings.js'
import type {Step} from './step.js'

/** The entries to add, each at its place; a place that ends with -1 is the end of a list. */
export interface Entries {
  readonly path: string
  readonly purpose: string
  readonly undo: string
  readonly entries: readonly (readonly [place: Readonly<JSONPath>, value: unknown])[]
}

/** The step that adds the entries; a note where the file is no JSON object. */
export function addJsonEntries(before: Buffer, {path, purpose, undo, entries}: Entries): Step {
  const text = before.toString('utf8')
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, {allowTrailingComma: true})
  if (errors.length > 0 || !isRecord(value)) {
    const added = entries.map(([, entry]) => showValue(entry)).join(', ')
    return {kind: 'note', note: `${path} left as it is, found no JSON object, expected one to add ${purpose} to, add by hand ${added}`}
  }
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: /\r\n/.test(text) ? '\r\n' : '\n'
  }
  let content = text
  for (const [place, entry] of entries)
    content = applyEdits(content, modify(content, [...place], entry, {formattingOptions, isArrayInsertion: place.at(-1) === -1}))
  return {kind: 'change', path, purpose, before, content, undo}
}
