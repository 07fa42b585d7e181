/** What pages show while they work, sell, ask and turn, by nothing but words for it; and lines of texts that are like it. */
import {describe, expect, test} from 'vitest'
import {isOfPage, type PageFamily} from '../src/document/page-families.js'
import {foldWord} from '../src/words/fold.js'
import {offerWords} from '../src/words/offer-words.js'
import {stateWords} from '../src/words/state-words.js'
import {findings, prose} from './helpers/engine.js'

const lines: Readonly<Record<PageFamily, readonly string[]>> = {
  state: [
    'Loading more comments…',
    'Bitte warten Sie, die Seite wird geladen',
    'Une erreur est survenue. Veuillez réessayer plus tard.',
    'Este vídeo ya no está disponible en tu país.',
    'O vídeo não pode ser reproduzido',
    'Wystąpił błąd, spróbuj ponownie później',
    'Este vídeo foi removido.',
    'Ваш браузер устарел. Обновите браузер.',
    'Please switch to a modern browser.',
    'お使いのブラウザは対応していません。',
    '视频加载失败，请稍后重试'
  ],
  offer: [
    'Try our weekly crossword',
    'Machen Sie mit bei unserem Quiz',
    'Répondez à notre sondage',
    'Reserva tus entradas aquí',
    'Vul onze enquête in',
    'Купить билеты онлайн',
    'アンケートに回答する'
  ],
  control: [
    'Follow this topic',
    'Diesem Thema folgen',
    'Ajouter à mes favoris',
    'Ordenar por fecha',
    'Сначала новые',
    'Poprzednia strona',
    '« Zurück 1 2 3 Weiter »',
    '1 2 3 4 Next ›',
    'Weiter »',
    'Activar sonido',
    'Salva le mie preferenze',
    'すべて拒否する'
  ],
  sections: ['Home News Sport Weather', 'Politik Wirtschaft Kultur Sport', 'Главная Политика Спорт Культура', '首页 财经 体育 科技']
}

describe.each(Object.entries(lines))('%s', (family, all) => {
  test.each(all)('%s', (line) => {
    expect((['state', 'offer', 'control', 'sections'] as const).filter((name) => isOfPage(line, name))).toEqual([family])
  })
})

test.each([
  'What went wrong',
  'The error',
  'Loading the ship took two days',
  'Wait for the tide',
  'The wait',
  'Moment',
  'Video from the harbour',
  'A browser for sailors',
  'Supported browsers',
  'Play the low card',
  'The quiz',
  'Test your soil before planting',
  'Tickets cost eight euros.',
  'Follow the river north',
  'Save your money for later',
  'The oldest map',
  'Next of kin',
  'The last page',
  'Back and forth',
  'Agree to disagree',
  'Accept the past',
  'Politics and culture',
  'World News Today'
])('`%s` is a text', (line) => {
  expect((['state', 'offer', 'control', 'sections'] as const).filter((name) => isOfPage(line, name))).toEqual([])
})

test('each is likely to the rule of its kind', () => {
  const text = [prose, 'Es ist ein Fehler aufgetreten.', 'Take our survey', 'Sort by: newest', 'News Sport Business Travel'].join('\n\n')
  expect(findings(text).map(({ruleId}) => ruleId)).toEqual(['page-notice', 'promo-line', 'interface-label', 'menu-row'])
})

// A letter that opens an expression of several words is no longer read as a word by itself.
test('no expression begins with a word of one letter', () => {
  const all = [...Object.values(stateWords), ...Object.values(offerWords)].flat().flatMap((list) => list.split(', '))
  expect(all.filter((word) => /^.? /.test(foldWord(word)))).toEqual([])
})
