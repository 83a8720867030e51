import ts from 'typescript'
import { walk, type Import } from '../support/sources.js'
import type { CodeFile } from './read-tree.js'

export type Exported = { readonly path: string; readonly name: string }

export type DeadExports = {
  /** Named nowhere else, not even in their own file. */
  readonly nowhere: readonly Exported[]
  /** Values exported though only their own file names them. */
  readonly ownFile: readonly Exported[]
  /** Types likewise: what takes the value often says its type without naming it. */
  readonly ownFileTypes: readonly Exported[]
  /** Named by tests alone. */
  readonly testsOnly: readonly Exported[]
}

/**
 * Exports that no other file takes. An index that passes a name on counts for who takes it there; what a file takes whole
 * (`import * as`, `await import(…)`) counts as taken name by name, so that nothing alive is told to be dead.
 */
export function deadExports(files: readonly CodeFile[], imports: readonly Import[]): DeadExports {
  const takers = takersOf(files, imports)
  const all = files
    .filter(({ path }) => !path.startsWith('test/') && !isPublished(path))
    .flatMap((file) => declaredIn(file).map((each) => ({ file, path: file.path, ...each })))
    .map((each) => ({ ...each, by: takers(each.path, each.name) }))
  const untaken = all.filter(({ by }) => by.size === 0)
  const nowhere = untaken.filter(({ file, name }) => timesNamed(file, name) < 2)
  const ownFile = untaken.filter((each) => !nowhere.includes(each))
  const bare = ({ path, name }: Exported): Exported => ({ path, name })
  return {
    nowhere: nowhere.map(bare),
    ownFile: ownFile.filter(({ isType }) => !isType).map(bare),
    ownFileTypes: ownFile.filter(({ isType }) => isType).map(bare),
    testsOnly: all.filter(({ by }) => by.size > 0 && [...by].every((path) => path.startsWith('test/'))).map(bare),
  }
}

/** What other programs take: the API's types, what scripts of a page call, and the package for bundlers. */
const isPublished = (path: string): boolean =>
  ['server/api.ts', 'widgets/coop.ts'].includes(path) || path.startsWith('widgets/package/')

type Takers = (path: string, name: string) => Set<string>

function takersOf(files: readonly CodeFile[], imports: readonly Import[]): Takers {
  const passedOn = new Map(files.map((file) => [file.path, passedOnBy(file)]))
  const byTarget = new Map<string, Import[]>()
  for (const each of imports) byTarget.set(each.to, [...(byTarget.get(each.to) ?? []), each])
  const seen = new Map<string, Set<string>>()
  return function takers(path, name) {
    const key = `${path} ${name}`
    const known = seen.get(key)
    if (known) return known
    const found = new Set<string>()
    seen.set(key, found)
    for (const { from, names } of byTarget.get(path) ?? []) {
      if (names.length > 0 && !names.includes(name)) continue
      const as = passedOn.get(from)?.get(name)
      if (as === undefined) found.add(from)
      else for (const taker of isPublished(from) ? [from] : takers(from, as)) found.add(taker)
    }
    return found
  }
}

/** What a file passes on from others, by its name there: `export { a as b } from './a.js'`. */
function passedOnBy({ tree }: CodeFile): Map<string, string> {
  return new Map(
    tree.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) && statement.moduleSpecifier && statement.exportClause
        ? ts.isNamedExports(statement.exportClause)
          ? statement.exportClause.elements.map(
              ({ name, propertyName }) => [(propertyName ?? name).text, name.text] as const,
            )
          : []
        : [],
    ),
  )
}

type Declared = { readonly name: string; readonly isType: boolean }

function declaredIn({ tree }: CodeFile): Declared[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return []
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : 'name' in statement
        ? [statement.name as ts.Node]
        : []
    return names.flatMap((name) => (ts.isIdentifier(name) ? [{ name: name.text, isType }] : []))
  })
}

function timesNamed({ tree }: CodeFile, name: string): number {
  let times = 0
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && node.text === name) times += 1
  })
  return times
}
