/** What the server is given by the command that starts it: texts judged as the command judges files. Types only. */
import type {Cutting} from '../../cuttings.js'
import type {Finding, Tier} from '../../finding.js'

/** How one finding is mended. */
export interface Mending {
  readonly changes: readonly Cutting[]
  /** `unsafe` where one of the findings that stand or fall together is likely only. */
  readonly tier: Tier
  /** Of the findings that stand or fall together. */
  readonly count: number
}

/** A text as it was judged. */
export interface Judged {
  readonly text: string
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** Has the text comments that silence rules, `<!-- seedlint-disable-next-line RULE -->`? */
  readonly hasComments: boolean
  /** What mends a finding, and those that stand or fall with it; nothing where it is only reported. */
  mend(finding: Finding): Mending | undefined
  /**
   * The changes of all safe fixes, applied until nothing changes. Others are heard while it works.
   * @param isStale asked between steps: has nobody use for them any more? Then it gives undefined
   * @throws {Error} when a rule fails, which is a bug of ours
   */
  clean(isStale: () => boolean): Promise<readonly Cutting[] | undefined>
}

/** Why a text could not be judged, in a sentence. */
export interface Problem {
  readonly problem: string
  readonly level: 'error' | 'info'
}

/** What came of judging: a text, a sentence that says why there is none, or nothing, for a text that is none of ours or has changed. */
export type Verdict = Judged | Problem | undefined

/** What is to be judged. */
export interface Question {
  /** Undefined: a text without a file, which is linted as the folder's config says. */
  readonly path: string | undefined
  readonly text: string
  /** An earlier verdict on the same document, by which this one comes sooner. */
  readonly before: Verdict
  /** Asked between steps: has nobody use for the answer any more? */
  isStale(): boolean
}

/** Texts judged, with configs and ignore files as they lie on disk. Nothing of a folder is run as code. */
export interface Workbench {
  readonly version: string
  /** Names the folders that the editor has open, absolute; what was read before is forgotten. */
  open(folders: readonly string[]): void
  /** Do verdicts depend on any of these files, which have changed? */
  dependsOn(paths: readonly string[]): boolean
  /** Forgets the configs and ignore files that were read. */
  reload(): void
  /** Judges a text. Never throws: a broken config or a rule that fails is a sentence. Others are heard while it works. */
  judge(question: Question): Promise<Verdict>
  /** The doc comment of a rule. */
  explain(ruleId: string): string | undefined
  /**
   * Adds a text to `allow` of the config that decides for a file; makes one in its folder where there is none.
   * @returns a sentence: what was written, or why nothing was
   */
  allow(path: string, text: string): string
}
