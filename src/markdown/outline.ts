/** A Markdown tree as one text: two trees with the same outline are read alike. White space and what only says where nodes lie are left out. */
import type {Nodes, Text} from 'mdast'

const open = '\u0001'
const close = '\u0002'

/**
 * The outline of a tree. What has lost all its words is left out, as are line breaks; lists that grow together are one, and where the
 * numbers of a list begin makes no difference.
 * @param wordsOf the words of a text node
 * @throws {RangeError} where the tree is too deep
 */
export function outline(node: Nodes, wordsOf: (text: Text) => string): string {
  if (node.type === 'text') return wordsOf(node).replace(/\s+/g, '')
  if (node.type === 'break') return ''
  if (!('children' in node) || node.type === 'table') return named(JSON.stringify(node, withoutPlace), '')
  const inner = join(node.children, wordsOf)
  if (node.type === 'root') return inner
  if (inner === '' && node.children.length > 0) return ''
  return named(nameOf(node), inner)
}

function join(children: readonly Nodes[], wordsOf: (text: Text) => string): string {
  let joined = ''
  let list: string | undefined
  for (const child of children) {
    const own = outline(child, wordsOf)
    if (own === '') continue
    const name = child.type === 'list' ? open + nameOf(child) + open : undefined
    if (name !== undefined && name === list) joined = joined.slice(0, -1) + own.slice(name.length)
    else joined += own
    list = name
  }
  return joined
}

function named(name: string, inner: string): string {
  return open + name + open + inner + close
}

/** The type, and what of a node's fields a reader notices. */
function nameOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `${node.type} ${node.depth}`
    case 'list':
      return `${node.type} ${node.ordered}`
    case 'link':
      return `${node.type} ${node.url} ${node.title}`
    case 'linkReference':
      return `${node.type} ${node.identifier}`
    default:
      return node.type
  }
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value
}
