/** The cheap question before a line is folded: can it be a phrase at all, by its first character, its last and its length? */
import {isDecoration, normalise} from './normal.js'

const slow = 0xffff
const unknown = 0xfffe
// So many that few lines share a place with a phrase by chance.
const places = 0x40000
// The text begins where characters are printable, and a distance stays below the surrogates.
const printable = 0x23
const farthest = 0x7000
const firsts = new Uint16Array(0x10000)
const lasts = new Uint16Array(0x10000)

/** Says in constant time what no phrase can be; a line that passes is folded and looked up. */
export class Gate {
  /** For the first three characters and the last one of a phrase, as a hash, and for the same without the third: how long such phrases get. */
  readonly #longest = new Uint16Array(places)

  add(form: string): void {
    const first = form.charCodeAt(0)
    const second = form.length > 1 && first !== numberSign ? form.charCodeAt(1) : 0
    const third = form.length > 2 && first !== numberSign && second !== numberSign ? form.charCodeAt(2) : 0
    const last = form.charCodeAt(form.length - 1)
    for (const key of [hash(first, second, third, last), hash(first, second, unknown, last)])
      this.#longest[key] = Math.max(this.#longest[key] ?? 0, form.length)
  }

  /** The gate as text, for `Gate.read`: for each place in use two characters, its distance from the one before and its length. */
  toString(): string {
    const parts: string[] = []
    let previous = 0
    for (const [key, longest] of this.#longest.entries()) {
      if (longest === 0 && key - previous < farthest) continue
      parts.push(String.fromCharCode(key - previous + printable, longest + printable))
      previous = key
    }
    return parts.join('')
  }

  /** The gate that `toString` wrote. */
  static read(text: string): Gate {
    const gate = new Gate()
    for (let at = 0, key = 0; at < text.length; at += 2) {
      key += text.charCodeAt(at) - printable
      gate.#longest[key] = text.charCodeAt(at + 1) - printable
    }
    return gate
  }

  /** Can the text from `start` to `end` (UTF-16 offsets) be a phrase? True for what it cannot judge. */
  passes(text: string, start: number, end: number): boolean {
    let from = start
    while (from < end && isDecoration(text.charCodeAt(from))) from++
    let to = end
    while (to > from && isDecoration(text.charCodeAt(to - 1))) to--
    if (from === to) return false
    const first = fold(firsts, text.charCodeAt(from), 0)
    const last = fold(lasts, text.charCodeAt(to - 1), -1)
    const second = secondOf(text, from, to, first)
    const joins = from + 2 < to && fold(firsts, text.charCodeAt(from + 2), 0) === slow
    if (first === slow || last === slow || second === slow || joins) return to - from <= longestUnjudged
    // Numbers and runs of white space are longer in the line than in the form: `1,234,567 Comments`.
    const longest = this.#longest[hash(first, second, thirdOf(text, from, to, second), last)] ?? 0
    return longest > 0 && to - from <= longest + longest / 4 + 12
  }
}

// No phrase is as long; without a bound, every paragraph that begins with a quotation mark of its own would be folded.
const longestUnjudged = 400

function secondOf(text: string, from: number, to: number, first: number): number {
  if (first === numberSign || to - from === 1) return 0
  const code = text.charCodeAt(from + 1)
  // The space before a colon is folded away.
  if (code === 0x20) return isColon(text.charCodeAt(from + 2)) ? slow : code
  return fold(firsts, code, 0)
}

/** `{`, with which the form of a number begins. */
const numberSign = 0x7b

/** The third character where it stays the third in the normal form, whatever stands beside it; else `unknown`. */
function thirdOf(text: string, from: number, to: number, second: number): number {
  if (second === 0 || second === numberSign || to - from < 3) return 0
  for (let at = from; at < from + 4 && at < to; at++) if (!isPlain(text.charCodeAt(at))) return unknown
  const third = text.charCodeAt(from + 2)
  if (third === 0x20 && (second === 0x20 || isColon(text.charCodeAt(from + 3)))) return unknown
  return isDecoration(third) ? third : fold(firsts, third, 0)
}

function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a
}

/** Is the character one in the normal form, too, and none that joins another? ASCII, basic Cyrillic, characters of Han, Hangul. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code >= 0x20
  return (code >= 0x410 && code <= 0x44f) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)
}

function hash(first: number, second: number, third: number, last: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d) ^ Math.imul(last, 0x27d4eb2f)
  return (mixed ^ (mixed >>> 15)) & (places - 1)
}

/** First or last character of a character's normal form; `slow` where that depends on its neighbours. Kept, since texts repeat. */
function fold(known: Uint16Array, code: number, at: 0 | -1): number {
  const found = known[code] ?? 0
  if (found !== 0) return found
  const form = normalise(String.fromCharCode(code))
  // What is folded away, combining marks, surrogates and single Hangul letters depend on what stands beside them.
  const composes = form === '' || /[\p{M}\u1100-\u11ff\ud800-\udfff]/u.test(form)
  const folded = composes ? slow : form.charCodeAt(at === 0 ? 0 : form.length - 1)
  known[code] = folded
  return folded
}
