import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../../../server/base/local-time.js'
import { up } from '../../../../server/database/migrations/0014-marked-words.js'
import type { Database } from '../../../../server/database/open-database.js'
import { copiesOf, publishOffer, searchBoard, type Draft } from '../../../../server/offers/index.js'
import { insertDays } from '../../../../server/offers/days/offer-days.store.js'
import type { SearchInput } from '../../../../server/offers/offer.wire.js'
import { followListing } from '../../../../server/offers/publishing/follow-listing.js'
import { followSpelling } from '../../../../server/offers/search/follow-spelling.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { changeVocabulary } from '../../../../server/search/index.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { buildTown, drillDraft } from '../../../support/town.js'

/** A Thursday. */
const clock = { now: () => toInstant('2027-03-04T08:00:00Z') }

async function openTown(database: Database) {
  const { site, nadia, drill } = await buildTown(database, clock)
  const learn = (offerId: typeof drill) => followSpelling(database, { type: 'offer.published', offerId })
  await learn(drill)
  const asked = { db: database.reader, clock, keepUntil() {} }
  return {
    drill,
    search: (input: Omit<SearchInput, 'site'>) => searchBoard(asked, { site, ...input }),
    async publish(draft: Partial<Draft>) {
      const { id } = await administer(database, (tx) =>
        publishOffer({ tx, clock }, asPerson(nadia), { ...drillDraft, description: '', ...draft }),
      )
      await learn(id)
      return id
    },
  }
}

const titles = (items: readonly { readonly title: string }[] | undefined) => items?.map(({ title }) => title)

describe.each(engines)('what fits on %s', (engine) => {
  test('an old database is folded anew behind its migration', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    await publish({ title: 'Clé à molette', description: 'Pour une perceuse.' })
    const { reader, writer } = database
    const old = await reader.selectFrom('offer').select(['id', 'words']).execute()
    for (const { id, words } of old) {
      const bare = words.split(' ').filter((word) => !/^_[thofr]/.test(word))
      await writer
        .updateTable('offer')
        .set({ words: bare.join(' ') })
        .where('id', '=', id)
        .execute()
    }
    expect(titles((await search({ words: 'perceuse' })).items)).toEqual(['Clé à molette', 'Perceuse-visseuse 18 V'])

    await up(writer)
    const recorded = await reader.selectFrom('outbox_event').select('payload').orderBy('seq', 'desc').execute()
    expect(recorded[0]?.payload).toBe('{"type":"categories.changed"}')
    await followListing({ database, clock }, { type: 'categories.changed' })

    expect(await reader.selectFrom('offer').select(['id', 'words']).execute()).toEqual(expect.arrayContaining(old))
    expect(titles((await search({ words: 'perceuse' })).items)).toEqual(['Perceuse-visseuse 18 V', 'Clé à molette'])
  })

  test('for a thing that nobody has, three come near at most, apart and not counted, and categories are told', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    for (const name of ['Scie', 'Lampe', 'Pompe', 'Meule']) await publish({ title: `${name} sans fil rouge` })

    const page = await search({ words: 'hydravion rouge' })

    expect(page).toMatchObject({ items: [], total: 0, atLeast: false })
    expect(page.near?.length).toBe(3)
    expect(page.instead).toEqual({ categories: [{ id: 'power-tools', count: 5 }] })
  })

  test('of words that no offer has, one or several, it is said that nothing is called so', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search } = await openTown(database)

    for (const words of ['harpe', 'arc et flèches', 'cage à lapin'])
      expect(await search({ words })).toMatchObject({ items: [], total: 0, missing: { words } })
  })

  test('what the vocabulary means is found below the word itself, is said, and is left out when taken back', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    await publish({ title: 'Chignole à main' })
    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', said: 'chignole', meant: 'perceuse' }] }),
    )

    const wide = await search({ words: 'chignole' })
    const plain = await search({ words: 'chignole', plainly: ['meanings'] })

    expect(titles(wide.items)).toEqual(['Chignole à main', 'Perceuse-visseuse 18 V'])
    expect(wide.read?.also).toEqual([{ said: 'chignole', meant: ['perceuse'] }])
    expect(titles(plain.items)).toEqual(['Chignole à main'])
    expect(plain.read).toBeUndefined()
  })

  test('a meaning that finds nothing more than the words do is not said', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    await publish({ title: 'Chignole à colonne' })
    const add = (said: string, meant: string) => ({ language: 'fr' as const, said, meant })
    await administer(database, (tx) =>
      changeVocabulary(
        { tx, clock },
        {
          add: [
            // Both are in use, and nobody has both.
            add('chignole', 'perceuse colonne'),
            // Whatever is this is that too.
            add('chignole', 'colonne'),
            add('perceuse', 'perceuse visseuse'),
            add('perceuse colonne', 'chignole'),
          ],
        },
      ),
    )

    expect((await search({ words: 'chignole' })).read).toBeUndefined()
    expect((await search({ words: 'perceuse' })).read).toBeUndefined()
    expect((await search({ words: 'chignole perceuse colonne' })).read).toBeUndefined()
    expect((await search({ words: 'perceuse colonne' })).read?.also).toEqual([
      { said: 'perceuse colonne', meant: ['chignole'] },
    ])
  })

  test('a word of a category leads to what stands in it, and says its name', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search } = await openTown(database)
    const subject = { kind: 'offer-category', id: 'power-tools' }
    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', subject, word: 'bosch' }] }),
    )

    const page = await search({ words: 'bosch' })

    expect(titles(page.items)).toEqual(['Perceuse-visseuse 18 V'])
    expect(page.read?.also).toEqual([{ said: 'bosch', meant: ['Outillage électrique'] }])
  })

  test('a day said in words narrows: what is taken then comes apart, and what has no calendar stays', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish, drill } = await openTown(database)
    await publish({ kind: 'give', title: 'Vieille perceuse' })
    const [copy] = await copiesOf(database.reader, drill)
    if (!copy) throw new Error('a drill has a copy')
    await administer(database, (tx) => insertDays(tx, copy, [addToDay(dayOf(clock.now(), paris), 2)]))

    const saturday = await search({ words: 'perceuse samedi' })
    const sunday = await search({ words: 'perceuse dimanche' })
    const asWord = await search({ words: 'perceuse samedi', plainly: ['days'] })

    expect(titles(saturday.items)).toEqual(['Vieille perceuse'])
    expect(titles(saturday.taken)).toEqual(['Perceuse-visseuse 18 V'])
    expect(saturday.read?.days).toEqual({ from: '2027-03-06', to: '2027-03-06', written: 'samedi' })
    expect(sunday.items.length).toBe(2)
    expect(sunday.taken).toBeUndefined()
    expect(asWord).toMatchObject({ total: 2 })
    expect(asWord.read?.days).toBeUndefined()
  })

  test('newest or nearest on demand, of what fits alone', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    await publish({ title: 'Mèches', description: 'Pour perceuse.' })

    expect(titles((await search({ words: 'perceuse' })).items)).toEqual(['Perceuse-visseuse 18 V', 'Mèches'])
    expect(titles((await search({ words: 'perceuse', order: 'newest' })).items)).toEqual([
      'Mèches',
      'Perceuse-visseuse 18 V',
    ])
  })

  test('a thing that nobody has is said to be missing, with what is shown instead of it', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    await publish({ title: 'Carnet d’adresses, version papier', description: 'Avec une perceuse dessinée.' })
    const subject = { kind: 'offer-category', id: 'power-tools' }
    await administer(database, (tx) =>
      changeVocabulary(
        { tx, clock },
        {
          add: [
            { language: 'fr', subject, word: 'décolleuse' },
            { language: 'fr', said: 'chignole', meant: 'perceuse' },
          ],
        },
      ),
    )
    const missing = async (words: string) => (await search({ words })).missing

    expect(await missing('je cherche une décolleuse de papier')).toEqual({
      words: 'décolleuse de papier',
      shown: 'kind',
      kinds: ['power-tools'],
    })
    expect(await missing('batteries')).toEqual({ words: 'batteries', shown: 'text' })
    expect(await missing('chignole')).toEqual({ words: 'chignole', shown: 'meaning' })
    expect(await missing('perceuse à colonne')).toEqual({ words: 'perceuse à colonne', shown: 'part' })
    const words = 'perceuse à colonne hydraulique'
    expect(await missing(words)).toEqual({ words, shown: 'part' })
    expect(await missing('hydravion samedi')).toEqual({ words: 'hydravion' })
    for (const words of [
      'perceuse',
      'perseuse',
      'perceuse visseuse',
      'perceuse visseuse à colonne',
      'outillage',
      'carn',
      'samedi',
    ])
      expect(await missing(words), words).toBeUndefined()
  })

  test('where nothing is called so, what has the other words alone is left out', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, publish } = await openTown(database)
    await publish({ title: 'Carnet d’adresses, version papier', categoryId: 'tools' })
    const subject = { kind: 'offer-category', id: 'power-tools' }
    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', subject, word: 'décolleuse' }] }),
    )

    const page = await search({ words: 'décolleuse papier' })

    expect(titles(page.items)).toEqual(['Perceuse-visseuse 18 V'])
    expect(page.near).toBeUndefined()
  })

  test('what is only taken on the days asked for is not missing, and a commune of elsewhere is said to be outside', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { search, drill } = await openTown(database)
    const [copy] = await copiesOf(database.reader, drill)
    if (!copy) throw new Error('a drill has a copy')
    await administer(database, (tx) => insertDays(tx, copy, [addToDay(dayOf(clock.now(), paris), 2)]))

    const saturday = await search({ words: 'perceuse samedi' })
    const inside = await search({ near: '59355' })
    const outside = await search({ near: '62907' })

    expect(saturday).toMatchObject({ items: [], taken: [{ title: 'Perceuse-visseuse 18 V' }] })
    expect(saturday.missing).toBeUndefined()
    expect(inside.outside).toBeUndefined()
    expect(outside.outside).toBe('Libercourt')
  })
})
