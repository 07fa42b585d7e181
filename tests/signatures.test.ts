/** The readers of dates, names and notices, form by form; the rules' own examples show what becomes of them. */
import {describe, expect, it} from 'vitest'
import {isBiography, isReachNote, readBioMarker} from '../src/document/bios.js'
import {judgeCaseless, readByline} from '../src/document/bylines.js'
import {judgeContribution} from '../src/document/contributions.js'
import {isDisclaimer} from '../src/document/disclaimers.js'
import {isFeedTail} from '../src/document/feed.js'
import {type Moment, readMoment} from '../src/document/moments.js'
import {isPerson, readSignature} from '../src/document/names.js'
import {isFromElsewhere, readSource} from '../src/document/source-forms.js'

const summary = (moment: Moment | undefined) =>
  moment === undefined
    ? ''
    : [moment.date, moment.hasTime && 'time', moment.isRelative && 'relative', moment.label, ...moment.others.map(({text}) => `<${text}>`)]
        .filter(Boolean)
        .join(' ')

describe('readMoment', () => {
  it.each([
    ['Mar. 4, 2025 8:03 am ET', 'full time'],
    ['Tuesday 4 March 2025 9:22 am', 'full time'],
    ['updated: Mar 4 2025, 15:24pm ist', 'full time strong'],
    ['March 4, 2025 / 12:21 AM / Updated 14 hours ago', 'full time relative strong'],
    ['04 Ago 2017', 'full'],
    ['1 day ago', 'relative'],
    ['vor 5 Minuten', 'relative'],
    ['il y a 3 heures', 'relative'],
    ['3시간 전', 'relative'],
    ['5 min read', 'relative'],
    ['Updated an hour ago', 'relative strong'],
    ['Publish date:', 'strong'],
    ['입력 2025.03.04 09:12', 'full time strong'],
    ['2025년 3월 4일 오전 9:12', 'full time'],
    ['2025.3.4 (화) 09:12', 'full time'],
    ['2025年3月4日 9時12分', 'full time'],
    ['公開日：2025年3月4日', 'full strong'],
    ['発売日2025年3月', 'partial weak'],
    ['2025/03/04 09:12 송고', 'full time strong'],
    ['Publié le 4 mars 2025 à 09h12', 'full time strong'],
    ['Stand: 04.03.2025, 09:12 Uhr', 'full time weak'],
    ['Giriş Tarihi: 4.03.2025 09:12', 'full time strong'],
    ['Cập nhật: 12/03/2025 08:15 (GMT+7)', 'full time strong'],
    ['آخر تحديث: 4 مارس 2025', 'full strong'],
    ['Опубликовано 4 марта 2025 года в 12:30', 'full time strong'],
    ['2025. március 4. 12:30', 'full time'],
    ['Published Tue, Mar 4 20254:29 AM EST', 'full time strong'],
    ['OWEN TATEMar. 4, 2025', 'full <OWEN TATE>'],
    ['Nora Whitfield - Mar 4, 2025, 10:31 pm CST', 'full time <Nora Whitfield>'],
    ['The harbour closed early', ''],
    ['Chapter 12', '']
  ])('reads `%s`', (text, wanted) => {
    expect(summary(readMoment(text))).toBe(wanted)
  })
})

describe('names', () => {
  it.each(['Nora Whitfield', 'Owen J. Tate', 'OWEN TATE', "Siobhán O'Dell", 'Anna van der Meer', 'Иван Петров'])(
    'takes `%s` for a person',
    (name) => {
      expect(isPerson(name)).toBe(true)
    }
  )
  it.each(['Nora', 'The Roadside', 'Blue Harbour’s Shore', 'Ferry runs again', 'Read More', 'Nora said.'])(
    'does not take `%s` for one',
    (text) => {
      expect(isPerson(text)).toBe(false)
    }
  )
  it('counts people, outlets, roles and handles', () => {
    expect(readSignature('Nora Whitfield and Owen Tate, Associated Press')).toMatchObject({people: 2, outlets: 1, agencies: 1})
    expect(readSignature('Owen Tate Associated Press')).toMatchObject({people: 1, agencies: 1})
    expect(readSignature('Owen Tate, National Political Writer')).toMatchObject({people: 1, roles: 1})
    expect(readSignature('Owen Tate @owentate')).toMatchObject({people: 1, handles: 1})
    expect(readSignature('Council keeps the ferry')).toBeUndefined()
  })
})

describe('readByline', () => {
  it.each([
    ['By Nora Whitfield', 'by'],
    ['Von Jan Ellwang', 'by'],
    ['Posted by Vortex Leave a comment', 'verb'],
    ['Ein Gastbeitrag von Jan Ellwang', 'verb'],
    ['Autor: Jan Ellwang', 'field'],
    ['作者：陈木', 'field'],
    ['Posted on March 4, 2025 by Admin', 'verb'],
    ['By:', 'by']
  ])('reads the label of `%s`', (text, label) => {
    expect(readByline(text)?.label).toBe(label)
  })
  it.each(['By train', 'By the Roadside', 'By Blue Harbour’s Shore', 'Author of the year', 'By the time it left, it was late'])(
    'leaves `%s`',
    (text) => {
      expect(readByline(text)).toBeUndefined()
    }
  )
  it('knows the forms of Chinese newsrooms', () => {
    expect(judgeCaseless('記者陳木／港口報導')).toBe('certain')
    expect(judgeCaseless('（編輯：李河）1140303')).toBe('certain')
    expect(judgeCaseless('記者會上，陳木說渡輪老了')).toBeUndefined()
  })
})

describe('notices', () => {
  it.each([
    'Nora Whitfield contributed to this report.',
    '(Reporting by Nora Whitfield; Editing by Owen Tate)',
    '(avec AFP)',
    'With inputs from agencies'
  ])('takes `%s` for a contributor note', (text) => expect(judgeContribution(text)).toBe('certain'))
  it.each(['Several experts contributed to this report.', 'Reporting by phone is allowed.', 'with care'])('leaves `%s`', (text) =>
    expect(judgeContribution(text)).toBeUndefined()
  )
  it.each([
    'The post Slow Ferry appeared first on Harbour Echo.',
    'La entrada Barco lento se publicó primero en Puerto Claro.',
    'Запись Старый паром впервые появилась на Порт.',
    '投稿 古い船 は 港町通信 に最初に表示されました。'
  ])('takes `%s` for a feed tail', (text) => expect(isFeedTail(text)).toBe(true))
  it('leaves a sentence about a post', () => {
    expect(isFeedTail('The post office appeared first on the list, and the school came last of all.')).toBe(false)
  })
  it.each([
    ['Source: Reuters', 'outlet'],
    ['Quelle: www.hafen.example', 'address'],
    ['来源：港口日报', 'outlet'],
    ['Fonte: Maria do Porto', 'words'],
    ['SOURCE:', 'nothing'],
    ['Sources', undefined]
  ])('reads `%s` as a source', (text, named) => expect(readSource(text)).toBe(named))
  it.each(['This article was first published in Harbour Echo.', 'Dieser Text erschien zuerst im Hafenblatt.', '本文转载自港口日报'])(
    'takes `%s` for a note of first publication',
    (text) => expect(isFromElsewhere(text)).toBe(true)
  )
  it.each(['This article of the treaty was disputed.', 'This report has been adapted from its original source.'])('leaves `%s`', (text) =>
    expect(isFromElsewhere(text)).toBe(false)
  )
  it.each([
    'The opinions stated above are the author’s own.',
    'This content is not intended to be investment advice.',
    'Мнение автора может не совпадать с мнением редакции.',
    'As opiniões do texto não refletem as do jornal.',
    '以上内容仅代表作者个人观点'
  ])('takes `%s` for a disclaimer', (text) => expect(isDisclaimer(text)).toBe(true))
  it('leaves a sentence about views', () => {
    expect(isDisclaimer('Her views of the harbour hang in the town hall.')).toBe(false)
  })
  it.each([
    'Owen Tate is a reporter for Harbour Echo.',
    'Owen Tate covers football for the Harbour Echo.',
    'Jan Ellwang ist Redakteur beim Hafenblatt.'
  ])('takes `%s` for a biography', (text) => expect(isBiography(text)).toBe(true))
  it.each(['Owen Tate is a carpenter in the harbour.', 'The Echo of the Harbour has a writer.', 'Edited by machines'])(
    'leaves `%s`',
    (text) => expect(isBiography(text)).toBe(false)
  )
  it('knows markers and notes on how to reach a writer', () => {
    expect(readBioMarker('About the author')).toEqual({name: undefined})
    expect(readBioMarker('Über Jan Ellwang')).toEqual({name: 'Jan Ellwang'})
    expect(readBioMarker('About the ferry')).toBeUndefined()
    expect(isReachNote('Follow Owen Tate on Twitter: @owentate')).toBe(true)
    expect(isReachNote('Owen Tate can be reached at owen@harbour.example.')).toBe(true)
    expect(isReachNote('Follow the path to the pier')).toBe(false)
  })
})
