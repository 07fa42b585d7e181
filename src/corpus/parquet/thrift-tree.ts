/** The values of Thrift's compact protocol as a tree that keeps the fields it does not know. */

/** A value: booleans and whole numbers of every width, doubles (`number`), strings and binaries (`Buffer`), lists, structs. */
export type Value = boolean | bigint | number | Buffer | List | Struct

/** The code of a type on the wire. */
export const codes = {true: 1, false: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12} as const

/** A list of values of one type. */
export class List {
  readonly code: number
  readonly items: Value[]

  constructor(code: number, items: Value[]) {
    this.code = code
    this.items = items
  }
}

/** A struct: fields by their numbers. */
export class Struct {
  readonly #fields = new Map<number, {readonly code: number; readonly value: Value}>()

  /** The numbers of its fields, with type and value, in order. */
  get fields(): readonly (readonly [id: number, code: number, value: Value])[] {
    return [...this.#fields].sort(([a], [b]) => a - b).map(([id, {code, value}]) => [id, code, value])
  }

  /** A whole number; undefined where the field is absent. */
  int(id: number): number | undefined {
    const value = this.#fields.get(id)?.value
    return typeof value === 'bigint' ? Number(value) : undefined
  }

  /** A string. */
  text(id: number): string | undefined {
    const value = this.#fields.get(id)?.value
    return Buffer.isBuffer(value) ? value.toString() : undefined
  }

  struct(id: number): Struct | undefined {
    const value = this.#fields.get(id)?.value
    return value instanceof Struct ? value : undefined
  }

  /** The structs of a list; none where the field is absent. */
  structs(id: number): readonly Struct[] {
    const value = this.#fields.get(id)?.value
    return value instanceof List ? value.items.filter((item) => item instanceof Struct) : []
  }

  has(id: number): boolean {
    return this.#fields.has(id)
  }

  set(id: number, code: number, value: Value): void {
    this.#fields.set(id, {code, value})
  }

  /** Sets a whole number of 64 bits. */
  setLong(id: number, value: number): void {
    this.set(id, codes.i64, BigInt(value))
  }

  delete(...ids: readonly number[]): void {
    for (const id of ids) this.#fields.delete(id)
  }
}
