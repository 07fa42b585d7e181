/** Learns which words and pieces of words are those of pages: a logistic regression, each example looked at several times in a fixed order. */

import {sumWording, type WordingWeights} from '../../src/words/wording.js'
import {readWording, shapeNames, type WordingFeatures, wordingPlaces} from '../../src/words/wording-features.js'
import {makeRandom} from '../line-model/random.js'

/** A line that is debris or content. */
export interface Example {
  readonly text: string
  readonly isDebris: boolean
}

const rounds = 8
const rate = 0.3
const shrinking = 2e-6

/** Learns the weights. The same examples give the same ones. */
export function learnWording(examples: readonly Example[]): WordingWeights {
  const read = examples.map(({text, isDebris}) => ({features: readWording(text), goal: isDebris ? 1 : 0}))
  const weights = {bias: 0, shape: new Array<number>(shapeNames.length).fill(0), places: new Float64Array(wordingPlaces)}
  const sums = {bias: 1, shape: new Array<number>(shapeNames.length).fill(1), places: new Float64Array(wordingPlaces).fill(1)}
  const random = makeRandom(1)
  for (let round = 0; round < rounds; round++) {
    for (let at = read.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const [one, two] = [read[at], read[other]]
      if (one !== undefined && two !== undefined) [read[at], read[other]] = [two, one]
    }
    for (const {features, goal} of read) {
      const error = 1 / (1 + Math.exp(-sumWording(weights, features))) - goal
      step(weights, sums, features, error)
    }
  }
  return weights
}

interface Sums {
  bias: number
  readonly shape: number[]
  readonly places: Float64Array
}

/** Takes a step against the error, the shorter the more steps a weight has taken (AdaGrad). */
function step(weights: Sums, sums: Sums, {pieces, words, shape}: WordingFeatures, error: number): void {
  sums.bias += error * error
  weights.bias -= (rate * error) / Math.sqrt(sums.bias)
  for (const [at, value] of shape.entries()) move(weights.shape, sums.shape, at, error * value)
  for (const places of [pieces, words]) {
    const share = error / Math.sqrt(Math.max(1, places.length))
    for (const place of places) move(weights.places, sums.places, place, share)
  }
}

function move(weights: {[at: number]: number}, sums: {[at: number]: number}, at: number, slope: number): void {
  const old = weights[at] ?? 0
  const whole = slope + shrinking * old
  const sum = (sums[at] ?? 1) + whole * whole
  sums[at] = sum
  weights[at] = old - (rate * whole) / Math.sqrt(sum)
}
