import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { siteChangeCommand } from '../../../server/sites/site.commands.js'
import { ended, messageOf, startChild } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { buildTown, lommeOrigin } from '../../support/town.js'
import { until } from '../../support/until.js'

const site = 'ville-de-lomme'
const atOnceMs = 1_000

/** A server in a process of its own, on a town that our process can change. */
async function openTownNextDoor(engine: (typeof engines)[number]) {
  const database = await openTestDatabase(engine, { communes: true })
  const { drill } = await buildTown(database, systemClock)
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const child = startChild('server-process.ts', [], { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url })
  const url = await messageOf<string>(child)
  return {
    async change(values: Record<string, string | string[]>) {
      const given = { positionals: [site], values }
      await siteChangeCommand.run(given, { database, clock: systemClock, dataDir, print: () => {} })
    },
    /** What an element asks first; kept in the server's memory. */
    async opening(slice: 'offers' | 'repairs' | 'members') {
      const input = encodeURIComponent(JSON.stringify({ site }))
      const { result, error } = await (await fetch(`${url}/trpc/${slice}.open?input=${input}`)).json()
      return { ...result?.data.site, reason: error?.data.reason }
    },
    page: async (path: string) => {
      const response = await fetch(`${url}/s/${site}${path}`)
      return { status: response.status, body: await response.text() }
    },
    async reasonFrom(origin: string) {
      const response = await fetch(`${url}/trpc/offers.report`, {
        method: 'POST',
        body: JSON.stringify({ offerId: drill, site, reason: 'other', words: 'Bonjour' }),
        headers: {
          'content-type': 'application/json',
          origin,
          'idempotency-key': randomBytes(16).toString('base64url'),
        },
      })
      return (await response.json()).error?.data.reason ?? 'done'
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended(child)
      await database[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true })
    },
  }
}

describe.each(engines)('a server that runs beside coop site:change on %s', (engine) => {
  test('shows each change at once, to elements and on our pages', async () => {
    await using town = await openTownNextDoor(engine)
    const before = await town.opening('offers')
    await town.opening('members')
    expect(before).toMatchObject({ name: 'Ville de Lomme', zone: 'Europe/Paris', languages: ['fr', 'en'] })
    expect((await town.page('')).body).toContain(`href="/s/${site}/carte"`)

    await town.change({ name: 'Lomme', zone: 'Indian/Reunion', language: ['en'], look: ['accent=#8a2f4b'] })
    const after = await until(
      () => town.opening('offers'),
      ({ name }) => name === 'Lomme',
      atOnceMs,
    )
    const others = await until(
      () => Promise.all([town.opening('members'), town.opening('repairs')]),
      (seen) => seen.every(({ name }) => name === 'Lomme'),
      atOnceMs,
    )
    await town.change({ 'remove-element': ['member-map', 'repair-booking'] })
    const off = await until(
      () => Promise.all([town.opening('members'), town.opening('repairs')]),
      (seen) => seen.every(({ reason }) => reason === 'element-off'),
      atOnceMs,
    )

    for (const each of [after, ...others])
      expect(each).toMatchObject({ zone: 'Indian/Reunion', languages: ['en'], look: after.look })
    expect(after.look.accent).toContain('#8a2f4b')
    expect(off).toHaveLength(2)
    const home = await town.page('')
    expect(home.body).toContain('<html lang="en">')
    expect(home.body).not.toContain('/carte')
    expect((await town.page('/carte')).status).toBe(404)
    expect((await town.page('/look.css')).body).toContain('--accent:#8a2f4b')
  })

  test('lets an origin act once it is added, and no more once it is taken away', async () => {
    await using town = await openTownNextDoor(engine)
    const other = 'https://lomme.example'

    const before = [await town.reasonFrom(lommeOrigin), await town.reasonFrom(other)]
    await town.change({ 'add-origin': [other], 'remove-origin': [lommeOrigin] })
    const after = [await town.reasonFrom(lommeOrigin), await town.reasonFrom(other)]

    expect(before).toEqual(['done', 'origin-undeclared'])
    expect(after).toEqual(['origin-undeclared', 'done'])
  })
})
