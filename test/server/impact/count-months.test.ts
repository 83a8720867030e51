import { describe, expect, test } from 'vitest'
import { newId, toId } from '../../../server/base/id.js'
import { toInstant } from '../../../server/base/instant.js'
import { firstIdAt, madeBetween } from '../../../server/impact/month-counts.store.js'
import { engines } from '../../support/engines.js'
import { holder, openTwo } from '../../support/roles/two-members.js'

test('an id comes after the first one of its moment, and before that of a later one', () => {
  const [before, after] = [-1, 60_000].map((ms) => firstIdAt(toInstant(Date.now() + ms)))
  const id = newId<'Account'>()

  expect([after, id, before].toSorted()).toEqual([before, id, after])
})

describe.each(engines)('counts of the month, on %s', (engine) => {
  test('count what was made in a month of Paris, the newest month first, and name nobody', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const admin = await holder(server, 'admin', here)
    const { database, clock } = server.services
    const before = (await database.reader.selectFrom('account').select('id').execute()).length
    // Rows of the town are made when the test runs; the server's clock stands elsewhere.
    const made = await madeBetween(
      database.reader,
      toInstant('2020-01-01T00:00:00Z'),
      toInstant('2098-01-01T00:00:00Z'),
    )
    const account = await database.reader.selectFrom('account').selectAll().limit(1).executeTakeFirstOrThrow()
    const late = {
      ...account,
      id: toId<'Account'>(firstIdAt(toInstant('2098-06-30T22:30:00Z'))),
      email: 'late@exemple.fr',
    }
    await database.writer.insertInto('account').values(late).execute()
    const july = await madeBetween(
      database.reader,
      toInstant('2098-06-30T22:00:00Z'),
      toInstant('2098-07-31T22:00:00Z'),
    )

    expect(made).toMatchObject({ persons: before, sites: 2, offers: 1, visits: 0 })
    expect(july).toEqual({ persons: 1, sites: 0, offers: 0, visits: 0 })
    const { months, years, count } = (await admin.ask('impact.months', {})).output ?? {}
    expect(months?.[0]?.month).toBe(clock.now().slice(0, 7))
    expect([count, years]).toEqual([months?.length, ['2027']])
    const { csv } = (await admin.ask('impact.csv', { locale: 'fr', year: '2027' })).output ?? {}
    expect(csv?.split('\r\n')[0]).toBe('\uFEFFmois,offres déposées,rendez-vous pris,nouvelles personnes,sites ouverts')
    expect((await admin.ask('impact.months', { year: '2026' })).output?.months).toEqual([])
  })
})
