/** Character references of HTML that were never decoded: `&rsquo;`, `&#8217;`. */
import type {Rewrite} from './tags.js'

// `&lt;` and `&gt;` stay: who writes them speaks of tags as a rule, and decoded they would make some.
const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  times: '×',
  plusmn: '±',
  sect: '§',
  para: '¶',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  shy: '',
  zwnj: '',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  oelig: 'œ',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  yacute: 'ý',
  yuml: 'ÿ',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Eacute: 'É',
  Agrave: 'À',
  Ccedil: 'Ç',
  Aacute: 'Á',
  Ntilde: 'Ñ',
  Oacute: 'Ó',
  rarr: '→',
  larr: '←'
}
const entityPattern = /&(?:([a-zA-Z]{2,8}\d{0,2})|#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5}));/g

/** What to write for the references of a line. An unknown one stays, and one in an address. */
export function rewriteEntities(line: string): readonly Rewrite[] {
  if (!line.includes('&')) return []
  const rewrites: Rewrite[] = []
  for (const {0: reference, 1: name, 2: decimal, 3: hex, index} of line.matchAll(entityPattern)) {
    const text = name === undefined ? decode(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)) : named[name]
    // Corpora of clean text keep `&#39;&#39;` for a quotation mark; within a word it is an apostrophe.
    if (text === "'" && !(/\p{L}$/u.test(line.slice(0, index)) && /^\p{L}/u.test(line.slice(index + reference.length)))) continue
    if (text !== undefined && !/[?&=/][^\s]{0,200}$/.test(line.slice(Math.max(0, index - 200), index)))
      rewrites.push({start: index, end: index + reference.length, text})
  }
  return rewrites
}

/** No control characters, halves of a pair, `<` and `>`. Windows-1252 numbers name what that code page had there. */
function decode(code: number): string | undefined {
  if (code === 0xa0) return ' '
  if (
    code < 0x20 ||
    code === 0x3c ||
    code === 0x3e ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xd800 && code < 0xe000) ||
    code > 0x10ffff
  )
    return undefined
  return String.fromCodePoint(code)
}
