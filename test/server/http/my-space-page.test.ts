import { describe, expect, test } from 'vitest'
import { oneEngine } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

describe.each(oneEngine)('the page of everything of one person, on %s', (engine) => {
  test('holds the element without a site, says why it needs a script, and nothing of anybody', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')

    const response = await fetch(`${server.url}/moi`)
    const body = await response.text()

    expect(response.status).toBe(200)
    expect(body).toMatch(/<coop-my-space locale="fr" heading-level="1">/)
    expect(body).toMatch(/<noscript><p>Pour retrouver [^<]+JavaScript/)
    expect(body).toContain('<meta name="robots" content="noindex" />')
    expect(body).toContain('<a href="/moi?lang=en" lang="en" hreflang="en">English</a>')
  })

  test('holds what can be begun in the network, for who has nothing there yet', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    await buildTown(server.services.database, server.clock)

    const body = await (await fetch(`${server.url}/moi?lang=en`)).text()

    expect(body).toMatch(
      /<div slot="begin">\s*<p>To begin[^]*<a href="\/s\/ville-de-lomme\?lang=en"><span lang="fr">Ville de Lomme<\/span><\/a>/,
    )
  })

  test.each(['/moi', '/regles', '/mentions-legales', '/recherche/01900000-0000-7000-8000-000000000000'])(
    'bears, as %s, the name and look of the site one comes from, and leads back there',
    async (path) => {
      await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
      await buildTown(server.services.database, server.clock)
      const read = async (query: string) => (await fetch(`${server.url}${path}${query}`)).text()

      const body = await read('?site=ville-de-lomme&back=')
      const unknown = await read('?site=nulle-part')

      expect(body).toContain('<strong>Ville de Lomme</strong>')
      expect(body).toContain('<link rel="stylesheet" href="/s/ville-de-lomme/look.css" />')
      expect(body).toContain('<a href="/s/ville-de-lomme">Accueil</a>')
      expect(body).toContain('<script src="/s/back.js"')
      expect(body).toContain(`<a href="${path}?lang=en&amp;site=ville-de-lomme" lang="en"`)
      expect(body).toContain('<a href="/regles?site=ville-de-lomme">')
      expect(unknown).not.toMatch(/look\.css|nulle-part|back\.js/)
    },
  )

  test('is English where that is asked', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')

    const body = await (await fetch(`${server.url}/moi?lang=en`)).text()

    expect(body).toMatch(/<html lang="en">[^]*<title>My space<\/title>[^]*<coop-my-space locale="en"/)
    expect(body).toContain('<a href="/moi" lang="fr" hreflang="fr">Français</a>')
  })
})

describe.each(oneEngine)('the page of what one person has at a site, on %s', (engine) => {
  test('bears the name, the look and the ways of that site, and holds the element of it', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    await buildTown(server.services.database, server.clock)

    const response = await fetch(`${server.url}/s/ville-de-lomme/moi`)
    const body = await response.text()

    expect(response.status).toBe(200)
    expect(body).toMatch(/<coop-my-space site="ville-de-lomme" locale="fr" heading-level="1">/)
    expect(body).toContain('<title>Mon espace – Ville de Lomme</title>')
    expect(body).toContain('<link rel="stylesheet" href="/s/ville-de-lomme/look.css" />')
    expect(body).toContain('<a href="/s/ville-de-lomme/offres">')
    expect(body).toContain('<meta name="robots" content="noindex" />')
    expect(body).toMatch(/<noscript><p>Pour retrouver [^<]+JavaScript/)
    expect(body).not.toContain('/s/back.js')
  })

  test('has a way back to the page of a partner that led there', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    await buildTown(server.services.database, server.clock)

    const body = await (await fetch(`${server.url}/s/ville-de-lomme/moi?back=&lang=en`)).text()

    expect(body).toMatch(/<script src="\/s\/back\.js" data-words="Back to …">/)
    expect(body).toMatch(/<coop-my-space site="ville-de-lomme" locale="en"/)
  })

  test('is missing where there is no such site', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')

    expect((await fetch(`${server.url}/s/nulle-part/moi`)).status).toBe(404)
  })
})
