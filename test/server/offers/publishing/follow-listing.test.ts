import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import type { Database } from '../../../../server/database/open-database.js'
import { publishOffer, saveCategories, searchBoard } from '../../../../server/offers/index.js'
import { followListing } from '../../../../server/offers/publishing/follow-listing.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { inStockOf } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { buildTown, drillDraft } from '../../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const asked = ({ reader: db }: Database) => ({ db, clock, keepUntil() {} })
const follow = (database: Database, event: Parameters<typeof followListing>[1]) =>
  followListing({ database, clock }, event)

async function eventsOf(database: Database): Promise<string[]> {
  const rows = await database.reader.selectFrom('outbox_event').select(['type', 'subject']).orderBy('seq').execute()
  return rows.map(({ type, subject }) => `${type} ${subject}`)
}

/** How often others had their turn meanwhile. */
async function turnsDuring(work: () => Promise<void>): Promise<number> {
  let turns = 0
  const ask = () => {
    turns += 1
    turn = setImmediate(ask)
  }
  let turn = setImmediate(ask)
  await work()
  clearImmediate(turn)
  return turns
}

describe.each(engines)('what offers take from elsewhere on %s', (engine) => {
  test('the offers of a hidden member are nowhere, and an event says that each has changed', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house, drill } = await buildTown(database, clock)
    const { memberId } = house
    const { id } = await administer(database, (tx) =>
      publishOffer({ tx, clock }, inStockOf(memberId), { ...drillDraft, placeId: house.id }),
    )
    const shown = async () => (await searchBoard(asked(database), { site })).items.map((item) => item.id)
    const become = async (status: 'shown' | 'hidden') => {
      await database.writer.updateTable('member').set({ status }).where('id', '=', memberId).execute()
      await follow(database, { type: 'member.changed', memberId })
    }
    expect(await shown()).toEqual([id, drill])

    await become('hidden')
    expect(await shown()).toEqual([drill])
    expect((await eventsOf(database)).at(-1)).toBe(`offer.changed offer:${id}`)

    await become('shown')
    expect(await shown()).toEqual([id, drill])
  })

  test('a category with a new name is found by it, and no longer by the old one', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site } = await buildTown(database, clock)
    const found = async (words: string) => (await searchBoard(asked(database), { site, words })).total
    expect([await found('outillage'), await found('machines')]).toEqual([1, 0])

    await administer(database, (tx) =>
      saveCategories({ tx, clock }, [
        { id: 'tools', parentId: null, name: { fr: 'Outils', en: 'Tools' }, pictogram: 'tools' },
        { id: 'power-tools', parentId: 'tools', name: { fr: 'Machines', en: 'Machines' }, pictogram: 'drill' },
      ]),
    )
    await follow(database, { type: 'categories.changed' })

    expect([await found('outillage'), await found('machines'), await found('perceuse')]).toEqual([0, 1, 1])
  })

  test('a commune whose centre is known better takes its people’s offers along, and no place’s', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house, drill } = await buildTown(database, clock)
    const { id } = await administer(database, (tx) =>
      publishOffer({ tx, clock }, inStockOf(house.memberId), { ...drillDraft, placeId: house.id }),
    )
    const centre = { latitude: 50.7, longitude: 3 }
    await database.writer.updateTable('commune').set(centre).where('code', '=', '59355').execute()

    await follow(database, { type: 'territories.changed' })
    const events = await eventsOf(database)
    await follow(database, { type: 'territories.changed' })

    const { items } = await searchBoard(asked(database), { site, near: '59355' })
    expect(items.map((item) => [item.id, item.distanceMetres === 0])).toEqual([
      [drill, true],
      [id, false],
    ])
    expect(await eventsOf(database)).toEqual(events)
  })

  test.each(['categories.changed', 'territories.changed'] as const)(
    'after %s, whoever asks meanwhile goes first, page after page',
    async (type) => {
      await using database = await openTestDatabase(engine, { communes: true })
      const { house } = await buildTown(database, clock)
      await administer(database, async (tx) => {
        for (let at = 0; at < 450; at += 1)
          await publishOffer({ tx, clock }, inStockOf(house.memberId), { ...drillDraft, placeId: house.id })
      })

      const turns = await turnsDuring(() => follow(database, { type }))

      expect(turns).toBeGreaterThanOrEqual(4)
    },
  )

  test('of a member that is hidden all offers go, a few at a time, and whoever asks meanwhile goes first', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, house, drill } = await buildTown(database, clock)
    await administer(database, async (tx) => {
      for (let at = 0; at < 23; at += 1)
        await publishOffer({ tx, clock }, inStockOf(house.memberId), { ...drillDraft, placeId: house.id })
    })
    const changes = async () => (await eventsOf(database)).filter((event) => event.startsWith('offer.changed'))
    await database.writer.updateTable('member').set({ status: 'hidden' }).where('id', '=', house.memberId).execute()

    const turns = await turnsDuring(() => follow(database, { type: 'member.changed', memberId: house.memberId }))

    expect((await searchBoard(asked(database), { site })).items.map(({ id }) => id)).toEqual([drill])
    expect(new Set(await changes()).size).toBe(23)
    expect(turns).toBeGreaterThanOrEqual(4)
  })
})
