import { isFull, isWorthRetrying } from '../database/dialect.js'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { claimSpace } from './act.store.js'

const lacking = new WeakSet<Database>()

/** After a write failed for want of room, tries another; rejects when that fails too. */
export async function proveSpace(database: Database): Promise<void> {
  if (!lacking.has(database)) return
  await inTransaction(database, claimSpace)
  lacking.delete(database)
}

/** Runs a transaction, and again after a conflict with another one, which is reported to `onMet`. */
export async function inTransaction<Out>(
  database: Database,
  work: (tx: Tx) => Promise<Out>,
  onMet: (met: { err: unknown; tries: number }) => void = () => {},
): Promise<Out> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.writer.transaction().execute(work)
    } catch (err) {
      if (isFull(err)) lacking.add(database)
      if (tries >= 5 || !isWorthRetrying(err)) throw err
      onMet({ err, tries })
    }
  }
}

/** For the command line and the first start; visitors' acts go through the door. */
export function administer<Out>(database: Database, work: (tx: Tx) => Promise<Out>): Promise<Out> {
  return inTransaction(database, work)
}
