import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { publishOffer } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson } from '../../../support/acting.js'
import { engines } from '../../../support/engines.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown, drillDraft } from '../../../support/town.js'
import { until } from '../../../support/until.js'

async function open(server: TestServer): Promise<{ titles: string[]; maxAge: number }> {
  const input = encodeURIComponent(JSON.stringify({ site: 'ville-de-lomme' }))
  const res = await fetch(`${server.url}/trpc/offers.open?input=${input}`)
  const { result } = await res.json()
  const maxAge = Number(/max-age=(\d+)/.exec(res.headers.get('cache-control') ?? '')?.[1] ?? 0)
  return { titles: result.data.offers.items.map(({ title }: { title: string }) => title), maxAge }
}

const fromMemory = (server: TestServer) =>
  server.logger.lines.filter(({ fields }) => 'kept' in fields && fields.kept === true).length

describe.each(engines)('offers in memory on %s', (engine) => {
  test('an offer that expires leaves the kept answer by itself, and no browser keeps it longer', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { nadia } = await buildTown(server.services.database, server.clock)
    const shortLived = { ...drillDraft, title: 'Billets pour ce soir', expiresAt: toInstant('2027-03-01T08:00:20Z') }
    await administer(server.services.database, (tx) =>
      publishOffer({ tx, clock: server.clock }, asPerson(nadia), shortLived),
    )

    // The event of a publication reaches the process a moment later, and drops what was kept meanwhile.
    const before = await until(
      () => open(server),
      () => fromMemory(server) > 0,
    )
    server.clock.set('2027-03-01T08:00:20Z')
    const after = await open(server)

    expect(before.titles).toContain('Billets pour ce soir')
    expect(before.maxAge).toBe(20)
    expect(fromMemory(server)).toBe(1)
    expect(after.titles).toEqual(['Perceuse-visseuse 18 V'])
  })

  test('an offer published by one process is on the board of the other within a second', async () => {
    await using one = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { nadia } = await buildTown(one.services.database, one.clock)
    await using other = await openTestServer(engine, '2027-03-01T08:00:00Z', { databaseUrl: one.services.database.url })
    await until(
      () => open(other),
      () => fromMemory(other) > 0,
    )

    await administer(one.services.database, (tx) =>
      publishOffer({ tx, clock: one.clock }, asPerson(nadia), { ...drillDraft, title: 'Échelle double' }),
    )

    await until(
      () => open(other),
      ({ titles }) => titles.includes('Échelle double'),
      1_000,
    )
  })
})
