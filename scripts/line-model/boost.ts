/** Gradient boosting of small trees on columns, for the line model: deterministic, by histograms. */
import {makeRandom} from './random.js'

/** A tree of fixed depth: of each inner node, in breadth-first order, the column and the bound; then the values of the leaves. */
export interface Tree {
  readonly columns: readonly number[]
  readonly bounds: readonly number[]
  readonly leaves: readonly number[]
}

/** How a forest is grown. */
export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** The share of columns that a tree may use. */
  readonly columnShare: number
  /** The share of rows that a tree sees. */
  readonly rowShare: number
  /** Keeps leaves with little weight near 0. */
  readonly ridge: number
  readonly seed: number
}

const bins = 48

/** Columns cut into bins, so that a split is a bound between two of them. */
export interface Binned {
  readonly rows: number
  readonly bounds: readonly Float64Array[]
  readonly codes: readonly Uint8Array[]
}

/** Bounds at equal shares of the rows, rounded so that the model file is short. */
export function binColumns(columns: readonly Float32Array[]): Binned {
  const rows = columns[0]?.length ?? 0
  const bounds = columns.map((column) => {
    const step = Math.max(1, Math.floor(rows / 40_000))
    const sample = column.filter((_, at) => at % step === 0).sort()
    const found = new Set<number>()
    for (let bin = 1; bin < bins; bin++) {
      const value = sample[Math.floor((bin * sample.length) / bins)] ?? 0
      const next = sample.find((other) => other > value)
      if (next !== undefined) found.add(Number(((value + next) / 2).toPrecision(3)))
    }
    return Float64Array.from([...found].sort((a, b) => a - b))
  })
  const codes = columns.map((column, at) => {
    const own = bounds[at] ?? new Float64Array()
    return Uint8Array.from(column, (value) => codeOf(own, value))
  })
  return {rows, bounds, codes}
}

function codeOf(bounds: Float64Array, value: number): number {
  let low = 0
  for (let high = bounds.length; low < high; ) {
    const middle = (low + high) >> 1
    if (value > (bounds[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Grows trees on the logistic loss.
 * @param targets 1 or 0 a row
 * @param weights of the rows; 0 leaves one out
 */
export function boost(data: Binned, targets: Float32Array, weights: Float32Array, options: BoostOptions): readonly Tree[] {
  const random = makeRandom(options.seed)
  const scores = new Float64Array(data.rows)
  const used = Uint32Array.from([...weights.keys()].filter((row) => (weights[row] ?? 0) > 0))
  const slope = new Float64Array(data.rows)
  const bend = new Float64Array(data.rows)
  const trees: Tree[] = []
  for (let count = 0; count < options.trees; count++) {
    for (const row of used) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
      const weight = weights[row] ?? 0
      slope[row] = weight * (chance - (targets[row] ?? 0))
      bend[row] = weight * Math.max(chance * (1 - chance), 1e-6)
    }
    const rows = options.rowShare < 1 ? used.filter(() => random() < options.rowShare) : used
    const columns = data.codes.map((_, at) => at).filter(() => random() < options.columnShare)
    const {tree, codes} = growTree(data, rows, columns, slope, bend, options)
    trees.push(tree)
    for (const row of used) scores[row] = (scores[row] ?? 0) + (tree.leaves[leafOf(data, tree, codes, row)] ?? 0)
  }
  return trees
}

function leafOf(data: Binned, {columns}: Tree, codes: readonly number[], row: number): number {
  let node = 0
  while (node < columns.length) node = 2 * node + ((data.codes[columns[node] ?? 0]?.[row] ?? 0) > (codes[node] ?? 0) ? 2 : 1)
  return node - columns.length
}

function growTree(
  data: Binned,
  rows: Uint32Array,
  candidates: readonly number[],
  slope: Float64Array,
  bend: Float64Array,
  {depth, rate, ridge}: BoostOptions
): {readonly tree: Tree; readonly codes: readonly number[]} {
  const inner = 2 ** depth - 1
  const columns = new Array<number>(inner).fill(0)
  const codes = new Array<number>(inner).fill(255)
  // By place in `rows`: the rows that count lie close together.
  const place = new Uint8Array(rows.length)
  const slopes = Float64Array.from(rows, (row) => slope[row] ?? 0)
  const bends = Float64Array.from(rows, (row) => bend[row] ?? 0)
  for (let level = 0; level < depth; level++) {
    const nodes = 2 ** level
    const gains = new Float64Array(nodes).fill(1e-9)
    for (const column of candidates) {
      const cells = sumCells(data.codes[column] ?? new Uint8Array(), rows, place, slopes, bends, nodes)
      for (let node = 0; node < nodes; node++) {
        const split = bestSplit(cells, node * bins, ridge)
        if (split.gain <= (gains[node] ?? 0)) continue
        gains[node] = split.gain
        columns[nodes - 1 + node] = column
        codes[nodes - 1 + node] = split.code
      }
    }
    for (let at = 0; at < rows.length; at++) {
      const node = place[at] ?? 0
      const split = nodes - 1 + node
      place[at] = 2 * node + ((data.codes[columns[split] ?? 0]?.[rows[at] ?? 0] ?? 0) > (codes[split] ?? 0) ? 1 : 0)
    }
  }
  const leafSlope = new Float64Array(inner + 1)
  const leafBend = new Float64Array(inner + 1)
  for (let at = 0; at < rows.length; at++) {
    const leaf = place[at] ?? 0
    leafSlope[leaf] = (leafSlope[leaf] ?? 0) + (slopes[at] ?? 0)
    leafBend[leaf] = (leafBend[leaf] ?? 0) + (bends[at] ?? 0)
  }
  const leaves = Array.from(leafSlope, (sum, leaf) => Math.round((-1000 * rate * sum) / ((leafBend[leaf] ?? 0) + ridge)) / 1000)
  const bounds = columns.map((column, at) => data.bounds[column]?.[codes[at] ?? 0] ?? 1e6)
  return {tree: {columns, bounds, leaves}, codes}
}

/** Slope and bend, side by side, for each node and bin. */
function sumCells(
  code: Uint8Array,
  rows: Uint32Array,
  place: Uint8Array,
  slopes: Float64Array,
  bends: Float64Array,
  nodes: number
): Float64Array {
  const cells = new Float64Array(2 * nodes * bins)
  for (let at = 0; at < rows.length; at++) {
    const cell = 2 * ((place[at] ?? 0) * bins + (code[rows[at] ?? 0] ?? 0))
    cells[cell] = (cells[cell] ?? 0) + (slopes[at] ?? 0)
    cells[cell + 1] = (cells[cell + 1] ?? 0) + (bends[at] ?? 0)
  }
  return cells
}

/** @param from the first bin of the node */
function bestSplit(cells: Float64Array, from: number, ridge: number): {readonly gain: number; readonly code: number} {
  let [allSlope, allBend] = [0, 0]
  for (let bin = 0; bin < bins; bin++) {
    allSlope += cells[2 * (from + bin)] ?? 0
    allBend += cells[2 * (from + bin) + 1] ?? 0
  }
  const whole = (allSlope * allSlope) / (allBend + ridge)
  let best = {gain: 0, code: 255}
  let [slope, bend] = [0, 0]
  for (let bin = 0; bin + 1 < bins; bin++) {
    slope += cells[2 * (from + bin)] ?? 0
    bend += cells[2 * (from + bin) + 1] ?? 0
    const [otherSlope, otherBend] = [allSlope - slope, allBend - bend]
    if (bend < 1e-3 || otherBend < 1e-3) continue
    const gain = (slope * slope) / (bend + ridge) + (otherSlope * otherSlope) / (otherBend + ridge) - whole
    if (gain > best.gain) best = {gain, code: bin}
  }
  return best
}
