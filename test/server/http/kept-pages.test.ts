import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { pauseOffer, publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { engines } from '../../support/engines.js'
import { openWorkshop } from '../../support/repairs/booking.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { drillDraft } from '../../support/town.js'
import { until } from '../../support/until.js'

const lists = ['offres', 'reparation', 'carte'].map((list) => `/s/ville-de-lomme/${list}`)

/** How many of the requests so far were answered from memory. */
const keptBy = (server: TestServer) =>
  server.logger.lines.filter(({ fields }) => 'kept' in fields && fields.kept === true).length

/** A process that starts once all is there, so that nothing is told to it afterwards; with whom it is read and written. */
async function openTown(engine: Engine) {
  // At the full hour a first free time has just passed.
  const now = '2027-03-01T08:07:00Z'
  const first = await openWorkshop(engine, {}, { now })
  const { nadia } = first.town
  const server = await openTestServer(engine, now, { databaseUrl: first.services.database.url })
  return {
    ...server,
    nadia,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await first[Symbol.asyncDispose]()
    },
  }
}

async function read(server: TestServer, path: string) {
  const res = await fetch(server.url + path)
  const given = Object.fromEntries([...res.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)))
  return { status: res.status, body: await res.text(), headers: given }
}

describe.each(engines)('the pages of lists on %s', (engine) => {
  test('are made once and given from memory to the next, with the same words and headers', async () => {
    await using server = await openTown(engine)

    for (const path of lists) {
      const before = keptBy(server)
      const [first, second] = [await read(server, path), await read(server, path)]

      expect(keptBy(server) - before).toBe(1)
      expect(first.status).toBe(200)
      expect(second.body).toBe(first.body)
      // What is compressed as it is made has no length yet.
      const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = first.headers
      expect(second.headers).toMatchObject(headers)
      expect(second.headers['cache-control']).toBe('public, max-age=30')
      expect(second.headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  test('are one for each language, each place beside a frame, each order and each filter, however these are spelt', async () => {
    await using server = await openTown(engine)
    const path = '/s/ville-de-lomme/offres'
    const others = ['', '?lang=en', '?beside', '?kind=give', '?order=newest', '?lang=en&kind=give']
    const made = []
    for (const query of others) made.push(await read(server, path + query))
    const before = keptBy(server)

    const again = []
    for (const query of others) again.push(await read(server, path + query))
    const spelt = await read(server, `${path}?utm_source=bulletin&words=&kind=give`)

    expect(again.map(({ body }) => body)).toEqual(made.map(({ body }) => body))
    expect(new Set(again.map(({ body }) => body)).size).toBe(others.length)
    expect(spelt.body).toBe(made[3]?.body)
    expect(keptBy(server) - before).toBe(others.length)
    expect(again[2]?.headers['cross-origin-opener-policy']).toBeUndefined()
  })

  test('are asked anew for each word that somebody types', async () => {
    await using server = await openTown(engine)

    for (const path of lists) for (const _ of [1, 2]) await read(server, `${path}?words=perceuse`)

    expect(keptBy(server)).toBe(0)
  })

  test('who has a page already is told so without it', async () => {
    await using server = await openTown(engine)
    const path = '/s/ville-de-lomme/offres'
    const { headers } = await read(server, path)

    // `fetch` would ask past every cache.
    const asked = get(server.url + path, { headers: { 'if-none-match': headers['etag'] } })
    const [again]: IncomingMessage[] = await once(asked, 'response')

    expect([again?.statusCode, again?.headers['cache-control']]).toEqual([304, 'public, max-age=30'])
    expect((await again?.toArray())?.length).toBe(0)
    expect(keptBy(server)).toBe(1)
  })

  test('fifty who ask at once wait for one page', async () => {
    await using server = await openTown(engine)

    const given = await Promise.all(Array.from({ length: 50 }, () => read(server, '/s/ville-de-lomme/offres')))

    expect(new Set(given.map(({ body }) => body)).size).toBe(1)
    expect(keptBy(server)).toBe(49)
  })

  test('show what has just been published and no longer what has just been paused', async () => {
    await using server = await openTown(engine)
    const { database } = server.services
    const path = '/s/ville-de-lomme/offres'
    await read(server, path)
    const ctx = { clock: server.clock }

    const ladder = await administer(database, (tx) =>
      publishOffer({ tx, ...ctx }, asPerson(server.nadia), { ...drillDraft, title: 'Échelle double' }),
    )
    const shows = async () => (await read(server, path)).body.includes('Échelle double')

    await until(shows, (does) => does)
    await administer(database, (tx) => pauseOffer({ tx, ...ctx }, ladder))
    await until(shows, (does) => !does)
  })

  test('are made anew when a day begins, of which they speak', async () => {
    await using server = await openTown(engine)
    const first = await read(server, '/s/ville-de-lomme/carte')
    expect(first.body).toContain('Fermé · ouvre demain')

    server.clock.set('2027-03-01T23:00:00Z')
    const next = await read(server, '/s/ville-de-lomme/carte')

    expect([keptBy(server), next.body.includes('demain')]).toEqual([0, false])
  })
})
