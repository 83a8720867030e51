import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { pauseOffer, searchBoard } from '../../../../server/offers/index.js'
import { ownOffer } from '../../../../server/offers/offer.store.js'
import { followSpelling } from '../../../../server/offers/search/follow-spelling.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { openTestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'
import { until } from '../../../support/until.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

describe.each(engines)('the words in use on %s', (engine) => {
  test('an event that comes twice counts once, and a paused offer no longer counts', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { drill: offerId, nadia } = await buildTown(database, clock)
    const uses = async () =>
      (await database.reader.selectFrom('spelling').selectAll().where('stem', '=', 'perceus').execute())[0]

    await followSpelling(database, { type: 'offer.published', offerId })
    await followSpelling(database, { type: 'offer.published', offerId })
    expect(await uses()).toEqual({ stem: 'perceus', word: 'perceuse', uses: 1, titles: 1 })

    await administer(database, async (tx) => pauseOffer({ tx, clock }, await ownOffer(tx, asPerson(nadia), offerId)))
    await followSpelling(database, { type: 'offer.changed', offerId })
    expect(await uses()).toEqual({ stem: 'perceus', word: 'perceuse', uses: 0, titles: 0 })
  })

  test('a running server learns the words of an offer by itself', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { database, clock: running } = server.services
    const { site } = await buildTown(database, running)
    const asked = { db: database.reader, clock: running, keepUntil() {} }

    const found = await until(
      () => searchBoard(asked, { site, words: 'prceuse visseuze' }),
      ({ read }) => read?.spelt !== undefined,
    )

    expect(found).toMatchObject({ total: 1, read: { spelt: 'perceuse visseuse' } })
  })
})
