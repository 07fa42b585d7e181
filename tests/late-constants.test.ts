/** What the build does to the bundle of the command: it must do what it did before. */
import vm from 'node:vm'
import {expect, test} from 'vitest'
import {toAscii} from '../scripts/ascii.js'
import {lateConstants} from '../scripts/late-constants.js'

const bundle = `
var made = [];
var __esm = (modules) => () => { for (const load of Object.values(modules)) load(); };
var words, count, pattern, other, cue, asked;
var init_words = __esm({
  "src/words.ts"() {
    words = new Set("pier ferry".split(" "));
    count = 0;
    pattern = new RegExp([...words].join("|"));
    other = new Set([count]);
    cue = new Cue("ferry", { of: () => [pattern] });
    asked = (word) => { count++; return { words, has: words.has(word), text: pattern.exec(word)?.[0] }; };
  }
});
function Cue(id, source) { made.push(id); this.source = source; }
init_words();
`

test('constants are made when they are asked for, and what does something at once', () => {
  const late = lateConstants(bundle)
  expect(late).toContain('words$ = () => words ??= new Set(')
  expect(late).toContain('pattern$ = () => pattern ??= new RegExp([...words$()]')
  expect(late).toContain('cue = new Cue(')
  expect(late).toContain('other = new Set([count])')
  const read = (code: string): unknown =>
    vm.runInNewContext(`${code}; JSON.stringify([asked('ferry'), [...cue.source.of()].map(String), made])`)
  expect(read(late)).toBe(read(bundle))
  expect(vm.runInNewContext(`${late}; [words === undefined, asked('pier').has, words === undefined].join()`)).toBe('true,true,false')
})

test('patterns and raw strings are written in ASCII and mean the same', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
  const code = 'var a = /[가-힣]\\é+\\\\é/, b = String.raw`\\d년${1}${`월`}`, c = String.raw`일`;'
  const escaped = code.replace('`월`', '"\\uc6d4"')
  const ascii = toAscii(escaped)
  expect(ascii).toMatch(/^[\0-\x7f]*$/)
  const read = (text: string): unknown => vm.runInNewContext(`${text}; [a.test('가éé\\\\é'), a.test('가e'), b, c].join()`)
  expect(read(ascii)).toBe(read(code))
  expect(() => toAscii('var a = "é"')).toThrow('not ASCII')
})
