/** How often a phrase must stand in a corpus to be proposed. */

/** Documents of one source. */
export const fewest = 5
/** Below, a source's documents say nothing of a share. */
export const fewestDocuments = 8
/** Of the documents of a source. */
export const smallestShare = 0.08
/** Documents across sources, of `fewestSources` at least. A line of few strokes says as much as a long one elsewhere: tens of copies are many, elsewhere hundreds. */
export const spread = {dense: 30, others: 200} as const
export const fewestSources = 3
/**
 * A corpus that says the same over and over has more phrases across sources than anybody could look through; both bounds of `spread` are
 * doubled until those that are left, times the sources that they may stand in, are no more than this. So what is counted has its bound, too.
 */
export const mostSpread = 2 ** 24
