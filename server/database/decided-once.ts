import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tables, Tx } from './tables.js'

/** Columns of what somebody asks the network for, and waits until it is decided, once. */
export type DecidedRow<Outcome extends string> = {
  decided_at: Instant | null
  decided_by: Id<'Account'> | null
  outcome: Outcome | null
  reason: string | null
}

export type Decided<Outcome extends string> = {
  readonly at: Instant
  readonly outcome: Outcome
  /** Absent when they were erased. */
  readonly by?: Id<'Account'>
  readonly reason?: string
}

export function decidedFrom<Outcome extends string>(row: DecidedRow<Outcome>): Decided<Outcome> | undefined {
  if (row.decided_at === null || row.outcome === null) return undefined
  return {
    at: row.decided_at,
    outcome: row.outcome,
    ...(row.decided_by !== null && { by: row.decided_by }),
    ...(row.reason !== null && { reason: row.reason }),
  }
}

type DecidedTable = {
  [Name in keyof Tables]: Tables[Name] extends DecidedRow<string> & { created_at: Instant } ? Name : never
}[keyof Tables]

type Row = Tables[DecidedTable]

export async function countUndecided(db: Db, table: DecidedTable): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

type Deciding = { readonly id: Row['id']; readonly decided: Decided<NonNullable<Row['outcome']>> }

/** False when somebody else was first. */
export async function decideOnce(tx: Tx, table: DecidedTable, { id, decided }: Deciding): Promise<boolean> {
  const { at, by, outcome, reason } = decided
  const { numUpdatedRows } = await tx
    .updateTable(table)
    .set({ decided_at: at, outcome, decided_by: by ?? null, reason: reason ?? null })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export type PurgedBefore = { readonly answeredBefore: Instant; readonly madeBefore: Instant }

type Purging = PurgedBefore & { readonly who: readonly { [Name in DecidedTable]: keyof Tables[Name] }[DecidedTable][] }

/** The person who asked is forgotten once the answer is old, and the whole request a year after it was made. */
export async function purgeDecided(
  tx: Tx,
  table: DecidedTable,
  { who, answeredBefore, madeBefore }: Purging,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable(table)
    .set(Object.fromEntries(who.map((column) => [column, null])))
    .where('decided_at', '<', answeredBefore)
    .where((eb) => eb.or(who.map((column) => eb(column, 'is not', null))))
    .executeTakeFirst()
  const { numDeletedRows } = await tx.deleteFrom(table).where('created_at', '<', madeBefore).executeTakeFirst()
  return Number(numUpdatedRows) + Number(numDeletedRows)
}
