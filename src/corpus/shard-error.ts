/** What keeps a shard from being cleaned. */

/** Why a shard could not be cleaned, as a sentence: what was found, what was expected, what to do. The others go on. */
export class ShardError extends Error {
  override readonly name = 'ShardError'
}
