import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'

/**
 * A transaction for whoever keeps the house: the command line, the first start. Visitors' acts go through the door. The
 * processes that run meanwhile learn of it as they learn of each other.
 */
export function administer<Out>(database: Database, work: (tx: Tx) => Promise<Out>): Promise<Out> {
  return database.writer.transaction().execute(work)
}
