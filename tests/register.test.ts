/** Polite sentences at the edges of plain texts, and those that are a text's own. */
import {expect, test} from 'vitest'
import {findPoliteEdges} from '../src/document/register.js'
import {read} from './helpers/engine.js'

const korean = ['섬의 다리', '시의회는 낡은 배를 한 해 더 띄우기로 했다.', '주민들은 밖에서 결과를 기다렸다.', '배삯은 그대로다.']
const japanese = ['島の橋', '町議会は古い船をもう一年使うと決めた。', '住民は外で結果を待っていた。', '運賃は変わらない。']

const polite = (...lines: readonly string[]) => findPoliteEdges(read(lines.join('\n\n'))).map(({text}) => text)

test('what addresses the reader behind a plain text is found', () => {
  expect(polite(...korean, '섬의 소식을 먼저 만나 보세요!', '많은 참여 부탁드립니다.')).toEqual([
    '많은 참여 부탁드립니다.',
    '섬의 소식을 먼저 만나 보세요!'
  ])
  expect(polite(...japanese, '続きは会員の方だけがご覧いただけます。')).toEqual(['続きは会員の方だけがご覧いただけます。'])
})

test('so is what stands between its title and its first sentence, and at both edges of a short text', () => {
  const [title = '', ...text] = korean
  expect(polite(title, '음성으로 들을 수 있습니다.', ...text)).toEqual(['음성으로 들을 수 있습니다.'])
  expect(polite(title, '음성으로 들을 수 있습니다.', ...text, '소식으로 또 만나요')).toHaveLength(2)
})

test.each([
  [
    'a text that is polite itself',
    ['섬의 다리', '낡은 배를 한 해 더 띄웁니다.', '주민들은 기다렸습니다.', '배삯은 그대로입니다.', '또 오세요.']
  ],
  ['too few plain sentences', [...korean.slice(0, 3), '또 오세요.']],
  ['the title', ['안녕히 계세요', ...korean.slice(1)]],
  ['a quotation', [...korean, '"아이들이 학교에 갈 수 없습니다."']],
  ['who speaks for himself', [...korean, '저는 이 섬에 남겠습니다.']],
  ['answers', [...korean, '답: 배는 내년에도 다닙니다.', '- 다리도 놓습니다.']],
  ['a polite sentence among plain ones', [...korean, '또 오세요.', '가게 문에는 그렇게 적혀 있다.']],
  ['an interview behind its lead', [...korean, ...Array.from({length: 10}, (_, at) => `배는 하루에 ${at}번 다닙니다.`)]],
  ['a letter', [...korean, `${'오래 기다리신 여러분께 드릴 말씀이 있어서 이 글을 적습니다. '.repeat(4)}`]],
  ['advice about something else', [...korean, '덮개를 씌우고 반 시간 동안 그대로 두세요.', '소식을 만나 보세요.']],
  ['a Chinese text', ['岛上的桥', '议会决定再使用旧船一年。', '居民在外面等待结果。', '票价不变。', '欢迎再来。']]
])('%s is left alone', (_, lines) => {
  expect(polite(...lines)).toEqual([])
})
