/** Reads the examples in a rule's doc comment. docs/writing-a-rule.md says what the marks mean. */
import type {Certainty} from '../rule.js'

/** One ```diff block. */
export interface Example {
  /** The line in the rule file that opens the block, counted from 1. */
  readonly at: number
  /** The text before and after all fixes. */
  readonly input: string
  readonly output: string
  /** Lines of the input, counted from 0, that carry a finding. */
  readonly flagged: readonly number[]
  readonly pins: readonly Pin[]
  /** The block's lines as they stand. */
  readonly source: readonly string[]
}

/** A message that the finding on a line must have, and its certainty where the block names it. */
export interface Pin {
  readonly line: number
  readonly message: string
  readonly certainty?: Certainty
}

/**
 * The examples of a rule, in order.
 * @param comment the doc comment, as `docComment` gives it
 * @throws {Error} for a block that can not be read
 */
export function readExamples(comment: string): readonly Example[] {
  const lines = comment.split('\n')
  const examples: Example[] = []
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== '```diff') continue
    const end = lines.indexOf('```', at)
    if (end === -1) throw new Error('a diff block is not closed')
    examples.push(readBlock(lines.slice(at + 1, end), at + 2))
    at = end
  }
  return examples
}

function readBlock(lines: readonly string[], at: number): Example {
  const input: string[] = []
  const output: string[] = []
  const flagged: number[] = []
  const pins: Pin[] = []
  let pin: Omit<Pin, 'line'> | undefined
  for (const line of lines) {
    const content = expand(line.slice(1))
    if (line.startsWith('@@ ')) {
      if (pin !== undefined) throw new Error(`two @@ lines before one flagged line: ${line}`)
      pin = readPin(line.slice(3))
    } else if (line.startsWith('-') || line.startsWith('!')) {
      if (pin !== undefined) pins.push({...pin, line: input.length})
      pin = undefined
      flagged.push(input.length)
      input.push(content)
      if (line.startsWith('!')) output.push(content)
    } else if (line.startsWith('+')) output.push(content)
    else if (line === '' || line.startsWith(' ')) {
      input.push(content)
      output.push(content)
    } else throw new Error(`a diff line opens with none of the marks: ${line}`)
  }
  if (pin !== undefined) throw new Error(`no flagged line behind @@ ${pin.message}`)
  return {at, input: join(input), output: join(output), flagged, pins, source: lines}
}

function readPin(text: string): Omit<Pin, 'line'> {
  const named = /^(certain|likely|possible): (.*)$/u.exec(text)
  const certainty = (['certain', 'likely', 'possible'] as const).find((one) => one === named?.[1])
  return certainty === undefined ? {message: expand(text)} : {message: expand(named?.[2] ?? ''), certainty}
}

function join(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** `⟨U+200B⟩` is the character; of several in one bracket, all. */
function expand(text: string): string {
  return text.replace(/⟨U\+([0-9A-F]{4,6})⟩/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
