/** Findings written into a record in place of being cut: under one key of its `metadata`. */
import type {Finding} from '../finding.js'
import {makeKey, type Place, scanObject} from './json-scan.js'
import {type Patch, writeJson} from './token.js'

/** Where in a line the findings may go. */
export interface AnnotationPlace {
  /** The record's `metadata`, if it is an object. */
  readonly metadata: Place | undefined
  /** Is there one at all? */
  readonly hasMetadata: boolean
  /** The closing brace of the record. */
  readonly close: number
}

/**
 * The change that writes the findings: in place of what stands under the key, else behind the last key of `metadata`. A record
 * without one gets one; beside a `metadata` that is no object the key stands in the record itself.
 */
export function annotate(line: Buffer, place: AnnotationPlace, key: string, record: Annotated): Patch {
  const value = writeJson(record.findings.map((finding) => describe(record.text, finding)))
  const named = Buffer.concat([writeJson(key), Buffer.from(':'), value])
  if (place.metadata === undefined) {
    if (!place.hasMetadata) return insert(place.close, Buffer.concat([Buffer.from(',"metadata":{'), named, Buffer.from('}')]))
    return putUnder(line, {start: line.indexOf(0x7b), end: line.length}, key, value, named)
  }
  return putUnder(line, place.metadata, key, value, named)
}

/** What an annotation tells of. */
interface Annotated {
  readonly text: string
  readonly findings: readonly Finding[]
}

function putUnder(line: Buffer, object: Place, key: string, value: Buffer, named: Buffer): Patch {
  const scanned = scanObject(line, object, [makeKey(key)])
  if (scanned === undefined || scanned === 'other') throw new TypeError(`no object at ${object.start}`)
  const [known] = scanned.values
  if (known !== undefined) return {...known, bytes: value}
  return insert(scanned.close, scanned.isEmpty ? named : Buffer.concat([Buffer.from(','), named]))
}

function insert(at: number, bytes: Buffer): Patch {
  return {start: at, end: at, bytes}
}

function describe(text: string, {ruleId, certainty, span, message, reason}: Finding): object {
  return {rule: ruleId, certainty, start: span.start, end: span.end, text: text.slice(span.start, span.end), message, reason}
}
