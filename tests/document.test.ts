import {describe, expect, test} from 'vitest'
import {prose, read} from './helpers/engine.js'

const lines = (text: string) => {
  const document = read(text)
  return Array.from({length: document.lineCount}, (_, index) => document.line(index))
}

describe('lines', () => {
  test.each([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['a\n\rb', ['a', '', 'b']],
    ['\ufeffa\n', ['a']],
    ['a\u2028b\fc\vd\u0085e', ['a\u2028b\fc\vd\u0085e']]
  ])('of %j', (text, expected) => {
    expect(lines(text).map((line) => line.text)).toEqual(expected)
  })

  test('tile the text: each begins where the one before and its line end stop', () => {
    const text = '\ufeffone\r\ntwo\r\rthree 😀\nfour'
    const all = lines(text)
    expect(all[0]?.start).toBe(1)
    for (const [index, line] of all.entries()) expect(line.next).toBe(all[index + 1]?.start ?? text.length)
  })

  test('there is no line behind the last', () => {
    expect(() => read('a\n').line(1)).toThrow(new RangeError('no line 1'))
    expect(() => read('').line(0)).toThrow(RangeError)
  })
})

describe('signs', () => {
  test.each([
    ['spaced-question', 'by Russia ? its demands', 'by Russia? Its demands'],
    ['case-glue', 'LandscapeThe', 'Landscape The'],
    ['case-glue', 'ÉtéÉcole', 'ÉTÉ été'],
    ['url', 'http://a.b', 'http:/a.b'],
    ['url', 'www.a.b', 'w.a.b'],
    ['dash', 'a—b', 'a-b'],
    ['dash', 'a -- b', 'a - b'],
    ['heading-mark', '■ a', '※ a'],
    ['copyright-sign', 'ⓒ a', '(c) a']
  ] as const)('%s: %j has it, %j has not', (sign, yes, no) => {
    expect(read(yes).has([sign])).toBe(true)
    expect(read(no).has([sign])).toBe(false)
  })

  test('belong to their line', () => {
    const document = read('a 1\nb\n© 2\n')
    expect([...document.linesWith('digit')].map(({index}) => index)).toEqual([0, 2])
    expect([...document.linesWith('copyright-sign', 'at-sign')].map(({index}) => index)).toEqual([2])
  })

  test('a blank line behind a blank one is a blank run, a form feed is not blank', () => {
    const document = read('a\n\n \t\n\u3000\nb\n\f\n')
    expect([...document.linesWith('blank-run')].map(({index}) => index)).toEqual([2, 3])
    expect(document.isBlank(5)).toBe(false)
  })
})

describe('layout', () => {
  const wrapped = [
    'The council voted on Tuesday to keep the old ferry running for one',
    'more winter, although the piles of the pier are rotten and nobody',
    'knows who should pay for them. A decision on the bridge was put off',
    'until spring.',
    '',
    'Comments',
    '',
    'Engineers had found rot in eleven of the forty piles in March, when',
    'the water was low enough for them to walk out to the last of them.'
  ]

  test('parts of a wrapped paragraph are wrapped, a label between two is not', () => {
    const document = read(wrapped.join('\n'))
    expect(wrapped.map((_, index) => document.isWrapped(index))).toEqual([true, true, true, true, false, false, false, true, true])
    expect(document.kind(1)).toBe('prose')
    expect(document.kind(5)).toBe('headline')
  })

  test('a paragraph a line is not wrapped', () => {
    const document = read(`${prose}\n${prose}\nComments\n${prose}\n`)
    expect([0, 1, 2, 3].some((index) => document.isWrapped(index))).toBe(false)
  })

  test('in a text that is half code or lists, the lines that run on are parts of a paragraph, others are not', () => {
    const manual = [
      'The command asks for every page whether a note that a reader left is to be',
      'removed.',
      '  ferry --notes',
      'ferry: 3',
      '',
      'Comments',
      '',
      'It says for each of them how long it has been there, and by whose hand it',
      'was left, which is read from the log that the harbour keeps for its own',
      'comments.',
      '  ferry --log',
      'pier: 7'
    ]
    const document = read(manual.join('\n'))
    expect(document.isHardWrapped).toBe(false)
    expect(manual.flatMap((_, index) => (document.isWrapped(index) ? [index] : []))).toEqual([0, 1, 7, 8, 9])
  })

  test('two lines that run on are none yet: a scraped text may have as many', () => {
    const document = read(
      `${'a headline that does not end here '.repeat(2)}\nshare\n${prose}\n${'and another one of them goes on '.repeat(2)}\nprint\n`
    )
    expect(document.hasWrapped).toBe(false)
  })

  test('a list of labels of different length is not wrapped', () => {
    const labels = ['Home', 'News and weather', 'Sport', 'The best recipes for a cold evening', 'Contact', 'Imprint', 'Terms of use']
    expect(labels.some((_, index) => read(labels.join('\n')).isWrapped(index))).toBe(false)
  })
})

describe('kinds', () => {
  test.each([
    [prose, 'prose'],
    ['거제의 한 직업학교가 불꽃 없는 용접 실습실을 열었다.', 'prose'],
    ['嵐で動かなくなった古い渡し船を、町はもう一年走らせることにした。', 'prose'],
    ['港口镇议会周二决定，让那条老渡轮再运行一个冬天，没有人反对。', 'prose'],
    ['US Draws Line on Troop Deployment', 'headline'],
    ['TSMC’s New Kaohsiung Fab Sparks Urgent Job Growth: Act Now!', 'headline'],
    ['How will the shift in US policy impact the balance of power in Europe?', 'question'],
    ['この船は誰のものか？', 'question'],
    ['“I am fine.”', 'statement'],
    ['A teaser that was cut off in the middle of what it says about the old …', 'headline']
  ] as const)('%j is %s', (text, kind) => {
    expect(read(text).kind(0)).toBe(kind)
  })
})
