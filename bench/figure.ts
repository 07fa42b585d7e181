/** What a bench gives, and how it is shown. */

/** One measured figure. */
export interface Figure {
  /** Unique in all benches: `articles safe: debris lines removed`. */
  readonly name: string
  readonly value: number
  readonly unit: '' | '%' | 'MB/s' | 'MB' | 'ms' | 'x'
  /** Which way is better; absent for a figure that depends on the machine, which no floor holds. */
  readonly better?: 'higher' | 'lower'
}

/** One set of figures. */
export interface Bench {
  readonly id: string
  /** The file or folder without which it cannot run; absent where it needs none. */
  readonly needs?: string
  /** @param show list single lines, too, on stdout */
  run(show: boolean): readonly Figure[] | Promise<readonly Figure[]>
}

/** A share in per cent, with two decimals, so that floors can be exact. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100
}

/** The figures as the lines of one table. */
export function toTable(figures: readonly Figure[]): string {
  const width = Math.max(0, ...figures.map(({name}) => name.length))
  return figures.map(({name, value, unit}) => `${name.padEnd(width)}  ${String(value).padStart(9)} ${unit}`.trimEnd()).join('\n')
}
