/** What units can be, and what their readings cost beside each other and by the quotes that are open; on the scale of `lost-costs.ts`. */
import type {Place} from './lost-places.js'

/** What a unit was. `bullet`: what opens a line before a space, a dash before a name included. `sign`: one that no rule knows (`£`, `°`). */
export type Reading = (typeof readings)[number]
export const readings = [
  'question',
  'open',
  'close',
  'open-single',
  'close-single',
  'apostrophe',
  'dash',
  'ellipsis',
  'bullet',
  'letter',
  'sign'
] as const

/** Quotes that are open behind a unit: none; a double one just now, or some words ago; a single one in a double one; a single one. */
export type Quotes = (typeof quoteStates)[number]
export const quoteStates = ['none', 'fresh', 'double', 'inner', 'single'] as const

// What two units side by side may be; all other pairs are as good as never seen.
const pairs: Readonly<Record<string, number>> = {
  'question close': -0.5,
  'question close-single': 0.2,
  'question dash': 0.6,
  'question question': 3,
  'question ellipsis': 3,
  // Behind a dash a quote breaks off in the middle of a sentence, so no comma before it is missed.
  'close dash': -1,
  'close question': 2.5,
  'close close-single': 1,
  'close-single close': 0,
  'close-single dash': -0.5,
  'close-single question': 0.7,
  'apostrophe close': 0.5,
  'apostrophe dash': 0.5,
  'apostrophe question': 0.5,
  'dash open': 0,
  'dash open-single': 0.3,
  'dash close': 1.8,
  'dash apostrophe': 1.5,
  'open open-single': 0,
  'open apostrophe': 0.8,
  'open dash': 3,
  'open ellipsis': 2,
  'open-single open': 1,
  'ellipsis close': 0,
  'ellipsis question': 1.5,
  'ellipsis open': 3,
  'letter letter': 1,
  'letter question': 0.5,
  'letter close': 0.5,
  'letter apostrophe': 0.5,
  'letter dash': 0.5,
  'open letter': 1,
  'dash letter': 1,
  'apostrophe letter': 1
}

/** The price of two readings side by side, nothing between. */
export function pairCost(first: Reading, second: Reading): number {
  if (first === 'sign' || second === 'sign') return first === second ? 0 : 1
  return pairs[`${first} ${second}`] ?? 5
}

/** What is added where a single and a double quote close together behind a bare word: a sentence ends there, and its stop is missing. */
export function bareCost({runLeft}: Place): number {
  return runLeft === 'letter' || runLeft === 'digit' ? 2.5 : 0
}

/** The quotes that are open behind a reading, and what it costs that they are. */
export function step(quotes: Quotes, reading: Reading): readonly [Quotes, number] {
  switch (reading) {
    case 'open':
      return quotes === 'none' ? ['fresh', 0] : quotes === 'single' ? ['fresh', 3] : ['fresh', 4.5]
    case 'close':
      if (quotes === 'fresh') return ['none', 0]
      if (quotes === 'double') return ['none', 0]
      return ['none', quotes === 'inner' ? 3 : 4.5]
    case 'open-single':
      return quotes === 'none' ? ['single', 2.2] : quotes === 'fresh' || quotes === 'double' ? ['inner', 0] : [quotes, 5]
    case 'close-single':
      return quotes === 'inner' ? ['double', 0] : quotes === 'single' ? ['none', 0] : [quotes, 5]
    default:
      return [quotes, 0]
  }
}
