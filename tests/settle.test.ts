import {describe, expect, test} from 'vitest'
import {findings, fix, prose} from './helpers/engine.js'

/** What plain `--fix` leaves of a text, as lines. */
const left = (...lines: readonly string[]) => fix(lines.join('\n')).text.split('\n')
const certainties = (...lines: readonly string[]) => findings(lines.join('\n')).map(({certainty}) => certainty)
const notice = '© 2024 Example Daily. All rights reserved.'

describe('a likely line', () => {
  test('alone stays likely', () => {
    expect(certainties(prose, 'Comments')).toEqual(['likely'])
  })
  test('beside a certain one in the tail becomes certain, blank lines between or not', () => {
    expect(left(prose, 'Comments', notice)).toEqual([prose])
    expect(left(prose, '', 'Comments', '', notice)).toEqual([prose])
  })
  test('becomes certain anywhere in a text with a certain one', () => {
    expect(left(prose, 'Comments', 'A Title of Something', prose, notice)).toEqual([prose, 'A Title of Something', prose])
    expect(left(prose, 'Comments', prose, notice)).toEqual([prose, prose])
  })
  test('becomes certain in a text with a likely one of another rule, and not with one of its own', () => {
    expect(left(prose, 'Comments', prose, 'Sign up for our newsletter')).toEqual([prose, prose])
    expect(left(prose, 'Comments', prose, '3 Comments')).toEqual([prose, 'Comments', prose, '3 Comments'])
  })
  test('that two rules suspect is one witness, however often it stands there', () => {
    const known = '이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.'
    expect(certainties(prose, known, prose, known, prose)).toEqual(Array(4).fill('likely'))
    expect(left(prose, known, prose, 'Comments', prose)).toEqual([prose, prose, prose])
  })
  test('stays where what proves a text scraped is hundreds of lines off', () => {
    const manual = Array<string>(210).fill(prose)
    expect(certainties(...manual, 'Comments', ...manual, 'Sign up for our newsletter')).toEqual(['likely', 'certain'])
    expect(certainties('Comments', ...manual, 'Comments', prose, 'Sign up for our newsletter')).toEqual(['likely', 'certain', 'certain'])
  })
  test('becomes certain at the edge when a certain one stands in the same zone', () => {
    expect(left('POLITICS', 'A Title of Something', '입력 2025.03.04 09:12', prose)).toEqual(['A Title of Something', prose])
  })
  test('with a ceiling stays whatever stands beside it', () => {
    expect(left(prose, 'Originally published on Harbour Echo.', notice)).toEqual([prose, 'Originally published on Harbour Echo.'])
    const disclosure = 'The Echo may earn a commission if you buy through links on this page.'
    expect(left(prose, disclosure, prose, 'Comments', notice)).toEqual([prose, disclosure, prose])
  })
  test('stays in a text without prose', () => {
    expect(left('A Title', 'Comments', 'Another', notice)).toEqual(['A Title', 'Comments', 'Another'])
  })
})

describe('a possible line', () => {
  test('between certain ones becomes certain, in the body, too', () => {
    expect(left(prose, 'flag content', 'actions', notice, prose)).toEqual([prose, prose])
  })
  test('behind the block of a marker is one finding, by its own rule', () => {
    const rules = findings([prose, 'questions', 'Will the ferry run on?', 'Who pays for it?', 'actions', 'flag content'].join('\n'))
    expect(rules.map(({ruleId}) => ruleId)).toEqual([...Array(3).fill('reader-widget'), 'interface-label', 'interface-label'])
  })
  test('between a certain one and the edge becomes certain', () => {
    expect(left(prose, notice, 'actions')).toEqual([prose])
  })
  test('behind the last sentence becomes certain near a certain one, between prose and prose stays', () => {
    expect(left(prose, 'actions', notice)).toEqual([prose])
    expect(left(prose, 'actions', 'flag content', 'A Title of Something')).toEqual([prose, 'A Title of Something'])
    expect(left(prose, 'actions', 'flag content', prose)).toEqual([prose, 'actions', prose])
  })
  test('between title and text becomes certain near a certain one, dates and names as well, but no time alone', () => {
    const stamp = 'Published: March 4, 2025 9:12 am'
    expect(left(stamp, 'A Title', 'Share', prose)).toEqual(['A Title', prose])
    expect(left('flag content', 'A Title of More Words', 'Monday 4 March 2024', prose)).toEqual(['A Title of More Words', prose])
    expect(left('flag content', 'A Title', '10 p.m.', prose)).toEqual(['A Title', '10 p.m.', prose])
  })
  test('in the head stays where the certain ones are at the other end of the text', () => {
    expect(left('Ferry Bread', 'Ingredients', '500 g flour', prose, notice)).toEqual(['Ferry Bread', 'Ingredients', '500 g flour', prose])
    expect(left('A Title', 'Monday 4 March 2024', prose, notice)).toEqual(['A Title', 'Monday 4 March 2024', prose])
    expect(left('THE FERRY', 'A Tale of the Northern Shore', prose, notice)).toEqual(['THE FERRY', 'A Tale of the Northern Shore', prose])
  })
  test('in the head becomes certain beside a certain one', () => {
    expect(left('A Title', 'Email', 'Published: March 4, 2025 9:12 am', prose)).toEqual(['A Title', prose])
  })
  test('at an edge becomes likely by itself where it is a label, certain in a text with a certain one', () => {
    expect(certainties(prose, 'actions')).toEqual(['likely'])
    expect(left('Email', prose, 'flag content', prose)).toEqual([prose, prose])
    expect(certainties('7', prose)).toEqual(['possible'])
    expect(left('7', prose, 'flag content', prose)).toEqual([prose, prose])
  })
  test('that may be where the text was cut off stays', () => {
    expect(left(prose, notice, prose, 'All...')).toEqual([prose, prose, 'All...'])
    expect(left(prose, notice, prose, 'All')).toEqual([prose, prose])
  })
  test('between likely ones becomes likely', () => {
    expect(certainties(prose, 'Comments', 'actions', '3 Comments')).toEqual(['likely', 'likely', 'likely'])
  })
  test('between the two edges of the text stays', () => {
    expect(certainties('actions')).toEqual(['possible'])
  })
  test('its message does not promise a fix that it has not', () => {
    expect(findings(`${prose}\nactions\n${prose}`)[0]?.message).toBe('Interface label `actions`, no fix, look at its neighbours')
  })
})

describe('a line that nobody suspects', () => {
  const others = ['Warm feelings', 'Rope and tar', 'Seven gulls', 'The blue hull', 'A cold spring', 'The daily boat']
  const buttons = ['Share this article', 'Share on Facebook']

  test('between certain ones in the tail becomes certain, if no more stand there than beside them', () => {
    expect(left(prose, buttons[0] ?? '', 'Warm feelings', notice)).toEqual([prose])
    expect(left(prose, buttons[0] ?? '', ...others.slice(0, 3), notice)).toEqual([prose, ...others.slice(0, 3)])
    expect(left(prose, ...buttons, '', ...others.slice(0, 3), '', notice)).toEqual([prose])
    expect(left(prose, ...buttons, ...buttons, ...others, ...buttons, notice)).toEqual([prose, ...others])
    const [found] = findings([prose, buttons[0], 'Warm feelings', notice].join('\n')).filter(({message}) => message.includes('Warm'))
    expect([found?.ruleId, found?.message, found?.reason]).toEqual([
      'interface-label',
      'Words of the page `Warm feelings`, fix deletes the line',
      'between an interface label and a copyright line'
    ])
  })
  test('stays behind the last certain one, before the first, between paragraphs and in a text without prose', () => {
    expect(left(prose, ...buttons, 'Warm feelings')).toEqual([prose, 'Warm feelings'])
    expect(left(prose, 'Warm feelings', ...buttons)).toEqual([prose, 'Warm feelings'])
    expect(left(prose, ...buttons, 'Warm feelings', notice, prose)).toEqual([prose, 'Warm feelings', prose])
    expect(left('A Title', ...buttons, 'Warm feelings', notice)).toEqual(['A Title', 'Warm feelings'])
  })
  test.each([
    '- Warm feelings',
    '2 warm eggs',
    'www.example.com',
    'Smith, The Ferries',
    'Harbour Survey 2020',
    '  Warm feelings',
    'Warm feelings '.repeat(7)
  ])('stays where it is an item, an address, a source, indented or long: %s', (line) =>
    expect(left(prose, ...buttons, line, notice)).toEqual([prose, line])
  )
  test('falls beside what a footer has, and stays beside what programs or authors leave', () => {
    expect(left(prose, 'Jane Doe is a reporter at Example Daily.', 'Warm feelings', notice)).toEqual([prose])
    expect(left(prose, '[+2381 chars]', 'Warm feelings', '[+2381 chars]')).toEqual([prose, 'Warm feelings'])
  })
})

describe('the list behind a heading that is only likely', () => {
  const heading = 'Lezers openden ook'
  const list = ['De bakker bij de steiger', 'Tijd voor een nieuwe brug?']
  const likely = (...lines: readonly string[]) => fix(lines.join('\n'), true).text.split('\n')

  test('goes with it where it ends the text', () => {
    expect(likely(prose, heading, ...list)).toEqual([prose])
    expect(certainties(prose, heading, ...list)).toEqual(['likely', 'likely', 'likely'])
    expect(left(prose, heading, ...list)).toEqual([prose, heading, ...list])
  })
  test('stays where anything else follows, and behind a heading that is only possible', () => {
    expect(likely(prose, heading, list[0] ?? '', '  an indented line')).toEqual([prose, list[0], '  an indented line'])
    expect(likely(prose, 'Latest news', list[0] ?? '')).toEqual([prose, 'Latest news', list[0]])
  })
})

test('a possible finding on a line that another deletes is not told', () => {
  const found = findings(`A title\n- Input\n- 2025-08-20 15:47:03\n${prose}`)
  expect(found.map(({ruleId, certainty}) => [ruleId, certainty])).toEqual([['timestamp-line', 'certain']])
})

describe('a marker', () => {
  const marker = 'You may also like'
  const list = ['Ten Quick Soups for Cold Evenings', 'Why Does My Sourdough Never Rise?', 'Bakery Turns 90!']
  test('convicts the headlines behind it in the tail', () => {
    expect(left(prose, marker, ...list)).toEqual([prose])
  })
  test('has a block that is likely as a whole where prose resumes', () => {
    expect(new Set(certainties(prose, marker, ...list, prose))).toEqual(new Set(['likely']))
  })
  test('does not convict a sentence, nor what stands behind one', () => {
    expect(left(prose, marker, 'Ten Quick Soups', 'She said so.', 'Another Line')).toContain('Another Line')
  })
  test('does not convict the title of the text', () => {
    expect(left(marker, 'The Title of the Text', prose)).toContain('The Title of the Text')
  })
  test('does not convict indented lines', () => {
    expect(left(prose, marker, '    ferry(1), pier(8)')).toContain('    ferry(1), pier(8)')
  })
  test('convicts the short sentences below its headlines, up to the end of the text', () => {
    const teaser = 'The council will meet again in spring, and the plan is on the table.'
    const headlines = ['Ten Quick Soups for Cold Evenings', 'Bakery by the Slip Turns Ninety']
    expect(left(prose, marker, ...headlines.flatMap((headline) => [headline, teaser]))).toEqual([prose])
    expect(left(prose, marker, ...[...list].reverse(), 'Want more soups? Our cook has ten for every evening of the winter')).toEqual([
      prose
    ])
    expect(fix([prose, marker, ...headlines, teaser, prose].join('\n'), true).text).toBe([prose, teaser, prose].join('\n'))
  })
  test('as far indented as its lines convicts them', () => {
    expect(left(prose, `    ${marker}`, '    Ten Quick Soups for Cold Evenings')).toEqual([prose])
  })
  test('has a block that is certain between paragraphs where no other headline stands in the text', () => {
    const wide = ['Why My Sourdough Never Rises', 'Ten Quick Soups for Cold Evenings']
    expect(left(prose, marker, ...wide, prose)).toEqual([prose, prose])
    expect(left(prose, 'A Heading', prose, marker, ...wide, prose)).toContain(marker)
    expect(left(prose, marker, ...wide.slice(1), prose)).toContain(marker)
  })
  test('has a block that is certain between paragraphs where other debris follows at once', () => {
    expect(left(prose, 'A Heading', prose, marker, ...list, '3 Comments', prose)).toEqual([prose, 'A Heading', prose, prose])
  })
  test('takes all that follows where that is a list of teasers to the end of the text, and in unsafe fixes only', () => {
    const short = [
      'Two hours. A café.',
      'No stairs, and ducks to feed.',
      'Take something to drink, and a hat.',
      'Good shoes needed. Wind.',
      'Mind the tide.'
    ]
    const walks = short.map((text) => `${text} Back by bus every half hour.`)
    const text = (...lines: readonly string[]) => [prose, 'Most popular walks', ...lines].join('\n')
    expect(fix(text(...walks), true).text).toBe(prose)
    expect(fix(text(...walks)).text).toBe(text(...walks))
    expect(fix(text(...walks.slice(1)), true).text).toBe(text(...walks.slice(1)))
    expect(fix(text(...walks, prose.repeat(9)), true).text).toBe(text(...walks, prose.repeat(9)))
  })
  test('takes lines of any length that stand far apart as the paragraphs before do not', () => {
    const boxes = Array.from({length: 5}, (_, at) => `Pier ${at} closes early this year ${prose} ${prose} ${prose}`)
    const text = (heading: string, ...before: readonly string[]) => [...before, prose, '', heading, ...boxes].join('\n\n\n')
    expect(fix(text('More Harbour Echo')).text).toBe(prose)
    expect(fix(text('Echoes of the harbour'), true).text).toContain('Pier 4')
    expect(fix(text('More Harbour Echo', prose), true).text).toContain('Pier 4')
  })
  test('of an ordinary word needs a certain finding beside its block', () => {
    const questions = ['questions', 'Who pays for the pier?', 'Where is the ferry?']
    expect(left(prose, ...questions)).toEqual([prose, ...questions])
    expect(left(prose, ...questions, 'flag content')).toEqual([prose])
    expect(left(prose, 'continue reading...', ...questions)).toEqual([prose])
  })
  test('is proven past possible lines, which then fall with it', () => {
    expect(left(prose, 'questions', 'Who pays for the pier?', 'actions', 'flag content')).toEqual([prose])
  })
  test('gives the reason', () => {
    const [, headline] = findings([prose, '이 블로그의 인기 게시물', 'Ten Quick Soups'].join('\n'))
    expect(headline?.reason).toBe('in the list behind `이 블로그의 인기 게시물`')
  })
})

test('a line at the edge names what else stands in its zone, a marker names what proves it', () => {
  const [kicker] = findings(['POLITICS', 'A Title', 'Published: March 4, 2025 9:12 am', prose].join('\n'))
  expect(kicker?.reason).toBe('at the start of the text, with a timestamp line in its head')
  const [, marker] = findings([prose, 'continue reading...', 'questions', 'Who pays?', 'Where is it?'].join('\n'))
  expect(marker?.reason).toBe('beside an interface label')
})

test('a raised line says between what it stands', () => {
  const reasons = findings([prose, 'flag content', 'actions', notice].join('\n')).map(({reason}) => reason)
  expect(reasons).toEqual([undefined, 'between an interface label and a copyright line', undefined])
})

describe('blank lines', () => {
  test('stay in a text without a certain finding', () => {
    const poem = `A line\n\n\n\nanother line\n`
    expect(fix(poem, true).text).toBe(poem)
  })
  test('are cut to one in a text with one', () => {
    expect(fix(`${prose}\n\n\n\n${prose}\n${notice}\n`).text).toBe(`${prose}\n\n${prose}\n`)
  })
})

describe('a rule tier moved by `fix`', () => {
  test('off only reports, unsafe waits for unsafe fixes, safe promotes', () => {
    const text = `${prose}\n${notice}`
    expect(fix(text, true, {rules: {'copyright-line': ['warn', {fix: 'off'}]}}).text).toBe(text)
    expect(fix(text, false, {rules: {'copyright-line': ['warn', {fix: 'unsafe'}]}}).text).toBe(text)
    expect(fix(text, true, {rules: {'copyright-line': ['warn', {fix: 'unsafe'}]}}).text).toBe(prose)
    expect(fix(`${prose}\nComments`, false, {rules: {'comment-heading': ['warn', {fix: 'safe'}]}}).text).toBe(prose)
  })
})
