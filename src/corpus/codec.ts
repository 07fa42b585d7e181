/** The forms that shards have: told by their names and by their first bytes. */

/** How the lines of a shard are packed; `text`: a folder of text files; `parquet`: a table. */
export type Codec = 'jsonl' | 'gz' | 'zst' | 'text' | 'parquet'

/** The codecs of files that hold lines. */
export type LineCodec = Exclude<Codec, 'text' | 'parquet'>

/** The codecs that can be asked for by name. */
export const lineCodecs: readonly LineCodec[] = ['jsonl', 'gz', 'zst']

const endings: Readonly<Record<LineCodec, string>> = {jsonl: '', gz: '.gz', zst: '.zst'}
const packedPattern = /\.(gz|zst|zstd)$/iu
// `.json` alone is most often one value, packed it is most often lines.
const shardPattern = /(?:\.(?:jsonl|ndjson|jsonlines)(?:\.(?:gz|zst|zstd))?|\.json\.(?:gz|zst|zstd))$/iu

/** Is a file of this name taken for a shard when a folder is searched? */
export function isShardName(name: string): boolean {
  return shardPattern.test(name) || isParquetName(name)
}

/** Does a name promise a Parquet file? */
export function isParquetName(name: string): boolean {
  return /\.(?:parquet|parq|pq)$/iu.test(name)
}

/** Is a file of this name a text of a text folder? */
export function isTextName(name: string): boolean {
  return /\.(?:txt|text)$/iu.test(name)
}

/** The codec that a name promises. */
export function codecOfName(name: string): LineCodec {
  const ending = packedPattern.exec(name)?.[1]?.toLowerCase()
  return ending === undefined ? 'jsonl' : ending === 'gz' ? 'gz' : 'zst'
}

/** The name in another codec: `a.jsonl.zst` as `gz` is `a.jsonl.gz`. */
export function nameWithCodec(name: string, codec: LineCodec): string {
  return codecOfName(name) === codec ? name : `${name.replace(packedPattern, '')}${endings[codec]}`
}

/** What the first bytes of a file say that it is. */
export type Magic = LineCodec | 'parquet' | 'binary' | 'utf-16'

/** Tells a file by its first bytes (RFC 1952, RFC 8878, the format of Parquet). */
export function codecOfMagic(head: Buffer): Magic {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gz'
  // A frame of zstd, or one that readers skip, as pzstd writes it first.
  const number = head.length >= 4 ? head.readUInt32LE(0) : 0
  if (number === 0xfd2fb528 || number >>> 4 === 0x184d2a5) return 'zst'
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'parquet'
  return looksPlain(head)
}

/** Lines of JSON hold no NUL: text with NULs is in another encoding, or no text. */
export function looksPlain(head: Buffer): 'jsonl' | 'binary' | 'utf-16' {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'utf-16'
  return head.includes(0) ? 'binary' : 'jsonl'
}
