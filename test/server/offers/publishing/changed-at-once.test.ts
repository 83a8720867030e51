import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../server/base/instant.js'
import type { Id } from '../../../../server/base/id.js'
import { Refusal } from '../../../../server/base/refusal.js'
import { openDatabase, type Database } from '../../../../server/database/open-database.js'
import { expireOffers } from '../../../../server/offers/publishing/expire-offers.js'
import { handOverOffer } from '../../../../server/offers/publishing/hand-over-offer.js'
import { pauseOffer, publishOffer, type Draft } from '../../../../server/offers/index.js'
import type { Offer } from '../../../../server/offers/offer.js'
import { getOffer, ownOffer } from '../../../../server/offers/offer.store.js'
import { withdrawOffer } from '../../../../server/offers/publishing/withdraw-offer.js'
import type { Owned } from '../../../../server/rpc/actor.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { buildTown, drillDraft, type Town } from '../../../support/town.js'
import { until } from '../../../support/until.js'

const clock = new TestClock('2027-03-01T08:00:00Z')

const verbs = { pause: pauseOffer, withdraw: withdrawOffer, 'hand over': handOverOffer }
type Name = keyof typeof verbs

const outcomes: Readonly<Record<Name, readonly [Offer['status'], string]>> = {
  pause: ['paused', 'offer.changed'],
  withdraw: ['closed', 'offer.withdrawn'],
  'hand over': ['closed', 'offer.handed-over'],
}

async function publish(database: Database, { nadia }: Town, draft: Partial<Draft> = {}): Promise<Owned<Offer>> {
  const given: Draft = { ...drillDraft, kind: 'give', ...draft }
  return administer(database, async (tx) => {
    const { id } = await publishOffer({ tx, clock }, asPerson(nadia), given)
    return ownOffer(tx, asPerson(nadia), id)
  })
}

async function eventsOf(database: Database, id: Id<'Offer'>): Promise<string[]> {
  const rows = await database.reader
    .selectFrom('outbox_event')
    .select('type')
    .where('subject', '=', `offer:${id}`)
    .orderBy('seq')
    .execute()
  return rows.map(({ type }) => type)
}

/** Both have read the offer before. The second begins when the first has written but not committed. */
async function changeAtOnce(
  database: Database,
  offer: Owned<Offer>,
  [first, second]: readonly [Name, Name],
): Promise<unknown> {
  const steps = { written: signalled(), mayCommit: signalled() }
  const winning = administer(database, async (tx) => {
    await verbs[first]({ tx, clock }, offer)
    steps.written.resolve()
    await steps.mayCommit.promise
  })
  await steps.written.promise
  const losing = administer(database, (tx) => verbs[second]({ tx, clock }, offer)).catch((error: unknown) => error)
  // SQLite has one writer: the second waits.
  if (database.engine === 'postgres')
    await until(
      () => waitingFor(database),
      (waiting) => waiting === 1,
    )
  steps.mayCommit.resolve()
  await winning
  return losing
}

async function waitingFor(database: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`.execute(database.reader)
  return rows[0]?.waiting ?? 0
}

describe.each(engines)('an offer that two change at once on %s', (engine) => {
  test.each<readonly [Name, Name]>([
    ['pause', 'withdraw'],
    ['withdraw', 'pause'],
    ['pause', 'hand over'],
    ['hand over', 'withdraw'],
  ])('%s, then %s: the first has it, the second is told how it stands', async (first, second) => {
    await using database = await openTestDatabase(engine, { communes: true })
    const offer = await publish(database, await buildTown(database, clock))
    const [status, type] = outcomes[first]

    const refusal = await changeAtOnce(database, offer, [first, second])

    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ reason: 'offer-moved-on', kind: 'conflict', detail: { status } })
    expect(await getOffer(database.reader, offer.id)).toMatchObject({ status, sequence: 1 })
    expect(await eventsOf(database, offer.id)).toEqual(['offer.published', type])
  })

  test('what is lent is not handed over for good, nor is what was taken back', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const town = await buildTown(database, clock)
    const { id: given } = await publish(database, town)
    const over = (id: Id<'Offer'>) =>
      administer(database, async (tx) => handOverOffer({ tx, clock }, await ownOffer(tx, asPerson(town.nadia), id)))

    await expect(over(town.drill)).rejects.toMatchObject({ reason: 'offer-gone' })
    expect((await over(given)).status).toBe('closed')
    await expect(over(given)).rejects.toMatchObject({ reason: 'offer-gone' })
  })
})

describe.each(engines)('offers whose time has passed on %s', (engine) => {
  test('are over once, all of them, though two processes end them at the same time', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await using other = await openDatabase(database.url)
    const town = await buildTown(database, clock)
    const expiresAt = addDays(clock.now(), 7)
    const many = 250
    for (let n = 0; n < many; n += 1) await publish(database, town, { expiresAt })
    const later = new TestClock(addDays(expiresAt, 1))

    const ended = await Promise.all([database, other].map((one) => expireOffers({ database: one, clock: later })))

    const rows = await database.reader.selectFrom('offer').select(['status', 'sequence', 'listed']).execute()
    const events = await database.reader
      .selectFrom('outbox_event')
      .select('subject')
      .where('type', '=', 'offer.expired')
      .execute()
    expect(ended.reduce((all, some) => all + some)).toBe(many)
    expect(
      rows.filter(({ status, sequence, listed }) => status === 'expired' && sequence === 1 && listed === 0),
    ).toHaveLength(many)
    expect(rows).toHaveLength(many + 1)
    expect(new Set(events.map(({ subject }) => subject)).size).toBe(many)
    expect(events).toHaveLength(many)
  })

  test('are left for another time, but for the lot that is begun, when the process ends', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const town = await buildTown(database, clock)
    const expiresAt = addDays(clock.now(), 7)
    for (let n = 0; n < 250; n += 1) await publish(database, town, { expiresAt })
    const later = new TestClock(addDays(expiresAt, 1))
    const ending = new AbortController()
    // The clock is read once in each batch.
    const endsInFirst = {
      now() {
        ending.abort()
        return later.now()
      },
    }

    const expired = await expireOffers({ database, clock: endsInFirst, signal: ending.signal })

    expect(expired).toBe(100)
    expect(await expireOffers({ database, clock: later })).toBe(150)
  })
})

function signalled() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
