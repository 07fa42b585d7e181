/** Markdown parsed: CommonMark with tables and front matter. Loaded only when there is a text to parse. */
import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'

const kinds: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** Parses a text; its places count from the start of what is given, so a BOM must not be. */
function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), frontmatter(kinds)],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(kinds)]
  })
}

/** Parses texts, and remembers the last one: what a fix has checked is read next. */
export type Parse = (text: string) => Root

/** See `Parse`. */
export function rememberingParse(): Parse {
  let last: {readonly text: string; readonly root: Root} | undefined
  return (text) => {
    if (last?.text !== text) last = {text, root: parseMarkdown(text)}
    return last.root
  }
}

/** Where a node lies, in UTF-16 offsets. @throws {TypeError} for a node without a place, which the parser never gives */
export function rangeOf(node: Nodes): {readonly start: number; readonly end: number} {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new TypeError(`a ${node.type} without a place`)
  return {start, end}
}
