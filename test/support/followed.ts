import type { Database } from '../../server/database/open-database.js'
import { isBehind } from '../../server/events/event.store.js'
import { eventTypes, type EventType } from '../../server/events/event.js'
import type { Following } from '../../server/events/follow.js'
import { together } from '../../server/together.js'
import type { Services } from '../../server/rpc/context.js'
import { until } from './until.js'

/** Somebody who hears of all that happens. */
export const everything = (handle: Following<EventType>['handle']) => ({ name: 'test', types: eventTypes, handle })

/** Everybody looks. */
export const anything = eventTypes.map((type) => ({ type }))

/**
 * Waits until everybody who follows events has looked at the last one that they want; what could not be done yet waits beside. On
 * PostgreSQL the last is of the latest transaction, whatever its own number.
 */
export async function allFollowed({ reader }: Database): Promise<void> {
  const events = await reader
    .selectFrom('outbox_event')
    .select(['type', 'xid', 'seq'])
    .orderBy('xid')
    .orderBy('seq')
    .execute()
  const lastWanted = Object.entries(together.wants).map(([name, types]) => ({
    name,
    last: events.findLast(({ type }) => types.some((each) => each === type)) ?? { xid: 0, seq: 0 },
  }))
  await until(
    async () => {
      const followers = await reader.selectFrom('follower').select(['name', 'cursor_xid', 'cursor_seq']).execute()
      const cursors = new Map(followers.map((row) => [row.name, { xid: row.cursor_xid, seq: row.cursor_seq }]))
      return lastWanted.filter(({ name, last }) => {
        const cursor = cursors.get(name)
        return !cursor || isBehind(cursor, last)
      })
    },
    (behind) => behind.length === 0,
  )
}

const parked = ({ reader }: Database) => reader.selectFrom('parked_event').select('follower').orderBy('seq')

/** What is still owed, by follower. */
export async function owed(database: Database): Promise<string[]> {
  return (await parked(database).execute()).map(({ follower }) => follower)
}

/** What is owed now. What is held for later on purpose, as `Later` says, is not: it comes once the clock is there. */
async function due({ database, clock }: Pick<Services, 'clock' | 'database'>): Promise<string[]> {
  const rows = await parked(database)
    .where((eb) => eb.or([eb('last_error', 'not like', 'not before %'), eb('next_try_at', '<=', clock.now())]))
    .execute()
  return rows.map(({ follower }) => follower)
}

/** The same, with nothing waiting to be tried again: what is due now is tried at once. */
export async function allDone(services: Pick<Services, 'clock' | 'database' | 'onCommitted'>): Promise<void> {
  // Whoever looks at an event while the clock is set may put it off by how late it was before.
  services.onCommitted(anything)
  await allFollowed(services.database)
  services.onCommitted(anything)
  await until(
    () => due(services),
    (left) => left.length === 0,
  )
  await allFollowed(services.database)
}
