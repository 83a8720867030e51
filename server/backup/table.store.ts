import { CompiledQuery, sql } from 'kysely'
import { engineOf } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'

/** Columns sorted by name, and the key by which rows are ordered: alike on both engines. */
type TableShape = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] }

export type Row = readonly unknown[]
export type Page = { readonly columns: readonly string[]; readonly rows: readonly Row[] }

const rowsAtOnce = 1_000
/** SQLite takes 32,766 values in a statement, PostgreSQL 65,535. */
const valuesAtOnce = 8_000

export async function shapesOf(db: Db, names: readonly string[]): Promise<TableShape[]> {
  const tables = new Map((await db.introspection.getTables()).map((table) => [table.name, table]))
  const shapes: TableShape[] = []
  for (const name of names) {
    const columns = tables.get(name)?.columns.map((column) => column.name)
    if (!columns) throw new Error(`there is no table ${name}`)
    shapes.push({ name, columns: columns.toSorted(), key: await keyOf(db, name) })
  }
  return shapes
}

async function keyOf(db: Db, table: string): Promise<string[]> {
  const { rows } = await (
    engineOf(db) === 'postgres'
      ? sql<{ name: string }>`select a.attname as name from pg_index i
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
          where i.indrelid = ${table}::regclass and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)`
      : sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
  ).execute(db)
  return rows.map(({ name }) => name)
}

export async function filled(db: Db, names: readonly string[]): Promise<string[]> {
  const tables = new Set((await db.introspection.getTables()).map(({ name }) => name))
  const found: string[] = []
  for (const name of names.filter((each) => tables.has(each))) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0) found.push(name)
  }
  return found
}

export async function* pagesOf(db: Db, { name, columns, key }: TableShape): AsyncGenerator<Page> {
  const order = sql.join(key.map((column) => sql.ref(column)))
  const wanted = sql.join(columns.map((column) => sql.ref(column)))
  for (let last: Record<string, unknown> | undefined; ;) {
    const from = last
    const after = from ? sql`where (${order}) > (${sql.join(key.map((column) => from[column]))})` : sql``
    const { rows } = await sql<Record<string, unknown>>`select ${wanted} from ${sql.table(name)} ${after}
      order by ${order} limit ${rowsAtOnce}`.execute(db)
    yield { columns, rows: rows.map((row) => columns.map((column) => row[column])) }
    last = rows.at(-1)
    if (rows.length < rowsAtOnce) return
  }
}

/** Before any is filled: deletes cascade. */
export async function emptyTables(tx: Tx, names: readonly string[]): Promise<void> {
  for (const name of names) await sql`delete from ${sql.table(name)}`.execute(tx)
}

export async function insertRows(tx: Tx, table: string, { columns, rows }: Page): Promise<void> {
  const quoted = columns.map((column) => `"${column}"`).join(', ')
  const atOnce = Math.floor(valuesAtOnce / columns.length)
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const text = `insert into "${table}" (${quoted}) values ${slotsFor(tx, some.length, columns.length)}`
    await tx.executeQuery(CompiledQuery.raw(text, some.flat()))
  }
}

function slotsFor(tx: Tx, rows: number, columns: number): string {
  const isNumbered = engineOf(tx) === 'postgres'
  const row = (at: number) =>
    Array.from({ length: columns }, (_, column) => (isNumbered ? `$${at * columns + column + 1}` : '?')).join(', ')
  return Array.from({ length: rows }, (_, at) => `(${row(at)})`).join(', ')
}

/** Rows may come before those that they refer to; constraints are checked at the end. */
export async function withForeignKeysLater(tx: Tx, work: () => Promise<void>): Promise<void> {
  if (engineOf(tx) === 'sqlite') {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    await work()
    return
  }
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(tx)
  for (const { table, name } of rows)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(tx)
  await work()
  for (const { table, name, definition } of rows)
    await sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(tx)
}
