/** The text of a `.lintrc.json`: JSON with comments, checked. */
import {findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {ConfigError, type Place} from './error.js'
import {type ConfigContent, checkContent} from './keys.js'
import {showValue} from './nearest.js'

/** A config that was read. */
export interface Config {
  readonly content: ConfigContent
  /** The same error with file and line before its sentence. */
  locate(error: ConfigError): ConfigError
}

/**
 * Reads the text of a config. Which rules and options there are is checked by `checkRules`; give its errors to `locate`.
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
    return {content: checkContent(tree === undefined ? undefined : getNodeValue(tree)), locate}
  } catch (found) {
    throw found instanceof ConfigError ? locate(found) : found
  }
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

function offsetOf(tree: Node, path: Place): number {
  // What is missing stands nowhere: the object or list that it is missing from does.
  const node = path.length === 0 ? undefined : findNodeAtLocation(tree, [...path])
  if (node === undefined && path.length > 0) return offsetOf(tree, path.slice(0, -1))
  return (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? tree.offset
}

function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n?|\n/gu)?.length ?? 0) + 1
}
