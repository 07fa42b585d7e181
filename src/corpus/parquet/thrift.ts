/**
 * Thrift's compact protocol, as far as the footers of Parquet use it (thrift-compact-protocol.md of Apache Thrift): read into a tree,
 * which says all that was said when it is written again.
 */
import {codes, List, Struct, type Value} from './thrift-tree.js'

/**
 * Reads a struct.
 * @returns it, and where it ends
 * @throws {RangeError} for what is no struct, or has a map, which Parquet has none of
 */
export function readStruct(bytes: Buffer, start = 0): {readonly struct: Struct; readonly end: number} {
  let at = start
  const byte = () => {
    const value = bytes[at++]
    if (value === undefined) throw new RangeError('found its end too soon')
    return value
  }
  const varint = () => {
    let [value, shift] = [0n, 0n]
    for (;;) {
      const next = byte()
      value |= BigInt(next & 0x7f) << shift
      if (next < 0x80) return value
      shift += 7n
      if (shift > 63n) throw new RangeError('found a number of more than 64 bits')
    }
  }
  const zigzag = () => {
    const value = varint()
    return value & 1n ? -((value + 1n) >> 1n) : value >> 1n
  }
  const take = (length: number) => {
    if (length > bytes.length - at) throw new RangeError('found its end too soon')
    at += length
    return bytes.subarray(at - length, at)
  }
  const list = () => {
    const head = byte()
    const length = head >> 4 === 15 ? Number(varint()) : head >> 4
    // Every item takes a byte at least.
    if (length > bytes.length - at) throw new RangeError('found its end too soon')
    const code = head & 15
    return new List(
      code,
      Array.from({length}, () => (code === codes.true || code === codes.false ? byte() === codes.true : read(code)))
    )
  }
  const read = (code: number): Value => {
    if (code === codes.true || code === codes.false) return code === codes.true
    if (code === codes.byte) return BigInt.asIntN(8, BigInt(byte()))
    if (code === codes.i16 || code === codes.i32 || code === codes.i64) return zigzag()
    if (code === codes.double) return take(8).readDoubleLE()
    if (code === codes.binary) return take(Number(varint()))
    if (code === codes.list || code === codes.set) return list()
    if (code === codes.struct) return struct()
    throw new RangeError(`found a field of type ${code}`)
  }
  const struct = () => {
    const result = new Struct()
    for (let id = 0; ; ) {
      const head = byte()
      if (head === 0) return result
      id = head >> 4 === 0 ? Number(zigzag()) : id + (head >> 4)
      result.set(id, head & 15, read(head & 15))
    }
  }
  return {struct: struct(), end: at}
}

/** A struct as bytes. */
export function writeStruct(struct: Struct): Buffer {
  const parts: Uint8Array[] = []
  const varint = (value: bigint) => {
    const bytes: number[] = []
    let rest = value
    for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
    bytes.push(Number(rest))
    parts.push(Uint8Array.from(bytes))
  }
  const zigzag = (value: bigint) => varint(value < 0n ? -2n * value - 1n : 2n * value)
  const byte = (value: number) => parts.push(Uint8Array.of(value))
  const write = (code: number, value: Value) => {
    if (typeof value === 'bigint') {
      if (code === codes.byte) byte(Number(BigInt.asUintN(8, value)))
      else zigzag(value)
    } else if (typeof value === 'number') {
      const bytes = Buffer.alloc(8)
      bytes.writeDoubleLE(value)
      parts.push(bytes)
    } else if (Buffer.isBuffer(value)) {
      varint(BigInt(value.length))
      parts.push(value)
    } else if (value instanceof List) {
      byte((Math.min(value.items.length, 15) << 4) | value.code)
      if (value.items.length >= 15) varint(BigInt(value.items.length))
      for (const item of value.items) {
        if (typeof item === 'boolean') byte(item ? codes.true : codes.false)
        else write(value.code, item)
      }
    } else if (value instanceof Struct) writeFields(value)
  }
  const writeFields = (fields: Struct) => {
    let last = 0
    for (const [id, code, value] of fields.fields) {
      // The type of a boolean field is its value.
      const shown = typeof value === 'boolean' ? (value ? codes.true : codes.false) : code
      const step = id - last
      byte(((step > 0 && step < 16 ? step : 0) << 4) | shown)
      if (step <= 0 || step > 15) zigzag(BigInt(id))
      if (typeof value !== 'boolean') write(code, value)
      last = id
    }
    byte(0)
  }
  writeFields(struct)
  return Buffer.concat(parts)
}
