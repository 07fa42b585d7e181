/** A cleaned folder of texts taken back. */
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ShardError} from './shard-error.js'
import {noOriginal, TakeBack} from './take-back.js'
import {listTexts} from './texts-run.js'
import {syncFile} from './write-shard.js'

/** The hash of all texts. */
export function hashTexts(folder: string): string {
  const hash = createHash('sha256')
  for (const name of listTexts(folder)) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

/** Restores the texts of a folder into another. @param before the hash that they must have @throws {ShardError} where they have not */
export async function restoreTexts(cuttings: string, source: string, target: string, before: string): Promise<void> {
  const back = new TakeBack(cuttings)
  const hash = createHash('sha256')
  mkdirSync(target)
  try {
    for (const [index, name] of listTexts(source).entries()) {
      const restored = Buffer.concat([...(await back.take(index, readFileSync(join(source, name))))])
      hash.update(restored)
      writeFileSync(join(target, name), restored, {flag: 'wx'})
      syncFile(join(target, name))
    }
  } finally {
    await back.close()
  }
  if (hash.digest('hex') !== before) throw new ShardError(noOriginal)
}
