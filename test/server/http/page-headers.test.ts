import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Router } from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Inbox } from '../../../demo/inbox/inbox.js'
import { inboxPages } from '../../../demo/inbox/inbox-pages.js'
import { demoPages } from '../../../demo/pages.js'
import { newId } from '../../../server/base/id.js'
import { TestClock } from '../../support/fakes.js'
import { admitWorkshop } from '../../support/repairs/workshop.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const lomme = '/s/ville-de-lomme'
let server: TestServer
let paths: Record<string, string>

beforeAll(async () => {
  const now = '2027-03-01T08:00:00Z'
  const folder = mkdtempSync(join(tmpdir(), 'coop-inbox-'))
  const inbox = new Inbox(join(folder, 'inbox.jsonl'), { from: 'coop@our.example', clock: new TestClock(now) })
  await inbox.send({
    messageId: '<1@our.example>',
    to: { name: 'Alma', address: 'alma@exemple.fr' },
    subject: 'Votre code',
    text: '123456',
    html: '<!doctype html><head></head>123456',
  })
  const extend = Router()
    .use(demoPages({ ours: 'http://our.example', hosts: 'http://partners.example' }))
    .use(inboxPages(inbox))
  server = await openTestServer('sqlite', now, { extend })
  const town = await buildTown(server.services.database, server.clock)
  await admitWorkshop(server.services.database, server.clock, { at: town.house })
  paths = {
    'a site’s home': lomme,
    'its offers': `${lomme}/offres`,
    'one offer': `${lomme}/offres/${town.drill}`,
    'one that has gone': `${lomme}/offres/partie`,
    'its repairers': `${lomme}/reparation?lang=en`,
    'its members': `${lomme}/carte`,
    'one member': `${lomme}/carte/maison-des-marais`,
    'its files': '/feeds/ville-de-lomme',
    'an appointment, from a mail': `${lomme}/rendez-vous/${newId()}`,
    'a session, from a mail': `${lomme}/session/${newId()}`,
    'a session of no site, from a mail': `/session/${newId()}`,
    'everything of one person': '/moi',
    'what one person has at a site': `${lomme}/moi`,
    'the desk': '/bureau',
    'a site that there is not': '/s/nulle-part',
    'nothing at a site': `${lomme}/nulle-part`,
    'the demo’s own page': '/',
    'its mailbox': '/demo/inbox',
    'a mail in it': '/demo/inbox/1',
  }
})

afterAll(() => server?.[Symbol.asyncDispose]())

async function headersOf(path: string): Promise<Headers> {
  const response = await fetch(server.url + path, { redirect: 'error' })
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  return response.headers
}

describe('every page of ours', () => {
  test('runs no text as code, stands in no frame, and is held by no window that has opened it', async () => {
    for (const [what, path] of Object.entries(paths)) {
      const headers = await headersOf(path)
      const policy = headers.get('content-security-policy') ?? ''

      expect(policy, what).toContain("default-src 'none'; script-src 'self'; ")
      expect(policy, what).toContain("; require-trusted-types-for 'script'")
      expect(policy, what).toContain("; frame-ancestors 'none'")
      expect(headers.get('cross-origin-opener-policy'), what).toBe('same-origin')
      expect(headers.get('x-content-type-options'), what).toBe('nosniff')
      expect(headers.get('referrer-policy'), what).toMatch(/^(strict-origin-when-cross-origin|no-referrer)$/)
    }
  })

  test('sees nothing by a camera, but the desk, which reads codes', async () => {
    // The demo's mailbox is none of ours.
    for (const [what, path] of Object.entries(paths).filter(([, each]) => !each.startsWith('/demo/'))) {
      const allowed = what === 'the desk' ? 'camera=(self)' : 'camera=()'
      expect((await headersOf(path)).get('permissions-policy'), what).toBe(allowed)
    }
  })

  test('that opens beside a frame keeps its opener off by a script, and those of a mail by their headers alone', async () => {
    const beside = await fetch(`${server.url}${lomme}/reparation?lang=en&beside=`)
    const script = await fetch(`${server.url}/s/beside.js`)
    const visit = await headersOf(`${lomme}/rendez-vous/${newId()}?beside=`)

    expect(beside.headers.get('cross-origin-opener-policy')).toBeNull()
    expect(beside.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
    expect(await beside.text()).toMatch(
      /<script src="\/s\/beside\.js"><\/script>\s*<link rel="canonical" href="[^"?]*\?lang=en"/,
    )
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(await script.text()).toContain('if (opener) location.replace(address)')
    expect(visit.get('cross-origin-opener-policy')).toBe('same-origin')
  })
})
