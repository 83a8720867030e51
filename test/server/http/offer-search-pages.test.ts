import { describe, expect, test } from 'vitest'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { insertDays } from '../../../server/offers/days/offer-days.store.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { changeVocabulary, countUses } from '../../../server/search/index.js'
import { inStockOf } from '../../support/acting.js'
import { oneEngine } from '../../support/engines.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { until } from '../../support/until.js'

const list = '/s/ville-de-lomme/offres'

async function openWithDrills(engine: Parameters<typeof openTestServer>[0]): Promise<TestServer> {
  const server = await openTestServer(engine, '2027-03-01T08:00:00Z')
  const { house } = await buildTown(server.services.database, server.clock)
  for (const title of ['Perceuse à percussion', 'Perceuse sans fil', 'Perceuse et ses forets'])
    await administer(server.services.database, (tx) =>
      publishOffer({ tx, clock: server.clock }, inStockOf(house.memberId), { ...drillDraft, title, placeId: house.id }),
    )
  return server
}

const read = async (server: TestServer, query: string) =>
  (await (await fetch(`${server.url}${list}?${query}`)).text()).replace(/\s+/g, ' ')

/** Address by words of each link. */
function linksIn(body: string): Record<string, string> {
  const found = [...body.matchAll(/<a[^>]* href="([^"]*)"[^>]*>(.*?)<\/a\s*>/g)]
  const said = (text: string) =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  return Object.fromEntries(
    found.map(([, path = '', text = '']) => [said(text), decodeURIComponent(path.replaceAll('&amp;', '&'))]),
  )
}

const titlesIn = (body: string) => [...body.matchAll(/<h2><a [^>]*>(.*?)<\/a>/g)].map(([, title]) => title)

describe.each(oneEngine)('a search without script on %s', (engine) => {
  test('says in which order the list stands, and leads to the others', async () => {
    await using server = await openWithDrills(engine)

    const found = await read(server, 'words=perceuse&near=59355')

    expect(found).toMatch(/aria-current="true"\s*>Pertinence/)
    expect(linksIn(found)).toMatchObject({
      'Près de moi': `${list}?words=perceuse&near=59355&order=nearest`,
      Récent: `${list}?words=perceuse&near=59355&order=newest`,
    })
    expect(await read(server, 'words=perceuse&order=newest')).toMatch(/aria-current="true"\s*>Récent/)
    expect(await read(server, '')).not.toContain('Pertinence')
  })

  test('asks from where, when the nearest are wanted first and no commune is chosen', async () => {
    await using server = await openWithDrills(engine)
    const plain = await read(server, 'words=perceuse')
    expect(linksIn(plain)).toMatchObject({ 'Près de moi': `${list}?words=perceuse&order=nearest#f-near` })
    expect(plain).not.toContain('De quelle commune')

    const found = await read(server, 'words=perceuse&order=nearest')

    expect(found).toMatch(/<details open> .*<select id="f-near" name="near" aria-describedby="f-near-hint">/)
    expect(found).toContain('De quelle commune ? Les offres les plus proches viendront d’abord.')
    expect(found).toMatch(/aria-current="true"\s*>Pertinence/)
    expect(found).toContain('<input type="hidden" name="order" value="nearest" />')
    expect(titlesIn(found)).toEqual(titlesIn(plain))
  })

  test('says that words mean more than one search has room for', async () => {
    await using server = await openWithDrills(engine)
    const add = Array.from({ length: 40 }, (_, at) => ({
      language: 'fr' as const,
      said: 'bricoler',
      meant: `perceuse${at}`,
    }))
    const { database } = server.services
    const known = add.map(({ meant }) => ({ stem: meant, word: meant, by: 1, inTitles: 1 }))
    await administer(database, async (tx) => {
      await changeVocabulary({ tx, clock: server.clock }, { add })
      await countUses(tx, known)
    })

    const found = await read(server, 'words=bricoler')

    expect(found).toContain('Cherché avec 31 mots voisins sur 40 : il y en a trop pour une recherche.')
    expect(await read(server, 'words=bricoler&lang=en')).not.toContain('related words')
  })

  test('says which days were read in the words, and leads to the same without them', async () => {
    await using server = await openWithDrills(engine)

    const found = await read(server, 'words=perceuse+samedi')

    expect(linksIn(found)).toMatchObject({
      '× samedi (le 6 mars), enlever': `${list}?words=perceuse+samedi&plainly=days`,
    })
    expect(await read(server, 'words=perceuse+samedi&plainly=days')).not.toContain('(le 6 mars)')
  })

  test('says of what is taken then that it is not free then, though it is today', async () => {
    await using server = await openWithDrills(engine)
    const { database } = server.services
    const rows = await database.reader
      .selectFrom('offer_copy')
      .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
      .select(['offer_copy.id', 'offer.title'])
      .where('offer.title', 'in', ['Perceuse sans fil', 'Perceuse et ses forets'])
      .execute()
    for (const { id, title } of rows) {
      const ahead = title === 'Perceuse sans fil' ? [5] : [0, 1, 2, 3, 4, 5, 6, 7]
      const days = ahead.map((many) => addToDay(dayOf(server.clock.now(), paris), many))
      await administer(database, (tx) => insertDays(tx, id, days))
    }

    const [, apart = ''] = (await read(server, 'words=perceuse+samedi')).split('Pris ces jours-là')

    expect([...apart.matchAll(/<p class="(?:free|taken)">(.*?)<\/p>/g)].map(([, said]) => said)).toEqual([
      'Pris jusqu’au 8 mars',
      'Pas libre le 6 mars',
    ])
  })

  test('says how a misspelt word was read, and leads to the same as it was typed', async () => {
    await using server = await openWithDrills(engine)

    const found = await until(
      () => read(server, 'words=prceuse'),
      (body) => body.includes('Résultats pour'),
    )

    expect(found).toContain('Résultats pour «\u00a0perceuse\u00a0».'.replaceAll(/\s/g, ' '))
    expect(linksIn(found)).toMatchObject({ 'Chercher « prceuse » tel quel': `${list}?words=prceuse&plainly=spelling` })
    expect(await read(server, 'words=prceuse&plainly=spelling')).not.toContain('Résultats pour')
  })

  test('says that nobody has a thing, with both ways on, and that a commune is outside', async () => {
    await using server = await openWithDrills(engine)

    const found = await read(server, 'words=je+cherche+un+hydravion')
    const near = await read(server, 'words=perceuse+visseuse+hydravion&near=62907')

    expect(found).toContain('Aucune offre « hydravion » pour l’instant'.replaceAll(/\s/g, ' '))
    expect(linksIn(found)).toMatchObject({
      'Publier une demande': `${list}#proposer`,
      'Prévenez-moi': `${list}#offres?words=je+cherche+un+hydravion`,
    })
    expect(near).not.toContain('Aucune offre')
    expect(near).toMatch(/<p>Libercourt est hors du territoire de ces offres/)
  })

  test('leads on when nothing is found: to categories, with how many there are, and to places one may ask', async () => {
    await using server = await openWithDrills(engine)

    const links = linksIn(await read(server, 'words=zeppelin'))

    const [name = '', path] = Object.entries(links).find(([text]) => /\(\d+\)$/.test(text)) ?? []
    expect(path).toMatch(new RegExp(`^${list}\\?category=[a-z-]+$`))
    expect(await read(server, path?.split('?')[1] ?? '')).toContain(`${/\((\d+)\)/.exec(name)?.[1]} offres`)
    expect(links).toMatchObject({ 'Demander à un lieu près de chez vous': '/s/ville-de-lomme/carte' })
  })

  test('refuses an order or a reading that our own links do not write', async () => {
    await using server = await openWithDrills(engine)

    expect((await fetch(`${server.url}${list}?words=perceuse&order=cheapest`)).status).toBe(400)
    expect((await fetch(`${server.url}${list}?words=perceuse&plainly=days,prices`)).status).toBe(400)
  })
})
