/** Names of rules. */

/** The name under which rules/index.ts imports a rule: `copyrightLine`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
}

/** Why a name may not be a rule's, as one sentence; undefined for a good one. */
export function objectTo(id: string | undefined, known: readonly string[]): string | undefined {
  if (id === undefined) return 'no name given, expected one such as `read-more-link`, run `npm run new-rule -- read-more-link`'
  if (known.includes(id)) return `the rule \`${id}\` exists already, expected a new name, edit rules/${id}.ts or choose another`
  if (/\d/u.test(id)) return `the name \`${id}\` has a digit, expected letters and hyphens, name the debris in words`
  if (!/^[a-z]+(?:-[a-z]+)+$/u.test(id))
    return `the name \`${id}\` is not in kebab-case, expected two words or more such as \`read-more-link\``
  const verb = /^(?:no|remove|bad)-/u.exec(id)?.[0]
  if (verb !== undefined) return `the name \`${id}\` begins with \`${verb}\`, expected a noun for the debris, leave \`${verb}\` out`
  return undefined
}
