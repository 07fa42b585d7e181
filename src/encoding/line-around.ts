/** The line around an offset of a text, as far as it counts: a line may be as long as the text, and be asked about at each of its characters. */

/** What stands before an offset on its line, at most so many UTF-16 units of it. */
export function lineBefore(text: string, at: number, longest: number): string {
  const before = text.slice(Math.max(0, at - longest), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** What stands from an offset on on its line, at most so many UTF-16 units of it. */
export function lineFrom(text: string, at: number, longest: number): string {
  const after = text.slice(at, at + longest)
  const end = after.indexOf('\n')
  return end < 0 ? after : after.slice(0, end)
}

/** Stands a place between two grave accents on its line, as code does in Markdown? They are looked for so far on either side. */
export function isInCode(text: string, start: number, end: number, longest: number): boolean {
  return (lineBefore(text, start, longest).split('`').length - 1) % 2 === 1 && lineFrom(text, end, longest).includes('`')
}
