/** The answers to a run's questions, and what a key does to them. Pure: a session is a value. */

/** What a key may say. */
export const keys = {
  y: 'cut',
  n: 'keep',
  a: 'cut this and all that this rule still asks',
  d: 'keep this and all that this rule still asks',
  '!': 'keep, and never flag this text again',
  u: 'take the last answer back',
  q: 'stop asking; what was answered with y stays cut'
} as const

/** A key with a meaning. */
export type Key = keyof typeof keys

/** An answer. `allow` keeps, now and in later runs. */
export type Answer = 'cut' | 'keep' | 'allow'

/** Where a run of questions stands. */
export interface Session {
  /** The rule of each question. */
  readonly rules: readonly string[]
  readonly answers: readonly (Answer | undefined)[]
  /** What each key answered, so that `u` can take it back. */
  readonly batches: readonly (readonly number[])[]
  readonly stopped: boolean
}

/** A session with nothing answered. */
export function openSession(rules: readonly string[]): Session {
  return {rules, answers: rules.map(() => undefined), batches: [], stopped: false}
}

/** The question to ask next; undefined when all are answered, or no more are wanted. */
export function currentQuestion({answers, stopped}: Session): number | undefined {
  const next = answers.indexOf(undefined)
  return stopped || next === -1 ? undefined : next
}

/** The session after a key. */
export function press(session: Session, key: Key): Session {
  if (key === 'q') return {...session, stopped: true}
  if (key === 'u') return takeBack(session)
  const current = currentQuestion(session)
  if (current === undefined) return session
  if (key === 'y') return give(session, [current], 'cut')
  if (key === 'n') return give(session, [current], 'keep')
  if (key === '!') return give(session, [current], 'allow')
  const rule = session.rules[current]
  const same = session.rules.flatMap((id, index) => (id === rule && session.answers[index] === undefined ? [index] : []))
  return give(session, same, key === 'a' ? 'cut' : 'keep')
}

function give(session: Session, batch: readonly number[], answer: Answer): Session {
  const answers = session.answers.map((given, index) => (batch.includes(index) ? answer : given))
  return {...session, answers, batches: [...session.batches, batch]}
}

function takeBack(session: Session): Session {
  const last = session.batches.at(-1) ?? []
  const answers = session.answers.map((given, index) => (last.includes(index) ? undefined : given))
  return {...session, answers, batches: session.batches.slice(0, -1)}
}
