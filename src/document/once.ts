/** What is worked out of a Document once, and kept as long as the Document is. */
import type {Document} from './document.js'

/** Gives a function that computes at its first call for a Document and then remembers. `compute` must not read anything else. */
export function oncePerDocument<Value>(compute: (document: Document) => Value): (document: Document) => Value {
  const known = new WeakMap<Document, {readonly value: Value}>()
  return (document) => {
    const found = known.get(document)
    if (found !== undefined) return found.value
    const value = compute(document)
    known.set(document, {value})
    return value
  }
}
