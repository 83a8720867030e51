import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Inbox } from '../../../demo/inbox/inbox.js'
import { inboxPages } from '../../../demo/inbox/inbox-pages.js'
import { toInstant } from '../../../server/base/instant.js'
import { layOut } from '../../../server/notifications/mail/lay-out.js'
import type { Mail } from '../../../server/notifications/mail/mail.js'
import { TestClock } from '../../support/fakes.js'
import { openTestServer } from '../../support/test-server.js'

const clock = new TestClock('2027-03-01T08:00:00Z')

function inboxFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coop-inbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'inbox.jsonl')
}

const openInbox = (file: string) => new Inbox(file, { from: 'coop@our.example', clock })

function mail(n: number, differences: Partial<Mail> = {}): Mail {
  return {
    messageId: `<code.${n}@our.example>`,
    to: { name: '', address: `person-${n}@exemple.fr` },
    ...layOut({ language: 'fr', subject: `Sujet ${n}`, title: 'Bonjour', opening: ['Un mail.'], footer: 'Fin.' }),
    ...differences,
  }
}

test('a mail is in the box once, the newest first, and still there when the demonstration starts again', async () => {
  const file = inboxFile()
  const inbox = openInbox(file)

  await inbox.send(mail(1))
  await inbox.send(mail(2))
  await inbox.send(mail(1))
  await inbox.asOf(toInstant('2027-02-20T08:00:00Z')).send(mail(3))
  inbox.open(1)
  appendFileSync(file, '{"mail":{"messageId":"cut')
  const again = openInbox(file)

  const told = again.list().map(({ subject, read, number }) => [number, subject, read])
  expect(told).toEqual([
    [2, 'Sujet 2', false],
    [1, 'Sujet 1', true],
    [3, 'Sujet 3', false],
  ])
  expect(again.list('PERSON-2@').map(({ number }) => number)).toEqual([2])
})

test('the mailbox lists, finds by address, shows a mail as a document without rights, and gives its calendar file', async () => {
  const inbox = openInbox(inboxFile())
  const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } as const
  await inbox.send(mail(1, { to: { name: '<b>Alma</b>', address: 'alma@exemple.fr' }, calendar }))
  await inbox.send(mail(2))
  await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', {
    extend: inboxPages(inbox),
    mailer: inbox,
  })
  const get = async (path: string) => {
    const res = await fetch(server.url + path)
    return { status: res.status, text: await res.text(), headers: res.headers }
  }

  const list = await get('/demo/inbox')
  const found = await get('/demo/inbox?pour=alma')
  const opened = await get('/demo/inbox/1')
  const frame = await get('/demo/inbox/1/mail')
  const file = await get('/demo/inbox/1/rendez-vous.ics')
  const missing = await Promise.all(['3', '0', 'x', '1.5', '2/rendez-vous.ics'].map((n) => get(`/demo/inbox/${n}`)))

  expect([...list.text.matchAll(/data-number="(\d)"/g)].map(([, n]) => n)).toEqual(['2', '1'])
  expect(list.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect([...found.text.matchAll(/data-number="(\d)"/g)].map(([, n]) => n)).toEqual(['1'])
  expect(opened.text).toContain('&lt;b&gt;Alma&lt;/b&gt;')
  expect(inbox.list().map(({ read }) => read)).toEqual([false, true])
  expect(frame.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; .*sandbox/,
  )
  expect(frame.text).toContain('<h1>Bonjour</h1>')
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST')
  expect(file.text).toBe(calendar.content)
  expect(missing.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
})

test('a server that faces visitors has no such box', async () => {
  await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')

  const statuses = await Promise.all(
    ['/demo/inbox', '/demo/inbox/1', '/demo/inbox/1/mail', '/demo/inbox/served/inbox.js'].map(
      async (path) => (await fetch(server.url + path)).status,
    ),
  )

  expect(statuses).toEqual([404, 404, 404, 404])
})
