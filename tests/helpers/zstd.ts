/** zstd without a packer: a frame of raw blocks, as RFC 8878 has them. */

const mostInBlock = 2 ** 17

/** The bytes as one frame of zstd. */
export function toZstd(bytes: Buffer): Buffer {
  const blocks: Buffer[] = []
  for (let at = 0; at === 0 || at < bytes.length; at += mostInBlock) {
    const block = bytes.subarray(at, at + mostInBlock)
    const isLast = at + mostInBlock >= bytes.length
    const header = Buffer.alloc(3)
    // Bit 0: the last block; bits 1 and 2: a raw one; then its length.
    header.writeUIntLE((block.length << 3) | (isLast ? 1 : 0), 0, 3)
    blocks.push(header, block)
  }
  // Magic number; no content size, no checksum, no dictionary; a window of 1 MB.
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]), ...blocks])
}
