/** Reasons in words: which of the things that a model looks at moved a line towards debris. */
import {explainRow, explainTrees} from './forest.js'
import type {LineModel} from './line-model.js'

const mostReasons = 3

/** What columns are called; those that begin so share a name. The first that fits counts. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^copies/u, 'repeated in the page'],
  [/^known phrase$/u, 'a known phrase'],
  [/^(?:known phrase|near phrases|wide phrases)/u, 'among known phrases'],
  [/^(?:length|words)$/u, 'its length'],
  [/^(?:end mark|inner sentences|commas|prose)$/u, 'no running text'],
  [/^(?:digits|symbols|address|copyright sign|separators)$/u, 'digits and signs'],
  [/^(?:capitals|capital words|opening)$/u, 'its capitals'],
  [/^near (?:digits|capital words)/u, 'digits and capitals around it'],
  [/^(?:length|near length)/u, 'among lines of such a length'],
  [/^(?:end mark|capital words|prose) /u, 'among lines that are no text'],
  [/^(?:share of the prose|best span|span|share of the text in the span)/u, 'outside of the main text'],
  [
    /^(?:lines since prose|lines until prose|place from|prose before|prose behind|near prose|wide prose|text before|text behind)/u,
    'far from the text'
  ],
  [/^lines since a list/u, 'behind a heading of other articles or comments'],
  [/^blank lines/u, 'the blank lines before it'],
  [/^(?:score|near scores|wide scores)/u, 'among lines like it'],
  [/^(?:place in|lines of|prose of|share of|text of|surest)/u, 'the make-up of the page']
]

// The second stage hears of the line itself through this column alone, so what moved the first one counts for it.
const ownScore = 'score 0'

/** Gives the reasons for one line, the strongest first. @param first, second the columns of the stages */
export type Explain = (first: readonly Float32Array[], second: readonly Float32Array[], row: number) => readonly string[]

/** Prepares what `Explain` needs of a model. */
export function makeExplain({first, second}: LineModel): Explain {
  const [firstTrees, secondTrees] = [explainTrees(first.trees), explainTrees(second.trees)]
  const [firstWords, secondWords] = [first.columns.map(wordOf), second.columns.map(wordOf)]
  const own = second.columns.indexOf(ownScore)
  return (firstColumns, secondColumns, row) => {
    const moved = new Map<string, number>()
    const add = (word: string | undefined, by: number) => {
      if (word !== undefined) moved.set(word, (moved.get(word) ?? 0) + by)
    }
    const before = explainRow(firstTrees, firstColumns, row)
    const behind = explainRow(secondTrees, secondColumns, row)
    const all = before.reduce((sum, by) => sum + Math.max(by, 0), 0)
    const share = all > 0 ? Math.max(behind[own] ?? 0, 0) / all : 0
    for (const [at, word] of firstWords.entries()) add(word, share * (before[at] ?? 0))
    for (const [at, word] of secondWords.entries()) if (at !== own) add(word, behind[at] ?? 0)
    const strongest = [...moved].filter(([, by]) => by > 0).sort(([, a], [, b]) => b - a)
    return strongest.slice(0, mostReasons).map(([word]) => word)
  }
}

function wordOf(name: string): string | undefined {
  return words.find(([pattern]) => pattern.test(name))?.[1]
}
