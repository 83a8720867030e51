import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { demoOffers } from '../../../demo/town/offers.js'
import { ownOffers, reportedTitle } from '../../../demo/town/own-offers.strings.js'
import { peopleAway } from '../../../demo/town/people.js'
import { seedTown } from '../../../demo/town/seed.js'
import { demoSites } from '../../../demo/town/sites.js'
import { subjectOwners } from '../../../server/together.js'
import { toId } from '../../../server/base/id.js'
import { isListedAt } from '../../../server/offers/shown-offer.store.js'
import { openStorage } from '../../../server/media/index.js'
import { queueOf } from '../../../server/moderation/queue.js'
import { openTestDatabase, engines } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { picturesIn } from '../../support/generated/pictures.js'

const neighboursOffers = [ownOffers.waiting, ownOffers.paused, ownOffers.hidden]

describe.each(engines)('on %s', (engine) => {
  test('the demonstration town is put in once, and what is hidden is not listed', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const folder = mkdtempSync(join(tmpdir(), 'town-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const pictures = { storage: openStorage({ dataDir: folder }), photos: await picturesIn(folder) }
    const seeding = { database, clock, ...pictures }

    expect([await seedTown(seeding), await seedTown(seeding)]).toEqual([true, false])

    const sites = await database.reader.selectFrom('site').select('slug').execute()
    expect(sites.map((site) => site.slug).toSorted()).toEqual(demoSites.map((site) => site.slug).toSorted())
    const offers = await database.reader.selectFrom('offer').select(['title', 'listed', 'expires_at']).execute()
    expect(offers.length).toBe(demoOffers.length + neighboursOffers.length)
    const hidden = offers.filter((offer) => offer.listed === 0 || offer.expires_at <= clock.now())
    const meant = demoOffers.filter((offer) => offer.hidden ?? peopleAway.includes(offer.giver))
    expect(hidden.map((offer) => offer.title).toSorted()).toEqual(
      [...meant, ...neighboursOffers].map((offer) => offer.title).toSorted(),
    )

    // Who closes a day at the workshop of the demonstration writes to everybody who was to come.
    const expected = await database.reader
      .selectFrom('appointment')
      .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
      .innerJoin('account', 'account.id', 'appointment.account_id')
      .select('account.email')
      .where('repairer.slug', '=', 'les-rayons-du-marais')
      .where('appointment.status', '=', 'booked')
      .where('appointment.starts_at', '>', clock.now())
      .execute()
    expect(expected.length).toBeGreaterThan(5)
    expect(expected.filter(({ email }) => email === null)).toEqual([])

    // Whoever asks one of them for something reads the giver's mails too.
    const lenders = await database.reader
      .selectFrom('offer')
      .innerJoin('account', 'account.id', 'offer.account_id')
      .select(['account.first_name', 'account.email', 'account.created_at', 'offer.published_at'])
      .execute()
    expect(lenders.filter(({ email }) => email === null)).toEqual([])
    // Nobody has published before they were there, and they did not all come on one day.
    expect(lenders.filter((lender) => lender.created_at > lender.published_at)).toEqual([])
    expect(new Set(lenders.map((lender) => lender.created_at.slice(0, 7))).size).toBeGreaterThan(5)
    expect(lenders.find((lender) => lender.first_name === 'Nadia')?.email).toBe('nadia@habitants.example')

    const queue = await queueOf(database.reader, subjectOwners, { now: clock.now() })
    expect(queue.map(({ told }) => told.title).toSorted()).toEqual(
      [ownOffers.waiting.title, ownOffers.hidden.title, reportedTitle].toSorted(),
    )
    // Whoever moderates a site is asked about what its own lists show.
    const reports = await database.reader
      .selectFrom('report')
      .select(['subject_id', 'site_id'])
      .where('decided_at', 'is', null)
      .execute()
    const listed = reports.map(({ subject_id: id, site_id: site }) =>
      isListedAt(database.reader, toId(id), { site, now: clock.now() }),
    )
    expect(await Promise.all(listed)).toEqual([true])
  })
})
