/** JSON that somebody else wrote, read without trust: every value is checked where it is taken. */
import {readFileSync} from 'node:fs'

/** Reads a file of JSON. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object. @throws {TypeError} for anything else */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new TypeError('expected an object')
  return value
}

/** The value as a list; nothing is an empty one. @throws {TypeError} for anything else */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new TypeError('expected a list')
  return value
}

/** The value as text. @throws {TypeError} for anything else */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('expected a text')
  return value
}

/** The value as a number. @throws {TypeError} for anything else */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected a number')
  return value
}

/** The value at a path of keys. @throws {TypeError} where the path ends before */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner, key) => recordOf(inner)[key], value)
}
