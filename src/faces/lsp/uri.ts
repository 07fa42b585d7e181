/** Addresses as editors give them. */
import {fileURLToPath} from 'node:url'

/** The part before the first colon, in lower case; empty where there is none. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z0-9+.-]*):/iu.exec(uri)?.[1]?.toLowerCase() ?? ''
}

/** The path of a file; undefined for what is none, or on another machine. */
export function pathOf(uri: string): string | undefined {
  if (schemeOf(uri) !== 'file') return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
