import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addDays, addMs, type Instant } from '../../server/base/instant.js'
import type { Database } from '../../server/database/open-database.js'
import { keepHouse } from '../../server/housekeeping.js'
import { publishOffer } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/administer.js'
import { asPerson } from '../support/acting.js'
import { engines } from '../support/engines.js'
import { allFollowed } from '../support/followed.js'
import { openTestServer } from '../support/test-server.js'
import { buildTown, drillDraft, lommeOrigin } from '../support/town.js'

const morning = '2027-03-01T08:00:00Z'

async function rowsIn(database: Database) {
  const count = async (table: 'idempotency_key' | 'act_count' | 'outbox_event' | 'offer_report') =>
    (
      await database.reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows
  return {
    keys: await count('idempotency_key'),
    counts: await count('act_count'),
    events: (await count('outbox_event')) > 0,
    reports: await count('offer_report'),
  }
}

describe.each(engines)('what is kept on %s', (engine) => {
  test('goes when its time has passed, and not before', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    const { drill, site } = await buildTown(database, server.clock)
    await fetch(`${server.url}/trpc/offers.report`, {
      method: 'POST',
      body: JSON.stringify({ offerId: drill, site, reason: 'other', words: 'Bonjour' }),
      headers: {
        'content-type': 'application/json',
        origin: lommeOrigin,
        'idempotency-key': randomBytes(16).toString('base64url'),
      },
    }).then((res) => res.text())
    await allFollowed(database)
    const start = server.clock.now()
    const after = async (moment: Instant) => {
      server.clock.set(moment)
      await keepHouse({ database, clock: server.clock, storage: server.storage })
      return rowsIn(database)
    }

    const kept = { keys: 1, counts: 2, events: true, reports: 1 }
    expect(await after(addDays(start, 1))).toMatchObject({ keys: 1, events: true, reports: 1 })
    expect(await after(addMs(addDays(start, 1), 1))).toEqual({ ...kept, keys: 0, counts: 0 })
    expect(await after(addDays(start, 30))).toEqual({ ...kept, keys: 0, counts: 0 })
    expect(await after(addMs(addDays(start, 30), 1))).toEqual({ keys: 0, counts: 0, events: false, reports: 1 })
    expect(await after(addDays(start, 365))).toMatchObject({ reports: 1 })
    expect(await after(addMs(addDays(start, 365), 1))).toMatchObject({ reports: 0 })
  })

  test('an offer whose day has come is over, once', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    const { nadia } = await buildTown(database, server.clock)
    const expiresAt = addDays(server.clock.now(), 7)
    const { id } = await administer(database, (tx) =>
      publishOffer({ tx, clock: server.clock }, asPerson(nadia), { ...drillDraft, expiresAt }),
    )

    server.clock.set(expiresAt)
    const gone = [
      await keepHouse({ database, clock: server.clock, storage: server.storage }),
      await keepHouse({ database, clock: server.clock, storage: server.storage }),
    ]

    const { status } = await database.reader
      .selectFrom('offer')
      .select('status')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect([status, ...gone.map(({ expiredOffers }) => expiredOffers)]).toEqual(['expired', 1, 0])
  })
})
