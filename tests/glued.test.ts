/** Debris glued behind the last sentence of a line, which is known as soon as it stands on a line of its own. */
import {describe, expect, test} from 'vitest'
import {frontJointOf, jointsOf} from '../src/document/endings.js'
import {findings, fix, prose} from './helpers/engine.js'

const left = (...lines: readonly string[]) => fix(lines.join('\n')).text.split('\n')
const notice = '© 2024 Example Daily. All rights reserved.'
const sentence = 'Engineers found rot in eleven of the forty piles.'

describe('where a line may be parted', () => {
  const parts = (line: string) => [0, ...jointsOf(line)].map((at, index, all) => line.slice(at, all[index + 1]))

  test('behind each sentence, with the white space at the part behind', () => {
    expect(parts('The ferry sails again today. Nobody spoke. Read on')).toEqual([
      'The ferry sails again today.',
      ' Nobody spoke.',
      ' Read on'
    ])
    expect(parts('渡し船は明日また出る。関連記事はこちら')).toEqual(['渡し船は明日また出る。', '関連記事はこちら'])
    expect(parts('나룻배는 내일 다시 뜬다.공감 부탁드려요')).toEqual(['나룻배는 내일 다시 뜬다.', '공감 부탁드려요'])
  })
  test.each([
    'On the morning of the 3. October 2023 it sailed',
    'She was the guest of Dr. Esther Schuch',
    'The board of Example Boats Inc. Northern Ireland',
    'He asked whether it would sail? nobody knew',
    'It sailed on Sunday (as ever) (with the band)',
    'Boats. And more'
  ])('not behind a stop that ends no sentence, nor without one in front: `%s`', (line) => {
    expect(jointsOf(line)).toEqual([])
  })
  test('at its last sentences, however long it is', () => {
    const joints = jointsOf('The ferry sails again. '.repeat(2000))
    expect(joints).toHaveLength(6)
    expect(joints[0]).toBeGreaterThan(45_000)
  })
})

describe('where the text of a line may begin', () => {
  const rest = 'The old ferry sails for one more winter, the council of the harbour town decided.'

  test('at the first word of a sentence, behind two words or more without a stop', () => {
    expect(frontJointOf(`Listen to this article 4 min ${rest}`)).toBe(29)
    expect(frontJointOf(`Share this: ${rest}`)).toBe(12)
  })
  test.each([
    `Share ${rest}`,
    `It is over. ${rest}`,
    'Share with us The Road',
    'Read on The Road to the harbour is closed until the first day of the new year, he said.'
  ])('not in `%s`', (line) => {
    expect(frontJointOf(line)).toBeUndefined()
  })
  test('what stands in front goes, and the sentence stays', () => {
    expect(left(prose, `Share this article ${rest}`, sentence, notice)).toEqual([prose, rest, sentence])
    expect(left(prose, `At the fair ${rest}`, sentence, notice)).toEqual([prose, `At the fair ${rest}`, sentence])
  })
})

describe('what is glued to a line', () => {
  test('goes where a line of its own would go, and the sentence stays', () => {
    expect(left(prose, `${sentence} Share this article`, notice)).toEqual([prose, sentence])
    expect(left(prose, `${sentence} #ferry #harbour`, notice)).toEqual([prose, sentence])
    expect(left(prose, sentence, `${sentence} 6 months ago`, notice)).toEqual([prose, sentence, sentence])
  })
  test('is told by the rule that knows it, with the place of the part and its reason', () => {
    const text = [prose, `${sentence} #ferry #harbour`, notice].join('\n')
    const found = findings(text).find(({ruleId}) => ruleId === 'tag-list')
    expect(found).toMatchObject({message: 'Tag list `#ferry #harbour`, fix deletes it', tier: 'safe'})
    expect(text.slice(found?.span.start, found?.span.end)).toBe(' #ferry #harbour')
    expect(found?.cut).toBeUndefined()
  })
  test('of several parts those go that reach to the end', () => {
    expect(left(prose, `${sentence} Share this article. Nobody spoke against it.`, notice)).toEqual([
      prose,
      `${sentence} Share this article. Nobody spoke against it.`
    ])
    expect(left(prose, `${sentence} Share this article. #ferry #harbour`, notice)).toEqual([prose, sentence])
  })
  test('stays in a text that nothing proves scraped, in items, and where the line goes on', () => {
    const glued = `${sentence} #ferry #harbour`
    expect(left(prose, glued)).toEqual([prose, glued])
    expect(left(prose, `- ${glued}`, notice)).toEqual([prose, `- ${glued}`])
    expect(left(prose, glued, 'and so on, said the harbour master of the town.', notice)).toEqual([
      prose,
      glued,
      'and so on, said the harbour master of the town.'
    ])
  })
  test('stays where nothing but its wording tells it, behind a question or a title', () => {
    const title = 'Who keeps the old ferry running? Save this story for later'
    expect(left(prose, title, notice)).toEqual([prose, title])
  })
  test('is found once: fixing twice is fixing once', () => {
    const once = fix([prose, `${sentence} Share this article`, `${sentence} Read more`, notice].join('\n')).text
    expect(fix(once).text).toBe(once)
  })
})

describe('a polite sentence behind a plain one', () => {
  test('is no reason to cut both', () => {
    const plain = [
      '섬의 다리',
      '다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔다.',
      '주민들은 회의장 밖에서 결과를 기다렸다.',
      '낡은 배는 겨울까지 더 다닌다.'
    ]
    const last = '섬에는 배가 두 척 있다.'
    expect(left(...plain, `${last} 이 기사는 언론사에서 사회 섹션으로 분류했습니다.`)).toEqual([...plain, expect.stringContaining(last)])
  })
})
