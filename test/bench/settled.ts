import { sql } from 'kysely'
import type { Database } from '../../server/database/open-database.js'
import { together } from '../../server/together.js'
import { until } from '../support/until.js'
import { makeStatistics } from '../../server/database/statistics.js'

/** What the server's housekeeping, or PostgreSQL by itself, has done an hour after so much was written. */
export async function settled(database: Database): Promise<void> {
  if (database.engine === 'sqlite') await makeStatistics(database, 'grown')
  else await sql`vacuum analyze`.execute(database.writer)
}

/** Once that follower of a running server has heard of all that happened. */
export async function heard({ reader }: Database, name: keyof typeof together.wants): Promise<void> {
  const { last } = await reader
    .selectFrom('outbox_event')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('type', 'in', [...(together.wants[name] ?? [])])
    .executeTakeFirstOrThrow()
  await until(
    () => reader.selectFrom('follower').select('cursor_seq').where('name', '=', name).executeTakeFirst(),
    (follower) => Number(follower?.cursor_seq ?? 0) >= Number(last ?? 0),
  )
}
