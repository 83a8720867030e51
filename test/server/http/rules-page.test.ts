import { expect, test } from 'vitest'
import { addDays } from '../../../server/base/instant.js'
import { insertRules } from '../../../server/moderation/rules/rules.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'

const open = () => openTestServer('sqlite', '2027-03-01T08:00:00Z')

const read = async ({ url }: TestServer, path: string) => {
  const answer = await fetch(url + path)
  return { status: answer.status, text: await answer.text() }
}

type Published = { readonly version: string; readonly fr: string; readonly en?: string; readonly daysAgo?: number }

async function publish({ services: { database, clock } }: TestServer, { version, daysAgo = 0, ...text }: Published) {
  const publishedAt = addDays(clock.now(), -daysAgo)
  await administer(database, (tx) => insertRules(tx, { version, text, publishedAt }))
}

test('while the network has published no rules, the page says those that are accepted meanwhile', async () => {
  await using server = await open()

  const { text } = await read(server, '/regles')

  expect(text).toContain('Le réseau n’a pas encore écrit les siennes')
  expect(text).toContain('<li>On propose ce qui est à soi, et on dit ses défauts.</li>')
  expect(text).toContain('restent à vous')
})

test('the rules in force are read in plain words, and every earlier version at an address of its own', async () => {
  await using server = await open()
  await publish(server, { version: '2026-06', fr: 'Anciennes règles.', daysAgo: 200 })
  await publish(server, {
    version: '2027-01',
    fr: 'Entre voisins.\n\n- On rend propre.\n- On prévient <b>vite</b>.',
    en: 'Be kind.',
  })

  const french = await read(server, '/regles')
  const english = await read(server, '/regles?lang=en')
  const before = await read(server, '/regles/2026-06')
  const beforeInEnglish = await read(server, '/regles/2026-06?lang=en')

  expect(french.text).toContain('Version 2027-01, en vigueur depuis le 1er mars 2027.')
  expect(french.text).toContain('<p>Entre voisins.</p>')
  expect(french.text).toContain('<li>On prévient &lt;b&gt;vite&lt;/b&gt;.</li>')
  expect(french.text).toContain('href="/regles/2026-06"')
  expect(french.text).not.toContain('Anciennes règles')
  expect(french.text).not.toContain('noindex')
  expect(english.text).toContain('<p>Be kind.</p>')
  expect(before.text).toContain('Elle n’est plus en vigueur.')
  expect(before.text).toContain('<p>Anciennes règles.</p>')
  expect(before.text).toContain('noindex')
  expect(beforeInEnglish.text).toContain('<div lang="fr"><p>Anciennes règles.</p></div>')
  expect((await read(server, '/regles/1999')).status).toBe(404)
})
