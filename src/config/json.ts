/** JSON with comments, and where in it something stands. */
import {findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {ConfigError, type Place} from './error.js'
import {showValue} from './nearest.js'

/** A file that was read. */
export interface Json {
  readonly value: unknown
  /** The same error with file and line before its sentence. */
  locate(error: ConfigError): ConfigError
}

/**
 * Reads JSON with comments.
 * @param name the file as messages call it
 * @throws {ConfigError} with file and line, for what is no JSON
 */
export function parseJson(text: string, name: string): Json {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const errors: ParseError[] = []
  const tree = parseTree(content, errors, {allowTrailingComma: true})
  const [error] = errors
  if (error !== undefined) throw new ConfigError(`${name}:${lineAt(content, error.offset)}: ${describe(error, content)}`)
  return {
    value: tree === undefined ? undefined : getNodeValue(tree),
    locate(found) {
      const at = tree === undefined ? 0 : offsetOf(tree, found.path)
      return new ConfigError(`${name}:${lineAt(content, at)}: ${found.message}`, found.path)
    }
  }
}

/** Does what may throw a ConfigError of the file's content; it is thrown with file and line. */
export function locating<Result>({locate}: Pick<Json, 'locate'>, check: () => Result): Result {
  try {
    return check()
  } catch (error) {
    throw error instanceof ConfigError ? locate(error) : error
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
