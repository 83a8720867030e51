import { describe, expect, test } from 'vitest'
import { newId } from '../../../../server/base/id.js'
import { addDays, toInstant, type Instant } from '../../../../server/base/instant.js'
import type { Day } from '../../../../server/base/local-time.js'
import type { Database } from '../../../../server/database/open-database.js'
import { lendingTerms } from '../../../../server/loans/index.js'
import { admitMember } from '../../../../server/members/index.js'
import { copiesOf, publishOffer, searchBoard, showSheet, takeDays } from '../../../../server/offers/index.js'
import { openBoard } from '../../../../server/offers/board/open-board.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson, inStockOf } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { generatedNow, generateOffers } from '../../../support/generated/offers.js'
import { buildTown, drillDraft } from '../../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

const publicUrl = 'http://our.example'

function askedOf({ reader: db }: Database) {
  const until: Instant[] = []
  return { db, clock, keepUntil: (moment: Instant) => void until.push(moment), publicUrl, until }
}

const refused = (deed: Promise<unknown>): Promise<unknown> =>
  deed.then(
    () => 'accepted',
    (error: unknown) => error,
  )

describe.each(engines)('the board on %s', (engine) => {
  test('opens with the site, its categories, its places with offers, and the newest', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house, drill } = await buildTown(database, clock)
    await administer(database, (tx) =>
      publishOffer({ tx, clock }, inStockOf(house.memberId), { ...drillDraft, title: 'Tente', placeId: house.id }),
    )

    const opened = await openBoard(askedOf(database), { site })

    expect(opened.site).toMatchObject({ name: 'Ville de Lomme', territory: 'Lomme', zone: 'Europe/Paris' })
    expect(opened.site.page).toBe('/s/ville-de-lomme/offres')
    expect(opened.site.origins).toContain(publicUrl)
    expect(opened.categories.map(({ id, parent }) => [id, parent])).toEqual([
      ['tools', undefined],
      ['power-tools', 'tools'],
    ])
    expect(opened.places).toEqual([{ slug: 'maison-des-marais', name: 'Maison des Marais' }])
    expect(opened.offers).toMatchObject({ total: 2, atLeast: false })
    expect(opened.offers.items).toMatchObject([
      { title: 'Tente', giver: 'Maison des Marais', byMember: true, commune: 'Lomme' },
      { id: drill, giver: 'Nadia', byMember: false, commune: 'Lomme', freedom: { is: 'free', from: '2027-03-01' } },
    ])
    expect(opened.offers.next).toBeUndefined()
  })

  test('what it says is kept no longer than today lasts in Paris, or the next offer', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, nadia } = await buildTown(database, clock)
    const asked = askedOf(database)
    await openBoard(asked, { site })
    expect(asked.until.toSorted()[0]).toBe('2027-03-01T23:00:00.000Z')

    const expiresAt = toInstant('2027-03-01T10:00:00Z')
    await administer(database, (tx) => publishOffer({ tx, clock }, asPerson(nadia), { ...drillDraft, expiresAt }))

    const later = askedOf(database)
    await openBoard(later, { site })
    expect(later.until.toSorted()[0]).toBe(expiresAt)
  })

  test('a family finds what its categories hold', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, drill } = await buildTown(database, clock)

    const found = await searchBoard(askedOf(database), { site, category: 'tools' })

    expect(found.items).toMatchObject([{ id: drill, category: 'power-tools' }])
    expect((await searchBoard(askedOf(database), { site, category: 'tools', kind: 'give' })).total).toBe(0)
  })

  test.each([
    ['site-unknown', { site: 'nowhere' }],
    ['territory-unknown', { territory: 'nowhere' }],
    ['place-unknown', { place: 'nowhere' }],
    ['category-unknown', { category: 'x" OR "_kgive' }],
    ['commune-unknown', { near: '99999' }],
    ['invalid-input', { after: 'nonsense' }],
    ['invalid-input', { freeFrom: '2027-03-05', freeTo: '2027-03-01' }],
  ])('what cannot be is refused: %s', async (reason, input) => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site } = await buildTown(database, clock)

    await expect(searchBoard(askedOf(database), { site, ...input })).rejects.toMatchObject({ reason })
  })

  test('days taken of one copy leave the other; of both, the calendar says so', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, nadia } = await buildTown(database, clock)
    const [tent, one, other] = await administer(database, async (tx) => {
      const draft = { ...drillDraft, title: 'Tente', copies: ['bleue', 'verte'] }
      const offer = await publishOffer({ tx, clock }, asPerson(nadia), draft)
      return [offer, ...(await copiesOf(tx, offer.id))] as const
    })
    if (!one || !other) throw new Error('two copies were named')
    const take = (copyId: typeof one, from: string, to: string) =>
      administer(database, (tx) => takeDays({ tx, clock }, tent, { copyId, from: from as Day, to: to as Day }))
    await take(one, '2027-03-01', '2027-03-04')
    await take(other, '2027-03-01', '2027-03-02')

    const sheet = await showSheet(askedOf(database), { site, id: tent.id }, lendingTerms)
    const again = await refused(take(other, '2027-03-02', '2027-03-05'))
    const elsewhere = await refused(take(newId(), '2027-04-01', '2027-04-02'))

    expect(sheet).toMatchObject({ copies: 2, today: '2027-03-01', takenDays: ['2027-03-01', '2027-03-02'] })
    expect(sheet.card.freedom).toEqual({ is: 'taken', until: '2027-03-02' })
    expect(again).toMatchObject({ reason: 'days-taken' })
    expect(elsewhere).toMatchObject({ reason: 'offer-gone' })
    const freeOn = async (day: string) =>
      (await searchBoard(askedOf(database), { site, words: 'tente', freeFrom: day })).total
    expect([await freeOn('2027-03-02'), await freeOn('2027-03-03')]).toEqual([0, 1])
  })

  test('a sheet says all that is needed to come', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house } = await buildTown(database, clock)
    const { id } = await administer(database, (tx) =>
      publishOffer({ tx, clock }, inStockOf(house.memberId), {
        ...drillDraft,
        placeId: house.id,
        condition: 'good',
        depositCents: 5_000,
        preferredDays: 3,
      }),
    )

    const sheet = await showSheet(askedOf(database), { site, id, near: '59350' }, lendingTerms)

    expect(sheet).toMatchObject({
      condition: 'good',
      depositCents: 5_000,
      preferredDays: 3,
      description: drillDraft.description,
      page: `/s/ville-de-lomme/offres/${id}`,
      place: {
        street: '3 place du Lavoir',
        postcode: '59160',
        commune: 'Lomme',
        phone: '03 53 01 20 30',
        closures: [],
      },
    })
    expect(sheet.place?.open).toEqual({ now: false, opens: '2027-03-02T13:00:00.000Z' })
    expect(sheet.place?.hours?.week.slice(0, 2)).toEqual([
      { day: '2027-03-01', ranges: [] },
      { day: '2027-03-02', ranges: [{ from: '14:00', to: '18:00' }] },
    ])
    expect(sheet.card.distanceMetres).toBeGreaterThan(1_000)
  })

  test('what a workshop on wheels lends is shown without where it is kept', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site } = await buildTown(database, clock)
    const at = { street: '40 rue de la Berge', postcode: '59160', communeCode: '59355', itinerant: true }
    const cargo = { ...at, slug: 'cargo', name: 'Le Cargo', point: { latitude: 50.65, longitude: 2.97 } }
    const { id } = await administer(database, async (tx) => {
      const { member, places } = await admitMember(
        { tx, clock },
        { slug: 'cargo', kind: 'repairer', name: 'Le Cargo', places: [{ ...cargo, precision: 'address' }] },
      )
      const placeId = places[0]?.id ?? newId()
      return publishOffer({ tx, clock }, inStockOf(member.id), { ...drillDraft, placeId })
    })

    const sheet = await showSheet(askedOf(database), { site, id }, lendingTerms)

    expect(sheet.place).toMatchObject({ name: 'Le Cargo', postcode: '59160', commune: 'Lomme' })
    expect(JSON.stringify(sheet)).not.toContain('Berge')
  })

  test('opening and searching ask the database little, however much is shown', async () => {
    await using database = await openTestDatabase(engine)
    const { site, town } = await generateOffers(database, { count: 500, now: generatedNow })
    const asked = { clock: { now: () => generatedNow }, keepUntil() {}, publicUrl }
    const count = async (ask: (db: Database['reader']) => Promise<unknown>) => {
      let questions = 0
      const counted = database.reader.withPlugin({
        transformQuery: ({ node }) => {
          questions += 1
          return node
        },
        transformResult: async ({ result }) => result,
      })
      await ask(counted)
      return questions
    }

    const opening = await count((db) => openBoard({ ...asked, db }, { site }))
    const searching = await count((db) =>
      searchBoard({ ...asked, db }, { site, words: 'état', near: town, within: 10 }),
    )

    expect(opening).toBeLessThanOrEqual(11)
    // Three of them read the vocabulary, which a process then keeps until it changes.
    expect(searching).toBeLessThanOrEqual(17)
  })

  test('an offer published later comes first, one that expires sooner is not moved', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, nadia, drill } = await buildTown(database, clock)
    const older = { now: () => addDays(clock.now(), -2) }
    await administer(database, (tx) =>
      publishOffer({ tx, clock: older }, asPerson(nadia), { ...drillDraft, title: 'Escabeau' }),
    )

    const { items } = await searchBoard(askedOf(database), { site })

    expect(items.map(({ title }) => title)).toEqual([drillDraft.title, 'Escabeau'])
    expect(items[0]?.id).toBe(drill)
  })
})
