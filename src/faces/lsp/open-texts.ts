/** The texts that the editor has open, each judged anew shortly after it changed. */
import {setTimeout} from 'node:timers/promises'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {pathOf, schemeOf} from './uri.js'
import type {Verdict, Workbench} from './workbench.js'

/** A verdict, and the text that it is on, as it was then: positions are to be worked out of this one. */
export interface Answer {
  readonly document: TextDocument
  readonly verdict: Verdict
}

interface Entry {
  /** Changed in place as the editor sends edits. */
  document: TextDocument
  /** Goes up when the text changes, or what it is judged by. */
  edition: number
  answer: Answer | undefined
  /** The edition that the answer is on. */
  answered: number
  /** Milliseconds that the last verdict took. */
  cost: number
  /** Until there is a verdict on the edition of the day. */
  work: Promise<void> | undefined
}

// Milliseconds from a change to the verdict: short enough to seem at once, long enough for a few keys.
const pause = 200
// UTF-16 units. A text of that size is linted in a second or two, while others are answered; larger ones are data, which the command does.
const longest = 5_000_000

/** See above. */
export class OpenTexts {
  readonly #workbench: Workbench
  readonly #publish: (answer: Answer) => void
  readonly #entries = new Map<string, Entry>()

  /** @param publish told of each verdict on a text as it now is */
  constructor(workbench: Workbench, publish: (answer: Answer) => void) {
    this.#workbench = workbench
    this.#publish = publish
  }

  /** A text was opened or changed. Where its verdicts take long they wait as long again, so that typing has the machine. */
  change(document: TextDocument): void {
    const known = this.#entries.get(document.uri)
    const entry = known ?? {document, edition: 0, answer: undefined, answered: 0, cost: 0, work: undefined}
    this.#entries.set(document.uri, entry)
    entry.document = document
    entry.edition++
    this.#start(entry, known === undefined ? 0 : Math.max(pause, entry.cost))
  }

  /** A text was closed. */
  close(uri: string): void {
    this.#entries.delete(uri)
  }

  /** The editor has gone: nothing more is told. */
  closeAll(): void {
    this.#entries.clear()
  }

  /** What texts are judged by has changed. */
  again(): void {
    for (const entry of this.#entries.values()) {
      entry.edition++
      this.#start(entry, 0)
    }
  }

  /** The verdict on a text as it is when asked for; undefined for one that is not open. */
  async answer(uri: string): Promise<Answer | undefined> {
    const entry = this.#entries.get(uri)
    if (entry !== undefined && entry.answered < entry.edition) await this.#start(entry, 0)
    return entry?.answer
  }

  /** Is the answer on the text as it is now, and the text open? */
  isCurrent(answer: Answer): boolean {
    const entry = this.#entries.get(answer.document.uri)
    return entry !== undefined && entry.answer === answer && entry.answered === entry.edition
  }

  #start(entry: Entry, wait: number): Promise<void> {
    entry.work ??= this.#work(entry, wait).finally(() => {
      entry.work = undefined
    })
    return entry.work
  }

  async #work(entry: Entry, wait: number): Promise<void> {
    for (let next = wait; this.#isOpen(entry) && entry.answered < entry.edition; next = Math.max(pause, entry.cost)) {
      if (next > 0) await setTimeout(next)
      await this.#judge(entry)
    }
  }

  async #judge(entry: Entry): Promise<void> {
    const {edition} = entry
    const {uri, languageId, version} = entry.document
    const text = entry.document.getText()
    const started = performance.now()
    const isStale = () => entry.edition !== edition || !this.#isOpen(entry)
    const verdict = await this.#ask(uri, text, entry.answer?.verdict, isStale)
    entry.cost = performance.now() - started
    if (isStale()) return
    entry.answer = {document: TextDocument.create(uri, languageId, version, text), verdict}
    entry.answered = edition
    this.#publish(entry.answer)
  }

  async #ask(uri: string, text: string, before: Verdict, isStale: () => boolean): Promise<Verdict> {
    const path = pathOf(uri)
    // Only files have a path to find configs by; a text that was never saved has none yet; other schemes show what is not to be edited.
    if (path === undefined && schemeOf(uri) !== 'untitled') return undefined
    if (text.length > longest) {
      const size = `${(text.length / 1e6).toFixed(1)} MB`
      return {problem: `Text of ${size}, expected at most 5 MB in an editor, lint the file by the command`, level: 'info'}
    }
    return this.#workbench.judge({path, text, before, isStale})
  }

  #isOpen(entry: Entry): boolean {
    return this.#entries.get(entry.document.uri) === entry
  }
}
