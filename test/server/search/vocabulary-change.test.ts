import { describe, expect, test } from 'vitest'
import { administer } from '../../../server/rpc/in-transaction.js'
import { changeVocabulary } from '../../../server/search/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { until } from '../../support/until.js'

describe.each(engines)('a change of the vocabulary on %s', (engine) => {
  test('is seen by a server that keeps an answer from before, though another process made it', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const { site } = await buildTown(database, clock)
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z', { databaseUrl: database.url })
    const ask = async () => {
      const input = encodeURIComponent(JSON.stringify({ site, words: 'chignole' }))
      const answer = await fetch(`${server.url}/trpc/offers.search?input=${input}`)
      const { result }: { result: { data: { total: number; read?: unknown } } } = await answer.json()
      return result.data
    }
    await until(
      () => database.reader.selectFrom('spelling').select('uses').where('stem', '=', 'perceus').execute(),
      (rows) => rows.length > 0,
    )
    expect((await ask()).total).toBe(0)
    expect((await ask()).total).toBe(0)

    const meaning = { language: 'fr', said: 'chignole', meant: 'perceuse' } as const
    await administer(database, (tx) => changeVocabulary({ tx, clock }, { add: [meaning] }))
    const found = await until(ask, ({ total }) => total === 1)

    expect(found.read).toMatchObject({ also: [{ said: 'chignole', meant: ['perceuse'] }] })
  })
})
