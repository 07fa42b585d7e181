/** Sums and distances along the lines of a page. */

/** A distance in lines on a scale on which near ones differ more than far ones; its sign is kept. */
export function spanDistance(lines: number): number {
  return Math.sign(lines) * Math.log2(1 + Math.abs(lines))
}

// No line of the kind: farther than any page is long.
const none = 20

/** How far the nearest marked line lies before (-1) or behind (1) each line, on the scale of `spanDistance`; 0 for a marked one. */
export function nearest(marked: Uint8Array, step: -1 | 1): Float32Array {
  const distances = new Float32Array(marked.length)
  let distance = -1
  for (let count = 0; count < marked.length; count++) {
    const at = step === -1 ? count : marked.length - 1 - count
    distance = marked[at] === 1 ? 0 : distance < 0 ? -1 : distance + 1
    distances[at] = distance < 0 ? none : spanDistance(distance)
  }
  return distances
}

/** How far back the nearest marked line lies, the line itself aside. */
export function since(marked: Uint8Array): Float32Array {
  const distances = new Float32Array(marked.length)
  let last = -1
  for (let at = 0; at < marked.length; at++) {
    distances[at] = last < 0 ? none : spanDistance(at - last)
    if (marked[at] === 1) last = at
  }
  return distances
}

/** The means of a column before and behind each line, the line itself left out, the nearer ones counting more: each line farther off `keep` times as much. */
export function running(column: Float32Array, keep: number): {readonly before: Float32Array; readonly behind: Float32Array} {
  const before = new Float32Array(column.length)
  const behind = new Float32Array(column.length)
  let mean = 0
  for (let at = 0; at < column.length; at++) {
    before[at] = mean
    mean = keep * mean + (1 - keep) * (column[at] ?? 0)
  }
  mean = 0
  for (let at = column.length - 1; at >= 0; at--) {
    behind[at] = mean
    mean = keep * mean + (1 - keep) * (column[at] ?? 0)
  }
  return {before, behind}
}

// Captions, headings and calls stand between paragraphs; more lines without prose part two texts.
const widestGap = 4

/** For each line the share of the page's prose that its block has: prose lines with few others between. 0 outside of blocks. */
export function blockShares(prose: Float64Array): Float32Array {
  const shares = new Float32Array(prose.length)
  const total = prose.reduce((sum, value) => sum + value, 0)
  let first = -1
  let last = -1
  let inside = 0
  const close = () => {
    if (first >= 0) shares.fill(inside / total, first, last + 1)
  }
  for (let at = 0; at < prose.length; at++) {
    const value = prose[at] ?? 0
    if (value === 0) continue
    if (first < 0 || at - last > widestGap) {
      close()
      first = at
      inside = 0
    }
    inside += value
    last = at
  }
  close()
  return shares
}

/** The run of lines whose values have the greatest sum; the first of several. */
export function bestSpan(values: Float64Array): {readonly first: number; readonly last: number; readonly sum: number} {
  let best = {first: 0, last: 0, sum: Number.NEGATIVE_INFINITY}
  let first = 0
  let sum = 0
  for (let at = 0; at < values.length; at++) {
    if (sum <= 0) {
      first = at
      sum = 0
    }
    sum += values[at] ?? 0
    if (sum > best.sum) best = {first, last: at, sum}
  }
  return best
}
