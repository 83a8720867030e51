import { migrate } from './database/migrate.js'
import type { Database } from './database/open-database.js'
import { makeStatistics } from './database/statistics.js'
import { comeFromElsewhere } from './events/event.store.js'
import { administer } from './rpc/administer.js'
import { loadCommunes } from './territories/index.js'

/** Safe in two processes at once. */
export async function prepare(database: Database): Promise<string[]> {
  const ran = await migrate(database)
  await administer(database, comeFromElsewhere)
  await loadCommunes(database)
  if (ran.length > 0) await makeStatistics(database, 'all')
  return ran
}
