import { describe, expect, test } from 'vitest'
import { admitMember, type Candidate } from '../../../server/members/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite, getSite } from '../../../server/sites/index.js'
import { oneEngine } from '../../support/engines.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const list = '/s/ville-de-lomme/carte'

/** A Monday, nine in the morning in Lomme. */
const morning = '2027-03-01T08:00:00Z'

async function read(server: TestServer, path: string) {
  const res = await fetch(server.url + path, { redirect: 'manual' })
  const body = (await res.text()).replace(/\s+/g, ' ')
  return { status: res.status, headers: res.headers, body }
}

function forMachines(body: string): Record<string, unknown> {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
  return JSON.parse(json) as Record<string, unknown>
}

const lavoir = {
  street: '3 place du Lavoir',
  postcode: '59160',
  communeCode: '59355',
  point: { latitude: 50.6438, longitude: 2.9872 },
  precision: 'address',
} as const

const admit = (server: TestServer, candidate: Candidate) =>
  administer(server.services.database, (tx) => admitMember({ tx, clock: server.clock }, candidate))

/** What the page says that is not a form: between the count and the ways on. */
const names = (body: string) =>
  [...body.matchAll(/<li class="member"[^>]*>.*?<h2><a href="[^"]*">([^<]*)<\/a>/g)].map(([, name]) => name)

async function openLomme(engine: (typeof oneEngine)[number], now = morning) {
  const server = await openTestServer(engine, now)
  await buildTown(server.services.database, server.clock)
  await admit(server, {
    slug: 'la-cosse',
    kind: 'third-place',
    name: 'La <Cosse>',
    summary: 'Un café, des outils.',
    description: 'Dans l’ancienne filature.',
    website: 'https://www.la-cosse.example/',
    email: 'bonjour@la-cosse.example',
    does: ['lend', 'repair'],
    topics: ['objects', 'digital'],
    labels: ['Fabrique de territoire'],
    links: [
      { label: 'Programme', url: 'https://la-cosse.example/programme' },
      { label: 'Piège', url: 'javascript:alert(1)' },
    ],
    places: [
      {
        ...lavoir,
        slug: 'la-cosse',
        name: 'La <Cosse>',
        hours: 'Mo-Fr 09:00-18:00; Mar 03 off "inventaire"',
        phone: '03 53 01 44 55',
        wheelchair: 'limited',
        price: 'free',
        languages: ['fr', 'fsl'],
        helps: ['one-to-one'],
      },
    ],
  })
  await admit(server, {
    slug: 'partage',
    kind: 'platform',
    name: 'Partage',
    website: 'https://partage.example',
    places: [],
  })
  return server
}

describe.each(oneEngine)('the pages of members on %s', (engine) => {
  test('a list tells without a script who is where, what one does there, when it opens, and how to call', async () => {
    await using server = await openLomme(engine)

    const { status, body, headers } = await read(server, list)

    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=30'])
    expect(body).toContain('<h1>Les lieux du réseau : Lomme</h1>')
    expect(body).toContain('3 résultats')
    expect(names(body)).toEqual(['La &lt;Cosse&gt;', 'Maison des Marais', 'Partage'])
    expect(body).toContain('Tiers-lieu · prêt, réparation')
    expect(body).toContain('Ouvert jusqu’à 18 h')
    expect(body).toContain('Fermé · ouvre demain à 14 h')
    expect(body).toContain('3 place du Lavoir, 59160 Lomme')
    expect(body).toContain('<a href="tel:0353014455">03 53 01 44 55</a>')
    expect(body).toContain('du mardi au vendredi, de 14 h à 18 h')
    expect(body).toContain('mercredi 3 mars : fermé (inventaire)')
    expect(body).toContain('<coop-member-map site="ville-de-lomme" locale="fr" heading-level="1"')
    expect(body).toContain('<link rel="canonical" href="http://our.example/s/ville-de-lomme/carte"')
    expect(body).not.toContain('noindex')
    expect(forMachines(body)).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [
        {
          position: 1,
          item: {
            '@type': 'LocalBusiness',
            name: 'La <Cosse>',
            telephone: '03 53 01 44 55',
            url: 'http://our.example/s/ville-de-lomme/carte/la-cosse',
            geo: { latitude: 50.6438, longitude: 2.9872 },
            openingHoursSpecification: expect.arrayContaining([
              expect.objectContaining({ validFrom: '2027-03-01', opens: '09:00', closes: '18:00' }),
              expect.objectContaining({ validFrom: '2027-03-03', opens: '00:00', closes: '00:00' }),
            ]),
          },
        },
        { item: { '@type': 'LocalBusiness', name: 'Maison des Marais' } },
        { item: { '@type': 'Organization', name: 'Partage' } },
      ],
    })
  })

  test('a list says where nobody gave the hours, and of a platform nothing of hours', async () => {
    await using server = await openLomme(engine)
    const place = { ...lavoir, slug: 'la-bobine', name: 'La Bobine' }
    await admit(server, { slug: 'bobine', kind: 'shop', name: 'La Bobine', places: [place] })
    const entryOf = async (name: string) => {
      const { body } = await read(server, list)
      return body.split('<li class="member"').find((entry) => entry.includes(`>${name}</a>`))
    }

    expect(await entryOf('La Bobine')).toMatch(/<dt>Horaires<\/dt>\s*<dd>non indiqués<\/dd>/)
    expect(await entryOf('Partage')).not.toContain('Horaires')
  })

  test('a form alone finds by words, kind, what one does, where, and whether it is open', async () => {
    await using server = await openLomme(engine)
    const found = async (query: string) => names((await read(server, `${list}?${query}`)).body)

    expect(await found('words=maison')).toEqual(['Maison des Marais'])
    expect(await found('kind=platform')).toEqual(['Partage'])
    expect(await found('does=repair')).toEqual(['La &lt;Cosse&gt;'])
    expect(await found('open=now')).toEqual(['La &lt;Cosse&gt;'])
    expect(await found('wheelchair=yes')).toEqual([])
    expect(await found('words=maison&wheelchair=')).toEqual(['Maison des Marais'])
    expect(await found('open=saturday')).toEqual(['Maison des Marais'])
    expect((await found('near=59355&within=5')).toSorted()).toEqual(['La &lt;Cosse&gt;', 'Maison des Marais'])
    const nobody = await read(server, `${list}?words=fusée`)
    expect(nobody.body.match(/Aucun résultat/g)).toHaveLength(1)
    expect(nobody.body).toMatch(/role="status">Aucun résultat ne correspond à ces choix\.</)
    expect(nobody.body).toContain(`<a class="press ghost" href="${list}">Voir tous les lieux</a>`)
    expect(nobody.body).toContain('<meta name="robots" content="noindex"')
    expect(nobody.body).not.toContain('<coop-member-map')
    expect((await read(server, `${list}?kind=castle`)).status).toBe(400)
  })

  test('a sheet tells all that may be known, in the language of the page, and runs nothing that somebody wrote', async () => {
    await using server = await openLomme(engine)

    const { status, body } = await read(server, `${list}/la-cosse`)
    const { body: english } = await read(server, `${list}/la-cosse?lang=en`)

    expect(status).toBe(200)
    expect(body).toContain('<h1>La &lt;Cosse&gt;</h1>')
    for (const said of [
      'Dans l’ancienne filature.',
      'bonjour@la-cosse.example',
      'Numérique, Objets',
      'Fabrique de territoire',
      'accessible en partie',
      'gratuit',
      'français et langue des signes française',
      'avec une personne',
      'fermé (inventaire)',
      'href="https://la-cosse.example/programme"',
      `href="${list}#membre-la-cosse"`,
      'D’après Ville de Lomme (Licence Ouverte 2.0).',
    ])
      expect(body).toContain(said)
    expect(body).not.toContain('javascript:')
    expect(body).not.toContain('Emprunter et échanger ici')
    expect(body).not.toContain('/reparation?')
    expect(forMachines(body)).toMatchObject({ '@type': 'LocalBusiness', sameAs: 'https://www.la-cosse.example/' })
    for (const said of ['Open until 18:00', 'partly accessible', 'French and French sign language'])
      expect(english).toContain(said)
  })

  test('what is not shown here leads on: a place that is gone, a site that has no map', async () => {
    await using server = await openLomme(engine)
    await administer(server.services.database, async (tx) => {
      const { territoryId } = await getSite(tx, 'ville-de-lomme')
      const { member } = await admitMember(
        { tx, clock: server.clock },
        { slug: 'm', kind: 'association', name: 'M', places: [] },
      )
      await createSite(
        { tx, clock: server.clock },
        { slug: 'sans-carte', name: 'Sans carte', memberId: member.id, territoryId, origins: [], elements: [] },
      )
    })

    const gone = await read(server, `${list}/jamais-vu`)
    const off = await read(server, '/s/sans-carte/carte')
    const home = await read(server, '/s/ville-de-lomme')

    expect([gone.status, off.status]).toEqual([404, 404])
    expect(gone.body).toContain('Ce lieu n’est plus là')
    expect(gone.body).toContain(`<a class="press" href="${list}">Voir tous les lieux</a>`)
    expect(off.body).toContain('Ce site n’a pas ouvert la carte des lieux.')
    expect(home.body).toContain(`href="${list}"`)
  })

  test('search engines are told of each address', async () => {
    await using server = await openLomme(engine)

    const { body } = await read(server, `${list}/sitemap-1.xml`)
    const { body: index } = await read(server, '/sitemap.xml')
    const { status: none } = await read(server, `${list}/sitemap-2.xml`)

    expect([...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, path]) => path)).toEqual(
      ['la-cosse', 'maison-des-marais', 'partage'].map((slug) => `http://our.example${list}/${slug}`),
    )
    expect(index).toContain(`<loc>http://our.example${list}/sitemap-1.xml</loc>`)
    expect(none).toBe(404)
  })
})
