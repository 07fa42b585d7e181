/** The text of a `.lintrc.json`: JSON with comments, checked. */
import {findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {nearestName, showValue} from './nearest.js'
import {ConfigError, checkExtends, checkSettings, isRecord, type LintOptions} from './settings.js'

/** A config that was read. */
export interface Config {
  readonly options: LintOptions
  /** The same error with file and line before its sentence. */
  locate(error: ConfigError): ConfigError
}

/** The keys that a config may have. */
const keys = ['$schema', 'extends', 'rules'] as const

/**
 * Reads the text of a config. Which rules and options there are is checked by `activate`; give its errors to `locate`.
 * @param name the file as messages call it
 * @throws {ConfigError} with file and line, for what is no JSON, an unknown key or a value of the wrong form
 */
export function parseConfig(text: string, name: string): Config {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const errors: ParseError[] = []
  const tree = parseTree(content, errors, {allowTrailingComma: true})
  const [error] = errors
  if (error !== undefined) throw new ConfigError(`${name}:${lineAt(content, error.offset)}: ${describe(error, content)}`)
  const locate = (found: ConfigError) => {
    const at = tree === undefined ? 0 : offsetOf(tree, found.path)
    return new ConfigError(`${name}:${lineAt(content, at)}: ${found.message}`, found.path)
  }
  try {
    return {options: checkConfig(tree === undefined ? undefined : getNodeValue(tree)), locate}
  } catch (found) {
    throw found instanceof ConfigError ? locate(found) : found
  }
}

function checkConfig(value: unknown): LintOptions {
  if (!isRecord(value)) throw new ConfigError(`found ${showValue(value)}, expected an object such as \`{"rules": {}}\``)
  for (const key of Object.keys(value)) {
    if (keys.some((known) => known === key)) continue
    const expected = `expected one of ${keys.map((known) => `\`${known}\``).join(', ')}`
    throw new ConfigError(`unknown key ${showValue(key)}, ${expected}, nearest \`${nearestName(key, keys)}\``, [key])
  }
  if (value['$schema'] !== undefined && typeof value['$schema'] !== 'string') {
    throw new ConfigError(`unexpected value ${showValue(value['$schema'])} for \`$schema\`, expected an address in quotes`, ['$schema'])
  }
  return {extends: checkExtends(value['extends']), rules: checkSettings(value['rules'])}
}

function describe({error, offset, length}: ParseError, text: string): string {
  // `CommaExpected`, `InvalidCharacter`, `UnexpectedEndOfString`
  const words = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
  const found = text.slice(offset, offset + length).trim()
  const where = found === '' ? 'found the end of the file' : `found ${showValue(found)}`
  const expected = words.endsWith(' expected')
    ? `expected a ${words.slice(0, -' expected'.length)}`
    : `${words}, expected JSON with comments`
  return `${where}, ${expected.replace('a end of file', 'nothing more')}`
}

function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  const node = path.length === 0 ? undefined : findNodeAtLocation(tree, [...path])
  return (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? tree.offset
}

function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n?|\n/gu)?.length ?? 0) + 1
}
