import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import type { Database } from '../../../server/database/open-database.js'
import { ended, messageOf, startChild } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

const words = 'Cette perceuse a un fil dénudé.'

type Report = { offerId: string; site: string; reason: string; words: string }

function send(url: string, report: Report, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/trpc/offers.report`, {
    method: 'POST',
    body: JSON.stringify(report),
    headers: {
      'content-type': 'application/json',
      origin: lommeOrigin,
      'idempotency-key': randomBytes(16).toString('base64url'),
      ...headers,
    },
  })
}

const reportsIn = (database: Database) =>
  database.reader.selectFrom('report').select(['subject_kind', 'subject_id', 'reason', 'words']).execute()

describe.each(engines)('reporting an offer on %s', (engine) => {
  test('a resident without an account reports an offer; it is kept for the site, and the offer stays', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { drill, site } = await buildTown(server.services.database, server.clock)

    const res = await send(server.url, { offerId: drill, site, reason: 'dangerous', words })
    const sheet = await fetch(
      `${server.url}/trpc/offers.sheet?input=${encodeURIComponent(JSON.stringify({ id: drill, site }))}`,
    )

    expect([res.status, sheet.status]).toEqual([200, 200])
    expect((await res.json()).result.data.reportId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await sheet.text()).toContain('Perceuse-visseuse')
    expect(await reportsIn(server.services.database)).toEqual([
      { subject_kind: 'offer', subject_id: drill, reason: 'dangerous', words },
    ])
  })

  test.each([
    ['an undeclared page', { origin: 'https://www.ville-lomme.example.evil.example' }, {}, 403, 'origin-undeclared'],
    ['a reason nobody offered', {}, { reason: 'because' }, 400, 'invalid-input'],
    ['words without end', {}, { words: 'x'.repeat(1_001) }, 400, 'invalid-input'],
    ['a site that does not exist', {}, { site: 'atlantis' }, 403, 'origin-undeclared'],
    ['an offer that does not exist', {}, { offerId: '01a20e26-5a9c-7000-84fc-ce0ca2d88af1' }, 404, 'offer-gone'],
  ])('%s is refused with its reason, and nothing is kept', async (...[, headers, wrong, status, reason]) => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { drill, site } = await buildTown(server.services.database, server.clock)

    const res = await send(server.url, { offerId: drill, site, reason: 'other', words, ...wrong }, headers)

    expect(res.status).toBe(status)
    expect(res.headers.get('access-control-allow-origin')).toBe('*')
    expect((await res.json()).error.data.reason).toBe(reason)
    expect(await reportsIn(server.services.database)).toEqual([])
  })

  test('a form of another site, which a browser sends without asking, does nothing', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { drill, site } = await buildTown(server.services.database, server.clock)
    const body = JSON.stringify({ offerId: drill, site, reason: 'other', words })

    const statuses = []
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const res = await fetch(`${server.url}/trpc/offers.report`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, origin: lommeOrigin },
      })
      await res.text()
      statuses.push(res.status)
    }

    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true)
    expect(await reportsIn(server.services.database)).toEqual([])
  })

  test('the eleventh report in an hour is asked to wait, in the answer and in its headers', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:45:00Z')
    const { drill, site } = await buildTown(server.services.database, server.clock)
    const report = { offerId: drill, site, reason: 'other', words }
    for (let n = 0; n < 10; n += 1) await send(server.url, report).then((res) => res.text())

    const res = await send(server.url, report)

    expect([res.status, res.headers.get('retry-after')]).toEqual([429, '900'])
    expect((await res.json()).error.data).toMatchObject({ reason: 'too-many-requests', retryAfterSeconds: 900 })
  })

  test('the server is killed between commit and answer; the same report sent again is one report', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { drill, site } = await buildTown(database, systemClock)
    const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
    const env = { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url }
    const key = { 'idempotency-key': randomBytes(16).toString('base64url') }
    const report = { offerId: drill, site, reason: 'dangerous', words }

    const doomed = startChild('server-process.ts', [], { ...env, KILL_AFTER_COMMIT: 'yes' })
    const lost = send(await messageOf<string>(doomed), report, key).then(
      () => 'answered',
      () => 'no answer',
    )
    await ended(doomed)
    const successor = startChild('server-process.ts', [], env)
    const res = await send(await messageOf<string>(successor), report, key)
    const answer = await res.json()
    successor.kill('SIGTERM')
    await ended(successor)
    rmSync(dataDir, { recursive: true })

    expect(await lost).toBe('no answer')
    expect(doomed.signalCode).toBe('SIGKILL')
    expect(res.status).toBe(200)
    expect(await reportsIn(database)).toEqual([
      { subject_kind: 'offer', subject_id: drill, reason: 'dangerous', words },
    ])
    const [row] = await database.reader.selectFrom('report').select('id').execute()
    expect(answer.result.data.reportId).toBe(row?.id)
    expect(successor.exitCode).toBe(0)
  })
})
