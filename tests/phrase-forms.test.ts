/** Wordings by form: what the templates and readers of `src/phrases` take, and what they leave. */
import {describe, expect, test} from 'vitest'
import {readBar} from '../src/phrases/bar-words.js'
import {readCommentForm} from '../src/phrases/comment-forms.js'
import {readFollowCall} from '../src/phrases/follow-calls.js'
import {isInterfaceForm} from '../src/phrases/interface-forms.js'
import {readLinkLabel} from '../src/phrases/link-labels.js'
import {readListHeading} from '../src/phrases/list-headings.js'
import {judgeAid, mayBeAid} from '../src/phrases/reading-aids.js'
import {readTemplates} from '../src/phrases/templates.js'

describe('templates', () => {
  const templates = readTemplates('\nback to |the top|main_page\n|this is|was\n')

  test('match whole words, slots that may lack, and spaces within an alternative', () => {
    for (const form of ['back to top', 'back to the top', 'back to main page', 'this is', 'is', 'was'])
      expect(templates.has(form)).toBe(true)
  })

  test('match nothing more and nothing less', () => {
    for (const form of ['back to', 'back to topper', 'back to the top now', 'this', '', 'main page'])
      expect(templates.has(form)).toBe(false)
  })
})

test('a share bar is read word by word, glued ones included', () => {
  expect(readBar('FacebookTwitterPinterest')?.map(([word]) => word)).toEqual(['facebook', 'twitter', 'pinterest'])
  expect(readBar('Share on: Reddit | Email (12)')?.map(([, kind]) => kind)).toEqual(['share', 'joint', 'network', 'button'])
  for (const text of ['Facebooks', 'Twitter storm', 'Redditch', 'Shareholders', 'İİ']) expect(readBar(text)).toBeUndefined()
})

test('labels of links are strong only where prose has no use for them', () => {
  for (const text of ['READ MORE', 'Lesen Sie auch', '(Leggi anche su', 'Читайте также', '▶ 관련기사', 'Baca juga', '延伸閱讀'])
    expect(readLinkLabel(text), text).toBe('strong')
  expect(readLinkLabel('See also')).toBe('weak')
  for (const text of ['Note', 'He said', 'Read', 'The related matter']) expect(readLinkLabel(text), text).toBeUndefined()
})

test('headings of lists pick articles', () => {
  for (const text of [
    'LATEST NEWS',
    'Recent Articles:',
    'Weitere Beiträge zum Thema',
    'Artículos relacionados',
    '人気記事',
    'Entdecke weitere Artikel',
    'Fotos et vidéos sur le sujet'
  ])
    expect(readListHeading(text), text).toBe('strong')
  for (const text of ['More in Harbour', 'Most Popular']) expect(readListHeading(text), text).toBe('weak')
  for (const text of ['Самые популярные прогулки', 'Most popular walks', 'More Harbour Echo'])
    expect(readListHeading(text), text).toBe('loose')
  for (const text of [
    'News',
    'The ferry and its pier',
    'More',
    'More ferries',
    'Popular walks, and why',
    'Latest news from the pier, again.'
  ])
    expect(readListHeading(text), text).toBeUndefined()
})

test('calls and counts of comments', () => {
  for (const text of [
    'Be the first to comment',
    '0 Comments (+)',
    'Kommentar schreiben',
    'Оставить комментарий',
    'Brak komentarzy',
    '评论列表'
  ])
    expect(readCommentForm(text), text).toBe('call')
  for (const text of ['12 Comments', 'Comments (3)', '5 комментариев']) expect(readCommentForm(text), text).toBe('count')
  for (const text of ['Comments from the pier', 'He declined to comment', 'Reply']) expect(readCommentForm(text), text).toBeUndefined()
})

test('calls to follow name a network and who is to be followed', () => {
  for (const text of ['Follow us on Facebook', 'Folgen Sie uns auf Instagram', 'Подписывайтесь на наш Telegram-канал'])
    expect(readFollowCall(text), text).toBe('ours')
  expect(readFollowCall('Follow Jane Ferry on Twitter')).toBe('named')
  for (const text of ['Follow the money', 'Facebook, we like it', 'Twitter users follow the ferry', 'Do you follow us on Facebook?'])
    expect(readFollowCall(text), text).toBeUndefined()
})

test('labels by form', () => {
  for (const text of [
    'Back to Top «',
    'Image 1 of 5',
    'chevron_left Browse All Posts',
    'Make Harbour News my homepage',
    'Dieses Rezept als PDF speichern',
    'Sie sind derzeit nicht angemeldet.',
    'Permalink: https://harbour.example/a/1'
  ])
    expect(isInterfaceForm(text), text).toBe(true)
  for (const text of [
    'Back to School',
    'Image',
    'first_name',
    'The next article',
    'Permalink',
    'Permalinks and why/how to use them',
    'Print this and keep it'
  ])
    expect(isInterfaceForm(text), text).toBe(false)
})

test('aids to reading: times, counts of readers, reading aloud, letter sizes', () => {
  const sure = [
    '4 min read',
    '5-minute read',
    'Est. reading time: 5 min',
    'Время на чтение: 3 мин.',
    'Temps de lecture estimé : 3 minutes',
    '3 minuti di lettura',
    'Lesezeit ca. 3 Minuten',
    'この記事は約3分で読めます',
    '3분 읽기',
    '阅读约3分钟',
    '3 دقائق للقراءة',
    'Escuchar el artículo',
    'Ascolta l’articolo',
    'Haberi dinle',
    '音声で聞く'
  ]
  const doubtful = [
    '1,204 views',
    'Просмотров: 1 204',
    '1.2K views',
    '閲覧数：1204',
    'Lu 1204 fois',
    '조회수 1,204',
    '字号：小 中 大',
    'A- A A+',
    'Schriftgröße'
  ]
  for (const text of [...sure, ...doubtful]) {
    expect(mayBeAid(text, 0, text.length), text).toBe(true)
    expect(judgeAid(text), text).toBe(sure.includes(text) ? 'certain' : 'likely')
  }
  for (const text of ['Listen', 'Views', 'Ascolta', '3 minutes', 'Read 12', 'The views of 1204', 'Okuma', '阅读 12 章', 'A A'])
    expect(judgeAid(text), text).toBeUndefined()
})
