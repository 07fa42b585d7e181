/** Calls and notices by form, in the languages of the word lists. */

import {expect, test} from 'vitest'
import {judgeCall, readCalls} from '../src/document/calls.js'

import {callWords} from '../src/words/call-words.js'
import {foldText, isFoldedLetter} from '../src/words/fold.js'
import {Lexicon} from '../src/words/lexicon.js'
import {noticeWords} from '../src/words/notice-words.js'
import {findings} from './helpers/engine.js'

const judge = (text: string) => readCalls(text, 0, text.length).map(judgeCall)
const rulesOn = (text: string) => findings(text).map(({ruleId, certainty}) => `${certainty} ${ruleId}`)

test.each([
  'Please sign up for our weekly newsletter!',
  'Get the best of the harbour delivered to your inbox',
  'Suscríbete a nuestro boletín de los lunes',
  'Inscreva-se na nossa newsletter semanal',
  'Inscrivez-vous à notre infolettre du soir',
  'Melden Sie sich für unseren Newsletter an',
  'Hier unseren Newsletter abonnieren',
  'Iscriviti alla nostra newsletter del porto',
  'Meld je aan voor onze nieuwsbrief',
  'Zapisz się na nasz poranny newsletter',
  'Подпишитесь на нашу рассылку',
  'Підпишіться на нашу розсилку',
  'Haftalık bültenimize abone olun',
  'اشترك في نشرتنا البريدية',
  '欢迎关注我们的微信公众号',
  '当サイトのメールマガジンに登録してください',
  'हमारे न्यूज़लेटर को सब्सक्राइब करें'
])('%s is a certain call', (text) => {
  expect(judge(text)).toContain('certain')
})

test.each([
  'Our newsletter reaches forty thousand readers.',
  'Follow the coast road to the lighthouse.',
  'Join the two planks with glue.',
  'She asked us to follow her to the inbox on the wall.',
  'Le bulletin de notre commune paraît chaque mois.',
  'Unser Newsletter erscheint seit 2003.',
  'Наша рассылка выходит по средам.',
  'How do I subscribe to our newsletter?'
])('%s is no call', (text) => {
  expect(judge(text).filter((certainty) => certainty !== undefined)).toEqual([])
})

test.each([
  ['Dieser Beitrag ist nur für Abonnenten', 'certain paywall-notice'],
  ['¿Ya eres suscriptor? Inicia sesión', 'certain paywall-notice'],
  ['By creating an account, you agree to our terms of use.', 'certain paywall-notice'],
  ['Ta strona używa plików cookie.', 'certain cookie-notice'],
  ['Bu site çerez kullanır.', 'certain cookie-notice'],
  ['我们使用 Cookie。', 'certain cookie-notice'],
  ['Vi använder cookies.', 'certain cookie-notice'],
  ['– РЕКЛАМА –', 'certain ad-label'],
  ['Continua a leggere dopo la pubblicità', 'certain ad-label'],
  ['This post contains affiliate links.', 'certain ad-label']
])('%s is a %s', (text, expected) => {
  expect(rulesOn(`${text}\n`)).toContain(expected)
})

test('a text that speaks of terms and consent throughout keeps its sentences', () => {
  const topics = ['accounts', 'payments', 'visitors', 'children', 'partners', 'backups', 'cookies']
  const policy = topics.map((topic) => `By using this site, you agree to our privacy policy on ${topic}.\n`).join('\n')
  expect(rulesOn(policy).filter((found) => found.startsWith('certain') || found.startsWith('likely'))).toEqual([])
})

test.each([
  ['call', callWords],
  ['notice', noticeWords]
])('every %s word is read as a word of its class', (_, lists) => {
  const lexicon = new Lexicon(lists)
  const words = Object.values(lists)
    .flat()
    .flatMap((list) => list.split(', '))
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}en` : word))
  expect(words.length).toBeGreaterThan(500)
  const unread = words.filter((word) => {
    const folded = foldText(word, 0, word.length)
    const at = folded.findIndex(isFoldedLetter)
    return lexicon.at(folded, at) === undefined
  })
  expect(unread).toEqual([])
})
