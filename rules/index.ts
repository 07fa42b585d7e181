/** All rules, by id. */
import type {Rule} from '../src/rule.js'
import authorBio from './author-bio.js'
import blankLineRun from './blank-line-run.js'
import commentHeading from './comment-heading.js'
import contactFooter from './contact-footer.js'
import contributorNote from './contributor-note.js'
import copyrightLine from './copyright-line.js'
import datelineByline from './dateline-byline.js'
import disclaimerNotice from './disclaimer-notice.js'
import feedTail from './feed-tail.js'
import gluedHeading from './glued-heading.js'
import headingMarker from './heading-marker.js'
import interfaceLabel from './interface-label.js'
import lostDash from './lost-dash.js'
import photoCredit from './photo-credit.js'
import promoLink from './promo-link.js'
import readerWidget from './reader-widget.js'
import relatedList from './related-list.js'
import reporterByline from './reporter-byline.js'
import sectionKicker from './section-kicker.js'
import sourceNotice from './source-notice.js'
import speechArtefact from './speech-artefact.js'
import timestampLine from './timestamp-line.js'

export const rules: readonly Rule[] = [
  authorBio,
  blankLineRun,
  commentHeading,
  contactFooter,
  contributorNote,
  copyrightLine,
  datelineByline,
  disclaimerNotice,
  feedTail,
  gluedHeading,
  headingMarker,
  interfaceLabel,
  lostDash,
  photoCredit,
  promoLink,
  readerWidget,
  relatedList,
  reporterByline,
  sectionKicker,
  sourceNotice,
  speechArtefact,
  timestampLine
]
