/** What a page shows while it works, sells, asks and turns, made of nothing but words for it: see `state-words.ts` and `offer-words.ts`. */
import {Cue} from '../words/cue.js'
import {Lexicon} from '../words/lexicon.js'
import {offerWords} from '../words/offer-words.js'
import {stateWords} from '../words/state-words.js'
import {type CoveredForm, isCovered, longestCovered} from './covered-forms.js'
import type {Document, Line} from './document.js'

const states = new Lexicon(stateWords)
const offers = new Lexicon(offerWords)

/** `state`: it loads, fails, cannot show something. `offer`: a game, a poll, tickets. `control`: a button. `sections`: a menu. */
export type PageFamily = 'state' | 'offer' | 'control' | 'sections'

interface Family {
  readonly lexicon: Lexicon
  readonly forms: readonly CoveredForm[]
  /** A line of the family has it. */
  readonly cue: Cue
}

const families: Readonly<Record<PageFamily, Family>> = {
  state: {
    lexicon: states,
    forms: [
      {of: ['load', 'media'], others: ['wait'], mayStop: true},
      {of: ['load', 'wait'], others: ['media'], mayStop: true},
      {of: ['load'], fewest: 3},
      {of: ['wait'], fewest: 2},
      {of: ['broken'], others: ['again', 'media', 'wait', 'load'], mayStop: true},
      {of: ['failed'], others: ['again', 'media', 'wait', 'load', 'broken'], fewest: 2, mayStop: true},
      {of: ['media', 'gone'], others: ['region', 'again', 'failed'], mayStop: true},
      {of: ['browser', 'old'], others: ['way', 'use', 'media', 'wait', 'again'], mayStop: true},
      {of: ['browser', 'use', 'way'], others: ['old'], mayStop: true}
    ],
    cue: new Cue('page-state', {
      of: () => [stateWords.load, stateWords.wait, stateWords.failed, stateWords.broken, stateWords.gone, stateWords.browser].flat()
    })
  },
  offer: {
    lexicon: offers,
    forms: [
      {of: ['game', 'play'], others: ['knowledge', 'poll'], edge: 'play', fewest: 2},
      {of: ['poll', 'play'], edge: 'play', fewest: 2},
      {of: ['ticket', 'buy'], others: ['event'], edge: 'buy', fewest: 2}
    ],
    cue: new Cue('page-offer', {of: () => [offerWords.game, offerWords.poll, offerWords.ticket].flat()})
  },
  control: {
    lexicon: offers,
    forms: [
      {of: ['follow', 'subject'], edge: 'follow', fewest: 2},
      {of: ['save', 'shelf'], edge: 'save', fewest: 2},
      {of: ['sort', 'order'], others: ['ordered'], edge: 'sort', fewest: 2},
      {of: ['ordered']},
      {of: ['page', 'turn']},
      {of: ['turn'], others: ['page'], fewest: 2, isBare: true},
      {of: ['turn'], others: ['page'], isBare: true, numbers: 2},
      {of: ['turn'], others: ['page'], isBare: true, arrow: true},
      {of: ['sound', 'switch']},
      {of: ['consent', 'agree'], others: ['whole'], fewest: 2},
      {of: ['consent', 'whole'], fewest: 2},
      {of: ['agree', 'whole'], fewest: 2, isBare: true},
      {of: ['agree', 'whole'], fewest: 3},
      {of: ['agree'], fewest: 2}
    ],
    cue: new Cue('page-button', {
      of: () =>
        [
          offerWords.follow,
          offerWords.shelf,
          offerWords.sort,
          offerWords.ordered,
          offerWords.turn,
          offerWords.sound,
          offerWords.agree
        ].flat()
    })
  },
  sections: {
    lexicon: offers,
    forms: [{of: ['section'], fewest: 4, isBare: true}],
    cue: new Cue('page-sections', {of: () => offerWords.section})
  }
}

/** What a line of the family has. */
export const familyCue = (family: PageFamily): Cue => families[family].cue

/** The lines of a family. Words alone say so: it is likely, no more. */
export function linesOfPage(document: Document, family: PageFamily): readonly Line[] {
  return document.labelsWith(longestCovered, families[family].cue).filter(({text}) => isOfPage(text, family))
}

/** Is a text a line of the family? */
export function isOfPage(text: string, family: PageFamily): boolean {
  const {lexicon, forms} = families[family]
  return isCovered(lexicon, text, forms)
}
