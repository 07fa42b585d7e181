import {describe, expect, it} from 'vitest'
import {judgeAddressNote, judgeCorrectionCall} from '../src/document/form-notes.js'
import {isOfFamily, type LabelFamily} from '../src/document/label-families.js'

const labels: Readonly<Record<LabelFamily, readonly string[]>> = {
  comment: [
    'What our readers think (31)',
    'Leave us your opinion',
    'Meinungen unserer Leser (9)',
    'Schreib den ersten Kommentar',
    'Soyez le premier à commenter cet article',
    'Los comentarios de nuestros lectores',
    'Hãy là người đầu tiên bình luận',
    '첫 댓글 남기기',
    'Alle Kommentare anzeigen',
    'Schrijf als eerste een reactie'
  ],
  share: [
    'Share this post with friends',
    'Diese Seite weiterempfehlen',
    'Invia questo articolo a un amico',
    'Yazıyı arkadaşlarınla paylaş',
    '把这篇文章发给好友'
  ],
  control: ['Copy this page’s address', 'Schrift verkleinern', 'Fermer le menu', 'Califica esta noticia', '文字を小さくする', '글자 크게'],
  list: [
    'Most read this month',
    'Les articles les plus partagés',
    'Andere Leser lasen auch',
    'Najczęściej czytane w tym miesiącu',
    '今月よく読まれた記事',
    'Entradas relacionadas de este blog',
    'Postingan populer dari blog ini',
    'Otros lectores leyeron'
  ]
}
const others = [
  'Readers will comment on this for years.',
  'Comments from the harbour master',
  'Other opinions',
  'Write the answer',
  'A note on the text',
  'Teile der Seite',
  'Deel van het verhaal',
  'Tell the story',
  'Close the window',
  'Texto del artículo',
  'Valore del testo',
  'The most popular walk of the week',
  'Popular authors of the century',
  'Related works',
  'Show the results',
  'Reduce the size',
  '":No text to send"',
  'Share'
]

describe('labels by their words', () => {
  for (const [family, texts] of Object.entries(labels) as [LabelFamily, readonly string[]][])
    it(`knows those of ${family}, whatever the language`, () => {
      expect(texts.filter((text) => !isOfFamily(text, family))).toEqual([])
    })

  it('leaves alone what has a word of its own, tells something, or asks for something else', () => {
    const families = ['comment', 'share', 'control', 'list'] as const
    expect(others.filter((text) => families.some((family) => isOfFamily(text, family)))).toEqual([])
  })
})

describe('what a page says beside its forms', () => {
  it('keeps an address and names what must be filled in', () => {
    const both = [
      'Your mail stays private. Boxes with * are required',
      'Ihre Mailadresse wird nicht angezeigt. Felder mit * sind Pflichtfelder',
      '您的邮箱不会公开，必填项已用*标注'
    ]
    expect(both.map(judgeAddressNote)).toEqual(['certain', 'certain', 'certain'])
    const one = ['We never publish your e-mail address', '* Campos obligatorios', 'Twój adres e-mail nie zostanie opublikowany']
    expect(one.map(judgeAddressNote)).toEqual(['likely', 'likely', 'likely'])
    const none = [
      'The list was never published, and her e-mail did not say why.',
      '* Required: packages that others need',
      '** Required',
      'The field is required.'
    ]
    expect(none.map(judgeAddressNote)).toEqual(none.map(() => undefined))
  })

  it('asks for corrections and tips', () => {
    expect(judgeCorrectionCall('¿Encontraste un error? Escríbenos.')).toBe('likely')
    expect(judgeCorrectionCall('Got a tip? Write to us')).toBe('likely')
    expect(judgeCorrectionCall('Found a mistake? Select it and hit Ctrl + Enter')).toBe('certain')
    const none = [
      'Was it an error? He would not tell us why the boat was late.',
      'Press Ctrl+Enter to send the form',
      'Let us know by Friday',
      'A mistake? Nobody knows.'
    ]
    expect(none.map(judgeCorrectionCall)).toEqual([undefined, undefined, undefined, undefined])
  })
})
