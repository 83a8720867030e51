import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { newFlow, newKey, signIn, visitor } from '../../support/session.js'
import { alma, openTown, requestCode, rowsOf, site } from '../../support/accounts/signing-in.js'
import { lommeOrigin } from '../../support/town.js'

/** Each looks like Lomme's page, and is another. */
const hostile = [
  'https://www.ville-lomme.example.evil.example',
  'https://evil-www.ville-lomme.example',
  'https://evil.example/https://www.ville-lomme.example',
  'https://www.ville-lomme.example@evil.example',
  'http://www.ville-lomme.example',
  'https://www.ville-lomme.example:8443',
  'https://www.ville-lomme.example:443',
  'https://WWW.Ville-Lomme.example',
  'https://www.ville-lomme.example.',
  'https://www.ville-lomme.example/',
  'https://ville-lomme.example',
  'null',
]

describe.each(engines)('pages that are not the site’s, on %s', (engine) => {
  test('ask for no code and speak for nobody, whatever their name looks like', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)

    const asked = []
    for (const origin of hostile) {
      const stranger = await visitor(server, { email: alma, origin })
      asked.push((await requestCode(stranger, newFlow().hash)).reason)
      const posing = person.with({ origin })
      asked.push((await posing.act('accounts.signOut', { site })).reason)
      asked.push((await posing.ask('accounts.me', { site })).reason)
    }

    expect(asked).toEqual(hostile.flatMap(() => ['origin-undeclared', 'origin-undeclared', 'signed-out']))
    expect(await rowsOf(server, 'sign_in')).toEqual([])
    expect((await requestCode(await visitor(server, { email: alma }), newFlow().hash)).status).toBe(200)
    expect((await person.ask('accounts.me', { site })).status).toBe(200)
  })

  test('do nothing by a form or a picture, even from the right page', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const input = { email: alma, flow: newFlow().hash, locale: 'fr', site }
    const asked = encodeURIComponent(JSON.stringify(input))
    const from = { origin: lommeOrigin, 'idempotency-key': newKey() }
    const to = `${server.url}/trpc/accounts.requestCode`
    const form = (type: string, body: string, headers: Record<string, string> = { origin: lommeOrigin }) =>
      fetch(to, { method: 'POST', body, headers: { 'content-type': type, ...headers } })

    const answers = await Promise.all([
      form('application/x-www-form-urlencoded', new URLSearchParams({ ...input }).toString()),
      form('application/x-www-form-urlencoded', new URLSearchParams({ ...input }).toString(), from),
      form('text/plain', JSON.stringify(input)),
      form('text/plain', JSON.stringify(input), from),
      form('application/json', JSON.stringify(input)),
      form('application/json', JSON.stringify(input), { 'idempotency-key': newKey() }),
      fetch(`${to}?input=${asked}`),
      fetch(`${to}?input=${asked}`, { headers: from }),
      fetch(`${to}?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: input }))}`, { headers: from }),
      fetch(`${server.url}/photo?site=${site}`),
      fetch(`${server.url}/photo?site=${site}`, { method: 'POST', body: 'x', headers: from }),
      fetch(`${server.url}/trpc/accounts.signOut?input=${encodeURIComponent(JSON.stringify({ site }))}`, {
        headers: from,
      }),
    ])

    expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
    expect(answers.filter(({ headers }) => headers.get('set-cookie') !== null)).toEqual([])
    expect(await rowsOf(server, 'sign_in')).toEqual([])
    expect((await person.ask('accounts.me', { site })).status).toBe(200)
    expect(server.logger.errors).toEqual([])
  })
})
