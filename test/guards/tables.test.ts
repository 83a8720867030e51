import type { Engine } from '../../server/database/columns.js'
import { privacy } from '../../server/together.js'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines, openTestDatabase } from '../support/engines.js'
import { sliceOf } from '../support/slices.js'
import { faults, filesUnder, importsOf, textOf } from '../support/sources.js'
import { declaredColumns, homesOfTables, type ColumnType } from '../support/table-types.js'

/** What a migration makes beside the tables: an index in the form of a table holds nothing that its column does not. */
const indexes: Record<string, string> = { offer_search: 'offer.words' }
const isIndex = (table: string): boolean =>
  Object.keys(indexes).some((name) => table === name || table.startsWith(`${name}_`))

const textTypes = ['text', 'varchar', 'timestamptz', 'date', 'bpchar']
const numberTypes = ['integer', 'int2', 'int4', 'int8', 'real', 'float8']

const declared = declaredColumns()
const homes = homesOfTables()
const kept = new Map<Engine, Map<string, ColumnType>>()

beforeAll(async () => {
  for (const engine of engines) kept.set(engine, await columnsOf(engine))
})

async function columnsOf(engine: Engine): Promise<Map<string, ColumnType>> {
  await using database = await openTestDatabase(engine)
  const tables = await database.reader.introspection.getTables()
  const found = new Map<string, ColumnType>()
  for (const table of tables.filter(({ name }) => !isIndex(name) && !name.startsWith('kysely_'))) {
    for (const column of table.columns) {
      const type = column.dataType.toLowerCase()
      const kind = textTypes.includes(type) ? 'text' : numberTypes.includes(type) ? 'number' : 'unknown'
      // SQLite's row number is never null, and is not said to be.
      found.set(`${table.name}.${column.name}`, { kind, nullable: column.isNullable && !column.isAutoIncrementing })
    }
  }
  return found
}

describe('every column of both engines', () => {
  test.each(engines)('is in the hand-written types, and they are all in %s', (engine) => {
    const stored = kept.get(engine) ?? new Map<string, ColumnType>()

    expect(
      faults([...new Set([...declared.keys(), ...stored.keys()])], (column) => {
        if (!declared.has(column)) return `${column} is in ${engine} and in no *.table.ts`
        return !stored.has(column) && `${column} is in a *.table.ts and in no migration for ${engine}`
      }),
    ).toEqual([])
  })

  test.each(engines)('holds in %s what its type says', (engine) => {
    expect(
      faults([...(kept.get(engine) ?? [])], ([column, stored]) => {
        const type = declared.get(column)
        if (!type || (type.kind === stored.kind && type.nullable === stored.nullable)) return false
        const say = ({ kind, nullable }: ColumnType): string => `${kind}${nullable ? ' or null' : ''}`
        return `${column} is ${say(stored)} in ${engine} and ${say(type)} in its *.table.ts`
      }),
    ).toEqual([])
  })

  test('is declared public, personal, secret or technical, with how long it is kept', () => {
    const declarations = Object.entries(privacy).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    )
    const stored = [...kept.values()].flatMap((columns) => [...columns.keys()])

    expect(
      faults([...new Set([...stored, ...declarations])], (column) => {
        if (!declarations.includes(column)) return `${column}: say what it is in the privacy.ts of its slice`
        return !stored.includes(column) && `${column} is declared in a privacy.ts and stored nowhere`
      }),
    ).toEqual([])
  })

  test('is declared by the slice that has its table', () => {
    const declarations = filesUnder('server', '.ts').filter((path) => /^server\/[a-z]+\/privacy\.ts$/.test(path))
    const tables = declarations.flatMap((path) =>
      [...textOf(path).matchAll(/^ {2}([a-z_]+): \{/gm)].map(([, table = '']) => ({ path, table })),
    )

    expect(tables.map(({ table }) => table).toSorted()).toEqual(Object.keys(privacy).toSorted())
    expect(
      faults(tables, ({ path, table }) => {
        const home = homes.get(table) ?? ''
        return sliceOf(home) !== sliceOf(path) && `${path}: ${table} is of ${home}`
      }),
    ).toEqual([])
  })
})

describe('migrations', () => {
  const files = filesUnder('server/database/migrations', '.ts').filter((path) => !path.endsWith('index.ts'))

  test('leave the same keys and indexes on both engines', async () => {
    const [onSqlite, onPostgres] = [await indexesOf('sqlite'), await indexesOf('postgres')]

    expect(onSqlite.length).toBeGreaterThan(10)
    expect(onSqlite).toEqual(onPostgres)
  })

  test('are frozen: they import only kysely and the types of columns', () => {
    expect(
      faults(files.flatMap(importsOf), ({ from, to, typeOnly }) => {
        return to !== 'kysely' && !(typeOnly && to === 'server/database/columns.ts') && `${from} imports ${to}`
      }),
    ).toEqual([])
  })

  test('are numbered one after the other, and listed', () => {
    const list = textOf('server/database/migrations/index.ts')

    expect(
      faults(files, (path) => {
        const name = path.replace(/^.*\/(.*)\.ts$/, '$1')
        const number = String(files.indexOf(path) + 1).padStart(4, '0')
        if (!name.startsWith(`${number}-`)) return `${path}: its number should be ${number}`
        return !list.includes(`'${name}'`) && `${path} is not in migrations/index.ts`
      }),
    ).toEqual([])
  })
})

/** Unique keys and indexes by table and columns; their names differ where an engine gives them. */
async function indexesOf(engine: Engine): Promise<string[]> {
  await using database = await openTestDatabase(engine)
  const { rows } = await (
    engine === 'sqlite'
      ? sql<{ place: string; columns: string; once: number }>`
          select t.name as place, i."unique" as once,
            (select group_concat(c.name) from (select name from pragma_index_info(i.name) order by seqno) c) as columns
          from sqlite_master t, pragma_index_list(t.name) i where t.type = 'table'`
      : sql<{ place: string; columns: string; once: number }>`
          select t.relname as place, i.indisunique::int as once,
            (select string_agg(a.attname, ',' order by k.n) from unnest(i.indkey) with ordinality k(attnum, n)
              join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) as columns
          from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
          where n.nspname = 'public'`
  ).execute(database.reader)
  return rows
    .filter(({ place }) => !isIndex(place) && !place.startsWith('kysely_'))
    .map(({ place, columns, once }) => `${place}(${columns})${once ? ' once' : ''}`)
    .filter((index) => index !== 'outbox_event(seq) once') // SQLite's row number is its own index.
    .toSorted()
}
