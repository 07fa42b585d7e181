/** Phrases that are whole lines, by their normal form. */
import {isWholeMatch, type PhraseGroup} from './pack.js'
import {isPart} from './phrase-keys.js'

// A short run asks a few times only: looking through the lists costs less than a map of them all.
const fewLookUps = 40

/** Gives the groups that have a normal form as a whole line; of two with one kind the first. */
export function wholeLines(groups: readonly PhraseGroup[]): (form: string) => readonly PhraseGroup[] {
  const ofLines = groups.filter(({match}) => isWholeMatch(match))
  let byForm: ReadonlyMap<string, readonly PhraseGroup[]> | undefined
  let lookUps = 0
  return (form) => {
    // A line may have the form of a placeholder, written out.
    if (isPart(form, 'line')) return []
    if (lookUps++ < fewLookUps) return firstOfKinds(ofLines.filter(({phrases}) => phrases.includes(form)))
    byForm ??= groupByForm(ofLines)
    return byForm.get(form) ?? []
  }
}

function firstOfKinds(groups: readonly PhraseGroup[]): readonly PhraseGroup[] {
  return groups.filter(({kind}, index) => groups.findIndex((other) => other.kind === kind) === index)
}

function groupByForm(groups: readonly PhraseGroup[]): ReadonlyMap<string, readonly PhraseGroup[]> {
  const byForm = new Map<string, readonly PhraseGroup[]>()
  for (const group of groups) {
    for (const form of group.phrases) {
      if (isPart(form, group.match)) continue
      const same = byForm.get(form)
      byForm.set(form, same === undefined ? [group] : firstOfKinds([...same, group]))
    }
  }
  return byForm
}
