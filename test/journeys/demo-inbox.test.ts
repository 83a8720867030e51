import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Router } from 'express'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Inbox } from '../../demo/inbox/inbox.js'
import { inboxPages } from '../../demo/inbox/inbox-pages.js'
import { demoPages } from '../../demo/pages.js'
import { layOut } from '../../server/notifications/mail/lay-out.js'
import { sharedBrowser } from '../support/chromium.js'
import { TestClock } from '../support/fakes.js'
import { axeViolations } from '../support/journeys/axe.js'
import { plain } from '../support/journeys/spoken.js'
import { visit, type VisitOptions } from '../support/journeys/visit.js'
import { openTestServer, type TestServer } from '../support/test-server.js'

const now = '2027-03-01T08:00:00Z'
const folder = mkdtempSync(join(tmpdir(), 'coop-inbox-'))
let browser: Browser
let server: TestServer
let inbox: Inbox
let sent = 0

beforeAll(async () => {
  const box = { from: 'coop@our.example', clock: new TestClock(now) }
  inbox = new Inbox(join(folder, 'inbox.jsonl'), box)
  const extend = Router()
    .use(demoPages({ ours: 'http://our.example', hosts: 'http://partners.example' }))
    .use(inboxPages(inbox))
  server = await openTestServer('sqlite', now, { extend, mailer: inbox, withScripts: true })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

/** A code for somebody whose address is as long as some are. */
async function send(subject: string): Promise<void> {
  sent += 1
  await inbox.send({
    messageId: `<code.${sent}@our.example>`,
    to: { name: 'Alma', address: `alma-${'marie-'.repeat(8)}diaz@exemple.fr` },
    calendar: { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    ...layOut({
      language: 'fr',
      subject,
      title: 'Votre code',
      opening: ['Tapez ces six chiffres.'],
      code: '123456',
      press: { label: 'Ouvrir', href: 'http://our.example/' },
      footer: 'Vous recevez cet e-mail.',
    }),
  })
}

const open = async (path: string, options: VisitOptions = {}) => visit(browser, server.url + path, options)

test('a mail that comes while one waits is on top of the list by itself, and is told', async () => {
  const { page, wrong } = await open('/demo/inbox')
  await page.getByText('Aucun e-mail pour l’instant').waitFor()

  await send('123456 : votre code')
  await page.getByRole('link', { name: /123456 : votre code/ }).waitFor()
  const first = await page.getByRole('status').innerText()
  await send('654321 : votre code')
  await page.getByRole('link', { name: /654321/ }).waitFor()

  expect(first).toBe('1 nouvel e-mail')
  expect(await page.getByRole('status').innerText()).toBe('2 nouveaux e-mails')
  expect(plain(await page.getByRole('listitem').first().innerText())).toContain('Non lu 654321 : votre code')
  expect(await page.getByText('Aucun e-mail').count()).toBe(0)
  expect(wrong).toEqual([])
})

test('whoever reads a mail on a telephone is told of the next, and finds it in the list', async () => {
  await send('111111 : votre code')
  const { page } = await open(`/demo/inbox/${sent}`, { viewport: { width: 320, height: 640 } })

  await send('222222 : votre code')
  await page.getByText('1 nouvel e-mail').waitFor()
  await page.getByRole('link', { name: 'Tous les e-mails' }).click()

  const list = page.getByRole('navigation', { name: 'E-mails reçus' }).getByRole('listitem')
  expect(plain(await list.nth(0).innerText())).toContain('Non lu 222222 : votre code')
  expect(plain(await list.nth(1).innerText())).not.toContain('Non lu')
})

const pages = {
  'the list': () => '/demo/inbox',
  'a mail': () => `/demo/inbox/${sent}`,
  'a mailbox that has nothing': () => '/demo/inbox?pour=personne@exemple.fr',
}

test.each(Object.entries(pages))('everybody can use %s, in light and in dark, on 320 pixels', async (_what, path) => {
  await send('333333 : votre code')
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open(path(), { colorScheme, viewport: { width: 320, height: 640 } })

    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const [frame] = page.frames().slice(1)
    if (!frame) continue
    await frame.waitForLoadState()
    expect(await frame.locator('body').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(320)
  }
})
