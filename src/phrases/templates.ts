/** Wordings by form: templates of slots with alternatives, matched word by word, so that nothing is multiplied out. */

/** Tells whether a normal form is one of the wordings. */
export interface Templates {
  has(form: string): boolean
}

interface Template {
  readonly slots: readonly (readonly string[])[]
}

/**
 * Reads templates, when they are first asked: one a line; slots parted by spaces, alternatives by `|`, an underscore for a
 * space within one, nothing before or behind a `|` where the slot may be left out. `back to |the top|home` is four wordings.
 */
export function readTemplates(text: string): Templates {
  let byFirst: ReadonlyMap<string, readonly Template[]> | undefined
  return {
    has(form) {
      byFirst ??= groupByFirst(text)
      const space = form.indexOf(' ')
      const templates = byFirst.get(space < 0 ? form : form.slice(0, space))
      return templates?.some(({slots}) => matches(slots, 0, form, 0)) ?? false
    }
  }
}

function groupByFirst(text: string): ReadonlyMap<string, readonly Template[]> {
  const byFirst = new Map<string, Template[]>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const slots = line.split(' ').map((slot) => slot.replaceAll('_', ' ').split('|'))
    // A slot that may be left out lets the next one begin the wording.
    const opening = slots.slice(0, slots.findIndex((slot) => !slot.includes('')) + 1 || slots.length).flat()
    for (const word of new Set(opening.map((alternative) => alternative.split(' ', 1)[0] ?? ''))) {
      const known = byFirst.get(word)
      if (known === undefined) byFirst.set(word, [{slots}])
      else known.push({slots})
    }
  }
  return byFirst
}

/** Is the form from `at` on made of the slots from `slot` on? */
function matches(slots: readonly (readonly string[])[], slot: number, form: string, at: number): boolean {
  const alternatives = slots[slot]
  if (alternatives === undefined) return at > form.length
  return alternatives.some((alternative) => {
    if (alternative === '') return matches(slots, slot + 1, form, at)
    const end = at + alternative.length
    if (!form.startsWith(alternative, at) || (end < form.length && form.charAt(end) !== ' ')) return false
    return matches(slots, slot + 1, form, end + 1)
  })
}
