/** Shorthands for tests of Markdown: sources in, findings and sources out, and a check that what is left is read as before. */
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {readDocument} from '../../src/document/document.js'
import type {Finding} from '../../src/finding.js'
import {type Fixed, fixText} from '../../src/fix.js'
import {lintDocument} from '../../src/lint.js'
import {activate, contextFor} from '../../src/seedlint.js'

const context = await contextFor(activate(), undefined, 'markdown')

export function markdownFindings(source: string): readonly Finding[] {
  return lintDocument(readDocument(source, context), activate()).findings
}

export function fixMarkdown(source: string, unsafe = false): Fixed {
  return fixText(source, activate(), context, {unsafe})
}

/** `rule: flagged text` of each finding. */
export function flagged(source: string): readonly string[] {
  return markdownFindings(source).map(({ruleId, span}) => `${ruleId}: ${source.slice(span.start, span.end)}`)
}

/** A leaf of a tree and the types of the nodes that it stands in: `blockquote paragraph text`. */
interface Leaf {
  readonly path: string
  readonly value: string
}

interface TreeNode {
  readonly type: string
  readonly depth?: number
  readonly url?: string
  readonly value?: string
  readonly children?: readonly TreeNode[]
}

/** The leaves of a source that hold something, by their words: what a removal may take away, and never change the place of. */
export function leaves(source: string): readonly Leaf[] {
  const root: TreeNode = fromMarkdown(source.replace(/^\ufeff/, ''), {
    extensions: [gfmTable(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]
  })
  const found: Leaf[] = []
  const walk = (node: TreeNode, above: string): void => {
    const path = `${above} ${node.type}${node.depth ?? ''}${node.url ?? ''}`
    for (const child of node.children ?? []) walk(child, path)
    if (node.children !== undefined || node.type === 'break') return
    // A line end in a text says nothing; in code it does.
    const words = node.type === 'text' ? (node.value ?? '').split(/\s*[\r\n]+\s*/) : [node.value ?? '']
    for (const value of words) found.push({path, value: value.trim()})
  }
  walk(root, '')
  return found
}
