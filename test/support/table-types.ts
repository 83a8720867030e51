import { posix } from 'node:path'
import ts from 'typescript'
import { parse, root, sourceOf } from './sources.js'

export const listOfTables = 'server/database/tables.ts'

export type ColumnType = { readonly kind: 'text' | 'number' | 'unknown'; readonly nullable: boolean }

/** Every table and column as the hand-written types say they are read, asked of the compiler: `offer.title` → its type. */
export function declaredColumns(): Map<string, ColumnType> {
  const path = `${root}${listOfTables}`
  const program = ts.createProgram([path], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(path)
  if (!file) throw new Error(`${path} is gone: tell this guard where the tables are listed.`)
  const tables = file.statements.find((each) => ts.isTypeAliasDeclaration(each) && each.name.text === 'Tables')
  if (!tables) throw new Error(`${path} no longer has the type Tables.`)

  const found = new Map<string, ColumnType>()
  for (const table of checker.getPropertiesOfType(checker.getTypeAtLocation(tables))) {
    for (const column of checker.getPropertiesOfType(checker.getTypeOfSymbol(table))) {
      found.set(`${table.name}.${column.name}`, readType(checker, checker.getTypeOfSymbol(column)))
    }
  }
  return found
}

function readType(checker: ts.TypeChecker, type: ts.Type): ColumnType {
  // Kysely's `Generated` and `ColumnType` say what is read under this name.
  const selected = type.getProperty('__select__')
  if (selected) return readType(checker, checker.getTypeOfSymbol(selected))
  const bare = checker.getNonNullableType(type)
  const parts = bare.isUnion() ? bare.types : [bare]
  return { kind: kindOf(parts), nullable: bare !== type }
}

function kindOf(parts: readonly ts.Type[]): ColumnType['kind'] {
  const is = (type: ts.Type, flags: ts.TypeFlags): boolean =>
    type.isIntersection() ? type.types.some((each) => is(each, flags)) : (type.flags & flags) !== 0
  if (parts.every((type) => is(type, ts.TypeFlags.StringLike))) return 'text'
  return parts.every((type) => is(type, ts.TypeFlags.NumberLike)) ? 'number' : 'unknown'
}

/** Each table with the file that says its columns, as the list of tables tells. */
export function homesOfTables(): Map<string, string> {
  // An index of words has no columns that a type could say.
  const homes = new Map([['offer_search', 'server/offers/search/offer-search.store.ts']])
  const fileOfType = new Map<string, string>()
  for (const statement of parse(listOfTables).statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const file = sourceOf(posix.join(posix.dirname(listOfTables), statement.moduleSpecifier.text))
      const names = statement.importClause?.namedBindings
      if (names && ts.isNamedImports(names)) for (const { name } of names.elements) fileOfType.set(name.text, file)
    }
    if (!ts.isTypeAliasDeclaration(statement) || statement.name.text !== 'Tables') continue
    if (!ts.isTypeLiteralNode(statement.type)) continue
    for (const member of statement.type.members) {
      if (!ts.isPropertySignature(member) || !member.type) continue
      homes.set(member.name.getText(), fileOfType.get(member.type.getText()) ?? '')
    }
  }
  return homes
}
