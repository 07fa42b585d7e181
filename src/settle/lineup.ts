/** The findings that would delete whole lines, by line, while their certainty is still moving. */
import type {Document} from '../document/document.js'
import type {ActiveRule, Suspect} from '../finding.js'
import type {Certainty, LineRange} from '../rule.js'
import {type Allows, isAllowed} from './allowed.js'

/** A suspect whose certainty neighbours may change. */
export interface Entry {
  suspect: Suspect
  readonly cut: LineRange
  /** A marker or a line of its block: what happens to one of them happens to all. */
  inBlock?: true
}

const order: Readonly<Record<Certainty, number>> = {possible: 0, likely: 1, certain: 2}

/** Is `a` at least as certain as `b`? */
export function atLeast(a: Certainty, b: Certainty): boolean {
  return order[a] >= order[b]
}

/** The highest certainty that neighbours may raise a suspect to. */
export function ceilingOf({ceiling, active}: Suspect): Certainty {
  return ceiling ?? active.rule.ceiling ?? 'certain'
}

/** See the file comment. */
export class Lineup {
  readonly document: Document
  readonly entries: Entry[] = []
  readonly #allows: Allows | undefined
  readonly #byLine = new Map<number, Entry[]>()
  /** The suspected lines in order, while no other is added. */
  #lines: readonly number[] | undefined

  constructor(document: Document, allows?: Allows) {
    this.document = document
    this.#allows = allows
  }

  /** Adds a suspect; its cut lines count as suspect lines from now on. */
  add(suspect: Suspect, cut: LineRange): Entry {
    const entry = {suspect, cut}
    this.entries.push(entry)
    for (let line = cut.first; line <= cut.last; line++) {
      if (this.document.isBlank(line)) continue
      const here = this.#byLine.get(line)
      if (here === undefined) {
        this.#byLine.set(line, [entry])
        this.#lines = undefined
      } else here.push(entry)
    }
    return entry
  }

  /** Is this a line that is to stand, whatever it looks like? */
  isAllowed(line: number): boolean {
    return this.#allows !== undefined && isAllowed(this.document.text, this.document.line(line), this.#allows)
  }

  /** The entries that would delete this line. */
  at(line: number): readonly Entry[] {
    return this.#byLine.get(line) ?? []
  }

  /** The strongest certainty with which this line would be deleted; undefined for a line that nobody suspects. */
  certainty(line: number): Certainty | undefined {
    let strongest: Certainty | undefined
    for (const {suspect} of this.at(line)) {
      if (strongest === undefined || atLeast(suspect.certainty, strongest)) strongest = suspect.certainty
    }
    return strongest
  }

  /** Would the line be deleted with at least this certainty? */
  is(line: number, certainty: Certainty): boolean {
    const found = this.certainty(line)
    return found !== undefined && atLeast(found, certainty)
  }

  /** The suspected lines, from the first to the last. */
  lines(): readonly number[] {
    this.#lines ??= [...this.#byLine.keys()].sort((a, b) => a - b)
    return this.#lines
  }

  /** The rule that is surest of a line, the first of several; empty for a line that nobody suspects. @param counts the rules that are asked */
  surestAt(line: number, counts: (active: ActiveRule) => boolean = () => true): string {
    const strongest = this.certainty(line)
    return this.at(line).find(({suspect}) => suspect.certainty === strongest && counts(suspect.active))?.suspect.active.rule.id ?? ''
  }

  /** What is suspected on a line, by the rule that is surest of it: `a copyright line`. */
  nameAt(line: number): string {
    return nameOf(this.surestAt(line))
  }

  /** Raises every entry of a line to a certainty, as far as its ceiling lets it. Says whether anything moved; only then the reason is asked for. */
  raise(line: number, certainty: Certainty, reason: () => string): boolean {
    let moved = false
    for (const entry of this.at(line)) {
      const top = ceilingOf(entry.suspect)
      const target = atLeast(top, certainty) ? certainty : top
      if (atLeast(entry.suspect.certainty, target)) continue
      entry.suspect = {...entry.suspect, certainty: target, reason: entry.suspect.reason ?? reason()}
      moved = true
    }
    return moved
  }
}

/** What a rule finds, with its article: `a copyright line`. */
export function nameOf(rule: string): string {
  return `${/^[aeiou]/u.test(rule) ? 'an' : 'a'} ${rule.replaceAll('-', ' ')}`
}
