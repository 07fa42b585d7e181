/** Flags, read strictly: what is wrong with an argument is one sentence. */
import {type ParseArgsConfig, parseArgs} from 'node:util'
import {nearestName, showValue} from '../../config/nearest.js'
import {CliError} from './io.js'

/** Flags as `parseArgs` takes them. */
export type Flags = NonNullable<ParseArgsConfig['options']>

/**
 * Reads arguments by `node:util`'s `parseArgs`, tokens included.
 * @param flags the flags that are known, as `parseArgs` takes them
 * @throws {CliError} for what is no flag (the nearest is offered) and for a value that is missing or too much
 */
export function parseFlags<const T extends Flags>(argv: readonly string[], flags: T) {
  try {
    return parseArgs({args: [...argv], options: flags, allowPositionals: true, strict: true, tokens: true})
  } catch (error) {
    throw explain(argv, flags) ?? error
  }
}

/** Finds the argument that strict parsing refused. */
function explain(argv: readonly string[], flags: Flags): CliError | undefined {
  const known = new Map(Object.entries(flags))
  const {tokens} = parseArgs({args: [...argv], options: flags, allowPositionals: true, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = known.get(token.name)
    if (flag === undefined) {
      const nearest = nearestName(token.name, known.keys())
      return new CliError(
        `unknown flag ${showValue(token.rawName)}, expected one of the flags that \`--help\` lists, nearest \`--${nearest}\``
      )
    }
    if (flag.type === 'boolean' && token.value !== undefined) {
      return new CliError(
        `found ${showValue(token.value)} behind \`${token.rawName}\`, expected no value, write \`${token.rawName}\` alone`
      )
    }
    if (flag.type === 'string' && (token.value === undefined || (token.value.startsWith('-') && !token.inlineValue))) {
      const found = token.value === undefined ? 'found nothing' : `found the flag ${showValue(token.value)}`
      return new CliError(`${found} behind \`${token.rawName}\`, expected a value, write \`${token.rawName}=VALUE\``)
    }
  }
  return undefined
}
