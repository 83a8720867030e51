import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Paths of the project's own files under a folder, from the root, in order: nothing made by a program. */
export function filesUnder(folder: string, ending = ''): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name)
    if (['node_modules', 'dist', 'data', '.types', '.git', '.shots', '.tmp'].includes(entry.name)) continue
    if (entry.isDirectory()) found.push(...filesUnder(path, ending))
    else if (entry.isFile() && path.endsWith(ending)) found.push(path)
  }
  return found.toSorted()
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** That of the whole, which its build bears. */
export const version = (JSON.parse(textOf('package.json')) as { readonly version: string }).version

export const isFile = (path: string): boolean =>
  statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false

const parsed = new Map<string, ts.SourceFile>()

export function parse(path: string): ts.SourceFile {
  let file = parsed.get(path)
  if (!file) parsed.set(path, (file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)))
  return file
}

/** Calls `visit` on every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** `line 12` of a node, for a message. */
export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1

export type Import = {
  readonly from: string
  /** A path from the root when it is ours, else the package's name as written. */
  readonly to: string
  readonly ours: boolean
  readonly typeOnly: boolean
  /** What is taken by name, types included. */
  readonly names: readonly string[]
}

export function importsOf(path: string): Import[] {
  const found: Import[] = []
  const add = (specifier: string, typeOnly: boolean, names: readonly string[] = []): void => {
    const ours = specifier.startsWith('.')
    const to = ours ? sourceOf(posix.join(posix.dirname(path), specifier)) : specifier
    found.push({ from: path, to, ours, typeOnly, names })
  }
  const namesIn = (list: ts.Node | undefined): string[] =>
    list && (ts.isNamedImports(list) || ts.isNamedExports(list))
      ? list.elements.map((each) => (each.propertyName ?? each.name).text)
      : []
  walk(parse(path), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const names = namesIn(node.importClause?.namedBindings)
      add(node.moduleSpecifier.text, node.importClause?.isTypeOnly ?? false, names)
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly, namesIn(node.exportClause))
    } else if (ts.isCallExpression(node) && /^(import|tsImport)$/.test(node.expression.getText())) {
      const [specifier] = node.arguments
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal))
        add(node.argument.literal.text, true, node.qualifier ? [node.qualifier.getText()] : [])
    }
  })
  return found
}

/** TypeScript is imported under the name that it will have once compiled. */
export function sourceOf(path: string): string {
  const source = path.replace(/\.js$/, '.ts')
  return isFile(source) ? source : path
}

/** A sentence for each fault, or nothing: what a guard compares with `[]`, so that its failure lists what to do. */
export function faults<T>(items: readonly T[], say: (item: T) => string | false | undefined): string[] {
  // A guard that looks at nothing would pass for ever.
  if (items.length === 0) throw new Error('This guard found nothing to look at: its folder or its pattern has moved.')
  return items.flatMap((item) => say(item) || [])
}

export const nameOf = (path: string): string => basename(path)

/** The first line of a file's code that matches, as `path:line`, or nothing. */
export function firstMatch(path: string, pattern: RegExp): string | undefined {
  const line = codeOf(path)
    .split('\n')
    .findIndex((text) => pattern.test(text))
  return line < 0 ? undefined : `${path}:${line + 1}`
}

const codes = new Map<string, string>()

/** A file's code with its comments blanked, so that line numbers stay. */
export function codeOf(path: string): string {
  const known = codes.get(path)
  if (known !== undefined) return known
  const text = textOf(path)
  const code = /\.(ts|mjs|cjs|js)$/.test(path) ? withoutComments(path, text) : text
  codes.set(path, code)
  return code
}

function withoutComments(path: string, text: string): string {
  // A comment before a statement is one before its first word too.
  const ends = new Map<number, number>()
  const collect = (ranges: readonly ts.CommentRange[] = []): void =>
    ranges.forEach(({ pos, end }) => ends.set(pos, end))
  walk(parse(path), (node) => {
    collect(ts.getLeadingCommentRanges(text, node.getFullStart()))
    collect(ts.getTrailingCommentRanges(text, node.getEnd()))
  })
  let code = ''
  for (const [from, to] of [...ends].toSorted(([one], [other]) => one - other))
    code += text.slice(code.length, from) + text.slice(Math.max(from, code.length), to).replace(/[^\n]/g, ' ')
  return code + text.slice(code.length)
}
