import { describe, expect, test } from 'vitest'
import { addDays, addMs, toInstant, type Instant } from '../../../../server/base/instant.js'
import { up } from '../../../../server/database/migrations/0018-offers-at-places.js'
import type { Database } from '../../../../server/database/open-database.js'
import { admitMember } from '../../../../server/members/index.js'
import { placesWith, publishOffer, type Draft } from '../../../../server/offers/index.js'
import { followListing } from '../../../../server/offers/publishing/follow-listing.js'
import { followSpelling } from '../../../../server/offers/search/follow-spelling.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { inStockOf } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { buildTown, changeTown, drillDraft } from '../../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

const roubaix = { latitude: 50.69, longitude: 3.17 }

async function placeCalled(database: Database, name: string, communeCode = '59355') {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const { member, places } = await administer(database, (tx) =>
    admitMember(
      { tx, clock },
      { slug, kind: 'association', name, places: [{ slug, name, communeCode, point: roubaix, precision: 'commune' }] },
    ),
  )
  const [place] = places
  if (!place) throw new Error(`${name} has no place`)
  return { member, place, lend: (draft: Partial<Draft>) => lend(database, place, draft) }
}

type At = { readonly memberId: Parameters<typeof inStockOf>[0]; readonly id: NonNullable<Draft['placeId']> }

async function lend(database: Database, { memberId, id: placeId }: At, draft: Partial<Draft>): Promise<void> {
  const { id: offerId } = await administer(database, (tx) =>
    publishOffer({ tx, clock }, inStockOf(memberId), { ...drillDraft, ...draft, placeId }),
  )
  await followSpelling(database, { type: 'offer.published', offerId })
}

function askedOf({ reader: db }: Database) {
  const until: Instant[] = []
  return { db, clock, keepUntil: (moment: Instant) => void until.push(moment), until }
}

describe.each(engines)('who has what one looks for, on %s', (engine) => {
  test('places of the territory are told with how much they have, those with most first', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    const toys = await placeCalled(database, 'Ludotheque')
    const far = await placeCalled(database, 'Atelier de Roubaix', '59512')
    await lend(database, house, { title: 'Poussette canne' })
    await toys.lend({ title: 'Poussette double' })
    await toys.lend({ title: 'Poussette légère' })
    await toys.lend({ kind: 'wanted', title: 'Poussette' })
    await far.lend({ title: 'Poussette' })

    const told = await placesWith(askedOf(database), { site, words: 'une poussette' })

    expect(told).toEqual({
      total: 2,
      does: 'lend',
      page: '/s/ville-de-lomme/offres?words=une+poussette',
      places: [
        {
          slug: 'ludotheque',
          name: 'Ludotheque',
          count: 2,
          page: '/s/ville-de-lomme/offres?words=une+poussette&place=ludotheque',
        },
        {
          slug: 'maison-des-marais',
          name: 'Maison des Marais',
          count: 1,
          page: '/s/ville-de-lomme/offres?words=une+poussette&place=maison-des-marais',
        },
      ],
    })
  })

  test('what a person lends is at no place, and words that say nothing find none', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site } = await buildTown(database, clock)

    expect(await placesWith(askedOf(database), { site, words: 'perceuse' })).toMatchObject({ total: 0, places: [] })
    expect(await placesWith(askedOf(database), { site, words: 'de la' })).toMatchObject({ total: 0, places: [] })
  })

  test('where more than a hundred fit, the places of the newest are told, and that there may be more', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    const toys = await placeCalled(database, 'Ludotheque')
    await toys.lend({ title: 'Poussette canne' })
    await administer(database, async (tx) => {
      for (let at = 0; at < 99; at += 1)
        await publishOffer({ tx, clock: { now: () => addMs(clock.now(), at) } }, inStockOf(house.memberId), {
          ...drillDraft,
          title: 'Poussette',
          placeId: house.id,
        })
    })

    const all = await placesWith(askedOf(database), { site, words: 'poussette' })
    await lend(database, house, { title: 'Poussette' })
    const some = await placesWith(askedOf(database), { site, words: 'poussette' })

    expect(all).toMatchObject({ total: 2, places: [{ slug: 'maison-des-marais', count: 99 }, { count: 1 }] })
    expect(all.atLeast).toBeUndefined()
    expect(some).toMatchObject({ total: 1, atLeast: true, places: [{ slug: 'maison-des-marais' }] })
    expect(some.places[0]?.count).toBeUndefined()
  })

  test('a word that is misspelt is read as on the board, and what is given is told so', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    await lend(database, house, { title: 'Poussette' })
    await lend(database, house, { kind: 'give', title: 'Berceau' })

    expect(await placesWith(askedOf(database), { site, words: 'pousette' })).toMatchObject({ total: 1, does: 'lend' })
    expect(await placesWith(askedOf(database), { site, words: 'berceau' })).toMatchObject({ total: 1, does: 'give' })
  })

  test('a place that is not shown any more is not told', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site } = await buildTown(database, clock)
    const toys = await placeCalled(database, 'Ludotheque')
    await toys.lend({ title: 'Poussette' })

    const memberId = toys.member.id
    await database.writer.updateTable('member').set({ status: 'hidden' }).where('id', '=', memberId).execute()
    await followListing({ database, clock }, { type: 'member.changed', memberId })

    expect(await placesWith(askedOf(database), { site, words: 'poussette' })).toMatchObject({ total: 0 })
  })

  test('what places have had since before is told too, and its words are those of now', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    await lend(database, house, { title: 'Poussette' })
    const { reader, writer } = database
    const wordsNow = () => reader.selectFrom('offer').select(['id', 'words']).orderBy('id').execute()
    const now = await wordsNow()
    for (const { id, words } of now) {
      await writer
        .updateTable('offer')
        .set({ words: words.replace(/ _p$/, '') })
        .where('id', '=', id)
        .execute()
    }
    expect(await placesWith(askedOf(database), { site, words: 'poussette' })).toMatchObject({ total: 0 })

    await up(writer)

    expect(await placesWith(askedOf(database), { site, words: 'poussette' })).toMatchObject({ total: 1 })
    expect(await wordsNow()).toEqual(now)
  })

  test('what it says is kept no longer than the next offer', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    await lend(database, house, { title: 'Poussette', expiresAt: addDays(clock.now(), 2) })
    const asked = askedOf(database)

    await placesWith(asked, { site, words: 'poussette' })

    expect(asked.until).toEqual([addDays(clock.now(), 2)])
  })

  test('a site without a board says so', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site } = await buildTown(database, clock)
    await changeTown(database, clock, { elements: { removed: ['offer-board'] } })

    await expect(placesWith(askedOf(database), { site, words: 'poussette' })).rejects.toMatchObject({
      reason: 'element-off',
    })
  })
})
