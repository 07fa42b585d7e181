/** All rules, by id. */
import type {Rule} from '../src/rule.js'
import blankLineRun from './blank-line-run.js'
import chatbotResidue from './chatbot-residue.js'
import commentHeading from './comment-heading.js'
import contactFooter from './contact-footer.js'
import copyrightLine from './copyright-line.js'
import datelineByline from './dateline-byline.js'
import gluedHeading from './glued-heading.js'
import headingMarker from './heading-marker.js'
import interfaceLabel from './interface-label.js'
import lostDash from './lost-dash.js'
import markupResidue from './markup-residue.js'
import photoCredit from './photo-credit.js'
import placeholderText from './placeholder-text.js'
import promoLink from './promo-link.js'
import readerWidget from './reader-widget.js'
import relatedList from './related-list.js'
import scriptNotice from './script-notice.js'
import sectionKicker from './section-kicker.js'
import shortcode from './shortcode.js'
import speechArtefact from './speech-artefact.js'
import timestampLine from './timestamp-line.js'

export const rules: readonly Rule[] = [
  blankLineRun,
  chatbotResidue,
  commentHeading,
  contactFooter,
  copyrightLine,
  datelineByline,
  gluedHeading,
  headingMarker,
  interfaceLabel,
  lostDash,
  markupResidue,
  photoCredit,
  placeholderText,
  promoLink,
  readerWidget,
  relatedList,
  scriptNotice,
  sectionKicker,
  shortcode,
  speechArtefact,
  timestampLine
]
