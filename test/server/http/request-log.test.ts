import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { openLogger } from '../../../server/http/request-log.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { filesUnder, textOf } from '../../support/sources.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown, lommeOrigin } from '../../support/town.js'
import { until } from '../../support/until.js'

const typed = 'nadia.benali@exemple.fr'

/** What a process would have written: a long line is still on its way when the logger has flushed what it held back. */
async function written(say: (logger: ReturnType<typeof openLogger>) => void, lineCount = 1): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-log-'))
  const file = join(folder, 'log')
  const logger = openLogger('info', openSync(file, 'w'))
  say(logger)
  logger.flush()
  const lines = await until(
    () => readFileSync(file, 'utf8'),
    (text) => text.split('\n').length > lineCount,
  )
  rmSync(folder, { recursive: true })
  return lines
}

async function thrownBy(fail: () => unknown): Promise<unknown> {
  try {
    await fail()
  } catch (error) {
    return error
  }
  throw new Error('it went well')
}

describe.each(engines)('what %s complains of', (engine) => {
  test('is written down without the value that somebody typed', async () => {
    await using database = await openTestDatabase(engine)
    const row = { code: typed, name: typed }
    await database.writer.insertInto('intercommunality').values(row).execute()
    const twice = await thrownBy(() => database.writer.insertInto('intercommunality').values(row).execute())
    const unread = await thrownBy(() => sql`select json(${typed}), ${typed}::date`.execute(database.reader))

    const lines = await written((logger) => {
      logger.error({ err: twice, requestId: 'r' }, 'failed')
      logger.error({ err: new Error('could not', { cause: unread }), requestId: 'r' }, 'failed')
    }, 2)

    expect(lines).not.toContain(typed)
    expect(lines).toMatch(/intercommunality/)
    expect(lines.match(/request-log\.test\.ts|kysely/g)?.length).toBeGreaterThan(1)
  })
})

test('no secret that stands in an address is written down, whichever route declares it', async () => {
  const declared = filesUnder('server/http', '.ts').flatMap(
    (path) => textOf(path).match(/(?<=')\/[^']*:secret[^']*(?=')/g) ?? [],
  )
  const address = (path: string) => path.replace(':secret', 'nadia-secret').replace(/:\w+/g, newId())
  await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')

  for (const path of declared) await (await fetch(server.url + address(path), { redirect: 'manual' })).text()
  const { lines } = server.logger
  await until(
    () => lines.length,
    (count) => count >= declared.length,
  )

  expect(new Set(declared).size).toBeGreaterThan(3)
  expect(JSON.stringify(lines)).not.toContain('nadia-secret')
})

describe.each(engines)('a morning on %s', (engine) => {
  test('leaves nothing in the log of who asked, from which page, and what they typed', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z', { env: { TRUST_PROXY: 'loopback' } })
    const { drill, site } = await buildTown(server.services.database, server.clock)
    const from = {
      origin: lommeOrigin,
      'x-forwarded-for': '203.0.113.9',
      'user-agent': 'Nadia/1.0',
      referer: `${lommeOrigin}/x`,
    }
    const read = (path: string, input: unknown) => `${path}?input=${encodeURIComponent(JSON.stringify(input))}`
    const report = (more: object) => ({
      method: 'POST',
      body: JSON.stringify({ offerId: drill, site, reason: 'other', words: `Écrivez à ${typed}`, ...more }),
      headers: { ...from, 'content-type': 'application/json', 'idempotency-key': 'the-key-of-nadia' },
    })
    const asked: [string, RequestInit][] = [
      [read('/trpc/offers.search', { site, words: typed }), { headers: from }],
      [read('/trpc/offers.search', { site, words: typed.repeat(9) }), { headers: from }],
      [read('/trpc/territories.find', { text: typed }), { headers: from }],
      [`/s/${site}/offres?words=${typed}`, { headers: from }],
      [`/s/${site}/offres?after=${typed}`, { headers: from }],
      [`/nowhere?email=${typed}`, { headers: from }],
      ['/agenda/atelier/nadia-secret.ics', { headers: from }],
      ['/trpc/offers.report', report({})],
      ['/trpc/offers.report', report({ reason: typed })],
      ['/trpc/offers.report', report({ words: `${typed}\u0000` })],
      ['/trpc/offers.report', { ...report({}), body: `{"words":"${typed}` }],
    ]

    const statuses = []
    for (const [path, init] of asked) {
      const res = await fetch(server.url + path, init)
      await res.text()
      statuses.push(res.status)
    }
    const { lines } = server.logger
    await until(
      () => lines.length,
      (count) => count >= asked.length,
    )

    expect(statuses).toEqual([200, 400, 200, 200, 400, 404, 404, 200, 400, 400, 400])
    expect(JSON.stringify(lines)).not.toMatch(/nadia|benali|ville-lomme|203\.0\.113|the-key|écrivez/i)
  })
})

test.each([
  ['an answer that is not as promised', () => v.parse(v.object({ away: v.number() }), { away: typed })],
  ['text that is no JSON', () => JSON.parse(typed)],
  ['something thrown that is no error', () => Promise.reject(Object.assign(Object.create(null), { email: typed }))],
])('%s is written down without what it was', async (_what, fail) => {
  const err = await thrownBy(fail)

  const lines = await written((logger) => logger.error({ err }, 'failed'))

  expect(lines).toContain('"msg":"failed"')
  expect(lines).not.toContain('nadia')
})

test('the log says where a fault is and what caused it', async () => {
  const cause = Object.assign(new Error('nobody listens'), { code: 'ECONNREFUSED', address: '203.0.113.9' })

  const lines = await written((logger) => logger.error({ err: new Error('no mail', { cause }) }, 'failed'))
  const [line = ''] = lines.split('\n')
  const { err } = JSON.parse(line)

  expect(err).toMatchObject({ message: 'no mail', cause: { code: 'ECONNREFUSED', message: 'nobody listens' } })
  expect(err.stack).toContain('request-log.test.ts')
  expect(line).not.toContain('203.0.113.9')
})
