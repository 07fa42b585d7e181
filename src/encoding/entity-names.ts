/** The characters that HTML has names for. The command loads the table at the first reference that it meets. */
import {decodeHTMLStrict} from 'entities'

/** What a reference such as `&rsquo;` or `&#146;` stands for, numbers below 160 read as windows-1252 as browsers do; itself where HTML knows none. */
export function decodeReference(reference: string): string {
  return decodeHTMLStrict(reference)
}
