import type BetterSqlite from 'better-sqlite3'
import { addHours, toInstant } from '../../../server/base/instant.js'

type Row = Readonly<Record<string, string | number | null>>

/** Of the network there are few: sites, members, categories. */
const ofTheNetwork = /^(site|member|place|repairer|agenda|category|service)_id$/

/**
 * Writes as many rows as wanted like those that `from` has in a table, as they are once many people have written them: each names
 * another thing and another person as often as three do, and is an hour older than the one before.
 */
export function multiply(
  { from, to }: { readonly from: BetterSqlite.Database; readonly to: BetterSqlite.Database },
  table: string,
  { count, statuses }: { readonly count: number; readonly statuses?: readonly string[] },
): void {
  const rows = from.prepare<[], Row>(`select * from "${table}"`).all()
  const [first] = rows
  if (!first) throw new Error(`nobody has written to ${table}`)
  const columns = Object.keys(first)
  const insert = to.prepare(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join()}) values (${columns.map(() => '?').join()})`,
  )
  const writeAll = to.transaction(() => {
    for (let at = 0; at < count; at += 1) {
      const row = rows[at % rows.length] ?? first
      insert.run(columns.map((column) => valueOf(column, row[column] ?? null, { at, statuses })))
    }
  })
  writeAll()
}

type Written = { readonly at: number; readonly statuses: readonly string[] | undefined }

function valueOf(column: string, value: string | number | null, { at, statuses }: Written) {
  if (typeof value !== 'string') return value
  if (column === 'id') return `${value} ${at}`
  if (column === 'status') return statuses?.[at % statuses.length] ?? value
  if (ofTheNetwork.test(column)) return `${value} ${at % 5}`
  if (column.endsWith('_id')) return `${value} ${Math.floor(at / 3)}`
  return column.endsWith('_at') ? addHours(toInstant(value), -at) : value
}
