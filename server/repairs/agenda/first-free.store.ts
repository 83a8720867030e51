import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { rowsIn } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

export type FirstFree = {
  readonly repairerId: Id<'Repairer'>
  /** `never` when there is none within the horizon. */
  readonly firstFreeAt: Instant
  /** When that may change by the passing of time alone. */
  readonly firstFreeUntil: Instant
}

const columns = { id: 'text', first_at: 'instant', until: 'instant' } as const

const keeping = writtenOnce((db, { json }: Slots<{ json: string }>) => ({
  compile: () =>
    sql`update repairer set first_free_at = f.first_at, first_free_until = f.until
      from ${rowsIn(db, json, { name: 'f', columns })} where repairer.id = f.id`.compile(db),
}))

export async function keepFirstFree(tx: Tx, found: readonly FirstFree[]): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ repairerId, firstFreeAt, firstFreeUntil }) => {
    return { id: repairerId, first_at: firstFreeAt, until: firstFreeUntil }
  })
  await keeping.run(tx, { json: JSON.stringify(rows) })
}
