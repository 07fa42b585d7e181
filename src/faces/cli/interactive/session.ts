/** The answers to a run's questions, and what a key does to them. Pure: a session is a value. */

/** A key with a meaning: yes, no, yes or no to all of a group, no for good, undo, quit. */
export type Key = 'y' | 'n' | 'a' | 'd' | '!' | 'u' | 'q'

/** What each key does that a run of questions takes, in words, in the order in which they are offered. */
export type KeyMeanings = Readonly<Partial<Record<Key, string>>>

/** An answer. `never` is no, now and in later runs. */
export type Answer = 'yes' | 'no' | 'never'

/** Where a run of questions stands. */
export interface Session {
  /** The group of each question, which `a` and `d` answer for. */
  readonly groups: readonly string[]
  readonly answers: readonly (Answer | undefined)[]
  /** What each key answered, so that `u` can take it back. */
  readonly batches: readonly (readonly number[])[]
  readonly stopped: boolean
}

/** A session with nothing answered. */
export function openSession(groups: readonly string[]): Session {
  return {groups, answers: groups.map(() => undefined), batches: [], stopped: false}
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
  if (key === 'y') return give(session, [current], 'yes')
  if (key === 'n') return give(session, [current], 'no')
  if (key === '!') return give(session, [current], 'never')
  const own = session.groups[current]
  const same = session.groups.flatMap((group, index) => (group === own && session.answers[index] === undefined ? [index] : []))
  return give(session, same, key === 'a' ? 'yes' : 'no')
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
