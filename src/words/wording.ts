/** How much the words of a line are those that pages set around a text, in whatever language: for lines that no list has. */
import {keepShort} from './keep.js'
import {readWording, type WordingFeatures, wordingPlaces} from './wording-features.js'
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
  /** A character for each place, in lines: of `stepCharacters` the one in the middle for 0, those behind it for so many steps more. */
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

/** What a place of the kept model may be, from the least to the most. */
export const stepCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-'
/** The most steps that a weight has. */
export const mostSteps = (stepCharacters.length - 1) / 2

function readModel({bias, shape, places, step}: WordingModel): WordingWeights {
  const stepsOf = new Int8Array(0x80)
  for (const [at, character] of [...stepCharacters].entries()) stepsOf[character.charCodeAt(0)] = at - mostSteps
  const weights = new Float32Array(wordingPlaces)
  let place = 0
  for (const line of places) for (let at = 0; at < line.length; at++) weights[place++] = step * (stepsOf[line.charCodeAt(at)] ?? 0)
  return {bias, shape, places: weights}
}
