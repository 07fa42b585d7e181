/** The floors: figures of quality that no change may make worse. */
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './data.js'
import type {Figure} from './figure.js'
import {numberOf, readJson, recordOf} from './json.js'

const file = join(root, 'bench', 'floors.json')

/** Reads the floors, by the names of their figures. */
export function readFloors(): ReadonlyMap<string, number> {
  if (!existsSync(file)) return new Map()
  return new Map(Object.entries(recordOf(readJson(file))).map(([name, value]) => [name, numberOf(value)]))
}

/** One sentence for each figure that is worse than its floor. */
export function findWorse(figures: readonly Figure[], floors: ReadonlyMap<string, number>): readonly string[] {
  return figures.flatMap(({name, value, unit, better}) => {
    const floor = floors.get(name)
    if (better === undefined || floor === undefined) return []
    const isWorse = better === 'higher' ? value < floor : value > floor
    return isWorse ? [`${name} is ${value}${unit}, worse than its floor of ${floor}${unit}.`] : []
  })
}

/**
 * Writes these figures as floors; those of other figures stay.
 * @throws {Error} where a figure is worse than its floor, unless that is allowed
 */
export function raiseFloors(figures: readonly Figure[], allowLower: boolean): void {
  const floors = new Map(readFloors())
  const worse = findWorse(figures, floors)
  if (worse.length > 0 && !allowLower) throw new Error(`${worse.join('\n')}\nLowering a floor needs \`--allow-lower\`.`)
  for (const {name, value, better} of figures) if (better !== undefined) floors.set(name, value)
  const sorted = [...floors].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}
