/** What a text must hold to match a pattern: sets of grams, of which it has at least one. */
import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {isSolid} from '../../src/words/fold.js'
import {gramCode, isDense} from '../../src/words/grams.js'

/** Grams of which a text has one at least, and how many lines of ordinary text have one, in a million. */
export interface Need {
  readonly grams: ReadonlySet<string>
  readonly cost: number
}

/** How many lines of ordinary text have a gram, in a million. */
export type CostOf = (gram: string) => number

/** A part of a pattern: all that it can match, in characters of grams; or, where that is too much, how it begins and ends, and what it needs. */
type Part =
  | {readonly all: readonly string[]}
  | {readonly starts: readonly string[]; readonly ends: readonly string[]; readonly need: Need | undefined}

// Stands in a string between two characters, of which one is a letter or digit and the other none.
const edge = '|'
const mostStrings = 400
const mostOfClass = 24
const longestKept = 40
const anything: readonly string[] = ['']
const unknown: Part = {starts: anything, ends: anything, need: undefined}

/** What a text must hold to match; undefined where nothing can be said. */
export function needOfPattern(pattern: RegExp, costOf: CostOf): Need | undefined {
  const {source, flags} = pattern
  const unicode = flags.includes('u')
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {unicode, unicodeSets: flags.includes('v')})
  return needOf(readAlternatives(tree.alternatives, costOf), costOf)
}

/** What a text must hold that has one of these words: `apply, subscri*`. */
export function needOfWords(words: string, costOf: CostOf): Need | undefined {
  const all = words.split(', ').map((word) => {
    const isStarred = word.endsWith('*')
    const form = toGramText(isStarred ? word.slice(0, -1) : word)
    // A word of a script without spaces may stand behind another one.
    return `${isSolid(form.charCodeAt(0)) ? '' : edge}${form}${isStarred || isDense(form.charCodeAt(form.length - 1)) ? '' : edge}`
  })
  return needOf({all}, costOf)
}

/** What a text must hold that has one of these literals of phrases, in normal form: a gram within a word, since white space and numbers vary. */
export function needOfForms(literals: readonly string[], costOf: CostOf): Need | undefined {
  return either(
    literals.map((literal) => {
      const words = toGramText(literal.replaceAll('{n}', '0')).match(/ ?[^ 0\u00ad]+ ?/g) ?? []
      return words.map((word) => bestGram(word, costOf)).reduce(cheaper, undefined)
    })
  )
}

/** One of the texts at least is needed. */
export function either(needs: readonly (Need | undefined)[]): Need | undefined {
  const grams = new Set<string>()
  let cost = 0
  for (const need of needs) {
    if (need === undefined) return undefined
    cost += need.cost
    for (const gram of need.grams) grams.add(gram)
  }
  return {grams, cost}
}

function needOf(part: Part, costOf: CostOf): Need | undefined {
  return 'all' in part ? needOfStrings(part.all, costOf) : part.need
}

function needOfStrings(strings: readonly string[], costOf: CostOf): Need | undefined {
  return either(strings.map((text) => bestGram(text, costOf)))
}

function bestGram(text: string, costOf: CostOf): Need | undefined {
  let best: Need | undefined
  let length = 0
  for (const gram of gramsOf(placeEdges(text))) {
    const cost = costOf(gram)
    // Of two that are rare alike the longer says more: `구독`, not `구`.
    if (best === undefined || cost < best.cost || (cost === best.cost && gram.length > length)) {
      best = {grams: new Set([gram]), cost}
      length = gram.length
    }
  }
  return best
}

/** Puts a space where an edge stands beside a letter and nothing is known of what is behind it. */
function placeEdges(text: string): string {
  return text
    .replace(/^\|(?=[^ |])/, ' ')
    .replace(/([^ |])\|$/, '$1 ')
    .replaceAll(edge, '')
}

/** All grams of a text in characters of grams. */
export function gramsOf(text: string): readonly string[] {
  const grams: string[] = []
  for (let at = 0; at < text.length; at++) {
    if (at + 6 <= text.length) grams.push(text.slice(at, at + 6))
    if (at + 4 <= text.length) grams.push(text.slice(at, at + 4))
    if (!isDense(text.charCodeAt(at))) continue
    if (at > 0) grams.push(text.slice(at - 1, at + 1))
    grams.push(text.charAt(at))
  }
  return grams.filter((gram) => gram.trim().length > 1 || isDense(gram.charCodeAt(0)))
}

/** A text in characters of grams. */
export function toGramText(text: string): string {
  let form = ''
  for (let at = 0; at < text.length; at++) form += String.fromCharCode(gramCode(text.charCodeAt(at)))
  return form
}

function cheaper(a: Need | undefined, b: Need | undefined): Need | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.cost < a.cost ? b : a
}

function cross(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  if (left.length * right.length > mostStrings) return undefined
  const all = [...new Set(left.flatMap((a) => right.map((b) => a + b)))]
  return all.some(({length}) => length > longestKept) ? undefined : all
}

function readAlternatives(alternatives: readonly AST.Alternative[], costOf: CostOf): Part {
  const parts = alternatives.map(({elements}) => readSequence(elements, costOf))
  const all = parts.flatMap((part) => ('all' in part ? part.all : []))
  if (parts.every((part) => 'all' in part) && all.length <= mostStrings) return {all: [...new Set(all)]}
  return {
    starts: shared(parts.flatMap((part) => ('all' in part ? part.all : part.starts))),
    ends: shared(parts.flatMap((part) => ('all' in part ? part.all : part.ends))),
    need: either(parts.map((part) => needOf(part, costOf)))
  }
}

function shared(strings: readonly string[]): readonly string[] {
  return strings.length > mostStrings || strings.includes('') ? anything : [...new Set(strings)]
}

function readSequence(elements: readonly AST.Element[], costOf: CostOf): Part {
  let run: readonly string[] = anything
  let starts: readonly string[] | undefined
  let need: Need | undefined
  const flush = () => {
    starts ??= run
    need = cheaper(need, needOfStrings(run, costOf))
  }
  for (const element of elements) {
    const part = readElement(element, costOf)
    if ('all' in part) {
      const joined = cross(run, part.all)
      if (joined === undefined) flush()
      run = joined ?? part.all
    } else {
      run = cross(run, part.starts) ?? run
      flush()
      need = cheaper(need, part.need)
      run = part.ends
    }
  }
  if (starts === undefined) return {all: run}
  return {starts, ends: run, need: cheaper(need, needOfStrings(run, costOf))}
}

function readElement(element: AST.Element, costOf: CostOf): Part {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return readAlternatives(element.alternatives, costOf)
    case 'Character':
      return {all: [charactersOf(element.value)]}
    case 'CharacterClass':
    case 'CharacterSet':
      return readClass(element)
    case 'Quantifier':
      return readQuantifier(element, costOf)
    case 'Assertion':
      return {all: [isEdge(element) ? edge : '']}
    default:
      return unknown
  }
}

function readClass(element: AST.CharacterClass | AST.CharacterSet): Part {
  const all = membersOf(element)
  return all === undefined ? unknown : {all}
}

function charactersOf(value: number): string {
  return toGramText(String.fromCodePoint(value))
}

/** The characters of grams that a class stands for; undefined where they are many. */
function membersOf(element: AST.CharacterClass | AST.CharacterClassElement | AST.CharacterSet): readonly string[] | undefined {
  switch (element.type) {
    case 'Character':
      return [charactersOf(element.value)]
    case 'CharacterClassRange': {
      const {min, max} = element
      if (max.value - min.value > 2000) return undefined
      const all = new Set<string>()
      for (let code = min.value; code <= max.value; code++) all.add(charactersOf(code))
      return all.size > mostOfClass ? undefined : [...all]
    }
    case 'CharacterSet':
      if (element.kind === 'digit' && !element.negate) return ['0']
      return element.kind === 'space' && !element.negate ? [' '] : undefined
    case 'CharacterClass': {
      if (element.negate) return undefined
      const all = new Set<string>()
      for (const member of element.elements as readonly AST.CharacterClassElement[]) {
        const members = membersOf(member)
        if (members === undefined) return undefined
        for (const one of members) all.add(one)
      }
      return all.size > mostOfClass ? undefined : [...all]
    }
    default:
      return undefined
  }
}

function readQuantifier({min, max, element}: AST.Quantifier, costOf: CostOf): Part {
  const part = readElement(element, costOf)
  if ('all' in part) {
    if (min === 0 && max === 1) return {all: ['', ...part.all]}
    if (min === 0) return unknown
    let all: readonly string[] | undefined = part.all
    for (let count = 1; count < Math.min(min, 8); count++) all = all === undefined ? undefined : cross(all, part.all)
    if (all === undefined) return {starts: part.all, ends: part.all, need: needOf(part, costOf)}
    return max === min && min <= 8 ? {all} : {starts: all, ends: all, need: needOfStrings(all, costOf)}
  }
  return min === 0 ? unknown : min === max && max === 1 ? part : {starts: part.starts, ends: part.ends, need: part.need}
}

/** Does it say that no letter stands here, or that a word begins or ends? */
function isEdge(assertion: AST.Assertion): boolean {
  if (assertion.kind === 'word') return !assertion.negate
  if (assertion.kind === 'start' || assertion.kind === 'end') return true
  return 'negate' in assertion && assertion.negate && /\\p\{L\}|\\w/.test(assertion.raw)
}
