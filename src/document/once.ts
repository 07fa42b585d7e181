/** What is worked out of a Document once, and kept as long as the Document is. */
import type {Document} from './document.js'

type Compute<Value> = (document: Document) => Value

/** What was worked out, and by what. */
export interface Kept<Value = unknown> {
  readonly by: Compute<Value>
  readonly value: Value
}

let memos = 0

/** Gives a function that computes at its first call for a Document and then remembers. `compute` must not read anything else. */
export function oncePerDocument<Value>(compute: Compute<Value>): Compute<Value> {
  // A place of its own in every Document: maps that hold their keys weakly took an eighth of the time of a short text.
  const place = memos++
  return (document) => {
    const kept = document.kept[place]
    if (kept !== undefined && isBy(kept, compute)) return kept.value
    const value = compute(document)
    document.kept[place] = {by: compute, value}
    return value
  }
}

function isBy<Value>(kept: Kept, compute: Compute<Value>): kept is Kept<Value> {
  return kept.by === compute
}
