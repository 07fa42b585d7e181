/** Files that are Markdown by their name: read so, by a reader that is loaded with the first of them. */
import type {VFile} from 'vfile'
import type {DocumentContext} from '../../document/context.js'
import type {MarkupReader} from '../../document/reading.js'
import {isMarkdownName, readerOfMarkdown} from '../../seedlint.js'

let reader: MarkupReader | undefined
const contexts = new WeakMap<DocumentContext, DocumentContext>()

function isMarkdown({path}: VFile): boolean {
  return path !== undefined && isMarkdownName(path)
}

/**
 * Acts on a file as soon as it can be read: at once, but for the first Markdown file of the process.
 * @returns what unified waits for; it refuses to in `processSync` and `runSync`
 */
export function whenReadable(file: VFile, act: () => void): Promise<void> | undefined {
  if (!isMarkdown(file) || reader !== undefined) {
    act()
    return undefined
  }
  return readerOfMarkdown().then((loaded) => {
    reader ??= loaded
    act()
  })
}

/** What a file is read in: the same for the same context and kind of file. */
export function contextOf(file: VFile, context: DocumentContext): DocumentContext {
  if (!isMarkdown(file) || reader === undefined) return context
  const known = contexts.get(context)
  if (known !== undefined) return known
  const made = {...context, markup: reader}
  contexts.set(context, made)
  return made
}
