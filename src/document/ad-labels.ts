/** Labels of advertisements inside a paragraph, where one stood between two sentences; and notices that links pay. */
import type {Span} from '../rule.js'
import type {Clause} from '../words/clauses.js'
import {notice} from './notices.js'

// Behind a sentence, and before the word that opens the next: in capitals, of several words, or before a word that opens sentences.
const inside =
  'Advertisement|(?:Story|Article) continues (?:below|after)(?: (?:this|the))?(?: ad| advertisement)?|Scroll to continue(?: with content)?|Werbung|Anzeige|Publicité|La suite après (?:cette|la) publicité|Publicidad|Publicidade|Continua (?:após|depois d)a publicidade|Pubblicità|Continua a leggere dopo la pubblicità|Advertentie|Lees verder onder de advertentie|Reklama|Реклама|Annons|Reklam|Iklan|Quảng cáo'
const sentenceOpening = `(?:The|This|That|These|They|There|It|He|She|We|In|On|At|But|And|A|Der|Die|Das|Ein|Eine|Es|Er|Sie|Im|In|Am|Le|La|Les|Un|Une|Il|Elle|El|Los|Las|Una|En|O|A|Os|As|Um|Uma|Lo|Gli|De|Het|Een|Ze|Hij) `
const insidePattern = new RegExp(
  `(?<=[.!?…]["”’»)]?\\s)(?:(?:${inside})\\s(?=${sentenceOpening})|(?:${inside
    .split('|')
    .filter((label) => !/[ ()]/.test(label))
    .join('|')
    .toUpperCase()})\\s(?=\\p{Lu}[\\p{Ll} ]))|(?<=[。！？])スポンサー(?:ド)?リンク(?=\\S)`,
  'gu'
)

/** The labels in a line, each with the white space behind it, in UTF-16 offsets of the line. */
export function* labelsInside(line: string): Iterable<Span> {
  for (const {0: label, index} of line.matchAll(insidePattern)) yield {start: index, end: index + label.length}
}

/** A notice of commissions or of links that pay; whatever else the line says is said to the reader, too. */
export function isPaid(clauses: readonly Clause[]): boolean {
  const speaks = notice.person | notice.site | notice.article
  const isNotice = ({all, words}: Clause) =>
    words <= 50 &&
    (all & notice.buy) !== 0 &&
    (all & speaks) !== 0 &&
    ((all & notice.affiliate) !== 0 || ((all & notice.commission) !== 0 && (all & notice.earn) !== 0))
  if (!clauses.some(isNotice)) return false
  // What opens it speaks of more than its readers, or it is the text's.
  const goesWith = (clause: Clause, at: number) =>
    (clause.all & ((at === 0 ? notice.site | notice.article : speaks) | notice.buy | notice.affiliate)) !== 0 || clause.words <= 6
  return clauses.every((clause, at) => isNotice(clause) || goesWith(clause, at))
}
