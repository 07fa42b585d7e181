/** Boosted trees: what they say of a line, and which columns made them say it. */

/** A tree of fixed depth, flat: column and bound of each inner node in breadth-first order, then the values of the leaves. */
export type FlatTree = readonly number[]

/** A stage of the model: trees over the columns of these names. */
export interface Stage {
  readonly columns: readonly string[]
  readonly trees: readonly FlatTree[]
}

/** The inner nodes of a tree that is so long: 7 of 22 numbers, 15 of 46. */
function innerNodes(tree: FlatTree): number {
  return (tree.length - 1) / 3
}

/** The sum of all trees for every row: log odds. @param columns in the order that the trees count them in */
export function sumTrees(trees: readonly FlatTree[], columns: readonly Float32Array[], rows: number): Float64Array {
  const sums = new Float64Array(rows)
  const none = new Float32Array(rows)
  for (const tree of trees) {
    const inner = innerNodes(tree)
    const read = Array.from({length: inner}, (_, node) => columns[tree[2 * node] ?? 0] ?? none)
    for (let row = 0; row < rows; row++) {
      let node = 0
      while (node < inner) node = 2 * node + ((read[node]?.[row] ?? 0) > (tree[2 * node + 1] ?? 0) ? 2 : 1)
      sums[row] = (sums[row] ?? 0) + (tree[inner + node] ?? 0)
    }
  }
  return sums
}

/** Trees with the mean of the leaves below each of their nodes, for `explainRow`. */
export interface ExplainedTree {
  readonly tree: FlatTree
  readonly means: Float64Array
}

/** Works out the means below the nodes of each tree, the leaves last. */
export function explainTrees(trees: readonly FlatTree[]): readonly ExplainedTree[] {
  return trees.map((tree) => {
    const inner = innerNodes(tree)
    const means = new Float64Array(2 * inner + 1)
    for (let node = 2 * inner; node >= 0; node--)
      means[node] = node >= inner ? (tree[inner + node] ?? 0) : ((means[2 * node + 1] ?? 0) + (means[2 * node + 2] ?? 0)) / 2
    return {tree, means}
  })
}

/**
 * How much each column moved the sum of one row: along the way down a tree, the change of the mean of the leaves below counts for
 * the column that was asked.
 */
export function explainRow(trees: readonly ExplainedTree[], columns: readonly Float32Array[], row: number): Float64Array {
  const moved = new Float64Array(columns.length)
  for (const {tree, means} of trees) {
    const inner = innerNodes(tree)
    let node = 0
    while (node < inner) {
      const column = tree[2 * node] ?? 0
      const next = 2 * node + ((columns[column]?.[row] ?? 0) > (tree[2 * node + 1] ?? 0) ? 2 : 1)
      moved[column] = (moved[column] ?? 0) + (means[next] ?? 0) - (means[node] ?? 0)
      node = next
    }
  }
  return moved
}
