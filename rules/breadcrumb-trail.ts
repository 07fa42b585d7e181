/**
 * Flags the trail that says where in the site a page stands.
 *
 * ## Why
 * `Home > News > World` is navigation. It repeats the title or the section of the article and nothing else.
 *
 * ## Flagged
 * A whole line of two steps or more between `>`, `›`, `»`, `→` or `/`, the first of them a site's front page (`Home`,
 * `Startseite`, `首页`) or its domain; and `You are here:`. The same without signs, where all behind it are sections of a
 * paper (`HOME Headline`, `홈산업산업일반`).
 *
 * ## Left alone
 * A path through a program's menus (`Edit > Find > Replace`), a quotation mark, a line with a sentence in it.
 *
 * ## Fix
 * Deletes the line: certain with a front page and two steps behind it, likely with one, or with a domain; with one behind a slash
 * (`Home / Away`) only possible.
 *
 * ## Examples
 * ```diff
 * @@ certain: Breadcrumb trail `Home > News > Harbour`, fix deletes the line
 * -Home > News > Harbour
 * -Startseite » Hafen » Fähre
 * -HOME Headline
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ possible: Breadcrumb trail `Home / Away`, no fix, look at its neighbours
 * !Home / Away
 *  The engineers found eleven of the piles rotten when they looked at them in March.
 * ```
 * ```diff
 *  Edit > Find > Replace
 *  HOME SWEET HOME
 *  Home news
 *  » Home is where the ferry lands. «
 * ```
 */
import {inkEnd, inkStart} from '../src/document/ink.js'
import {endsSentence, excerpt} from '../src/document/text.js'
import {normalise} from '../src/phrases/normal.js'
import {isFrontRow, frontCue as rowCue} from '../src/phrases/sections.js'
import {listTemplates, readTemplates} from '../src/phrases/templates.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'
import {Cue} from '../src/words/cue.js'

// What the front page is called.
const frontNames = `
home|homepage|home_page|main_page|front_page|startseite|hauptseite|start|accueil|inicio|início|portada|página_inicial|página_principal
pagina_iniziale|hem|startsidan|forside|hjem|etusivu|strona_główna|startpagina|voorpagina|главная|главная_страница|на_главную|головна
головна_сторінка|anasayfa|ana_sayfa|beranda|trang_chủ|الرئيسية|الصفحة_الرئيسية|होम|ホーム|トップ|トップページ|首页|首頁|主页|主頁|홈|αρχική
`
const hereNames = `
you_are_here|sie_sind_hier|sie_befinden_sich_hier|vous_êtes_ici|estás_aquí|você_está_aqui|ti_trovi_in|je_bent_hier|вы_здесь|buradasınız
現在地|您的位置|当前位置|您现在的位置|目前位置|현재위치|현재_위치
`
const fronts = readTemplates(frontNames)
const here = readTemplates(hereNames)
const frontCue = new Cue('breadcrumb-front', {of: () => [frontNames, hereNames].map(listTemplates)})
const trailMarks = [frontCue, 'angle'] as const
const arrows = new Set([...'>›»→＞》'].map((sign) => sign.charCodeAt(0)))
const domainPattern = /^[\w-]+\.(?:[a-z]{2,4}|[a-z]{2,3}\.[a-z]{2})$/i
const longest = 180
const longestStep = 70

export default defineRule({
  id: 'breadcrumb-trail',
  group: 'interface',
  gate: [rowCue, ...trailMarks],
  reach: 'line',
  *find(document) {
    const {text} = document
    const rows = new Set<number>()
    for (const line of document.labelsWith(longest, rowCue)) {
      if (!isFrontRow(line.text.trim())) continue
      rows.add(line.index)
      yield {...cutLine(line), certainty: 'likely', message: `Breadcrumb trail ${excerpt(line.text)}, fix deletes the line`}
    }
    for (const line of document.linesWhere((start, end) => mayTrail(text, inkStart(text, start, end), end), trailMarks)) {
      const certainty = judge(line.text.trim())
      if (certainty === undefined || rows.has(line.index) || document.isWrapped(line.index)) continue
      yield {...cutLine(line), certainty, message: `Breadcrumb trail ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** Stands an arrow, a slash between spaces or a colon near the start of a line of fitting length? */
function mayTrail(text: string, start: number, end: number): boolean {
  if (end - start > longest && inkEnd(text, start, end) - start > longest) return false
  const stop = Math.min(end, start + 30)
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (arrows.has(code) || code === 0xff1a || ((code === 0x2f || code === 0x3a) && text.charCodeAt(at + 1) === 0x20)) return true
  }
  return false
}

function judge(text: string): Certainty | undefined {
  const colon = text.search(/[:：]/u)
  if (colon > 0 && here.has(normalise(text.slice(0, colon)))) return 'certain'
  const byArrow = text.split(/\s*[>›»→＞》]+\s*/u).filter((step) => step !== '')
  const steps = byArrow.length > 1 ? byArrow : text.split(' / ')
  if (steps.length < 2 || steps.some((step) => step.length > longestStep) || endsSentence(text)) return undefined
  const first = normalise(steps[0] ?? '')
  const isSlashed = byArrow.length < 2
  if (fronts.has(first)) return steps.length > 2 ? 'certain' : isSlashed ? 'possible' : 'likely'
  if (here.has(first)) return 'certain'
  return !isSlashed && steps.length > 2 && domainPattern.test(steps[0] ?? '') ? 'likely' : undefined
}
