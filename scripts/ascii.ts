/**
 * Writes code in ASCII, which Node keeps in a byte a character and reads without decoding it. esbuild does so with strings; here it
 * is done with what is left, literals of patterns and `String.raw`.
 */
import ts from 'typescript'
import {applyEdits, type SourceEdit} from './source-edits.js'

const beyondAscii = /[^\0-\x7f]/g

/**
 * @param code that esbuild has written with `charset: 'ascii'`
 * @throws {Error} where there is another character still
 */
export function toAscii(code: string): string {
  const source = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS)
  const edits: SourceEdit[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) edits.push(escapePattern(node, source))
    if (ts.isTaggedTemplateExpression(node) && !isAscii(node.template.getText(source))) edits.push(...writeOut(node, source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  const written = applyEdits(code, edits)
  if (!isAscii(written)) throw new Error(`a character that is not ASCII is left: ${/.{0,80}[^\0-\x7f]/.exec(written)?.[0]}`)
  return written
}

function isAscii(text: string): boolean {
  return text.search(beyondAscii) < 0
}

function escapePattern(node: ts.Node, source: ts.SourceFile): SourceEdit {
  const text = node.getText(source)
  // Behind a backslash such a character stands for itself, too.
  const bare = text.replace(/((?:^|[^\\])(?:\\\\)*)\\(?=[^\0-\x7f])/g, '$1')
  return {start: node.getStart(source), end: node.end, text: bare.replace(beyondAscii, escapeUnit)}
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `String.raw` called with its pieces as strings. */
function* writeOut({tag, template}: ts.TaggedTemplateExpression, source: ts.SourceFile): Iterable<SourceEdit> {
  const spans = ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans.map(({literal}) => literal)
  const head = ts.isNoSubstitutionTemplateLiteral(template) ? template : template.head
  const pieces = [head, ...spans].map(({rawText = ''}) => JSON.stringify(rawText).replace(beyondAscii, escapeUnit))
  yield {start: tag.end, end: head.end, text: `({raw: [${pieces.join(', ')}]}${spans.length > 0 ? ', (' : ')'}`}
  for (const [index, span] of spans.entries())
    yield {start: span.getStart(source), end: span.end, text: index + 1 < spans.length ? '), (' : '))'}
}
