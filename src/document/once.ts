/** What is worked out of a Document once, and kept as long as the Document is. */
import type {Document} from './document.js'

/** Gives a function that computes at its first call for a Document and then remembers. `compute` must not read anything else. */
export function oncePerDocument<Value>(compute: (document: Document) => Value): (document: Document) => Value {
  const known = new WeakMap<Document, {readonly value: Value}>()
  // A rule asks about one Document many times, and this is much cheaper than the map.
  let last: {readonly document: Document; readonly value: Value} | undefined
  return (document) => {
    if (last?.document === document) return last.value
    const found = known.get(document)
    const value = found === undefined ? compute(document) : found.value
    if (found === undefined) known.set(document, {value})
    last = {document, value}
    return value
  }
}
