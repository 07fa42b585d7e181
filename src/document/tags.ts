/** HTML tags in a line of text, and what is left of the line without them. */

/** A piece of a line to be written anew, as offsets in it. */
export interface Rewrite {
  readonly start: number
  readonly end: number
  readonly text: string
}

const names = new Set(
  'a abbr article aside audio b big blockquote body br button canvas caption center cite code col dd del div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main mark meta nav noscript ol option p param picture pre q s samp script section select small source span strike strong style sub sup svg path table tbody td textarea tfoot th thead title tr tt u ul video wbr amp-ad amp-img fb:like'.split(
    ' '
  )
)
const voids = new Set('br hr img input wbr meta link source param col embed'.split(' '))
// With these, a new line of text begins.
const blocks = new Set('br p div li ul ol tr table h1 h2 h3 h4 h5 h6 hr blockquote section article figure figcaption'.split(' '))
// `a < b and c > d` and `<name of author>` have no `=`; attributes without a value are named.
const attribute = String.raw`\s+(?:[a-zA-Z_:@][\w:.-]{0,60}\s?=\s?(?:"[^"]*"|'[^']*'|“[^”]*”|[^\s"'=<>]{1,2000})|async|defer|controls|allowfullscreen|disabled|checked|autoplay|loop|muted|hidden|nofollow)`
const tagPattern = new RegExp(String.raw`<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,12})((?:${attribute}){0,40})\s*(/?)>`, 'g')

interface Tag {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly isClosing: boolean
  /** Attributes or a closing slash prove a tag; `<i>` alone may be a placeholder. */
  readonly isProven: boolean
}

/** The tags and comments of a line that are certainly such: with attributes, void, or open and closed in the line. */
function readTags(line: string): readonly Tag[] {
  const found: Tag[] = []
  for (const {0: text, 1: slash, 2: written = '', 3: attributes, 4: end, index} of line.matchAll(tagPattern)) {
    const name = written.toLowerCase()
    if (!names.has(name)) continue
    const isProven = slash === '/' || attributes !== '' || end === '/' || voids.has(name)
    found.push({start: index, end: index + text.length, name, isClosing: slash === '/', isProven})
  }
  const closed = new Set(found.filter(({isClosing}) => isClosing).map(({name}) => name))
  const tags = found.filter(({isProven, name}) => isProven || closed.has(name))
  return [...tags, ...readComments(line)].sort((a, b) => a.start - b.start)
}

function readComments(line: string): readonly Tag[] {
  const comments: Tag[] = []
  for (let start = line.indexOf('<!--'); start !== -1; ) {
    const end = line.indexOf('-->', start + 4)
    if (end === -1) break
    comments.push({start, end: end + 3, name: '', isClosing: false, isProven: true})
    start = line.indexOf('<!--', end + 3)
  }
  return comments
}

/**
 * What to write for the tags of a line; nothing when it has none.
 * A script or style goes with what it holds. Between two pieces of text a block's tag becomes a line break, another one nothing.
 */
export function rewriteTags(line: string): readonly Rewrite[] {
  if (!line.includes('<')) return []
  const tags = readTags(line)
  const rewrites: Rewrite[] = []
  for (let index = 0; index < tags.length; ) {
    const first = tags[index]
    if (first === undefined) break
    let end = first.end
    let isBreak = blocks.has(first.name)
    let skips = skipped(first)
    index++
    for (let next = tags[index]; next !== undefined; next = tags[++index]) {
      const isInside = skips !== undefined
      if (!isInside && next.start >= end && line.slice(end, next.start).trim() !== '') break
      end = Math.max(end, next.end)
      if (next.isClosing && next.name === skips) skips = undefined
      else if (!isInside) skips = skipped(next)
      isBreak ||= blocks.has(next.name)
    }
    rewrites.push(write(line, first.start, end, isBreak))
  }
  return rewrites
}

function skipped({name, isClosing}: Tag): string | undefined {
  return !isClosing && (name === 'script' || name === 'style') ? name : undefined
}

function write(line: string, start: number, end: number, isBreak: boolean): Rewrite {
  let from = start
  let to = end
  const hasBefore = line.slice(0, from).trim() !== ''
  const hasBehind = line.slice(to).trim() !== ''
  if (!isBreak && hasBefore && hasBehind) {
    // One space of two is enough.
    if (line.charAt(from - 1) === ' ' && line.charAt(to) === ' ') to++
    return {start: from, end: to, text: ''}
  }
  if (isBreak || !hasBehind) while (from > 0 && line.charAt(from - 1) === ' ') from--
  if (isBreak || !hasBefore) while (line.charAt(to) === ' ') to++
  return {start: from, end: to, text: isBreak && hasBefore && hasBehind ? '\n' : ''}
}
