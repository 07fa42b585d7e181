/** Is a text written in Markdown? There, whole links, images and even HTML are the writer's own. */
import type {Document} from './document.js'
import {linesHolding} from './holding.js'
import {oncePerDocument} from './once.js'

const linkPattern = /[^\s[]\]\((?:https?:|mailto:|[/#.\w])/
const imagePattern = /!\[[^\]]{0,200}\]\([^\s)]/
const headingPattern = /^#{1,6} \S/

/** Is the text read as Markdown, or has it a whole link, or two headings with `#`? Kept. */
export const isMarkdown = oncePerDocument(judge)

function judge(document: Document): boolean {
  if (document.reading !== undefined) return true
  let headings = 0
  let images = 0
  for (const {text} of linesHolding(document, '](', '# ')) {
    if (linkPattern.test(text.replace(/\]\((?:javascript:|#\))/g, ''))) return true
    if (imagePattern.test(text)) images++
    if (headingPattern.test(text)) headings++
    if (headings + images > 1 && headings > 0) return true
  }
  return false
}
