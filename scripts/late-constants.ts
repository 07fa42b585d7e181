/**
 * Makes what the modules of a bundle work out when they are loaded be worked out when it is first asked for: patterns, sets and
 * lists of words, of which a run over a few texts needs a tenth. `words = new Set(…)` becomes `words$ = () => (words ??= new Set(…))`,
 * and `words` elsewhere `words$()`. It is done to what esbuild makes of the modules, so no module has to be written for it.
 */
import ts from 'typescript'
import {applyEdits, type SourceEdit} from './source-edits.js'

/** Literals of at least so many characters are worth a function. */
const longLiteral = 1000

/** A constant that can be late: `name = value` in the function that loads its module. */
interface Constant {
  readonly statement: ts.Node
  readonly value: ts.Expression
}

/**
 * @param code a bundle by esbuild whose modules are loaded by functions (`__esm`), not minified
 */
export function lateConstants(code: string): string {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS)
  const names = countNames(source)
  const constants = new Map<string, Constant>()
  for (const statement of loadingStatements(source)) {
    const {left, right} = assignmentOf(statement) ?? {}
    if (left === undefined || right === undefined) continue
    if (names.assigned.get(left) === 1 && !names.nested.has(left) && isWorthy(right) && isPure(right, names))
      constants.set(left, {statement, value: right})
  }
  const declared = [...constants.keys()].map((name) => `${name}$`).join(', ')
  return `${declared === '' ? '' : `var ${declared};\n`}${applyEdits(code, rewrites(source, constants))}`
}

/** The statements of the functions that load modules. */
function* loadingStatements(source: ts.SourceFile): Iterable<ts.Statement> {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const {initializer} of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isCallExpression(initializer) || initializer.expression.getText(source) !== '__esm') continue
      const [modules] = initializer.arguments
      if (modules === undefined || !ts.isObjectLiteralExpression(modules)) continue
      for (const load of modules.properties) if (ts.isMethodDeclaration(load)) yield* load.body?.statements ?? []
    }
  }
}

function assignmentOf(statement: ts.Node): {readonly left: string; readonly right: ts.Expression} | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined
  const {left, operatorToken, right} = statement.expression
  return operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isIdentifier(left) ? {left: left.text, right} : undefined
}

/** How often each name is written to, and which are declared within functions, too. */
interface Names {
  readonly assigned: ReadonlyMap<string, number>
  readonly nested: ReadonlySet<string>
}

function countNames(source: ts.SourceFile): Names {
  const assigned = new Map<string, number>()
  const nested = new Set<string>()
  const visit = (node: ts.Node) => {
    const written = writtenBy(node)
    if (written !== undefined) assigned.set(written, (assigned.get(written) ?? 0) + 1)
    if (isDeclaration(node) && ts.isIdentifier(node.name) && !isTopLevel(node)) nested.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return {assigned, nested}
}

/** The name that a node writes to: by an assignment, by `++` or `--`, or in a pattern. */
function writtenBy(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && ts.isIdentifier(node.left)) return node.left.text
  const isUnary = (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && ts.isIdentifier(node.operand)
  if (isUnary && (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken))
    return ts.isIdentifier(node.operand) ? node.operand.text : undefined
  return undefined
}

function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment
}

function isDeclaration(node: ts.Node): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
}

function isTopLevel(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent)
}

/** Does the value take long to make? */
function isWorthy(value: ts.Expression): boolean {
  if (ts.isFunctionLike(value)) return false
  if (value.getText().length >= longLiteral) return true
  let found = false
  const visit = (node: ts.Node) => {
    found ||= ts.isRegularExpressionLiteral(node) || isMade(node, 'RegExp') || isMade(node, 'Set') || isMade(node, 'Map') || isSplit(node)
    if (!found && !ts.isFunctionLike(node)) ts.forEachChild(node, visit)
  }
  visit(value)
  return found
}

function isMade(node: ts.Node, name: string): boolean {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name && (node.arguments?.length ?? 0) > 0
}

function isSplit(node: ts.Node): boolean {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'split'
}

// What else is done when a module is loaded: cues and tables make themselves known, and Node's modules are loaded.
const doing = /\b(?:new Cue|declareTable|require|process|__)\b|\bimport_/u

/** Is the value the same whenever it is made? It must read nothing that is written more than once, and do nothing. */
function isPure(value: ts.Expression, {assigned}: Names): boolean {
  if (doing.test(value.getText())) return false
  let isClean = true
  const visit = (node: ts.Node) => {
    if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || node.kind === ts.SyntaxKind.ThisKeyword) isClean = false
    if (ts.isIdentifier(node) && (assigned.get(node.text) ?? 0) > 1) isClean = false
    if (isClean) ts.forEachChild(node, visit)
  }
  visit(value)
  return isClean
}

function rewrites(source: ts.SourceFile, constants: ReadonlyMap<string, Constant>): readonly SourceEdit[] {
  const edits: SourceEdit[] = []
  for (const [name, {statement, value}] of constants) {
    edits.push({start: statement.getStart(source), end: value.getStart(source), text: `${name}$ = () => ${name} ??= `})
  }
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && constants.has(node.text) && isReference(node)) {
      const text = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ${node.text}$()` : `${node.text}$()`
      edits.push({start: node.getStart(source), end: node.end, text})
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
}

/** Is the name read here? Not where it is a key, a member, declared, or given its value. */
function isReference(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent) || ts.isPropertyDeclaration(parent)) return parent.name !== node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node
  if (ts.isFunctionLike(parent) || ts.isClassLike(parent)) return parent.name !== node
  return !(ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
}
