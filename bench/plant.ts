/** A corpus with planted phrases: texts dealt out to made-up sites, each of which puts its own wordings into some of them. */

/** Where a planted phrase stands. */
type Spot = 'head' | 'tail' | 'between' | 'suffix' | 'prefix'

/** A planted phrase. */
export interface Planted {
  /** As a pack would write it: `{n}`, `{date}`, `{name}` for what varies. */
  readonly template: string
  readonly spot: Spot
  readonly source: string
}

/** The corpus and what is in it. */
export interface Plantation {
  readonly texts: readonly {readonly text: string; readonly source: string}[]
  readonly planted: readonly Planted[]
}

/** Into lines of the text first, then around them: no phrase is put into another. */
const spots: readonly Spot[] = ['suffix', 'prefix', 'between', 'head', 'tail']
const places = 'Harbour Mill Ridge Valley Castle River Abbey Forest Market Bridge Orchard Quarry Lantern Meadow Station Garden'.split(' ')
const papers = 'Daily Post Gazette Herald Courier Echo Ledger Observer'.split(' ')
const things = 'puzzle,walk,recipe,forecast,quiz,map,letter,calendar,concert,market,crossword,gallery,picnic,lottery,choir,regatta'.split(
  ','
)
const doings = 'waits for you,opens every morning,costs nothing,is back again,never sleeps,comes by post,knows your street'.split(',')
const makers: Readonly<Record<Spot, readonly ((site: string, thing: string, doing: string) => string)[]>> = {
  head: [
    (site, thing) => `${site}, ${thing} edition of {date}`,
    (site, thing, doing) => `The ${thing} of ${site} ${doing}, seen {n} times today`
  ],
  tail: [
    (site, thing, doing) => `Thank you for reading ${site} with {n} others: our ${thing} ${doing}`,
    (site, thing, doing) => `Our ${thing} ${doing}, said ${site} since {date}`
  ],
  between: [
    (site, thing, doing) => `Become one of {n} friends of ${site}: the ${thing} ${doing}`,
    (site, thing, doing) => `Pssst! At ${site} a ${thing} ${doing}`
  ],
  suffix: [
    (site, thing) => `The ${thing} was first seen in ${site} on {date}.`,
    (site, thing, doing) => `Seen by {n} readers of ${site}, whose ${thing} ${doing}.`
  ],
  prefix: [(site, thing) => `(${site} ${thing} desk, {date})`, (site, thing, doing) => `Told by ${site}, where a ${thing} ${doing}.`]
}
const months = 'January February March April May June July August September October November December'.split(' ')
const names = 'Ada Lark|Bo Winter|Cleo Marsh|Dan Foxley|Eve Stone|Finn Harper|Gus Oakes|Hal Rivers'.split('|')

/**
 * Deals texts out to sites and plants phrases.
 * @param texts without debris, each at least two lines long to have room between
 * @param random gives numbers from 0 up to 1
 */
export function plant(texts: readonly string[], sites: number, random: () => number): Plantation {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const number = (below: number) => 1 + Math.floor(random() * below)
  const fill = (template: string) =>
    template
      .replace('{n}', () => String(number(9000)))
      .replace('{date}', () => `${number(28)} ${pick(months)} ${2000 + number(25)}`)
      .replace('{name}', () => pick(names) ?? '')
  const planted = Array.from({length: sites}, (_, index) => {
    const name = `${places[index % places.length]} ${papers[Math.floor(index / places.length) % papers.length]}`
    const source = `${name.toLowerCase().replace(' ', '-')}.example`
    return spots.map((spot): Planted => {
      const template = makers[spot][index % 2]?.(`the ${name}`, pick(things) ?? '', pick(doings) ?? '') ?? ''
      return {template, spot, source}
    })
  })
  const dealt = texts.map((text, index) => {
    const own = planted[index % sites] ?? []
    // Sites leave a wording out now and then.
    const chosen = own.filter(() => random() < 0.6)
    return {text: chosen.reduce((lines, {spot, template}) => put(lines, spot, fill(template), random), text), source: own[0]?.source ?? ''}
  })
  return {texts: dealt, planted: planted.flat()}
}

function put(text: string, spot: Spot, phrase: string, random: () => number): string {
  const lines = text.replace(/\n$/u, '').split('\n')
  const inked = [...lines.keys()].filter((line) => lines[line]?.trim() !== '')
  const some = inked[Math.floor(random() * inked.length)] ?? 0
  if (spot === 'head') lines.unshift(phrase)
  else if (spot === 'tail') lines.push(phrase)
  else if (spot === 'between') lines.splice(some, 0, phrase)
  else lines[some] = spot === 'suffix' ? `${lines[some]} ${phrase}` : `${phrase} ${lines[some]}`
  return `${lines.join('\n')}\n`
}

/** Do a planted phrase and a proposed one say the same? Words count, not how what varies is written. */
export function isSame(planted: string, proposed: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
      .trim()
  return fold(planted) === fold(proposed)
}
