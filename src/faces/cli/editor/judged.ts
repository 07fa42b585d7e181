/** One text as it stands in an editor: linted and fixed in steps, and linted again at the price of what was typed. */
import {setImmediate} from 'node:timers/promises'
import type {Cutting} from '../../../cuttings.js'
import {readDocument} from '../../../document/document.js'
import type {Finding} from '../../../finding.js'
import {fixInSteps} from '../../../fix.js'
import {lintInSteps} from '../../../lint.js'
import {FirstLook, type Linted, type Look, SecondLook} from '../../../look.js'
import type {Edit} from '../../../rule.js'
import type {Judged, Mending} from '../../lsp/workbench.js'
import {cutFindings, groupCuts} from '../interactive/questions.js'
import type {Setup} from '../scope.js'

// A step is a rule, which takes some 100 ms at most on a text of 5 MB.
const longestTurn = 20

/** A text that was linted. */
export class JudgedText implements Judged {
  readonly #setup: Setup
  readonly linted: Linted
  #groups: ReadonlyMap<Finding, readonly Finding[]> | undefined
  #cleaned: readonly Cutting[] | undefined

  private constructor(setup: Setup, linted: Linted) {
    this.#setup = setup
    this.linted = linted
  }

  /**
   * Lints a text; other work is done between the steps.
   * @param before the same document earlier on: where the setup is still the same, only what changed is looked at
   * @returns undefined when it became stale before it was done
   * @throws {Error} when a rule fails, which is a bug of ours
   */
  static async judge(text: string, setup: Setup, before: JudgedText | undefined, isStale: () => boolean): Promise<JudgedText | undefined> {
    const known = before !== undefined && before.#setup === setup ? before : undefined
    if (known?.text === text) return known
    const linted = await inTurns(lintInSteps(lookAt(text, setup, known?.linted), setup.active), isStale)
    return linted === undefined ? undefined : new JudgedText(setup, linted)
  }

  get text(): string {
    return this.linted.document.text
  }

  get findings(): readonly Finding[] {
    return this.linted.findings
  }

  get hasComments(): boolean {
    return this.#setup.context.markup !== undefined
  }

  mend(finding: Finding): Mending | undefined {
    const {document, findings} = this.linted
    this.#groups ??= new Map(groupCuts(document, findings).flatMap((group) => group.map((each) => [each, group])))
    const group = this.#groups.get(finding)
    if (group === undefined) return undefined
    const tier = group.every((each) => each.tier === 'safe') ? 'safe' : 'unsafe'
    const changes = cutFindings(document, group).cuttings
    // In Markdown, a cut may be one that would change how the rest is read.
    return changes.length === 0 ? undefined : {changes, tier, count: group.length}
  }

  async clean(isStale: () => boolean): Promise<readonly Cutting[] | undefined> {
    const {active, context, allows} = this.#setup
    this.#cleaned ??= (await inTurns(fixInSteps(this.linted, active, context, {allows}), isStale))?.cuttings
    return this.#cleaned
  }
}

function lookAt(text: string, {context, allows}: Setup, before: Linted | undefined): Look {
  const revision = before?.document.revise(text, [changeBetween(before.document.text, text)])
  if (before === undefined || revision === undefined) return new FirstLook(readDocument(text, context), allows)
  return new SecondLook(before, revision, allows)
}

/** The one edit that makes the second text of the first: what lies between their common start and their common end. */
export function changeBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return {start, end: before.length - tail, text: after.slice(start, after.length - tail)}
}

/** Takes steps, and does other work in between. @returns what they come to; undefined when nobody has use for it any more */
async function inTurns<Result>(steps: Generator<undefined, Result>, isStale: () => boolean): Promise<Result | undefined> {
  let turn = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - turn < longestTurn) continue
    await setImmediate()
    if (isStale()) return undefined
    turn = performance.now()
  }
}
