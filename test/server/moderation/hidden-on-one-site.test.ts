import { describe, expect, test } from 'vitest'
import { addDays, addHours } from '../../../server/base/instant.js'
import type { Tx } from '../../../server/database/tables.js'
import { recordedIn } from '../../../server/events/outbox.js'
import { banGiver, liftBan } from '../../../server/moderation/bans/ban-giver.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { inStockOf } from '../../support/acting.js'
import { engines } from '../../support/engines.js'
import { allDone, allFollowed } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { decide, moderatorOf } from '../../support/moderation/deciding.js'
import { openPublishing, publishAs, site, titlesOn, type PublishingTown } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'
import { drillDraft } from '../../support/town.js'

const carole = 'carole@exemple.fr'

/** Two sites of one territory, a person's ladder and a house's tent, and somebody who keeps a search on each site. */
async function openTwoSites(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const there = await openLambersart(town)
  const watching: [string, Person][] = [
    [site, await signIn(town, { email: carole })],
    [lambersart, await signIn(town, { email: carole, site: lambersart, origin: lambersartOrigin })],
  ]
  for (const [of, person] of watching) await person.act('offers.keepSearch', { site: of, sought: { kind: 'lend' } })
  const basile = await signIn(town, { email: 'basile@exemple.fr', firstName: 'Basile' })
  const [ladder, steps] = [await publishAs(basile), await publishAs(basile, { draft: { title: 'Escabeau' } })]
  const { services, clock } = town
  const { house } = town.town
  const draft = { ...drillDraft, title: 'Tente', placeId: house.id }
  const { id: tent } = await administer(services.database, (tx) =>
    publishOffer({ tx, clock }, inStockOf(house.memberId), draft),
  )
  services.onCommitted([{ type: 'offer.published' }])
  await allDone(services)
  return { town, basile, ladder, steps, tent, by: moderatorOf(there) }
}

type Hidden = { readonly ladder: string; readonly steps: string; readonly tent: string }

/** Wherever a site shows offers: what is there of the ladder and the tent. */
async function walk(town: PublishingTown, of: string, { ladder, steps, tent }: Hidden) {
  const read = async (path: string) => (await fetch(town.url + path)).text()
  const statusOf = async (path: string) => (await fetch(town.url + path)).status
  const ask = async (procedure: string, input: object) => {
    const sent = encodeURIComponent(JSON.stringify({ site: of, ...input }))
    const { result, error } = await (await fetch(`${town.url}/trpc/${procedure}?input=${sent}`)).json()
    return result?.data ?? error.data.reason
  }
  const both = (text: string) => [text.includes('Échelle double'), text.includes('Tente')]
  const titles = ({ items }: { items: { title: string }[] }) => both(items.map(({ title }) => title).join())
  const [list, opening, places] = [
    await ask('offers.search', {}),
    await ask('offers.open', {}),
    await ask('offers.placesWith', { words: 'tente' }),
  ]
  const sheets = [await ask('offers.sheet', { id: ladder }), await ask('offers.sheet', { id: tent })]
  const ofGiver = await ask('offers.ofGiver', { offerId: steps })
  const page = `/s/${of}/offres`
  return {
    lists: [
      titles(list),
      titles(opening.offers),
      both(await read(page)),
      titles(await ask('offers.search', { words: 'échelle tente' })),
    ],
    counts: [list.total, opening.offers.total, places.total],
    places: opening.places.map(({ slug }: { slug: string }) => slug),
    sheets: sheets.map((said) => said.card?.title ?? said),
    pages: [await statusOf(`${page}/${ladder}`), await statusOf(`${page}/${tent}`)],
    ofGiver: ofGiver.items?.map(({ title }: { title: string }) => title) ?? ofGiver,
    member: (await read(`/s/${of}/carte/maison-des-marais`)).includes('Tente'),
    map: (await read(`/s/${of}/carte?words=tente`)).includes('1 lieu en prête'),
    sitemap: (await read(`/s/${of}/sitemap.xml`)).includes(tent),
  }
}

const all = {
  lists: Array.from({ length: 4 }, () => [true, true]),
  counts: [4, 4, 1],
  places: ['maison-des-marais'],
  sheets: ['Échelle double', 'Tente'],
  pages: [200, 200],
  ofGiver: ['Escabeau', 'Échelle double'],
  member: true,
  map: true,
  sitemap: true,
}

const without = {
  lists: Array.from({ length: 4 }, () => [false, false]),
  counts: [2, 2, 0],
  places: [],
  sheets: ['offer-gone', 'offer-gone'],
  pages: [404, 404],
  ofGiver: ['Escabeau'],
  member: false,
  map: false,
  sitemap: false,
}

describe.each(engines)('what the moderator of another site hides on %s', (engine) => {
  test('is nowhere on that site, everywhere on the others, and its giver is told where', async () => {
    const { town, basile, by, ...hidden } = await openTwoSites(engine)
    await using _ = town
    expect([await walk(town, site, hidden), await walk(town, lambersart, hidden)]).toEqual([all, all])

    // Past the caches of a minute that pages and feeds have with whoever reads them.
    town.clock.set(addHours(town.clock.now(), 1))
    for (const id of [hidden.ladder, hidden.tent]) await decide(town, by, { id, does: 'hide' })

    expect([await walk(town, site, hidden), await walk(town, lambersart, hidden)]).toEqual([all, without])
    const { output } = await basile.ask('offers.mine', { site })
    const ladder = output?.items.find(({ offerId }) => offerId === hidden.ladder)
    expect([ladder?.status, ladder?.hidings]).toEqual([
      'shown',
      [expect.objectContaining({ site: 'Ville de Lambersart' })],
    ])
  })

  test('of a person whom they ban is nowhere there either, wherever it is published, until the ban is lifted', async () => {
    const { town, basile, by, ...others } = await openTwoSites(engine)
    await using _ = town
    const { services, clock } = town
    const act = async (run: (tx: Tx) => Promise<unknown>) => {
      const notices = await administer(services.database, async (tx) => {
        await run(tx)
        return recordedIn(tx)
      })
      services.onCommitted(notices)
    }
    expect(await titlesOn(town, lambersart)).toContain('Échelle double')

    const sides = [{ accountId: basile.accountId }]
    await act((tx) => banGiver({ tx, clock }, by, { sides, reason: 'dishonest', words: 'Encore.' }))
    await publishAs(basile, { draft: { title: 'Hotte' } })

    const left = await walk(town, lambersart, others)
    expect(left.lists).toEqual(Array.from({ length: 4 }, () => [false, true]))
    expect([left.counts, left.sheets, left.pages]).toEqual([
      [2, 2, 1],
      ['offer-gone', 'Tente'],
      [404, 200],
    ])
    expect(await titlesOn(town, lambersart)).not.toContain('Hotte')
    expect(await titlesOn(town)).toEqual(expect.arrayContaining(['Hotte', 'Échelle double', 'Tente']))

    const [ban] = await services.database.reader.selectFrom('publishing_ban').select('id').execute()
    await act((tx) => liftBan({ tx, clock }, by, ban?.id ?? ''))
    expect(await titlesOn(town, lambersart)).toEqual(expect.arrayContaining(['Hotte', 'Échelle double', 'Tente']))
  })

  test('is in no mail of a search that is kept there, even if it was found before', async () => {
    const { town, by, ...hidden } = await openTwoSites(engine)
    await using _ = town
    const { services, clock, storage } = town
    await decide(town, by, { id: hidden.ladder, does: 'hide' })
    clock.set(addDays(clock.now(), 1))
    town.mails.mails.length = 0
    town.mails.down = true
    await keepHouse({ database: services.database, clock, storage })
    await allFollowed(services.database)
    await decide(town, by, { id: hidden.tent, does: 'hide' })
    town.mails.down = false

    clock.set(addHours(clock.now(), 1))
    await allDone(services)

    const toCarole = town.mails.to(carole).filter(({ unsubscribe }) => unsubscribe !== undefined)
    const told = toCarole.map(({ text }) =>
      ['Échelle double', 'Escabeau', 'Tente'].filter((title) => text.includes(title)),
    )
    expect(told.toSorted((a, b) => b.length - a.length)).toEqual([
      ['Échelle double', 'Escabeau', 'Tente'],
      ['Escabeau'],
    ])
  })
})
