import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import type { Database } from '../../../server/database/open-database.js'
import { ended, messageOf, startChild } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { buildTown, lommeOrigin, type Town } from '../../support/town.js'

/** Two processes of the server on one database, as behind a proxy that shares visitors out. */
async function openTwo(database: Database) {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const env = { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url, TRUST_PROXY: 'loopback' }
  const children = [startChild('server-process.ts', [], env), startChild('server-process.ts', [], env)]
  const urls = await Promise.all(children.map((child) => messageOf<string>(child)))
  return {
    url: (n: number) => urls[n % 2] ?? '',
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGTERM')
      await Promise.all(children.map(ended))
      rmSync(dataDir, { recursive: true })
    },
  }
}

function report(url: string, { drill, site }: Town, request: { key: string; address: string }): Promise<Response> {
  return fetch(`${url}/trpc/offers.report`, {
    method: 'POST',
    body: JSON.stringify({ offerId: drill, site, reason: 'other', words: 'Bonjour' }),
    headers: {
      'content-type': 'application/json',
      origin: lommeOrigin,
      'idempotency-key': request.key,
      'x-forwarded-for': request.address,
    },
  })
}

const key = () => randomBytes(16).toString('base64url')

describe.each(engines)('two processes on %s', (engine) => {
  test('the same act sent to both at once, forty times, is done once', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const town = await buildTown(database, systemClock)
    await using two = await openTwo(database)
    const request = { key: key(), address: '203.0.113.9' }

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => report(two.url(n), town, request).then((res) => res.text())),
    )

    const rows = await database.reader.selectFrom('report').select('id').execute()
    expect(rows).toHaveLength(1)
    expect(new Set(answers)).toEqual(new Set([JSON.stringify({ result: { data: { reportId: rows[0]?.id } } })]))
  })

  test('a hundred people at once are all served, and nobody acts oftener for having two doors', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const town = await buildTown(database, systemClock)
    await using two = await openTwo(database)

    const many = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        report(two.url(n), town, { key: key(), address: `203.0.113.${n}` }).then((res) => res.status),
      ),
    )
    const one = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        report(two.url(n), town, { key: key(), address: '198.51.100.7' }).then((res) => res.status),
      ),
    )

    expect(many.filter((status) => status !== 200)).toEqual([])
    expect(one.filter((status) => status === 200)).toHaveLength(10)
    expect(one.filter((status) => status === 429)).toHaveLength(20)
  })
})
