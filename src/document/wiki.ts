/** Marks of a wiki's source, and links of Markdown that lost their text. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {linesHolding} from './holding.js'
import {oncePerDocument} from './once.js'
import type {Rewrite} from './tags.js'

/** A rewrite and how sure it is. */
export interface Mark extends Rewrite {
  readonly certainty: Certainty
}

// Namespaces whose links are no text: files and categories, as the large wikis call them.
const spaces =
  'file|image|category|media|template|datei|bild|kategorie|fichier|catégorie|archivo|imagen|categoría|ficheiro|imagem|arquivo|categoria|immagine|bestand|afbeelding|categorie|plik|grafika|kategoria|файл|изображение|категория|зображення|категорія|dosya|kategori|berkas|tập tin|thể loại|ファイル|画像|カテゴリ|文件|檔案|图像|分类|分類|파일|그림|분류|ملف|تصنيف'
const filePattern = new RegExp(String.raw`\[\[ ?(?:${spaces}) ?:(?:[^\[\]]|\[\[?[^\[\]]{0,200}\]\]?){0,400}\]\]`, 'gi')
// `[[words]][3]` is an image in a link of Markdown.
const linkPattern = /\[\[([^[\]|{}<>"]{1,120})(?:\|([^[\]|{}]{1,120}))?\]\](?![[(])/g
// With a bar, or a name that only wikis use.
const templatePattern =
  /\{\{ ?(?:(?:reflist|infobox|citation needed|clear|dead link|refbegin|refend|toc|stub|coord|portal|commons category|authority control|small|sfn|main|see also|about|short description|use dmy dates|use mdy dates)\b[^{}]{0,600}|[\p{L}][\p{L} _-]{0,40}\|[^{}]{1,600})\}\}/giu
const editWords =
  'edit|edit source|edit section|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|editar fonte|editar código-fonte|modifica|modifica wikitesto|編集|编辑|編輯|编辑源代码|править|править код|ред\\.|редагувати|редагувати код|bewerken|brontekst bewerken|edytuj|edytuj kod|değiştir|kaynağı değiştir|sửa|sửa mã nguồn|sunting|sunting sumber|redigera|redigera wikitext|rediger|redigér|muokkaa|편집|원본 편집|عدل|ویرایش'
const editPattern = new RegExp(String.raw` ?\[ ?(?:${editWords})(?: ?[|｜] ?(?:${editWords}))? ?\]\s*$`, 'i')
const needPattern =
  / ?\[(?:citation needed|clarification needed|better source needed|needs update|original research\??|dubious – discuss|failed verification|page needed|permanent dead link|when\?|who\?|by whom\?|according to whom\?|cita requerida|citation nécessaire|réf\. nécessaire|senza fonte|carece de fontes|источник не указан(?: \d+ \S+)?|要出典|来源请求|來源請求|출처 필요)\]/gi
/** What a line has that ends with a wiki's link to its editor, or holds a note of an editor; in brackets. */
export const noteCue = new Cue('wiki-note', {of: () => [editPattern, needPattern]})
const signPattern =
  /\[\[(?:file|image|category|datei|fichier|файл|ファイル|文件|파일)|\{\{(?:cite|infobox|reflist|main)|'''|^==+ ?[^=]+ ?==+$/im
// Bold and italic type, headings.
const sourcePattern = /'{2,5}([^'\s][^']{0,300}?)'{2,5}|^\s*={2,6} ?([^=]{1,100}?) ?={2,6}\s*$/g
// A heading is not longer.
const longestHeading = 100

/** Has the text a sign of a wiki's source: a file, a category, a template, bold type? Notes link by double brackets, too, and mean to. Kept. */
export const isWiki = oncePerDocument((document) =>
  [...linesHolding(document, '[[', '{{', '==', "'''")].some(({text}) => signPattern.test(text))
)

/** The marks of a line, not overlapping. */
export function readWiki(line: string, isSource: () => boolean): readonly Mark[] {
  const marks: Mark[] = []
  const add = (start: number, end: number, text: string, certainty: Certainty) => {
    if (!marks.some((mark) => mark.start < end && start < mark.end)) marks.push({start, end, text, certainty})
  }
  if (line.includes('[[')) {
    for (const {0: text, index} of line.matchAll(filePattern)) add(index, index + text.length, '', 'certain')
    for (const {0: text, 1: target = '', 2: shown, index} of line.matchAll(linkPattern))
      add(index, index + text.length, shown ?? target.replace(/^:/, ''), isSource() ? 'certain' : 'likely')
  }
  if (line.includes('{{')) for (const {0: text, index} of line.matchAll(templatePattern)) add(index, index + text.length, '', 'certain')
  if ((line.includes('==') || line.includes("''")) && isSource())
    for (const {0: text, 1: shown = '', 2: heading, index} of line.matchAll(sourcePattern))
      add(index, index + text.length, heading ?? shown, 'certain')
  if (line.length <= longestHeading && line.includes('[')) {
    const edit = editPattern.exec(line)
    if (edit !== null && edit.index > 0) add(edit.index, line.length, '', 'certain')
  }
  if (line.includes('[')) for (const {0: text, index} of line.matchAll(needPattern)) add(index, index + text.length, '', 'certain')
  return marks
}

// `[](https://…)`, `](https://…)` without its opening bracket, links that lead nowhere.
const emptyLinkPattern = /!?\[\s?\]\((?:https?:\/\/|\/|#|javascript:)[^()\s]{0,600}\)/g
const deadLinkPattern = /\[([^[\]]{1,200})\]\((?:javascript:[^()]{0,60}(?:\([^()]*\))?[^()]{0,20}|#|about:blank)\)/g
const orphanPattern = /^([^[\]]{0,600})\]\((?:https?:\/\/|\/|#)[^()\s]{0,600}\)/

/** Links of Markdown that are no links any more. */
export function readLinks(line: string): readonly Mark[] {
  if (!line.includes('](')) return []
  const marks: Mark[] = []
  for (const {0: text, index} of line.matchAll(emptyLinkPattern))
    marks.push({start: index, end: index + text.length, text: '', certainty: 'certain'})
  for (const {0: text, 1: shown = '', index} of line.matchAll(deadLinkPattern))
    marks.push({start: index, end: index + text.length, text: shown, certainty: 'certain'})
  const orphan = orphanPattern.exec(line)
  if (orphan !== null) marks.push({start: orphan[1]?.length ?? 0, end: orphan[0].length, text: '', certainty: 'certain'})
  return marks
}
