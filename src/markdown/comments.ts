/** Comments to the linter: `<!-- seedlint-disable-next-line rule -->`, and `seedlint-disable` up to `seedlint-enable`. */
import {nearestName, showValue} from '../config/nearest.js'
import {type Lines, lineAt} from '../document/lines.js'
import type {CommentProblem} from '../document/reading.js'
import {hasInk} from '../document/signs.js'
import type {Shown} from './shown.js'

const commentPattern = /<!--\s*seedlint-([a-z-]+)(?=\s)((?:(?!-->)[\s\S])*)-->/g
const directives = ['disable', 'enable', 'disable-next-line'] as const
type Directive = (typeof directives)[number]

/** The lines on which a rule is silenced, first and last included. */
interface Silence {
  readonly first: number
  last: number
}

/** The rules that comments may name. */
export interface KnownRules {
  readonly ids: ReadonlySet<string>
  /** There are rules of others, too, whose ids nobody knows before they are run: only slips of ours are reported then. */
  readonly hasOthers: boolean
}

// The characters that a slip changes.
const mostSlips = 2

/** What the comments of a text say. */
export class Comments {
  readonly problems: CommentProblem[] = []
  readonly #silences = new Map<string, Silence[]>()
  readonly #known: KnownRules
  /** Lines of other comments and the like, which are nobody's next line. */
  readonly #asides = new Set<number>()

  /** @param known what else is named is reported */
  constructor(shown: Shown, lines: Lines, known: KnownRules) {
    this.#known = known
    for (const {start, end, role} of shown.blocks)
      if (role === 'aside') for (let line = lineAt(lines, start); line <= lineAt(lines, end - 1); line++) this.#asides.add(line)
    for (const {start, value} of shown.html) {
      for (const {0: all, 1: word = '', 2: rest = '', index} of value.matchAll(commentPattern)) {
        const span = {start: start + index, end: start + index + all.length}
        const directive = directives.find((each) => each === word)
        if (directive === undefined) {
          const nearest = nearestName(word, directives)
          const found = `Unknown comment ${showValue(`seedlint-${word}`)}, nothing is ignored by it, nearest \`seedlint-${nearest}\``
          this.problems.push({span, message: found})
        } else this.#add(directive, this.#readIds(rest, span), lines, lineAt(lines, span.start), lineAt(lines, span.end - 1))
      }
    }
  }

  /** Does a comment silence this rule on this line? */
  isSilenced(rule: string, line: number): boolean {
    const isOn = ({first, last}: Silence) => first <= line && line <= last
    return (this.#silences.get(rule)?.some(isOn) ?? false) || (this.#silences.get('')?.some(isOn) ?? false)
  }

  /** The rules named; behind ` -- ` a comment may give its reason. None: all rules. */
  #readIds(rest: string, span: CommentProblem['span']): readonly string[] {
    const named = (/^(.*?)(?:\s--\s.*)?$/s.exec(rest)?.[1] ?? '').split(/[\s,]+/).filter((id) => id !== '')
    const {ids, hasOthers} = this.#known
    for (const id of named) {
      const nearest = ids.has(id) ? undefined : nearestName(id, ids, hasOthers ? mostSlips : undefined)
      if (nearest === undefined) continue
      const message = `Unknown rule ${showValue(id)} in a comment, nothing is ignored by it, nearest \`${nearest}\``
      this.problems.push({span, message})
    }
    return named.length === 0 ? [''] : named
  }

  #add(directive: Directive, ids: readonly string[], lines: Lines, first: number, last: number): void {
    if (directive === 'disable-next-line') {
      let next = last + 1
      while (next < lines.count && (!hasInk(lines.masks[next] ?? 0) || this.#asides.has(next))) next++
      for (const id of ids) this.#silence(id, {first: next, last: next})
    } else if (directive === 'disable') for (const id of ids) this.#silence(id, {first, last: Number.POSITIVE_INFINITY})
    else for (const id of ids[0] === '' ? this.#silences.keys() : ids) this.#end(id, last)
  }

  #silence(id: string, silence: Silence): void {
    const known = this.#silences.get(id)
    if (known === undefined) this.#silences.set(id, [silence])
    else known.push(silence)
  }

  #end(id: string, line: number): void {
    for (const silence of this.#silences.get(id) ?? []) if (silence.last === Number.POSITIVE_INFINITY) silence.last = line
  }
}
