/** The entry `seedlint/encoding`: damaged characters repaired, without the linter. */
export type {Edit} from '../rule.js'
export {type Repaired, type RepairOptions, repair} from './repair.js'
