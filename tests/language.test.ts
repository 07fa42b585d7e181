import {describe, expect, test} from 'vitest'
import {guessLanguage, isFunctionWord} from '../src/document/language.js'

describe('a sentence or two tell', () => {
  test.each([
    ['en', 'The ferry was late on Tuesday, and nobody in the harbour had heard why it was not at the pier.'],
    ['de', 'Die Fähre kam am Dienstag nicht, und im Hafen wusste keiner, ob sie an dem Tag noch fahren wird.'],
    ['fr', 'Le bac est arrivé en retard mardi, et les gens du port ne savaient pas comment il avait passé la nuit.'],
    ['es', 'El barco llegó tarde el martes, y en el puerto no sabían qué había pasado con los hombres de la noche.'],
    ['pt', 'O barco chegou tarde na terça, e no porto não sabiam como os homens da noite tinham passado, mas também não perguntaram.'],
    ['it', 'Il traghetto è arrivato tardi martedì, e nel porto non sapevano che cosa gli uomini della notte avevano fatto.'],
    ['nl', 'De boot was dinsdag te laat, en in de haven wist niet een van de mannen dat hij door het ijs was gevaren.'],
    ['ru', 'Паром опоздал во вторник, и в порту никто не знал, как он был на реке и что с ним было.'],
    ['uk', 'Пором запізнився у вівторок, і в порту ніхто не знав, як він був на річці та що з ним було.'],
    ['pl', 'Prom spóźnił się we wtorek i nikt w porcie nie wiedział, że jest na rzece oraz co się z nim stało.'],
    ['tr', 'Vapur salı günü gecikti ve limanda hiç kimse onun ne kadar sonra geleceğini bilmiyordu, ama bu çok da önemli değil.'],
    ['ar', 'تأخرت العبارة يوم الثلاثاء ولم يعرف أحد في الميناء ما الذي حدث على النهر أو مع من كان.'],
    ['ko', '여객선은 화요일에 늦었고 항구의 누구도 그 까닭을 몰랐다.'],
    ['ja', '渡し船は火曜日に遅れ、港の誰もその理由を知らなかった。'],
    ['zh', '渡船星期二晚点了，港口里没有人知道原因。'],
    ['hi', 'नाव मंगलवार को देर से आई और बंदरगाह में किसी को कारण पता नहीं था।']
  ])('%s', (language, text) => expect(guessLanguage(text)).toBe(language))
})

test.each(['', '12:30 · 2025-08-20', 'Ferry Pier Harbour Winter Ice', 'lorem', 'a a a a'])('`%s` tells nothing', (text) => {
  expect(guessLanguage(text)).toBeUndefined()
})

test('a word may be common in one language and an interface word in another', () => {
  expect(isFunctionWord('comment', 'fr')).toBe(true)
  expect(isFunctionWord('comment', 'en')).toBe(false)
})
