import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { engineOf } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'

export type FirstFree = {
  readonly repairerId: Id<'Repairer'>
  /** `never` when there is none within the horizon. */
  readonly firstFreeAt: Instant
  /** The first moment at which that may no longer be true, though nothing happens. */
  readonly firstFreeUntil: Instant
}

/** One statement, however many. */
export async function keepFirstFree(tx: Tx, found: readonly FirstFree[]): Promise<void> {
  if (found.length === 0) return
  const json = JSON.stringify(
    found.map(({ repairerId, firstFreeAt, firstFreeUntil }) => ({
      id: repairerId,
      first_at: firstFreeAt,
      until: firstFreeUntil,
    })),
  )
  const rows =
    engineOf(tx) === 'postgres'
      ? sql`json_to_recordset(${json}::json) as f(id text, first_at timestamptz, until timestamptz)`
      : sql`(select value ->> 'id' as id, value ->> 'first_at' as first_at, value ->> 'until' as until
          from json_each(${json})) as f`
  await sql`update repairer set first_free_at = f.first_at, first_free_until = f.until
    from ${rows} where repairer.id = f.id`.execute(tx)
}
