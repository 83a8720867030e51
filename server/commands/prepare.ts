import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../base/logger.js'
import { migrate } from '../database/migrate.js'
import { isOutage } from '../database/dialect.js'
import type { Database } from '../database/open-database.js'
import { makeStatistics } from '../database/statistics.js'
import { refuseWithoutSessions } from '../database/unfit.js'
import { comeFromElsewhere } from '../events/event.store.js'
import { administer } from '../rpc/in-transaction.js'
import { loadCommunes } from '../territories/index.js'

/** Safe in two processes at once. */
export async function prepare(database: Database, logger?: Logger): Promise<string[]> {
  const ran = await migrate(database, logger)
  await administer(database, comeFromElsewhere)
  await loadCommunes(database)
  if (ran.length > 0) await makeStatistics(database, 'all')
  return ran
}

const shortestWaitMs = 500
const longestWaitMs = 10_000

/** PostgreSQL may come after us, as when a machine starts, and may go away in the middle. */
export async function prepareOnceThere(database: Database, logger: Logger): Promise<void> {
  for (let ms = shortestWaitMs; ; ms = Math.min(ms * 2, longestWaitMs)) {
    try {
      await refuseWithoutSessions(database)
      await prepare(database, logger)
      return
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error
      if (database.engine !== 'postgres' || !isOutage(cause)) throw error
      logger.warn({ err: cause }, 'the database does not answer (DATABASE_URL): tried again')
    }
    await wait(ms)
  }
}
