/** All rules, by id. */
import type {Rule} from '../src/rule.js'
import blankLineRun from './blank-line-run.js'
import chatbotResidue from './chatbot-residue.js'
import commentHeading from './comment-heading.js'
import contactFooter from './contact-footer.js'
import copyrightLine from './copyright-line.js'
import datelineByline from './dateline-byline.js'
import errorPage from './error-page.js'
import gluedHeading from './glued-heading.js'
import headingMarker from './heading-marker.js'
import interfaceLabel from './interface-label.js'
import lostDash from './lost-dash.js'
import markupResidue from './markup-residue.js'
import pageFurniture from './page-furniture.js'
import photoCredit from './photo-credit.js'
import placeholderText from './placeholder-text.js'
import promoLink from './promo-link.js'
import readerWidget from './reader-widget.js'
import relatedList from './related-list.js'
import repeatedLine from './repeated-line.js'
import scriptNotice from './script-notice.js'
import sectionKicker from './section-kicker.js'
import shortcode from './shortcode.js'
import speechArtefact from './speech-artefact.js'
import timestampLine from './timestamp-line.js'
import transcriptMark from './transcript-mark.js'
import truncationMarker from './truncation-marker.js'

export const rules: readonly Rule[] = [
  blankLineRun,
  chatbotResidue,
  commentHeading,
  contactFooter,
  copyrightLine,
  datelineByline,
  errorPage,
  gluedHeading,
  headingMarker,
  interfaceLabel,
  lostDash,
  markupResidue,
  pageFurniture,
  photoCredit,
  placeholderText,
  promoLink,
  readerWidget,
  relatedList,
  repeatedLine,
  scriptNotice,
  sectionKicker,
  shortcode,
  speechArtefact,
  timestampLine,
  transcriptMark,
  truncationMarker
]
