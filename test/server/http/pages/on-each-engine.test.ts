import { expect, test } from 'vitest'
import type { Engine } from '../../../../server/database/columns.js'
import { admitMember } from '../../../../server/members/index.js'
import { publishOffer } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson, inStockOf } from '../../../support/acting.js'
import { allFollowed } from '../../../support/followed.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { openTestServer } from '../../../support/test-server.js'
import { buildTown, drillDraft } from '../../../support/town.js'

const site = '/s/ville-de-lomme'

/** The other tests of pages ask one engine. */
const paths = [
  '/',
  '/?lang=en',
  '/moi',
  site,
  `${site}/moi`,
  ...[
    ...['', '?lang=en', '?kind=give', '?words=perceuse', '?words=prceuse', '?words=zeppelin', '?order=title'],
    ...['?near=59350&within=10', '?category=tools', '?place=maison-des-marais'],
  ].map((query) => `${site}/offres${query}`),
  ...['', '?bike-type=cargo', '?bike-type=electric&near=59350', '?words=crevaison'].map(
    (query) => `${site}/reparation${query}`,
  ),
  ...['', '?kind=third-place', '?near=59350&within=5', '?open=saturday', '?words=tente', '?topic=objects'].map(
    (query) => `${site}/carte${query}`,
  ),
  ...['/maison-des-marais', '/la-cosse', '/partie', '/proposer'].map((path) => `${site}/carte${path}`),
  ...['/sitemap.xml', `${site}/sitemap.xml`],
]

/** What each page says of the same town; what is drawn at random is left out: each id stands for how many came before it. */
async function pagesOn(engine: Engine): Promise<Record<string, string>> {
  await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
  const { clock, services } = server
  const { house, nadia } = await buildTown(services.database, clock)
  const offers = await administer(services.database, async (tx) => {
    const ctx = { tx, clock }
    await admitMember(ctx, {
      slug: 'la-cosse',
      kind: 'third-place',
      name: 'La <Cosse>',
      does: ['lend', 'repair'],
      topics: ['objects'],
      places: [
        {
          slug: 'la-cosse',
          name: 'La <Cosse>',
          street: '3 rue Neuve',
          postcode: '59160',
          communeCode: '59355',
          point: { latitude: 50.64, longitude: 2.98 },
          precision: 'address',
          hours: 'Mo-Sa 09:00-18:00',
        },
      ],
    })
    const given = { ...drillDraft, kind: 'give', title: 'Chaises pliantes' } as const
    const lent = { ...drillDraft, title: 'Tente 4 places', placeId: house.id, depositCents: 4_050 }
    return [await publishOffer(ctx, asPerson(nadia), given), await publishOffer(ctx, inStockOf(house.memberId), lent)]
  })
  await admitWorkshop(services.database, clock, { at: house })
  await allFollowed(services.database)
  const ids = new Map<string, string>()
  const found: Record<string, string> = {}
  for (const path of [...paths, ...offers.map(({ id }) => `${site}/offres/${id}`)]) {
    const page = await fetch(server.url + path)
    const text = (await page.text()).replace(/(name="key" value=")[^"]*/, '$1')
    const said = `${page.status} ${path} ${text}`.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id-${ids.size}`)
      return ids.get(id) ?? ''
    })
    found[said.split(' ', 2).join(' ')] = said
  }
  return found
}

test('each page says the same of one town, whichever engine keeps it', async () => {
  const onOne = await pagesOn('sqlite')

  expect(await pagesOn('postgres')).toEqual(onOne)
  // Else nothing was compared.
  expect(Object.keys(onOne).filter((name) => name.startsWith('200')).length).toBeGreaterThan(25)
})
