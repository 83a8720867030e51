import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { pauseOffer, publishOffer, setGiverAway } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson, inStockOf } from '../../support/acting.js'
import { oneEngine } from '../../support/engines.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, drillDraft, type Town } from '../../support/town.js'

type Draft = Parameters<typeof publishOffer>[2]

const morning = '2027-03-01T08:00:00Z'
const list = '/s/ville-de-lomme/offres'

async function read(server: TestServer, path: string) {
  const res = await fetch(server.url + path, { redirect: 'manual' })
  const body = await res.text()
  return { status: res.status, body, headers: res.headers }
}

const publishAs = (server: TestServer, giver: Parameters<typeof publishOffer>[1], draft: Partial<Draft>) =>
  administer(server.services.database, (tx) =>
    publishOffer({ tx, clock: server.clock }, giver, { ...drillDraft, ...draft }),
  )

const ofMember = ({ house }: Town) => inStockOf(house.memberId)

/** Every address in a page that stands on our own server. */
function pathsIn(body: string): string[] {
  const found = [...body.matchAll(/\b(?:href|src|action)="(\/[^"]*|http:\/\/our\.example[^"]*)"/g)]
  return [...new Set(found.map(([, path = '']) => path.replaceAll('&amp;', '&').replace('http://our.example', '')))]
}

function dataIn(body: string): Record<string, unknown>[] {
  const scripts = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  return scripts.map(([, json = '']): Record<string, unknown> => JSON.parse(json))
}

describe.each(oneEngine)('the pages of a site on %s', (engine) => {
  test('a list shows what is offered, by whom without a person’s name, and leads to each offer', async () => {
    await using server = await openTestServer(engine, morning)
    const town = await buildTown(server.services.database, server.clock)
    const tent = await publishAs(server, ofMember(town), { title: 'Tente 4 places', placeId: town.house.id })

    const { status, body, headers } = await read(server, list)

    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=30')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(body).toContain('<html lang="fr">')
    expect(body).toContain('2 offres')
    expect(body).toContain('Maison des Marais, à\u00a0Lomme')
    expect(body).toContain('Une personne, à\u00a0Lomme')
    expect(body).not.toContain('Nadia')
    expect(body).toContain(`href="${list}/${tent.id}"`)
    expect(dataIn(body)).toMatchObject([
      { '@type': 'ItemList', itemListElement: [{ item: { name: 'Tente 4 places' } }] },
    ])
  })

  test('a member’s offer tells where and when to come, and may be found by search engines', async () => {
    await using server = await openTestServer(engine, morning)
    const town = await buildTown(server.services.database, server.clock)
    const tent = await publishAs(server, ofMember(town), {
      title: 'Tente 4 places',
      placeId: town.house.id,
      depositCents: 4_050,
      preferredDays: 7,
      material: 'Coton <enduit>',
      condition: 'good',
    })

    const { body } = await read(server, `${list}/${tent.id}`)

    expect(body).not.toContain('noindex')
    expect(body).toContain(`<link rel="canonical" href="http://our.example${list}/${tent.id}"`)
    expect(body).toContain('href="tel:0353012030"')
    expect(body).toContain('3 place du Lavoir')
    expect(body.replace(/\s+/g, ' ')).toMatch(/<th scope="row">mardi<\/th> <td>14 h à 18 h<\/td>/)
    expect(body.replace(/\s+/g, ' ')).toMatch(/<th scope="row">lundi<\/th> <td>fermé<\/td>/)
    expect(body.replace(/\s+/g, ' ')).toContain('<dt>Matière</dt> <dd>Coton &lt;enduit&gt;</dd>')
    expect(body.replace(/\s/g, ' ')).toContain('40,50 €')
    expect(dataIn(body)).toMatchObject([
      {
        '@type': 'Offer',
        offeredBy: { '@type': 'Organization', name: 'Maison des Marais' },
        itemOffered: { itemCondition: 'https://schema.org/UsedCondition' },
        availableAtOrFrom: { telephone: '03 53 01 20 30' },
      },
    ])
  })

  test('a person’s offer is for people: first name and commune, no search engine', async () => {
    await using server = await openTestServer(engine, morning)
    const { drill } = await buildTown(server.services.database, server.clock)

    const { body } = await read(server, `${list}/${drill}`)

    expect(body).toContain('<meta name="robots" content="noindex"')
    expect(body).toContain('Nadia')
    expect(dataIn(body)).toMatchObject([{ offeredBy: { '@type': 'Person', givenName: 'Nadia' } }])
    expect((await read(server, '/s/ville-de-lomme/sitemap.xml')).body).not.toContain(drill)
  })

  test('what is hidden is nowhere: no list, no page, no sitemap', async () => {
    await using server = await openTestServer(engine, morning)
    const town = await buildTown(server.services.database, server.clock)
    const { database } = server.services
    const asHouse = (title: string, more: Partial<Draft> = {}) =>
      publishAs(server, ofMember(town), { title, placeId: town.house.id, ...more })
    const paused = await asHouse('Pausée')
    const expired = await asHouse('Périmée', { expiresAt: toInstant('2027-03-01T09:00:00Z') })
    await administer(database, (tx) => pauseOffer({ tx, clock: server.clock }, paused))
    await administer(database, (tx) => setGiverAway({ tx, clock: server.clock }, asPerson(town.nadia), true))
    server.clock.set('2027-03-01T09:00:01Z')

    const shown = [list, `${list}?words=pausee`, '/s/ville-de-lomme/sitemap.xml', '/sitemap.xml', '/s/ville-de-lomme']
    for (const path of shown) {
      const { body } = await read(server, path)
      for (const hidden of [paused.id, expired.id, town.drill, 'Pausée', 'Périmée']) expect(body).not.toContain(hidden)
    }
    for (const id of [paused.id, expired.id, town.drill]) {
      const { status, body, headers } = await read(server, `${list}/${id}`)
      expect(status).toBe(404)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(body).toContain('Cette offre n’est plus là')
      expect(body).toContain(`href="${list}"`)
    }
  })

  test('every address on every page leads somewhere', async () => {
    await using server = await openTestServer(engine, morning)
    const town = await buildTown(server.services.database, server.clock)
    for (let at = 0; at < 30; at += 1) {
      await publishAs(server, ofMember(town), { title: `Tente ${at}`, placeId: town.house.id })
    }

    const seen = new Map<string, number>()
    const waiting = ['/s/ville-de-lomme', '/s/ville-de-lomme?lang=en', '/s/ville-de-lomme/sitemap.xml']
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const [where = ''] = path.split('#')
      if (seen.has(where) || where.startsWith('/v1/')) continue
      const { status, body } = await read(server, where)
      seen.set(where, status)
      waiting.push(...pathsIn(body))
    }

    expect([...seen].filter(([, status]) => status !== 200)).toEqual([])
    expect([...seen.keys()].filter((path) => /\/offres\/[\w-]+$/.test(path))).toHaveLength(31)
    expect(seen.get('/s/page.css')).toBe(200)
  })

  test('the pages of a long list lead on and back, and each offer is on one of them', async () => {
    await using server = await openTestServer(engine, morning)
    const town = await buildTown(server.services.database, server.clock)
    for (let at = 0; at < 60; at += 1) {
      await publishAs(server, ofMember(town), { title: `Tente ${at}`, placeId: town.house.id })
    }
    const offersOn = (body: string) => [...body.matchAll(/<h2><a href="([^"?]+)/g)].map(([, path]) => path)
    const turn = (body: string, rel: string) =>
      new RegExp(`<a class="[^"]+" rel="${rel}" href="([^"]+)"`)
        .exec(body.replace(/\s+/g, ' '))?.[1]
        ?.replaceAll('&amp;', '&')

    const first = (await read(server, list)).body
    const second = (await read(server, turn(first, 'next') ?? '')).body
    const third = (await read(server, turn(second, 'next') ?? '')).body

    expect([first, second, third].map((body) => offersOn(body).length)).toEqual([24, 24, 13])
    expect(new Set([first, second, third].flatMap(offersOn)).size).toBe(61)
    expect(turn(first, 'prev')).toBeUndefined()
    expect(turn(third, 'next')).toBeUndefined()
    expect(turn(second, 'prev')).toBe(list)
    expect(offersOn((await read(server, turn(third, 'prev') ?? '')).body)).toEqual(offersOn(second))
  })

  test('a search is kept from search engines, and says what it found', async () => {
    await using server = await openTestServer(engine, morning)
    await buildTown(server.services.database, server.clock)

    const found = await read(server, `${list}?words=perceuse&kind=lend&near=59355&within=5&category=&place=`)
    const none = await read(server, `${list}?kind=give`)
    const unknown = await read(server, `${list}?words=zeppelin`)

    expect(found.body).toContain('1 offre')
    expect(found.body).toContain('noindex')
    expect(found.body).toContain('<option value="59355" selected')
    expect(found.body).not.toContain('<coop-offer-board')
    expect(none.body).toContain('Aucune offre ne correspond à cette recherche.')
    expect(unknown.body).toContain('Aucune offre «\u00a0zeppelin\u00a0» pour l’instant')
  })

  test('English pages are English, and stay so', async () => {
    await using server = await openTestServer(engine, morning)
    const { drill } = await buildTown(server.services.database, server.clock)

    const { body } = await read(server, `${list}?lang=en`)

    expect(body).toContain('<html lang="en">')
    expect(body).toContain('Offers near you: Lomme')
    expect(body).toContain('Free now')
    expect(body).toContain(`href="${list}/${drill}?lang=en"`)
    expect(body).toContain('<link rel="alternate" hreflang="fr"')
    expect((await read(server, `${list}?lang=de`)).body).toContain('<html lang="fr">')
  })

  test('what is not there, or cannot be read, is answered with a page that says what to do', async () => {
    await using server = await openTestServer(engine, morning)
    await buildTown(server.services.database, server.clock)
    const asked = [
      ['/s/nulle-part/offres', 404, 'Ce site n’existe pas ici'],
      ['/s/ville-de-lomme/offres/cassé', 404, 'Cette offre n’est plus là'],
      ['/s/ville-de-lomme/réparations', 404, 'Il n’y a rien à cette adresse'],
      [`${list}?kind=sell`, 400, 'Cette recherche n’a pas pu être lue'],
      [`${list}?after=%00%ff`, 400, 'Cette recherche n’a pas pu être lue'],
      [`${list}?near=00000`, 404, 'Cette recherche n’a pas pu être lue'],
      [`${list}?words=${'a'.repeat(101)}`, 400, 'Cette recherche n’a pas pu être lue'],
      ['/s/ville-de-lomme/sitemap-2.xml', 400, 'Cette recherche'],
      ['/s/ville-de-lomme/sitemap-x.xml', 400, 'Cette recherche'],
    ] as const

    for (const [path, status, words] of asked) {
      const answer = await read(server, path)
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, status, 'no-store'])
      expect(answer.body).toContain(words)
      expect(answer.body).toContain('<html lang="fr">')
    }
    expect(server.logger.errors).toEqual([])
  })

  test('an address of nothing here leads a person home, in their language, and answers what wants no page in a line', async () => {
    await using server = await openTestServer(engine, morning)
    const ask = async (path: string, accept: string) => {
      const answer = await fetch(server.url + path, { headers: { accept } })
      const [type] = (answer.headers.get('content-type') ?? '').split(';')
      return { said: [answer.status, answer.headers.get('cache-control'), type], body: await answer.text() }
    }
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

    const french = await ask('/nulle-part', browser)
    const english = await ask('/nulle-part?lang=en', browser)
    const picture = await ask('/nulle-part.png', 'image/avif,image/webp,*/*;q=0.8')

    expect(french.said).toEqual([404, 'no-store', 'text/html'])
    expect(french.body).toContain('<h1>Il n’y a rien à cette adresse</h1>')
    expect(french.body).toContain('href="/">Accueil</a>')
    expect(english.body).toContain('href="/?lang=en">Home</a>')
    expect(picture).toEqual({ said: [404, 'no-store', 'text/plain'], body: 'Il n’y a rien à cette adresse.\n' })
  })
})
