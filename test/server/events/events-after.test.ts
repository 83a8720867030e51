import type { KyselyPlugin } from 'kysely'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { newId, type Id } from '../../../server/base/id.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Tx } from '../../../server/database/tables.js'
import { eventsAfter, isBehind, type Cursor } from '../../../server/events/event.store.js'
import type { EventType } from '../../../server/events/event.js'
import { follow } from '../../../server/events/follow.js'
import { record } from '../../../server/events/outbox.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { watched } from '../../support/count-statements.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestLogger } from '../../support/fakes.js'
import { until } from '../../support/until.js'

type Happens = 'offer.published' | 'offer.changed'

const types: readonly EventType[] = ['offer.published']
const start: Cursor = { xid: 0, seq: 0 }

async function note(tx: Tx, happens: readonly Happens[]): Promise<void> {
  for (const type of happens) await record(tx, systemClock.now(), { type, offerId: newId() satisfies Id<'Offer'> })
}

const happen = (database: Database, ...happens: readonly Happens[]): Promise<void> =>
  administer(database, (tx) => note(tx, happens))

const readAfter = ({ reader }: Pick<Database, 'reader'>, after: Cursor) =>
  eventsAfter(reader, after, { types, limit: 9 })

/** A database whose reader does this after each answer, before whoever asked has it. */
function interrupted(database: Database, act: () => Promise<void>): Database {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      await act()
      return result
    },
  }
  return { ...database, reader: database.reader.withPlugin(plugin) }
}

describe.each(engines)('what comes after, on %s,', (engine) => {
  test('is told with the last of all that has happened, by one statement', async () => {
    await using database = await openTestDatabase(engine)
    await happen(database, 'offer.changed', 'offer.published', 'offer.changed')
    // What another database of the server has open holds nothing back for long.
    const all = await until(
      () => readAfter(database, start),
      ({ last }) => last.seq === 3,
    )
    const statements: string[] = []
    const telling = watched(database, (_by, { kind }) => void statements.push(kind))

    const above = await until(
      () => {
        statements.length = 0
        return readAfter(telling, all.last)
      },
      ({ last }) => last.seq === 3,
    )

    expect([all.events.map(({ seq }) => seq), all.isWaiting]).toEqual([[2], false])
    expect(above).toEqual({ events: [], isWaiting: false, last: all.last })
    expect(statements).toEqual(['SelectQueryNode'])
  })

  test('is heard of whenever it is committed while a follower looks', async () => {
    await using database = await openTestDatabase(engine)
    const seen: string[] = []
    const happened: number[] = []
    let answers = 0
    // After the first answer once all before was heard of, then after the second, and so on: between any two of a look.
    const meanwhile = async () => {
      if (happened.length === 12 || seen.length < happened.length) return
      answers += 1
      if (answers <= happened.length) return
      answers = 0
      happened.push(happened.length)
      await happen(database, 'offer.published', 'offer.changed')
    }

    await using _ = follow(
      { name: 'test', types: ['offer.published'], handle: async ({ type }) => void seen.push(type) },
      {
        database: interrupted(database, meanwhile),
        clock: systemClock,
        logger: new TestLogger(),
        // Nobody wakes it: it looks again and again.
        pollMs: 1,
      },
    )

    await until(
      () => seen.length,
      (count) => count === 12,
    )
    expect(happened).toHaveLength(12)
  })
})

// On SQLite what is committed may be read at once.
test('nothing that waits for an older transaction is passed, and all of it comes in order once that has ended', async () => {
  await using database = await openTestDatabase('postgres')
  const seen: Awaited<ReturnType<typeof readAfter>>[] = []

  await administer(database, async (tx) => {
    await note(tx, ['offer.published'])
    await happen(database, 'offer.published', 'offer.changed')
    seen.push(await readAfter(database, start))
  })
  const after = await until(
    () => readAfter(database, start),
    ({ isWaiting }) => !isWaiting,
  )

  expect(seen).toEqual([{ events: [], isWaiting: true, last: start }])
  expect(after.events.map(({ seq }) => seq)).toEqual([1, 2])
  expect(after.last.seq).toBe(3)
  expect(after.events.every((event) => isBehind(event, after.last))).toBe(true)
})
