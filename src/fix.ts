/** Fixes applied until nothing changes any more. */
import {Composition} from './compose.js'
import type {Cutting} from './cuttings.js'
import type {DocumentContext} from './document/context.js'
import {readDocument} from './document/document.js'
import type {ActiveRule, Finding, Tier} from './finding.js'
import {type Linted, lintDocument, relintDocument} from './lint.js'
import {planEdits} from './plan.js'
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
  return fixLinted(lintDocument(readDocument(text, context), rules, options.allows), rules, context, options)
}

/** As `fixText`, for a text that was linted already, by the same rules. @throws as `fixText` */
export function fixLinted(before: Linted, rules: readonly ActiveRule[], context: DocumentContext, options: FixOptions): Fixed {
  const {text} = before.document
  const composition = new Composition(text.length)
  let linted = before
  let tier: Tier = 'safe'
  for (let round = 0; ; ) {
    const {document} = linted
    const findings = options.withhold?.(document.text, linted.findings) ?? linted.findings
    let edits = planEdits(document, findings, tier)
    if (edits.length === 0 && tier === 'safe' && options.unsafe) {
      tier = 'unsafe'
      round = 0
      edits = planEdits(document, findings, tier)
    }
    if (edits.length === 0) return {text: document.text, cuttings: composition.cuttings(text), findings}
    if (round++ === mostRounds)
      throw new Error(`still unstable after ${mostRounds} rounds: ${[...new Set(edits.map(({rule}) => rule))].join(', ')}`)
    composition.add(edits)
    const edited = applyEdits(document.text, edits)
    const revision = document.revise(edited, edits)
    linted =
      revision === undefined
        ? lintDocument(readDocument(edited, context), rules, options.allows)
        : relintDocument(linted, revision, rules, options.allows, tier)
  }
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]): string {
  const parts: string[] = []
  let position = 0
  for (const edit of edits) {
    parts.push(text.slice(position, edit.start), edit.text)
    position = edit.end
  }
  parts.push(text.slice(position))
  return parts.join('')
}
