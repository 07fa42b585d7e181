/** Credits that name who took a picture and the outlet, with a slash between: `Jane Smith/ZDNet`. */
import type {Document, Line} from './document.js'
import {isPerson} from './names.js'

// An outlet is told from another person by capitals within its name.
const staffPattern = /^(?=\p{Lu}[\p{Ll}.])([^/\d]{5,40}?)\s?\/\s?\p{L}*\p{Lu}\p{L}*\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$/u
const longest = 70

/** The lines that are such a credit and nothing else. */
export function* staffCredits(document: Document): Iterable<Line> {
  for (const line of document.labelsWith(longest, 'joint')) {
    const text = line.text.trim()
    if (text.includes('/') && isPerson(staffPattern.exec(text)?.[1] ?? '')) yield line
  }
}
