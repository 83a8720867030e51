import { Router } from 'express'
import { describe, expect, test } from 'vitest'
import { oneEngine } from '../../../support/engines.js'
import { openTestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'

const now = '2027-03-01T08:00:00Z'

describe.each(oneEngine)('the bare address of the server, on %s', (engine) => {
  test('leads to the sites it carries, to one’s own space, to the desk, and to what a webmaster needs', async () => {
    await using server = await openTestServer(engine, now, { env: { PUBLISHER_NAME: 'Réseau & Cie' } })
    await buildTown(server.services.database, server.clock)

    const response = await fetch(`${server.url}/`)
    const body = await response.text()

    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=30'])
    expect(body).toContain('<li><a href="/s/ville-de-lomme">Ville de Lomme</a></li>')
    expect(body).toContain('Ces pages sont tenues par Réseau &amp; Cie.')
    expect(addressesIn(body)).toEqual(
      expect.arrayContaining(['/moi', '/bureau', '/integrer', '/rejoindre', '/guide', '/mentions-legales']),
    )
    for (const address of addressesIn(body)) expect((await fetch(server.url + address)).status).toBe(200)
  })

  test('says that no site is open yet, and in English where that is asked', async () => {
    await using server = await openTestServer(engine, now)

    const french = await (await fetch(`${server.url}/`)).text()
    const english = await (await fetch(`${server.url}/?lang=en`)).text()

    expect(french).toContain('Aucun site n’est encore ouvert ici.')
    expect(french).not.toContain('tenues par')
    expect(english).toMatch(/<html lang="en">[^]*No site is open here yet\./)
    expect(addressesIn(english)).toContain('/integrer?lang=en')
  })
})

test('the demonstration keeps its own page there', async () => {
  const extend = Router().get('/', (_req, res) => void res.send('the demonstration'))
  await using server = await openTestServer('sqlite', now, { extend })

  expect(await (await fetch(`${server.url}/`)).text()).toBe('the demonstration')
})

function addressesIn(body: string): string[] {
  return [...body.matchAll(/ href="(\/[^"]*)"/g)].map(([, address = '']) => address)
}
