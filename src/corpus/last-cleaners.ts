/** The cleaners of a worker, which has batches of few shards in turn. */
import type {RecordCleaner} from './record.js'

/** Makes the cleaner of a shard. @param input the shard's file */
export type MakeCleaner = (input: string) => Promise<RecordCleaner>

// What is left of some shards, and the begin of the next.
const mostCleaners = 4

/** Remembers the last cleaners. */
export function lastOf(make: MakeCleaner): MakeCleaner {
  const last = new Map<string, Promise<RecordCleaner>>()
  return (input) => {
    const cleaner = last.get(input) ?? make(input)
    last.delete(input)
    last.set(input, cleaner)
    for (const oldest of last.keys()) if (last.size > mostCleaners) last.delete(oldest)
    return cleaner
  }
}
