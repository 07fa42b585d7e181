/** All rules, by id. */
import type {Rule} from '../src/rule.js'
import copyrightLine from './copyright-line.js'

export const rules: readonly Rule[] = [copyrightLine]
