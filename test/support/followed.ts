import type { Database } from '../../server/database/open-database.js'
import type { Services } from '../../server/rpc/context.js'
import { until } from './until.js'

/** Waits until everybody who follows events has looked at the last one; what could not be done yet waits beside. */
export async function allFollowed(database: Database): Promise<void> {
  const { last } = await database.reader
    .selectFrom('outbox_event')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  await until(
    () => database.reader.selectFrom('follower').select(['name', 'cursor_seq']).execute(),
    (followers) => followers.length >= howMany && followers.every(({ cursor_seq }) => cursor_seq >= Number(last ?? 0)),
  )
}

const howMany = 7

/** What is still owed, by follower. */
export async function owed(database: Database): Promise<string[]> {
  const rows = await database.reader.selectFrom('parked_event').select('follower').orderBy('seq').execute()
  return rows.map(({ follower }) => follower)
}

/** The same, with nothing waiting to be tried again: what is due now is tried at once. */
export async function allDone({ database, onCommitted }: Pick<Services, 'database' | 'onCommitted'>): Promise<void> {
  onCommitted()
  await until(
    () => owed(database),
    (parked) => parked.length === 0,
  )
  await allFollowed(database)
}
