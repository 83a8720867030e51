import { isWorthRetrying } from '../database/dialect.js'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'

/** Runs a transaction, again when it met another in a way that only trying again can settle. `onMet` is told. */
export async function inTransaction<Out>(
  database: Database,
  work: (tx: Tx) => Promise<Out>,
  onMet: (met: { err: unknown; tries: number }) => void = () => {},
): Promise<Out> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.writer.transaction().execute(work)
    } catch (err) {
      if (tries >= 5 || !isWorthRetrying(err)) throw err
      onMet({ err, tries })
    }
  }
}

/**
 * A transaction for whoever keeps the house: the command line, the first start. Visitors' acts go through the door. The
 * processes that run meanwhile learn of it as they learn of each other.
 */
export function administer<Out>(database: Database, work: (tx: Tx) => Promise<Out>): Promise<Out> {
  return inTransaction(database, work)
}
