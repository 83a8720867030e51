import type { KyselyPlugin } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { admitMember } from '../../../server/members/index.js'
import { addRepairer, type RepairerCandidate } from '../../../server/repairs/admission/add-repairer.js'
import { listInFull } from '../../../server/repairs/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { oneEngine } from '../../support/engines.js'
import { booked, mondayAt, openWorkshop, type Workshop } from '../../support/repairs/booking.js'
import { weekdays } from '../../support/repairs/workshop.js'
import { signIn } from '../../support/session.js'

const list = '/s/ville-de-lomme/reparation'

async function read(server: Pick<Workshop, 'url'>, path: string) {
  const res = await fetch(server.url + path, { redirect: 'manual' })
  const body = (await res.text()).replace(/\s+/g, ' ')
  return { status: res.status, headers: res.headers, body }
}

function forMachines(body: string): { itemListElement: { item: Record<string, unknown> }[] } {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
  return JSON.parse(json) as { itemListElement: { item: Record<string, unknown> }[] }
}

/** Somebody else who repairs, at a door of their own. */
function admit({ services, clock }: Workshop, slug: string, differences: Partial<RepairerCandidate> = {}) {
  return administer(services.database, async (tx) => {
    const ctx = { tx, clock }
    const { member, places } = await admitMember(ctx, {
      slug,
      kind: 'repairer',
      name: `Cycles ${slug}`,
      places: [
        {
          slug,
          name: `Cycles ${slug}`,
          street: '5 cour des Bateliers',
          postcode: '59160',
          communeCode: '59355',
          point: { latitude: 50.6401, longitude: 2.99 },
          precision: 'address',
          phone: '03 53 01 99 00',
        },
      ],
    })
    const [place] = places
    if (!place) throw new Error('no place')
    return addRepairer(ctx, {
      slug,
      memberId: member.id,
      placeId: place.id,
      types: ['workshop'],
      bikeTypes: ['classic'],
      usualMinutes: 60,
      openings: weekdays,
      email: `${slug}@cycles.example`,
      ...differences,
    })
  })
}

/** Half past eight in Lomme: the first hour that is two hours away is eleven. */
const morning = '2027-03-01T07:30:00Z'

const openLomme = (engine: Engine, differences: Partial<RepairerCandidate> = {}) =>
  openWorkshop(engine, differences, { now: morning })

describe.each(oneEngine)('the page of repairers on %s', (engine) => {
  test('tells without a script who repairs what, where, when, for how much, and from when on', async () => {
    await using server = await openLomme(engine, {
      welcome: 'Sonnez fort.',
      closures: [{ fromDay: '2027-03-08', fromTime: '00:00', toDay: '2027-03-12', toTime: '24:00' }] as never,
    })

    const { status, body, headers } = await read(server, list)

    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=30')
    expect(body).toContain('<h1>Faire réparer son vélo : Lomme</h1>')
    expect(body).toContain('<h2>Maison des Marais</h2>')
    expect(body).toContain('Libre dès aujourd’hui à 11 h')
    expect(body).toContain('<a href="tel:0353012030">03 53 01 20 30</a>')
    expect(body).toContain('3 place du Lavoir, 59160 Lomme')
    expect(body).toContain('vélo classique, vélo électrique')
    expect(body).toContain('du lundi au vendredi, de 9 h à 12 h et de 14 h à 18 h')
    expect(body).toContain('du 8 au 12 mars')
    expect(body).toContain('Sonnez fort.')
    expect(body).toContain('Crevaison (environ 30 min, 12 €)')
    expect(body).toContain('<coop-repair-booking site="ville-de-lomme" locale="fr" heading-level="1"')
    expect(body).toContain('<script type="module" src="/v1/coop.js">')
    expect(body).not.toContain('noindex')
    expect(body).toContain('<link rel="canonical" href="http://our.example/s/ville-de-lomme/reparation"')
    expect(body).toContain('hreflang="en" href="http://our.example/s/ville-de-lomme/reparation?lang=en"')
    expect(forMachines(body).itemListElement).toMatchObject([
      {
        item: {
          '@type': 'BikeStore',
          name: 'Maison des Marais',
          telephone: '03 53 01 20 30',
          address: { streetAddress: '3 place du Lavoir', addressLocality: 'Lomme' },
          makesOffer: [{ price: 12 }, { price: 65 }],
        },
      },
    ])
  })

  test('who comes to the door is found by where they go, and has no door', async () => {
    await using server = await openLomme(engine)
    await admit(server, 'visite', { types: ['itinerant'], reachMetres: 7_000 })

    const { body } = await read(server, list)
    const items = forMachines(body).itemListElement.map(({ item }) => item)

    expect(body).toContain('Vient chez vous')
    expect(body).toContain('jusqu’à 7 km autour de Lomme')
    expect(body).not.toContain('Bateliers')
    expect(items.find(({ name }) => name === 'Cycles visite')).toMatchObject({
      '@type': 'LocalBusiness',
      areaServed: 'Lomme',
    })
  })

  test('the first free slot moves on as appointments are booked and as time passes', async () => {
    await using server = await openLomme(engine)
    await booked(await signIn(server), { startsAt: mondayAt(11) })
    const { body: later } = await read(server, list)
    server.clock.set('2027-03-01T22:59:00Z')
    const { body: lastMinute, headers } = await read(server, list)
    server.clock.set('2027-03-01T23:00:00Z')
    const { body: nextDay } = await read(server, list)

    expect(later).toContain('Libre dès aujourd’hui à 14 h')
    expect(lastMinute).toContain('Libre dès demain à 9 h')
    expect(headers.get('cache-control')).toBe('public, max-age=30')
    expect(nextDay).toContain('Libre dès aujourd’hui à 9 h')
  })

  test('a form narrows by bicycle and by commune, and such a page is not for search engines', async () => {
    await using server = await openLomme(engine)
    await admit(server, 'cargos', { bikeTypes: ['cargo'] })

    const cargo = await read(server, `${list}?bike-type=cargo&near=`)
    const near = await read(server, `${list}?bike-type=&near=59355`)
    const none = await read(server, `${list}?bike-type=adapted`)
    const there = await read(server, `${list}?place=cargos`)

    expect(there.body).toContain('1 réparateur<')
    expect(there.body).toMatch(/<coop-repair-booking[^>]* place="cargos"/)
    expect(cargo.body).toContain('1 réparateur<')
    expect(cargo.body).toContain('Cycles cargos')
    expect(cargo.body).not.toContain('<h2>Maison des Marais</h2>')
    expect(cargo.body).toContain('bike-type="cargo"')
    expect(cargo.body).toContain('noindex')
    expect(near.body).toMatch(/<option value="59355" selected ?>Lomme<\/option>/)
    expect(near.body).toContain('2 réparateurs')
    expect(near.body).not.toContain('<coop-repair-booking')
    expect(near.body).toContain(`<a class="press" href="${list}">Prendre rendez-vous en ligne</a>`)
    expect(none.body).toContain('Aucun réparateur ne correspond à ce choix.')
    expect(none.body).toContain(`href="${list}">Voir tous les réparateurs</a>`)
  })

  test('a form finds by words who repairs what, and says it in its language', async () => {
    await using server = await openLomme(engine)
    await admit(server, 'cargos', { bikeTypes: ['cargo'], services: [{ name: 'Roue voilée', minutes: 30 }] })

    const wheel = await read(server, `${list}?words=roue+voil%C3%A9e`)
    const english = await read(server, `${list}?words=cargo+bike&lang=en`)
    const none = await read(server, `${list}?words=piscine`)
    const wednesday = await read(server, `${list}?words=roue+mercredi`)

    expect(wheel.body).toContain('1 réparateur<')
    expect(wheel.body).toContain('Cycles cargos')
    expect(wheel.body).toContain('value="roue voilée"')
    expect(wheel.body).not.toContain('créneaux libres à partir')
    expect(wednesday.body).toMatch(/<p>mercredi : créneaux libres à partir du mercredi \d+ \S+<\/p>/)
    expect(wheel.body).not.toContain('<coop-repair-booking')
    expect(wheel.body).toContain('noindex')
    expect(english.body).toContain('Cycles cargos')
    expect(english.body).not.toContain('<h2>Maison des Marais</h2>')
    expect(none.body).toContain('Aucun réparateur ne correspond à ce choix.')
  })

  test('a long list leads on and back, and each repairer is on one of its pages', async () => {
    await using server = await openLomme(engine)
    for (let at = 0; at < 45; at += 1) await admit(server, `numero-${at}`)

    const found: string[] = []
    let path: string | undefined = `${list}?lang=en`
    const pages: string[] = []
    while (path !== undefined) {
      const { body, status } = await read(server, path)
      expect(status).toBe(200)
      pages.push(body)
      found.push(...[...body.matchAll(/<h2 lang="fr">([^<]+)<\/h2>/g)].map(([, name = '']) => name))
      path = /rel="next" href="(\/[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    }
    const back = /rel="prev" href="(\/[^"]*)"/.exec(pages[1] ?? '')?.[1]

    expect(pages).toHaveLength(3)
    expect(found).toHaveLength(46)
    expect(new Set(found).size).toBe(46)
    expect(pages[0]).toContain('46 repairers')
    expect(back).toBe(`${list}?lang=en`)
  })

  test('whoever is hidden or takes no bookings is not there', async () => {
    await using server = await openLomme(engine)
    await admit(server, 'ferme', { open: false })
    const hidden = await admit(server, 'cache')
    await server.services.database.writer
      .updateTable('member')
      .set({ status: 'hidden' as never })
      .where('id', '=', hidden.memberId)
      .execute()
    server.services.cache.dropAll()

    const { body } = await read(server, list)

    expect(body).toContain('1 réparateur<')
    expect(body).not.toMatch(/Cycles ferme|Cycles cache/)
  })

  test('a site that has not opened it says so, links to none of it, and lists none of it', async () => {
    await using server = await openLomme(engine)
    await administer(server.services.database, async (tx) => {
      const ctx = { tx, clock: server.clock }
      const { member } = await admitMember(ctx, {
        slug: 'ailleurs',
        kind: 'local-authority',
        name: 'Ailleurs',
        places: [],
      })
      const territory = await createTerritory(ctx, { slug: 'henin', name: 'Hénin', communes: ['62427'] })
      const site = { slug: 'ailleurs', name: 'Ailleurs', memberId: member.id, territoryId: territory.id, origins: [] }
      await createSite(ctx, site)
      await createSite(ctx, { ...site, slug: 'vide', elements: ['repair-booking'] })
    })

    const off = await read(server, '/s/ailleurs/reparation')
    const home = await read(server, '/s/ailleurs')
    const empty = await read(server, '/s/vide/reparation')
    const wrong = await read(server, `${list}?bike-type=tank`)

    expect(off.status).toBe(404)
    expect(off.headers.get('cache-control')).toBe('no-store')
    expect(off.body).toContain('Les rendez-vous ne sont pas ouverts ici')
    expect(home.body).not.toContain('/reparation')
    expect((await read(server, '/s/ailleurs/sitemap.xml')).body).not.toContain('/reparation')
    expect(empty.body).toContain('Il n’y a pas encore de réparateur sur ce territoire.')
    expect((await read(server, '/s/vide')).body).toContain('href="/s/vide/reparation"')
    expect((await read(server, '/s/vide/sitemap.xml')).body).toContain('/s/vide/reparation')
    expect(wrong.status).toBe(400)
    expect(wrong.body).toContain(`href="${list}">Voir tous les réparateurs</a>`)
  })

  test('a whole page of repairers asks the database no more than one of them', async () => {
    await using server = await openLomme(engine)
    const count = async () => {
      let questions = 0
      const counting: KyselyPlugin = {
        transformQuery({ node }) {
          questions += 1
          return node
        },
        transformResult: async ({ result }) => result,
      }
      const db = server.services.database.reader.withPlugin(counting)
      const { items } = await listInFull({ db, clock: server.clock, keepUntil: () => {} }, { site: 'ville-de-lomme' })
      return { questions, shown: items.length }
    }

    const one = await count()
    for (let at = 0; at < 19; at += 1) await admit(server, `numero-${at}`)
    const many = await count()

    expect([one.shown, many.shown]).toEqual([1, 20])
    expect(many.questions).toBe(one.questions)
    expect(many.questions).toBeLessThanOrEqual(10)
  })
})
