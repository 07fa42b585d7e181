/** One text while it is linted: what each rule says of it, then what the neighbours make of that. */
import type {Document, Revision} from './document/document.js'
import type {ActiveRule, Finding, Suspect, Tier} from './finding.js'
import {type Glue, partGlued} from './glued.js'
import {findingOf, suspectOf} from './make-finding.js'
import {findingsInSource, mayFind, withoutContent} from './markup.js'
import {type Allows, isAllowed} from './settle/allowed.js'
import {settle} from './settle/settle.js'

/** A Document as linted. */
export interface Linted {
  readonly document: Document
  /** What each rule found by itself, for a `SecondLook`. */
  readonly suspects: readonly Suspect[]
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

/** A Document while it is linted. */
export interface Look {
  /** Asks a rule. @throws as `lintDocument` */
  ask(active: ActiveRule): void
  /** All rules have been asked. */
  finish(): Linted
  /** @param linted what `finish` gave @returns what is to be looked at once more for what is glued to lines; nothing where there is none */
  part(linted: Linted): PartedLook | undefined
}

/** Lints a Document. */
export class FirstLook implements Look {
  readonly #document: Document
  readonly #allows: Allows | undefined
  readonly #suspects: Suspect[] = []
  #wordings: ActiveRule | undefined

  /** For `allows` see `lintDocument` in `lint.ts`. */
  constructor(document: Document, allows?: Allows) {
    this.#document = document
    this.#allows = allows
  }

  ask(active: ActiveRule): void {
    if (active.rule.settles !== undefined) this.#wordings = active
    else runRule(active, this.#document.words, this.#allows, this.#suspects)
  }

  finish(): Linted {
    const document = this.#document
    const {words, reading} = document
    if (reading === undefined)
      return {document, suspects: this.#suspects, findings: judge(document, this.#suspects, this.#allows, this.#wordings)}
    const suspects = withoutContent(words, reading, this.#suspects)
    return {document, suspects, findings: findingsInSource(words, reading, judge(words, suspects, this.#allows, this.#wordings))}
  }

  part(linted: Linted): PartedLook | undefined {
    return PartedLook.at(linted, this.#allows)
  }
}

/**
 * Lints a Document that edits made of a linted one. Gives what a first look gives; but rules that look at one line at a time
 * are asked about the edited lines only, and what they found on the others is carried over.
 */
export class SecondLook implements Look {
  readonly #revision: Revision
  readonly #allows: Allows | undefined
  readonly #suspects: Suspect[] = []
  readonly #carried = new Map<ActiveRule, Suspect[]>()
  #wordings: ActiveRule | undefined

  /**
   * For `allows` see `lintDocument` in `lint.ts`.
   * @param tier of the edits: what a rule with `lineModel` found is carried over safe ones, since known wordings, which they take
   *   away, are what its model knows a page by
   */
  constructor(before: Linted, revision: Revision, allows?: Allows, tier?: Tier) {
    this.#revision = revision
    this.#allows = allows
    const stands = ({active, cut}: Suspect) => tier === 'safe' && active.rule.lineModel === true && cut !== undefined
    for (const suspect of before.suspects) {
      const kept = suspect.active.rule.reach === 'line' || stands(suspect) ? carry(suspect, before.document, revision) : undefined
      if (kept === undefined) continue
      const own = this.#carried.get(suspect.active)
      if (own === undefined) this.#carried.set(suspect.active, [kept])
      else own.push(kept)
    }
  }

  ask(active: ActiveRule): void {
    const {document, touched} = this.#revision
    const {rule} = active
    if (rule.settles !== undefined) {
      this.#wordings = active
      return
    }
    const carried = this.#carried.get(active) ?? []
    if (rule.reach !== 'line') {
      if (rule.lineModel && carried.length > 0) this.#add(carried)
      else runRule(active, document, this.#allows, this.#suspects)
      return
    }
    runRule(active, touched, this.#allows, carried)
    this.#add(carried.sort((a, b) => a.span.start - b.span.start))
  }

  #add(carried: readonly Suspect[]): void {
    for (const suspect of carried) this.#suspects.push(suspect)
  }

  finish(): Linted {
    const {document} = this.#revision
    return {document, suspects: this.#suspects, findings: judge(document, this.#suspects, this.#allows, this.#wordings)}
  }

  part(linted: Linted): PartedLook | undefined {
    return PartedLook.at(linted, this.#allows)
  }
}

/** A text that was linted, looked at once more with its lines parted where something may be glued to them. */
export class PartedLook {
  /** What is to be asked about the parts. */
  readonly look: Look
  readonly #linted: Linted
  readonly #glue: Glue

  private constructor(linted: Linted, glue: Glue, allows: Allows | undefined) {
    this.look = new SecondLook(linted, glue.revision, allows, 'safe')
    this.#linted = linted
    this.#glue = glue
  }

  /** Nothing where no line is to be parted. For `allows` see `lintDocument` in `lint.ts`. */
  static at(linted: Linted, allows: Allows | undefined): PartedLook | undefined {
    const glue = partGlued(linted)
    return glue === undefined ? undefined : new PartedLook(linted, glue, allows)
  }

  /** All rules have been asked. @returns the text as it was linted, with the findings for what is glued */
  finish(): Linted {
    const findings = this.#glue.join(this.look.finish().findings)
    return findings === this.#linted.findings ? this.#linted : {...this.#linted, findings: inOrder(findings)}
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function runRule(active: ActiveRule, document: Document, allows: Allows | undefined, suspects: Suspect[]): void {
  const {rule} = active
  if (!document.has(rule.gate)) return
  try {
    for (const found of rule.find(document, active.options)) {
      if (allows !== undefined && isAllowed(document.text, found.span, allows)) continue
      if (document.reading === undefined || mayFind(document, document.reading, found, rule.id)) suspects.push(suspectOf(found, active))
    }
  } catch (error) {
    throw new Error(`rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`, {cause: error})
  }
}

/** The suspect in the revised text; none where its line was edited. */
function carry(suspect: Suspect, from: Document, {document, places}: Revision): Suspect | undefined {
  const index = from.lineAt(suspect.span.start)
  const place = places[index] ?? -1
  if (place === -1) return undefined
  const shift = document.line(place).start - from.line(index).start
  const {span, cut, edit} = suspect
  return {
    ...suspect,
    span: {start: span.start + shift, end: span.end + shift},
    ...(cut && {cut: {first: place, last: place}}),
    ...(edit && {edit: {start: edit.start + shift, end: edit.end + shift, text: edit.text}})
  }
}

function judge(
  document: Document,
  suspects: readonly Suspect[],
  allows: Allows | undefined,
  wordings: ActiveRule | undefined
): readonly Finding[] {
  if (suspects.length === 0) return []
  return inOrder(settle(document, suspects, allows, wordings).map(findingOf))
}
