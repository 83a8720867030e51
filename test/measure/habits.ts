import ts from 'typescript'
import { lineOf, walk } from '../support/sources.js'
import type { CodeFile } from './read-tree.js'

/** A place in the code, as `path:12`. */
export type Found = string

const at = (file: CodeFile, node: ts.Node): Found => `${file.path}:${lineOf(node)}`

function find(files: readonly CodeFile[], is: (node: ts.Node) => boolean): Found[] {
  return files.flatMap((file) => {
    const found: Found[] = []
    walk(file.tree, (node) => {
      if (is(node)) found.push(at(file, node))
    })
    return found
  })
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
])

const isLanguage = (node: ts.Node): boolean => ts.isStringLiteral(node) && (node.text === 'fr' || node.text === 'en')

/** What asks for one of two languages, and would silently speak the other one in a third. */
export const languageQuestions = (files: readonly CodeFile[]): Found[] =>
  find(files, (node) => {
    if (ts.isCaseClause(node)) return isLanguage(node.expression)
    return (
      ts.isBinaryExpression(node) &&
      comparisons.has(node.operatorToken.kind) &&
      (isLanguage(node.left) || isLanguage(node.right))
    )
  })

/** `...{ a, b }`: keys that could be written where they stand. */
export const literalSpreads = (files: readonly CodeFile[]): Found[] =>
  find(
    files,
    (node) =>
      (ts.isSpreadAssignment(node) || ts.isSpreadElement(node) || ts.isJsxSpreadAttribute(node)) &&
      ts.isObjectLiteralExpression(node.expression),
  )

const waits = new Set(['setTimeout', 'waitForTimeout', 'aTimeout', 'sleep'])

/** What waits by the clock in a test, be it for a turn only. */
export const timers = (files: readonly CodeFile[]): Found[] => find(files, isTimer)

/** Of these, such as name a time. */
export const sleeps = (files: readonly CodeFile[]): Found[] => find(files, (node) => isTimer(node) && namesTime(node))

const isTimer = (node: ts.Node): node is ts.CallExpression => {
  if (!ts.isCallExpression(node)) return false
  const { expression } = node
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
  return waits.has(importedAs(name, node.getSourceFile()))
}

/** What a file calls something is by what it was called where it came from. */
function importedAs(name: string, file: ts.SourceFile): string {
  const specifiers = file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings
    return bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
  })
  return specifiers.find((each) => each.name.text === name)?.propertyName?.text ?? name
}

/** Node's promised `setTimeout`, and those of browsers' drivers, take the time first. */
function namesTime({ arguments: given }: ts.CallExpression): boolean {
  const time = given.find((each) => !ts.isFunctionLike(each) && !/resolve|done/.test(each.getText()))
  return time !== undefined && time.getText() !== '0'
}
