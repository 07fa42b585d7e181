import {describe, expect, test} from 'vitest'
import {askText, cutChosen} from '../src/faces/cli/interactive/questions.js'
import {currentQuestion, type Key, openSession, press, type Session} from '../src/faces/cli/interactive/session.js'
import {activate, contextFor} from '../src/seedlint.js'
import {fix, prose} from './helpers/engine.js'

const active = activate()
const setup = {active, context: await contextFor(active), allows: undefined, key: () => ''}
const groups = ['label', 'list', 'label', 'notice', 'label']
const pressed = (...given: readonly Key[]): Session => given.reduce(press, openSession(groups))

describe('a session', () => {
  test('asks in order and ends when all is answered', () => {
    expect(currentQuestion(pressed())).toBe(0)
    expect(currentQuestion(pressed('y', 'n'))).toBe(2)
    expect(currentQuestion(pressed('y', 'n', 'y', 'n', 'y'))).toBeUndefined()
    expect(pressed('y', 'n', '!').answers).toEqual(['yes', 'no', 'never', undefined, undefined])
  })
  test('a and d answer for all that is left of the group', () => {
    expect(pressed('a').answers).toEqual(['yes', undefined, 'yes', undefined, 'yes'])
    expect(pressed('n', 'y', 'd').answers).toEqual(['no', 'yes', 'no', undefined, 'no'])
  })
  test('u takes the last key back, whatever it answered, and can be repeated', () => {
    expect(pressed('n', 'y', 'd', 'u').answers).toEqual(['no', 'yes', undefined, undefined, undefined])
    expect(currentQuestion(pressed('n', 'y', 'd', 'u', 'u'))).toBe(1)
    expect(pressed('u').answers).toEqual(pressed().answers)
  })
  test('q stops and keeps what was answered', () => {
    expect(currentQuestion(pressed('y', 'q'))).toBeUndefined()
    expect(pressed('y', 'q').answers[0]).toBe('yes')
  })
})

describe('questions', () => {
  const text = [prose, 'flag content', 'You may also like', 'Ten Quick Soups', 'Bakery Turns 90!', '© 2024 Example Daily', ''].join('\n')

  test('a list and its headlines are one, a line of another rule is another', () => {
    const {questions} = askText(text, setup, false)
    expect(questions.map(({ruleId, line, findings}) => [ruleId, line, findings.length])).toEqual([
      ['interface-label', 2, 1],
      ['related-list', 3, 3],
      ['copyright-line', 6, 1]
    ])
    expect(questions[2]?.flagged).toBe('© 2024 Example Daily')
  })
  test('likely findings are asked about with unsafe fixes only', () => {
    const spun = 'So the talks went on until the morning. End of sentence. Nobody slept, and nobody said a word.'
    expect(askText(spun, setup, false).questions).toEqual([])
    expect(askText(spun, setup, true).questions.map(({ruleId}) => ruleId)).toEqual(['speech-artefact'])
  })
  test('what is chosen is cut and nothing else; all chosen is what --fix does', () => {
    const {document, questions} = askText(text, setup, false)
    expect(cutChosen(document, questions).text).toBe(fix(text).text)
    expect(cutChosen(document, questions.slice(1, 2)).text).toBe([prose, 'flag content', '© 2024 Example Daily', ''].join('\n'))
    expect(cutChosen(document, [])).toEqual({text, cuttings: []})
  })
  test('an edit inside a line knows its line', () => {
    const {questions} = askText(`${prose}\n\nShe took office. Photo by AP and Yonhap News\n`, setup, true)
    expect(questions.map(({line, flagged}) => [line, flagged])).toEqual([[3, 'Photo by AP and Yonhap News']])
  })
})
