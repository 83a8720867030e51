import { describe, expect, test } from 'vitest'
import type { Day } from '../../../server/base/local-time.js'
import { admitMember, type Candidate } from '../../../server/members/index.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { inStockOf } from '../../support/acting.js'
import { oneEngine } from '../../support/engines.js'
import { openWorkshop } from '../../support/repairs/booking.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, drillDraft } from '../../support/town.js'

const list = '/s/ville-de-lomme/carte'
const morning = '2027-03-01T08:00:00Z'

async function read(server: TestServer, path: string): Promise<string> {
  const res = await fetch(server.url + path)
  expect(res.status).toBe(200)
  return (await res.text()).replace(/\s+/g, ' ')
}

const admit = (server: TestServer, candidate: Candidate) =>
  administer(server.services.database, (tx) => admitMember({ tx, clock: server.clock }, candidate))

const inLomme = { communeCode: '59355', postcode: '59160', point: { latitude: 50.6438, longitude: 2.9872 } }

function standing(slug: string, { kind = 'association', ...member }: Partial<Candidate> = {}): Candidate {
  const place = { ...inLomme, slug, name: slug, street: '1 rue Neuve', precision: 'address' as const }
  return { slug, name: slug, kind, places: [place], ...member }
}

describe.each(oneEngine)('the page of a member on %s', (engine) => {
  test('says what is lent there, and nothing of lending where nothing is lent', async () => {
    await using server = await openTestServer(engine, morning)
    const { house } = await buildTown(server.services.database, server.clock)
    const tent = await administer(server.services.database, (tx) =>
      publishOffer({ tx, clock: server.clock }, inStockOf(house.memberId), {
        ...drillDraft,
        title: 'Tente',
        placeId: house.id,
      }),
    )
    await admit(server, standing('vide'))

    const full = await read(server, `${list}/maison-des-marais`)
    const empty = await read(server, `${list}/vide`)

    expect(full).toContain('<h2>Emprunter et échanger ici</h2>')
    expect(full).toContain(`<a href="/s/ville-de-lomme/offres/${tent.id}">Tente</a>`)
    expect(full).toMatch(/href="\/s\/ville-de-lomme\/offres\?place=maison-des-marais"\s*>Voir l’offre</)
    expect(empty).not.toContain('Emprunter et échanger ici')
  })

  test('says in the list which places lend what one looks for, each with the way there, in its reader’s language', async () => {
    await using server = await openTestServer(engine, morning)
    const { house } = await buildTown(server.services.database, server.clock)
    await administer(server.services.database, (tx) =>
      publishOffer({ tx, clock: server.clock }, inStockOf(house.memberId), {
        ...drillDraft,
        title: 'Tente',
        placeId: house.id,
      }),
    )

    const french = await read(server, `${list}?words=tente`)
    const english = await read(server, `${list}?words=tente&lang=en`)

    const page = '/s/ville-de-lomme/offres?words=tente&amp;place=maison-des-marais'
    expect(french).toContain('<p>1 lieu en prête</p>')
    expect(french).toContain(`<a href="${page}">Maison des Marais (1)</a>`)
    expect(english).toContain('<p>1 place has some to lend</p>')
    expect(english).toContain(`<a href="${page}&amp;lang=en"><span lang="fr">Maison des Marais</span> (1)</a>`)
    expect(await read(server, `${list}?words=piscine`)).not.toContain('class="offering"')
    expect(await read(server, list)).not.toContain('class="offering"')
  })

  test('says when a repair can be done there first, and leads to the booking', async () => {
    await using server = await openWorkshop(engine)
    const { repairer } = server
    const place = await server.services.database.reader
      .selectFrom('place')
      .select('slug')
      .where('id', '=', repairer.placeId)
      .executeTakeFirstOrThrow()

    const body = await read(server, `${list}/${place.slug}`)

    expect(body).toContain('<h2>Rendez-vous de réparation</h2>')
    expect(body).toMatch(/<p class="free">Premier rendez-vous libre /)
    expect(body).toContain(`href="/s/ville-de-lomme/reparation?place=${place.slug}"`)
  })

  test('says that a position is only the commune’s, and gives machines none', async () => {
    await using server = await openTestServer(engine, morning)
    await buildTown(server.services.database, server.clock)
    const place = { ...inLomme, slug: 'a-peu-pres', name: 'À peu près' }
    await admit(server, standing('a-peu-pres', { places: [{ ...place, precision: 'commune' }] }))
    await admit(server, standing('juste'))

    const [page, exact, whole] = [
      await read(server, `${list}/a-peu-pres`),
      await read(server, `${list}/juste`),
      await read(server, list),
    ]

    expect(page).toContain('59160 Lomme<br />position approximative : au centre de la commune')
    expect(page).not.toContain('GeoCoordinates')
    expect(exact).not.toContain('approximative')
    expect(exact).toContain('GeoCoordinates')
    expect(whole.match(/position approximative/g)).toHaveLength(1)
    expect(whole.match(/GeoCoordinates/g)).toHaveLength(2)
  })

  test('says where a workshop on wheels comes, not where it is kept', async () => {
    await using server = await openTestServer(engine, morning)
    await buildTown(server.services.database, server.clock)
    const place = { ...inLomme, street: '40 rue de la Berge', precision: 'address' as const, itinerant: true }
    await admit(server, standing('cargo', { kind: 'repairer', places: [{ ...place, slug: 'cargo', name: 'cargo' }] }))
    await admit(server, standing('bus', { places: [{ ...place, slug: 'bus', name: 'bus' }] }))

    const [cargo, bus, whole] = [
      await read(server, `${list}/cargo`),
      await read(server, `${list}/bus`),
      await read(server, list),
    ]

    expect(cargo).toContain('<dt>Vient chez vous</dt> <dd>Lomme et autour.</dd>')
    expect(cargo).not.toMatch(/rue de la Berge|GeoCoordinates|position approximative/)
    expect(cargo).toContain('"areaServed":"Lomme"')
    expect(bus).toContain('40 rue de la Berge, 59160 Lomme')
    expect(bus).toContain('GeoCoordinates')
    expect(bus).not.toContain('areaServed')
    // The one of the bus, in words and for machines.
    expect(whole.match(/rue de la Berge/g)).toHaveLength(2)
    expect(whole.match(/GeoCoordinates/g)).toHaveLength(2)
    expect(bus).toContain('vient près de chez vous')
  })

  test('says whose place it is, when it is closed though nobody knows its hours, and where its access is told', async () => {
    await using server = await openTestServer(engine, morning)
    await buildTown(server.services.database, server.clock)
    const inventory = { from: '2027-03-03' as Day, to: '2027-03-04' as Day, reason: 'inventaire' }
    await admit(server, {
      ...standing('compagnons'),
      name: 'Les Compagnons',
      places: [
        {
          ...inLomme,
          slug: 'remise',
          name: 'La Remise',
          precision: 'address',
          closures: [inventory],
          accessibilityUrl: 'https://acceslibre.beta.gouv.fr/app/remise/',
        },
      ],
    })
    await admit(server, { ...standing('en-ligne', { kind: 'platform' }), places: [] })

    const [page, online] = [await read(server, `${list}/remise`), await read(server, `${list}/en-ligne`)]

    expect(page).toContain('<p class="meta">Un lieu des Compagnons</p>')
    expect(page).toContain('<p class="taken">Fermé les 3 et 4 mars : inventaire</p>')
    expect(page).toMatch(/<dt>L’accès en détail<\/dt> <dd><a href="[^"]*remise\/" rel="noopener">fiche sur Acceslibre</)
    expect(online).toContain('En ligne : il n’y a pas de porte où frapper.')
    expect(online).not.toContain('Un lieu de')
  })

  test.each([
    [{ phone: '03 53 01 44 55' }, 'téléphonez avant de venir'],
    [{ email: 'a@b.example' }, 'écrivez avant de venir'],
    [{ phone: '03 53 01 44 55', email: 'a@b.example' }, 'téléphonez ou écrivez avant de venir'],
    [{ website: 'https://b.example' }, 'voyez son site avant de venir'],
    [{}, 'passez voir'],
  ])('says how to ask when one may come, knowing %j', async (known, said) => {
    await using server = await openTestServer(engine, morning)
    await buildTown(server.services.database, server.clock)
    await admit(server, standing('ferme', known))

    expect(await read(server, `${list}/ferme`)).toContain(`Les horaires ne sont pas indiqués : ${said}.`)
  })
})

test('a list is narrowed by topic, names whose data it is, and says what each file is for', async () => {
  await using server = await openTestServer('sqlite', morning)
  await buildTown(server.services.database, server.clock)
  await admit(server, standing('cuisine', { topics: ['food'] }))

  const whole = await read(server, list)
  const food = await read(server, `${list}?topic=food`)

  expect(whole).toContain('<option value="food" >Alimentation</option>')
  expect([food.includes('1 résultat<'), food.includes('id="cuisine"')]).toEqual([true, true])
  expect(food).toContain('<option value="food" selected>Alimentation</option>')
  expect(whole).toContain('<p>D’où elles viennent</p> <ul class="plain"> <li>Ville de Lomme (Licence Ouverte 2.0)</li>')
  expect(whole).toContain('GeoJSON, pour une carte')
})
