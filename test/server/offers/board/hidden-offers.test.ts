import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { decideSubject } from '../../../../server/moderation/decide-subject.js'
import { lendingTerms } from '../../../../server/loans/index.js'
import { expireOffers } from '../../../../server/offers/publishing/expire-offers.js'
import { listedOffers, pauseOffer, searchBoard, setGiverAway, showSheet } from '../../../../server/offers/index.js'
import { openBoard } from '../../../../server/offers/board/open-board.js'
import { ownOffer } from '../../../../server/offers/offer.store.js'
import { withdrawOffer } from '../../../../server/offers/publishing/withdraw-offer.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { allowed } from '../../../../server/rpc/vouch.js'
import { getSite } from '../../../../server/sites/index.js'
import { subjectOwners } from '../../../../server/together.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { buildTown } from '../../../support/town.js'
import type { Database } from '../../../../server/database/open-database.js'
import type { MutationContext } from '../../../../server/rpc/context.js'
import type { Town } from '../../../support/town.js'

type DeedContext = { readonly database: Database; readonly clock: TestClock }
type Deed = (context: DeedContext, town: Town) => unknown

const done =
  (verb: (ctx: Pick<MutationContext, 'tx' | 'clock'>, town: Town) => Promise<unknown>): Deed =>
  ({ database, clock }, town) =>
    administer(database, (tx) => verb({ tx, clock }, town))

const hiding: Readonly<Record<string, Deed>> = {
  paused: done(async (ctx, { drill, nadia }) => pauseOffer(ctx, await ownOffer(ctx.tx, asPerson(nadia), drill))),
  withdrawn: done(async (ctx, { drill, nadia }) => withdrawOffer(ctx, await ownOffer(ctx.tx, asPerson(nadia), drill))),
  expired: ({ clock }) => clock.set('2029-03-01T08:00:00Z'),
  'expired and marked': async ({ database, clock }) => {
    clock.set('2029-03-01T08:00:00Z')
    await expireOffers({ database, clock })
  },
  'hidden by the network': done((ctx, { drill }) =>
    decideSubject(
      ctx,
      { owners: subjectOwners, by: allowed('network', { subject: { network: true } }) },
      { id: drill, does: 'hide', reason: 'forbidden', words: '' },
    ),
  ),
  'hidden on this site alone': done(async (ctx, { drill, site }) =>
    decideSubject(
      ctx,
      { owners: subjectOwners, by: allowed('moderation', { subject: { site: (await getSite(ctx.tx, site)).id } }) },
      { id: drill, does: 'hide', reason: 'forbidden', words: '' },
    ),
  ),
  'of somebody on holiday': done((ctx, { nadia }) => setGiverAway(ctx, asPerson(nadia), true)),
}

async function everywhere(database: Database, clock: TestClock, { site, drill }: Town) {
  const asked = { db: database.reader, clock, keepUntil() {}, publicUrl: 'http://our.example' }
  const seen = { site: (await getSite(database.reader, site)).id, now: clock.now() }
  return {
    opened: (await openBoard(asked, { site })).offers.total,
    found: (await searchBoard(asked, { site, words: 'perceuse' })).total,
    near: (await searchBoard(asked, { site, near: '59355', within: 5 })).items.length,
    free: (await searchBoard(asked, { site, freeFrom: '2029-04-01' })).total,
    listed: (await listedOffers(database.reader, ['59355'], { ...seen, of: 'everybody', skip: 0, take: 9 })).total,
    sheet: await showSheet(asked, { site, id: drill }, lendingTerms).then(
      () => 1,
      (error: unknown) => error,
    ),
  }
}

describe.each(engines)('what is hidden on %s', (engine) => {
  test.each(Object.entries(hiding))('an offer that is %s is nowhere', async (_what, hide) => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const town = await buildTown(database, clock)
    expect(await everywhere(database, clock, town)).toEqual({
      opened: 1,
      found: 1,
      near: 1,
      free: 1,
      listed: 1,
      sheet: 1,
    })

    await hide({ database, clock }, town)

    expect(await everywhere(database, clock, town)).toEqual({
      opened: 0,
      found: 0,
      near: 0,
      free: 0,
      listed: 0,
      sheet: expect.objectContaining({ reason: 'offer-gone' }),
    })
  })

  test('who comes back from holiday has all offers in sight again, in their old rank', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const town = await buildTown(database, clock)

    await administer(database, (tx) => setGiverAway({ tx, clock }, asPerson(town.nadia), true))
    await administer(database, (tx) => setGiverAway({ tx, clock }, asPerson(town.nadia), false))

    expect(await everywhere(database, clock, town)).toMatchObject({ opened: 1, found: 1, listed: 1, sheet: 1 })
  })

  test('a paused offer stays paused when its giver comes back', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const town = await buildTown(database, clock)

    await administer(database, async (tx) => {
      await pauseOffer({ tx, clock }, await ownOffer(tx, asPerson(town.nadia), town.drill))
      await setGiverAway({ tx, clock }, asPerson(town.nadia), true)
      await setGiverAway({ tx, clock }, asPerson(town.nadia), false)
    })

    expect(await everywhere(database, clock, town)).toMatchObject({ opened: 0, listed: 0 })
  })

  test('what is over is marked once, and may not be paused or withdrawn twice', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const { drill, nadia } = await buildTown(database, clock)
    clock.set(toInstant('2029-03-01T08:00:00Z'))

    const marked = await expireOffers({ database, clock })
    const again = await expireOffers({ database, clock })
    const pausing = administer(database, async (tx) =>
      pauseOffer({ tx, clock }, await ownOffer(tx, asPerson(nadia), drill)),
    )

    expect([marked, again]).toEqual([1, 0])
    await expect(pausing).rejects.toMatchObject({ reason: 'offer-gone' })
  })
})
