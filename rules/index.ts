/** All rules, by id. */
import type {Rule} from '../src/rule.js'
import adLabel from './ad-label.js'
import authorBio from './author-bio.js'
import blankLineRun from './blank-line-run.js'
import breadcrumbTrail from './breadcrumb-trail.js'
import broadcastMark from './broadcast-mark.js'
import callTail from './call-tail.js'
import chatbotResidue from './chatbot-residue.js'
import commentBlock from './comment-block.js'
import commentHeading from './comment-heading.js'
import contactFooter from './contact-footer.js'
import contributorNote from './contributor-note.js'
import controlCharacter from './control-character.js'
import cookieNotice from './cookie-notice.js'
import copyrightLine from './copyright-line.js'
import counterLine from './counter-line.js'
import datedLabel from './dated-label.js'
import datelineByline from './dateline-byline.js'
import disclaimerNotice from './disclaimer-notice.js'
import errorPage from './error-page.js'
import feedTail from './feed-tail.js'
import footerMenu from './footer-menu.js'
import gluedHeading from './glued-heading.js'
import headingMarker from './heading-marker.js'
import headlineLink from './headline-link.js'
import htmlEntity from './html-entity.js'
import imprintLine from './imprint-line.js'
import interfaceLabel from './interface-label.js'
import invisibleCharacter from './invisible-character.js'
import ligature from './ligature.js'
import lostApostrophe from './lost-apostrophe.js'
import lostDash from './lost-dash.js'
import lostLetter from './lost-letter.js'
import lostQuote from './lost-quote.js'
import markupResidue from './markup-residue.js'
import menuRow from './menu-row.js'
import mojibake from './mojibake.js'
import pageBoilerplate from './page-boilerplate.js'
import pageControl from './page-control.js'
import pageFurniture from './page-furniture.js'
import pageNotice from './page-notice.js'
import pageWording from './page-wording.js'
import paywallNotice from './paywall-notice.js'
import photoCredit from './photo-credit.js'
import placeholderText from './placeholder-text.js'
import playerText from './player-text.js'
import politeNotice from './polite-notice.js'
import postField from './post-field.js'
import promoLine from './promo-line.js'
import promoLink from './promo-link.js'
import readMoreLink from './read-more-link.js'
import readerWidget from './reader-widget.js'
import relatedList from './related-list.js'
import repeatedLine from './repeated-line.js'
import replacementCharacter from './replacement-character.js'
import reporterByline from './reporter-byline.js'
import reporterSignature from './reporter-signature.js'
import reprintNotice from './reprint-notice.js'
import scriptNotice from './script-notice.js'
import sectionKicker from './section-kicker.js'
import shareBar from './share-bar.js'
import shortcode from './shortcode.js'
import siteWording from './site-wording.js'
import sourceNotice from './source-notice.js'
import speechArtefact from './speech-artefact.js'
import tagList from './tag-list.js'
import teaserList from './teaser-list.js'
import timestampLine from './timestamp-line.js'
import tipRequest from './tip-request.js'
import transcriptMark from './transcript-mark.js'
import truncationMarker from './truncation-marker.js'

export const rules: readonly Rule[] = [
  adLabel,
  authorBio,
  blankLineRun,
  breadcrumbTrail,
  broadcastMark,
  callTail,
  chatbotResidue,
  commentBlock,
  commentHeading,
  contactFooter,
  contributorNote,
  controlCharacter,
  cookieNotice,
  copyrightLine,
  counterLine,
  datedLabel,
  datelineByline,
  disclaimerNotice,
  errorPage,
  feedTail,
  footerMenu,
  gluedHeading,
  headingMarker,
  headlineLink,
  htmlEntity,
  imprintLine,
  interfaceLabel,
  invisibleCharacter,
  ligature,
  lostApostrophe,
  lostDash,
  lostLetter,
  lostQuote,
  markupResidue,
  menuRow,
  mojibake,
  pageBoilerplate,
  pageControl,
  pageFurniture,
  pageNotice,
  pageWording,
  paywallNotice,
  photoCredit,
  placeholderText,
  playerText,
  politeNotice,
  postField,
  promoLine,
  promoLink,
  readMoreLink,
  readerWidget,
  relatedList,
  repeatedLine,
  replacementCharacter,
  reporterByline,
  reporterSignature,
  reprintNotice,
  scriptNotice,
  sectionKicker,
  shareBar,
  shortcode,
  siteWording,
  sourceNotice,
  speechArtefact,
  tagList,
  teaserList,
  timestampLine,
  tipRequest,
  transcriptMark,
  truncationMarker
]
