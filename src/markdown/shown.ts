/** Which characters of a Markdown source a reader sees as words, which are literal, and which are marks. */
import type {Html, Nodes, Root} from 'mdast'
import type {LineRole} from '../document/reading.js'
import {rangeOf} from './parse.js'
import {walkText} from './words.js'

/** What a character of the source is: a mark that no reader sees, a word's, literal, or the first one of something that stands for others. */
export const mark = 0
export const word = 1
export const literal = 2
export const standIn = 3

/** The character by which rules know that something stands in a line which is no word: an image, HTML. */
export const placeholder = '\ufffc'

/** A range of UTF-16 offsets in the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Something of several characters that is read as others. */
export interface StandIn {
  readonly end: number
  readonly shown: string
  readonly isLiteral: boolean
}

/** See the file comment. */
export class Shown {
  readonly kinds: Uint8Array
  readonly standIns = new Map<number, StandIn>()
  /** Blocks that are literal as a whole. */
  readonly blocks: (Range & {readonly role: LineRole})[] = []
  /** Links, emphasis and the like, with their marks. */
  readonly spans: Range[] = []
  readonly headings: Range[] = []
  /** Paragraphs, and where the lines of one are kept apart. */
  readonly paragraphs: Range[] = []
  readonly breaks = new Set<number>()
  /** Of each list the starts of its items. */
  readonly lists: (readonly Range[])[] = []
  readonly html: (Range & {readonly value: string})[] = []
  readonly #source: string

  constructor(source: string, root: Root) {
    this.#source = source
    this.kinds = new Uint8Array(source.length)
    const open: Nodes[] = [root]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!this.#take(node) && 'children' in node)
        for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? node)
    }
  }

  /** The words between two places, without marks. */
  words(start: number, end: number): string {
    let words = ''
    for (let at = start; at < end; at++) if (this.kinds[at] !== mark) words += this.#source.charAt(at)
    return words
  }

  /** Takes a node; says whether that is all of it, so that its children are not asked for. */
  #take(node: Nodes): boolean {
    switch (node.type) {
      case 'text':
        this.#takeText(node.value, rangeOf(node))
        return true
      case 'inlineCode':
        this.#takeLiteral(rangeOf(node))
        return true
      case 'image':
      case 'imageReference':
        this.#replace(rangeOf(node), placeholder, true)
        return true
      case 'html':
        this.#takeHtml(node)
        return true
      case 'code':
      case 'table':
        this.blocks.push({...rangeOf(node), role: 'content'})
        return true
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        this.blocks.push({...rangeOf(node), role: 'aside'})
        return true
      case 'heading':
        this.headings.push(rangeOf(node))
        return false
      case 'paragraph':
        this.paragraphs.push(rangeOf(node))
        return false
      case 'break':
        this.breaks.add(rangeOf(node).end)
        return true
      case 'list':
        this.lists.push(node.children.map((item) => rangeOf(item.children[0] ?? item)))
        return false
      case 'link':
      case 'linkReference':
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.spans.push(rangeOf(node))
        return false
      default:
        // A node of an extension, such as TOML.
        if ('children' in node) return false
        this.blocks.push({...rangeOf(node), role: 'aside'})
        return true
    }
  }

  #takeText(value: string, {start, end}: Range): void {
    const isWhole = walkText(this.#source, start, end, value, (from, to, shown) => {
      if (to - from === 1) this.kinds[from] = word
      else this.#replace({start: from, end: to}, shown, false)
    })
    if (!isWhole) this.#takeLiteral({start, end})
  }

  #takeLiteral({start, end}: Range): void {
    for (let at = start; at < end; at++) this.kinds[at] = literal
  }

  #takeHtml(node: Html): void {
    const range = rangeOf(node)
    const lineStart = Math.max(this.#source.lastIndexOf('\n', range.start - 1), this.#source.lastIndexOf('\r', range.start - 1)) + 1
    const isBlock = /^[\s>*+\-\d.)]*$/.test(this.#source.slice(lineStart, range.start)) && isLineEnd(this.#source, range.end)
    this.html.push({...range, value: node.value})
    if (isBlock) this.blocks.push({...range, role: commentPattern.test(node.value) ? 'aside' : 'content'})
    else this.#replace(range, placeholder, true)
  }

  #replace({start, end}: Range, shown: string, isLiteral: boolean): void {
    this.kinds.fill(literal, start, end)
    this.kinds[start] = standIn
    this.standIns.set(start, {end, shown, isLiteral})
  }
}

// Nothing but comments.
const commentPattern = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/

function isLineEnd(source: string, at: number): boolean {
  return /^[ \t]*(?:[\r\n]|$)/.test(source.slice(at, at + 80))
}
