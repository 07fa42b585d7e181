/** How much the words of a line are those that pages set around a text, in whatever language: for lines that no list has. */
import {keepShort} from './keep.js'
import {readWording, type WordingFeatures} from './wording-features.js'
import data from './wording-model.json' with {type: 'json'}

/** What the model has learned: log odds for each place in its tables. */
export interface WordingWeights {
  readonly bias: number
  readonly shape: readonly number[]
  readonly places: ArrayLike<number>
}

/** The model as it is kept. */
interface WordingModel {
  readonly bias: number
  readonly shape: readonly number[]
  /** A byte for each place, in lines of base64: a whole number of steps from -128 to 127. */
  readonly places: readonly string[]
  /** The log odds of a step. */
  readonly step: number
}

/** The log odds that a line with these features is none of the text. Those of a line by itself: what stands around it counts as much. */
export function sumWording({bias, shape, places}: WordingWeights, features: WordingFeatures): number {
  let sum = bias + sumAt(places, features.pieces) + sumAt(places, features.words)
  for (const [at, value] of features.shape.entries()) sum += value * (shape[at] ?? 0)
  return sum
}

/** The sum of the weights at these places, as much of it as a line of their number counts. */
function sumAt(weights: ArrayLike<number>, places: readonly number[]): number {
  let sum = 0
  for (const place of places) sum += weights[place] ?? 0
  return places.length === 0 ? 0 : sum / Math.sqrt(places.length)
}

const longestKept = 200
let weights: WordingWeights | undefined

/** The log odds that this line is none of the text that it stands in, as its words and its form tell. */
export const oddsOfWording = keepShort((line: string): number => {
  weights ??= readModel(data)
  return sumWording(weights, readWording(line))
}, longestKept)

function readModel({bias, shape, places, step}: WordingModel): WordingWeights {
  const bytes = Int8Array.from(atob(places.join('')), (character) => character.charCodeAt(0))
  return {bias, shape, places: Float32Array.from(bytes, (steps) => steps * step)}
}
