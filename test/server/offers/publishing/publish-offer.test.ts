import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../../server/accounts/index.js'
import { newId, type Id } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import type { Database } from '../../../../server/database/open-database.js'
import { lendingTerms } from '../../../../server/loans/index.js'
import { admitMember } from '../../../../server/members/index.js'
import { publishOffer, searchBoard, showSheet, type Draft } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { createSite } from '../../../../server/sites/index.js'
import { createTerritory } from '../../../../server/territories/index.js'
import { asPerson, inStockOf } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { buildTown, drillDraft, type Town } from '../../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

const publish = (database: Database, giver: Parameters<typeof publishOffer>[1], draft: Partial<Draft> = {}) =>
  administer(database, (tx) => publishOffer({ tx, clock }, giver, { ...drillDraft, ...draft }))

const asked = ({ reader: db }: Database) => ({ db, clock, keepUntil() {} })

describe.each(engines)('publishing an offer on %s', (engine) => {
  test('a person’s offer stands at the centre of the commune, wherever it is collected', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { nadia, house, site } = await buildTown(database, clock)
    const lomme = await database.reader.selectFrom('commune').selectAll().where('code', '=', '59355').execute()

    const { id, point } = await publish(database, asPerson(nadia), { placeId: house.id })

    expect(lomme).toMatchObject([point])
    expect((await showSheet(asked(database), { id, site }, lendingTerms)).place?.slug).toBe(house.slug)
    expect((await searchBoard(asked(database), { site, place: house.slug })).items).toMatchObject([{ id }])
  })

  test('a member’s offer stands at its place, and has one', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { house } = await buildTown(database, clock)
    const { member: stranger } = await administer(database, (tx) =>
      admitMember({ tx, clock }, { slug: 'autre', kind: 'shop', name: 'Autre', places: [] }),
    )

    const { point } = await publish(database, inStockOf(house.memberId), { placeId: house.id })

    expect(point).toEqual(house.point)
    const homeless = publish(database, inStockOf(house.memberId))
    await expect(homeless).rejects.toMatchObject({ reason: 'place-unknown' })
    const elsewhere = publish(database, inStockOf(stranger.id), { placeId: house.id })
    await expect(elsewhere).rejects.toMatchObject({ reason: 'place-unknown' })
  })

  test.each<[string, Partial<Draft>, object]>([
    ['a title', { title: '  ' }, { fields: ['title'] }],
    ['a short title', { title: 'a'.repeat(121) }, { fields: ['title'] }],
    ['a text that can be read', { description: 'a'.repeat(2_001) }, { fields: ['description'] }],
    ['a deposit that is not negative', { depositCents: -1 }, { fields: ['depositCents'] }],
    ['a length in whole days', { preferredDays: 0.5 }, { fields: ['preferredDays'] }],
    ['a copy to lend', { copies: [] }, { fields: ['copies'] }],
    ['no copy of a hand', { kind: 'help', copies: [null] }, { fields: ['copies'] }],
    [
      'five photos at most',
      { photos: Array.from({ length: 6 }, () => ({ photo: 'a', width: 1, height: 1, alt: '' })) },
      { fields: ['photos'] },
    ],
  ])('an offer has %s', async (_what, draft, detail) => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { nadia } = await buildTown(database, clock)

    await expect(publish(database, asPerson(nadia), draft)).rejects.toMatchObject({ reason: 'invalid-input', detail })
  })

  test('a category that does not exist is refused', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { nadia } = await buildTown(database, clock)

    await expect(publish(database, asPerson(nadia), { categoryId: 'zeppelins' })).rejects.toMatchObject({
      reason: 'category-unknown',
    })
  })

  test('of offers published in one millisecond each has its rank, however many publish at once', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { nadia, site } = await buildTown(database, clock)

    const titles = Array.from({ length: 20 }, (_, at) => `Livre ${at}`)
    await Promise.all(titles.map((title) => publish(database, asPerson(nadia), { title })))

    const { items } = await searchBoard(asked(database), { site, words: 'livre' })
    expect(items.map(({ title }) => title).toSorted()).toEqual(titles.toSorted())
  })

  test('whoever looks in Lille sees what is offered in Lomme, and not the other way round', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    const inLille = await personIn(database, '59350')
    const { id } = await publish(database, asPerson(inLille), { title: 'Escabeau' })
    await siteFor(database, house, { slug: 'lille', codes: ['59350'] })

    const lille = await searchBoard(asked(database), { site: 'lille' })
    const lomme = await searchBoard(asked(database), { site })

    expect(lille.items.map(({ title }) => title)).toEqual(['Escabeau', drillDraft.title])
    expect(lomme.items.map((item) => item.id)).not.toContain(id)
  })

  test('a site of a whole EPCI, and one of a whole département, show all their communes', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { house } = await buildTown(database, clock)
    const dunkirk = await personIn(database, '59183')
    await publish(database, asPerson(dunkirk), { title: 'Cerf-volant' })
    const codesOf = async (column: 'departement_code' | 'intercommunality_code', code: string) =>
      (
        await database.reader
          .selectFrom('commune')
          .select('code')
          .where(column, '=', code)
          .where('kind', '=', 'current')
          .execute()
      ).map((row) => row.code)
    await siteFor(database, house, { slug: 'mel', codes: await codesOf('intercommunality_code', '200093201') })
    await siteFor(database, house, { slug: 'nord', codes: await codesOf('departement_code', '59') })

    const titles = async (site: string) =>
      (await searchBoard(asked(database), { site })).items.map(({ title }) => title)

    expect(await titles('mel')).toEqual([drillDraft.title])
    expect(await titles('nord')).toEqual(['Cerf-volant', drillDraft.title])
  })
})

async function personIn(database: Database, communeCode: string): Promise<Id<'Account'>> {
  const id = newId<'Account'>()
  const account = { id, firstName: 'Karim', communeCode, away: false, createdAt: clock.now() }
  await administer(database, (tx) => insertAccount(tx, account))
  return id
}

async function siteFor(
  database: Database,
  house: Town['house'],
  { slug, codes }: { slug: string; codes: readonly string[] },
): Promise<void> {
  await administer(database, async (tx) => {
    const { id: territoryId } = await createTerritory({ tx, clock }, { slug, name: slug, communes: codes })
    const origins = [`https://${slug}.example`]
    await createSite(
      { tx, clock },
      { slug, name: slug, memberId: house.memberId, territoryId, origins, languages: ['fr'] },
    )
  })
}
