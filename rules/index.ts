/** All rules, by id. */
import type {Rule} from '../src/rule.js'
import blankLineRun from './blank-line-run.js'
import breadcrumbTrail from './breadcrumb-trail.js'
import commentBlock from './comment-block.js'
import commentHeading from './comment-heading.js'
import contactFooter from './contact-footer.js'
import copyrightLine from './copyright-line.js'
import datelineByline from './dateline-byline.js'
import gluedHeading from './glued-heading.js'
import headingMarker from './heading-marker.js'
import interfaceLabel from './interface-label.js'
import lostDash from './lost-dash.js'
import photoCredit from './photo-credit.js'
import playerText from './player-text.js'
import promoLink from './promo-link.js'
import readMoreLink from './read-more-link.js'
import readerWidget from './reader-widget.js'
import relatedList from './related-list.js'
import sectionKicker from './section-kicker.js'
import shareBar from './share-bar.js'
import speechArtefact from './speech-artefact.js'
import tagList from './tag-list.js'
import timestampLine from './timestamp-line.js'

export const rules: readonly Rule[] = [
  blankLineRun,
  breadcrumbTrail,
  commentBlock,
  commentHeading,
  contactFooter,
  copyrightLine,
  datelineByline,
  gluedHeading,
  headingMarker,
  interfaceLabel,
  lostDash,
  photoCredit,
  playerText,
  promoLink,
  readMoreLink,
  readerWidget,
  relatedList,
  sectionKicker,
  shareBar,
  speechArtefact,
  tagList,
  timestampLine
]
