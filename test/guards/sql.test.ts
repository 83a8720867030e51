import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { comesBefore, foundations, sliceOf } from '../support/slices.js'
import { faults, filesUnder, lineOf, nameOf, parse, textOf, walk } from '../support/sources.js'
import { homesOfTables, listOfTables } from '../support/table-types.js'

const serverFiles = filesUnder('server', '.ts')

describe('SQL', () => {
  test('stays in stores', () => {
    const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(|\bsql(<[^>]*>)?`|\bsql\.raw\(/
    const others = serverFiles.filter((path) => !path.endsWith('.store.ts') && !foundations.has(sliceOf(path)))

    expect(
      faults(others, (path) => {
        const line = textOf(path)
          .split('\n')
          .findIndex((text) => sql.test(text))
        return line >= 0 && `${path}:${line + 1} speaks SQL: move it to a *.store.ts`
      }),
    ).toEqual([])
  })

  test('names tables of its own slice and earlier ones', () => {
    const homes = homesOfTables()
    const named = serverFiles.filter((path) => !isAboutAllTables(path)).flatMap((path) => tablesNamedIn(path, homes))

    // A guard that no longer finds the tables would pass for ever.
    expect([...homes.keys()].filter((table) => !named.some((each) => each.table === table))).toEqual([])
    expect(
      faults(named, ({ path, line, table }) => {
        const home = homes.get(table) ?? ''
        return (
          comesBefore(sliceOf(path), sliceOf(home)) &&
          `${path}:${line} names the table ${table} of ${home}: ${sliceOf(path)} comes before ${sliceOf(home)}`
        )
      }),
    ).toEqual([])
  })
})

/** The list of tables itself, what is declared of each column, and the migrations. */
const isAboutAllTables = (path: string): boolean =>
  path === listOfTables || nameOf(path) === 'privacy.ts' || path.startsWith('server/database/migrations/')

type Named = { readonly path: string; readonly line: number; readonly table: string }

const takesTables =
  /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto|from|using|table|(inner|left|right|full|cross)(Join|JoinLateral)|(cross|outer)Apply)$/

/** Tables that a file names: as Kysely’s methods take them, and as words of raw SQL. */
function tablesNamedIn(path: string, homes: ReadonlyMap<string, string>): Named[] {
  const found: Named[] = []
  const add = (node: ts.Node, table: string | undefined): void => {
    if (table !== undefined && homes.has(table)) found.push({ path, line: lineOf(node), table })
  }
  walk(parse(path), (node) => {
    if (ts.isCallExpression(node) && takesTables.test(nameOfCall(node))) {
      const [tables] = node.arguments
      for (const each of tables && ts.isArrayLiteralExpression(tables) ? tables.elements : [tables])
        if (each && ts.isStringLiteralLike(each)) add(each, each.text.split(' ')[0])
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') {
      // « offer.title » names a column of what was named already, « as offer » another thing by that name.
      for (const [word] of node.template.getText().matchAll(/(?<![\w.]|\bas )[a-z_]+\b(?!\()/g)) add(node, word)
    }
  })
  return found
}

function nameOfCall({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
}
