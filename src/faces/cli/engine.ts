/** Texts through the engine: one, or several together. */
import type {Cutting} from '../../cuttings.js'
import {readDocument} from '../../document/document.js'
import type {Finding} from '../../finding.js'
import {fixText, fixTexts} from '../../fix.js'
import {lintDocument, lintTogether} from '../../lint.js'
import {FirstLook} from '../../look.js'
import {type PlacedFinding, placeFindings} from '../../report/findings.js'
import type {Setup} from './scope.js'

/** A text as it would be after a fix. */
export interface CleanedText {
  readonly text: string
  readonly cuttings: readonly Cutting[]
  /** What is left in `text`; absent where nobody has looked yet. */
  readonly findings?: readonly Finding[]
}

/** What the engine said of a text when it was asked about several. */
export interface Told {
  /** None withheld. */
  readonly findings?: readonly Finding[]
  readonly cleaned?: CleanedText
}

/**
 * Lints or cleans several texts together, which takes half the time (see `lintTogether`).
 * @returns nothing where a rule fails, which is a bug of ours: asked about one text after the other, the others come through
 */
export function askAboutAll(
  texts: readonly string[],
  {active, context, allows}: Setup,
  mode: 'lint' | 'clean',
  unsafe: boolean
): readonly Told[] | undefined {
  try {
    if (mode === 'clean') return fixTexts(texts, active, context, {unsafe, allows}).map((cleaned) => ({cleaned}))
    const looks = texts.map((text) => new FirstLook(readDocument(text, context), allows))
    return lintTogether(looks, active).map(({findings}) => ({findings}))
  } catch {
    return undefined
  }
}

/** The findings of a text, with their places. @throws {Error} when a rule fails, which is a bug of ours */
export function lintText(text: string, {active, context, allows, withhold}: Setup, told?: Told): readonly PlacedFinding[] {
  const findings = told?.findings ?? lintDocument(readDocument(text, context), active, allows).findings
  return placeFindings(text, withhold?.(text, findings) ?? findings)
}

/** What is left in a cleaned text, with its places: as the fix found it, else by linting. @throws as `lintText` */
export function lintCleaned({text, findings}: CleanedText, setup: Setup): readonly PlacedFinding[] {
  return findings === undefined ? lintText(text, setup) : placeFindings(text, findings)
}

/** The cleaned text. @throws {Error} when a rule fails or never comes to rest, which is a bug of ours */
export function cleanText(text: string, {active, context, allows, withhold}: Setup, unsafe: boolean): CleanedText {
  return fixText(text, active, context, {unsafe, allows, withhold})
}

/** The note for a text that is reported on, but not fixed; undefined for one that is. */
export function describeRefusal(text: string, {context}: Setup): string | undefined {
  return context.markup?.read(text).refusal
}

/** The note for a text on which a rule failed. */
export function describeBug(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? `\n${error.cause instanceof Error ? error.cause.stack : error.stack}` : ''
  return `left as it is, ${message}, expected no failure: this is a bug of seedlint${stack}`
}
