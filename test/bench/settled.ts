import { sql } from 'kysely'
import type { Database } from '../../server/database/open-database.js'
import { makeStatistics } from '../../server/database/statistics.js'

/** What the server's housekeeping, or PostgreSQL by itself, has done an hour after so much was written. */
export async function settled(database: Database): Promise<void> {
  if (database.engine === 'sqlite') await makeStatistics(database, 'grown')
  else await sql`vacuum analyze`.execute(database.writer)
}
