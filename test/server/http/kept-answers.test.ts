import { describe, expect, test } from 'vitest'
import { record } from '../../../server/events/outbox.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { keptUnder } from '../../../server/rpc/procedures.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { asPerson } from '../../support/acting.js'
import { engines } from '../../support/engines.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { until } from '../../support/until.js'

const morning = '2027-03-01T08:00:00Z'
const find = (text: string) => `/trpc/territories.find?input=${encodeURIComponent(JSON.stringify({ text }))}`
const both = `/trpc/territories.find,territories.find?batch=1&input=${encodeURIComponent(
  JSON.stringify({ 0: { text: 'lomme' }, 1: { text: 'hellemmes' } }),
)}`

/** How many of the requests so far were answered from memory. */
const keptBy = (server: TestServer) =>
  server.logger.lines.filter(({ fields }) => 'kept' in fields && fields.kept === true).length

describe.each(engines)('kept answers on %s', (engine) => {
  test('the second to ask is answered from memory, with the same bytes, and a batch is joined from its members', async () => {
    await using server = await openTestServer(engine, morning)

    const first = await fetch(server.url + find('lomme')).then((res) => res.text())
    const second = await fetch(server.url + find('lomme')).then((res) => res.text())
    await fetch(server.url + find('hellemmes')).then((res) => res.text())
    const joined = await fetch(server.url + both).then((res) => res.json())

    expect(second).toBe(first)
    expect(keptBy(server)).toBe(2)
    expect(joined[0]).toEqual(JSON.parse(first))
    expect(joined).toHaveLength(2)
  })

  test('inputs that mean the same are one answer', async () => {
    await using server = await openTestServer(engine, morning)
    const address = (input: string) => `${server.url}/trpc/territories.find?input=${encodeURIComponent(input)}`

    await fetch(address('{"text":"lomme"}')).then((res) => res.text())
    await fetch(address('{ "text" : "lomme" }')).then((res) => res.text())

    expect(keptBy(server)).toBe(1)
  })

  test('any page may read it: no preflight is needed, nothing depends on the origin, no cookie', async () => {
    await using server = await openTestServer(engine, morning)
    const headersOf = async () =>
      (await fetch(server.url + find('lomme'), { headers: { origin: 'https://a.example' } })).headers

    for (const headers of [await headersOf(), await headersOf()]) {
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('vary')).toMatch(/Accept-Encoding/)
      expect(headers.get('vary')).not.toMatch(/Origin/i)
      expect(headers.get('cache-control')).toBe('public, max-age=86400')
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
    expect(keptBy(server)).toBe(1)
  })

  test('a change made by one process is seen by the other within a second', async () => {
    await using one = await openTestServer(engine, morning)
    await using other = await openTestServer(engine, morning, { databaseUrl: one.services.database.url })
    await fetch(other.url + find('lomme')).then((res) => res.text())
    await fetch(other.url + find('lomme')).then((res) => res.text())
    expect(other.services.cache.size.answers).toBe(1)

    await administer(one.services.database, (tx) => record(tx, one.clock.now(), { type: 'territories.changed' }))

    await until(
      () => other.services.cache.size.answers,
      (answers) => answers === 0,
      1_000,
    )
  })

  test('what one process does in a town, the other forgets there and keeps elsewhere', async () => {
    await using one = await openTestServer(engine, morning)
    await using other = await openTestServer(engine, morning, { databaseUrl: one.services.database.url })
    const { database } = one.services
    const town = await buildTown(database, one.clock)
    const { memberId } = town.house
    const towns = { roubaix: '59512', tourcoing: '59599' }
    await administer(database, async (tx) => {
      const ctx = { tx, clock: one.clock }
      for (const [slug, commune] of Object.entries(towns)) {
        const territory = await createTerritory(ctx, { slug, name: slug, communes: [commune] })
        await createSite(ctx, { slug, name: slug, memberId, territoryId: territory.id, origins: [] })
      }
    })
    const isKept = (site: string) =>
      other.services.cache.find(keptUnder('offers.open', { site }), Date.parse(morning)) !== undefined
    const kept = () => ['ville-de-lomme', 'roubaix'].map(isKept)
    const inTourcoing = { type: 'offer.changed', offerId: town.drill, communes: [towns.tourcoing] } as const
    await until(
      async () => {
        for (const site of ['ville-de-lomme', 'roubaix', 'tourcoing'])
          await fetch(`${other.url}/trpc/offers.open?input=${encodeURIComponent(JSON.stringify({ site }))}`)
        // What was told before is heard once this is.
        await administer(database, (tx) => record(tx, one.clock.now(), inTourcoing))
        await until(
          () => isKept('tourcoing'),
          (still) => !still,
        )
        return kept()
      },
      (both) => both.every(Boolean),
    )

    await administer(database, (tx) => publishOffer({ tx, clock: one.clock }, asPerson(town.nadia), drillDraft))

    await until(kept, ([lomme]) => lomme === false, 1_000)
    expect(kept()).toEqual([false, true])
  })

  test('two hundred who ask the same at once are one question to the database', async () => {
    await using server = await openTestServer(engine, morning)

    const answers = await Promise.all(
      Array.from({ length: 200 }, () => fetch(server.url + find('lomme')).then((res) => res.text())),
    )

    expect(new Set(answers).size).toBe(1)
    expect(keptBy(server)).toBe(199)
  })

  test('whoever waits for an answer that fails asks alone, and is told why', async () => {
    await using server = await openTestServer(engine, morning)
    const wrong = `${server.url}/trpc/offers.open?input=${encodeURIComponent('{"site":"nowhere"}')}`

    const statuses = await Promise.all(Array.from({ length: 20 }, () => fetch(wrong).then((res) => res.status)))

    expect(statuses).toEqual(Array(20).fill(404))
  })

  test('a batch of a kept and a failing question answers both, and is kept by nobody', async () => {
    await using server = await openTestServer(engine, morning)
    await fetch(server.url + find('lomme')).then((res) => res.text())
    const inputs = encodeURIComponent(JSON.stringify({ 0: { text: 'lomme' }, 1: { site: 'nowhere' } }))

    const res = await fetch(`${server.url}/trpc/territories.find,offers.open?batch=1&input=${inputs}`)
    const [found, refused] = await res.json()

    expect([res.status, res.headers.get('cache-control')]).toEqual([207, 'no-store'])
    expect(found.result.data.items[0].name).toBe('Lomme')
    expect(refused.error.data).toMatchObject({ reason: 'site-unknown', httpStatus: 404 })
    expect(refused.error.data.requestId).toBe(res.headers.get('x-request-id'))
  })

  test('a refused answer is kept by nobody', async () => {
    await using server = await openTestServer(engine, morning)
    const wrong = `${server.url}/trpc/territories.find?input=${encodeURIComponent('{"text":7}')}`

    const answers = [await fetch(wrong), await fetch(wrong)]
    const [body] = await Promise.all(answers.map((res) => res.json()))

    expect(answers.map((res) => [res.status, res.headers.get('cache-control')])).toEqual([
      [400, 'no-store'],
      [400, 'no-store'],
    ])
    expect(body.error.data).toMatchObject({ reason: 'invalid-input', fields: ['text'] })
    expect(server.services.cache.size.answers).toBe(0)
  })

  test('whoever has just acted reads past the memory', async () => {
    await using server = await openTestServer(engine, morning)
    await fetch(server.url + find('lomme')).then((res) => res.text())

    await fetch(server.url + find('lomme'), { headers: { 'cache-control': 'no-cache' } }).then((res) => res.text())

    expect(keptBy(server)).toBe(0)
  })
})
