/** Fixes applied until nothing changes any more. */
import {composeRounds} from './compose.js'
import type {Cutting} from './cuttings.js'
import type {DocumentContext} from './document/context.js'
import {readDocument} from './document/document.js'
import type {ActiveRule, Finding, Tier} from './finding.js'
import {lintDocument, lintInSteps, lintTogether} from './lint.js'
import {FirstLook, type Linted, type Look, SecondLook} from './look.js'
import {applyEdits, type PlannedEdit, planEdits} from './plan.js'
import type {Allows} from './settle/allowed.js'

/** A cleaned text and how it came about. */
export interface Fixed {
  readonly text: string
  /** In the order of the text, not overlapping; applied to the original they give `text`. */
  readonly cuttings: readonly Cutting[]
  /** What is left in `text`: the last round found it, so nobody need lint again. */
  readonly findings: readonly Finding[]
}

/** How far `fixText` goes. */
export interface FixOptions {
  /** Apply the fixes of likely findings, too. */
  readonly unsafe?: boolean
  /** The texts that are to stand. */
  readonly allows?: Allows | undefined
  /** Gives the findings that are to be mended and told; the others are left alone, but convict their neighbours as ever. */
  readonly withhold?: Withhold | undefined
}

/** Leaves findings of a text out. */
export type Withhold = (text: string, findings: readonly Finding[]) => readonly Finding[]

// One round mends nearly everything; a second one what an edit made necessary, such as the marker of a heading split off.
const mostRounds = 10

/**
 * Applies the safe fixes, then, where asked, the unsafe ones, each until the text is stable.
 * So fixing twice equals fixing once, and unsafe fixes after safe ones give what unsafe fixes alone give (but for rules with a model
 * of whole pages, which judge a page before known wordings are taken out of it).
 * @throws {Error} when ten rounds of a tier do not make it stable, which is a bug of the rules named
 */
export function fixText(text: string, rules: readonly ActiveRule[], context: DocumentContext, options: FixOptions): Fixed {
  const fixing = new Fixing(lintDocument(readDocument(text, context), rules, options.allows), context, options)
  finish([fixing], rules)
  return fixing.result()
}

/** Work that stops after each rule, as `LintSteps`. */
export type FixSteps = Generator<undefined, Fixed>

/** As `fixText`, for a text that was linted already, by the same rules. @throws as `fixText`, at the step of what fails */
export function* fixInSteps(before: Linted, rules: readonly ActiveRule[], context: DocumentContext, options: FixOptions): FixSteps {
  const fixing = new Fixing(before, context, options)
  for (;;) {
    const look = fixing.next()
    if (look === undefined) return fixing.result()
    yield
    fixing.linted = yield* lintInSteps(look, rules)
    yield
  }
}

/** As `fixText` for each of several texts, all of them linted together, round for round. @throws as `fixText` */
export function fixTexts(
  texts: readonly string[],
  rules: readonly ActiveRule[],
  context: DocumentContext,
  options: FixOptions
): readonly Fixed[] {
  const looks = texts.map((text) => new FirstLook(readDocument(text, context), options.allows))
  const fixings = lintTogether(looks, rules).map((linted) => new Fixing(linted, context, options))
  finish(fixings, rules)
  return fixings.map((fixing) => fixing.result())
}

/** Fixes round for round until none of the texts changes any more. */
function finish(fixings: readonly Fixing[], rules: readonly ActiveRule[]): void {
  for (let under = fixings; under.length > 0; ) {
    const round = under.flatMap((fixing) => {
      const look = fixing.next()
      return look === undefined ? [] : [{fixing, look}]
    })
    const linted = lintTogether(
      round.map(({look}) => look),
      rules
    )
    for (const [at, own] of linted.entries()) {
      const fixing = round[at]?.fixing
      if (fixing !== undefined) fixing.linted = own
    }
    under = round.map(({fixing}) => fixing)
  }
}

/** A text while it is fixed. */
class Fixing {
  /** The text as it is now. */
  linted: Linted
  readonly #text: string
  readonly #context: DocumentContext
  readonly #options: FixOptions
  readonly #rounds: (readonly PlannedEdit[])[] = []
  #findings: readonly Finding[] = []
  #tier: Tier = 'safe'
  #round = 0

  constructor(before: Linted, context: DocumentContext, options: FixOptions) {
    this.linted = before
    this.#text = before.document.text
    this.#context = context
    this.#options = options
  }

  /** Applies what is to be mended now. @returns how the text that comes of it is to be linted; nothing where nothing is to be mended any more */
  next(): Look | undefined {
    const {document} = this.linted
    const edits = this.#plan()
    if (edits.length === 0) return undefined
    if (this.#round++ === mostRounds)
      throw new Error(`still unstable after ${mostRounds} rounds: ${[...new Set(edits.map(({rule}) => rule))].join(', ')}`)
    this.#rounds.push(edits)
    const edited = applyEdits(document.text, edits)
    const revision = document.revise(edited, edits)
    const {allows} = this.#options
    return revision === undefined
      ? new FirstLook(readDocument(edited, this.#context), allows)
      : new SecondLook(this.linted, revision, allows, this.#tier)
  }

  result(): Fixed {
    return {text: this.linted.document.text, cuttings: composeRounds(this.#text, this.#rounds), findings: this.#findings}
  }

  #plan(): readonly PlannedEdit[] {
    const {document, findings} = this.linted
    this.#findings = this.#options.withhold?.(document.text, findings) ?? findings
    const edits = planEdits(document, this.#findings, this.#tier)
    if (edits.length > 0 || this.#tier === 'unsafe' || !this.#options.unsafe) return edits
    this.#tier = 'unsafe'
    this.#round = 0
    return planEdits(document, this.#findings, this.#tier)
  }
}
