/** Bytes turned into text, or left alone. */

/** A text, or why the bytes are none. */
export type Decoded = {readonly text: string} | {readonly note: string}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Decodes UTF-8 so that encoding the text gives the same bytes again, BOM and line ends included. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return {note: 'passed over, found a binary file (it has NUL bytes), expected UTF-8 text'}
  try {
    return {text: decoder.decode(bytes)}
  } catch (error) {
    if (error instanceof TypeError) return {note: 'passed over, found bytes that are no UTF-8, expected UTF-8 text, convert it first'}
    return {note: 'passed over, found a file too large for one text, expected less than 512 MB, split it first'}
  }
}

/** The bytes of a text that `decode` gave, or of one made from it. */
export function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

/** All bytes of a stream. */
export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? encode(chunk) : chunk)
  return Buffer.concat(chunks)
}
