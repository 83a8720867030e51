import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMs } from '../../../../server/base/instant.js'
import type { Engine } from '../../../../server/database/columns.js'
import type { Database } from '../../../../server/database/open-database.js'
import { publishOffer, searchBoard } from '../../../../server/offers/index.js'
import type { OfferPage, SearchInput } from '../../../../server/offers/offer.wire.js'
import { followSpelling } from '../../../../server/offers/search/follow-spelling.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { generatedNow, generateOffers, type Generated } from '../../../support/generated/offers.js'

/** By title, the words that must find it among ten thousand other offers. */
const planted = {
  'Vélo de ville': ['velo', 'vélos', 'VÉLO'],
  'Réparation de petits meubles': ['REPARATIONS', 'réparation meubles', 'repar'],
  'Place à l’atelier du samedi': ['l’atelier', "l'atelier", 'atelier samedi'],
  'Œuvre encadrée': ['oeuvre', 'œuvres', 'oeuv'],
  'Perceuse à percussion': ['perçeuse', 'prceuse', 'perceuze', 'perceuse'],
  'Chauffe-eau électrique': ['chauffe eau', 'chauffe-eau', 'CHAUFFE EAU'],
} as const

type Search = (input: Omit<SearchInput, 'site'>) => Promise<OfferPage>

function searchIn(database: Database, { site }: Generated): Search {
  const asked = { db: database.reader, clock: { now: () => generatedNow }, keepUntil() {} }
  return (input) => searchBoard(asked, { site, ...input })
}

async function tenThousand(database: Database): Promise<Generated> {
  const generated = await generateOffers(database, { count: 10_000, now: generatedNow })
  const giver = generated.accounts[3]
  if (!giver) throw new Error('nobody lives here')
  for (const [at, title] of Object.keys(planted).entries()) {
    const clock = { now: () => addMs(generatedNow, at - 60_000) }
    const draft = { kind: 'lend', title, description: 'À venir chercher.', categoryId: 'home' } as const
    const { id: offerId } = await administer(database, (tx) => publishOffer({ tx, clock }, asPerson(giver), draft))
    await followSpelling(database, { type: 'offer.published', offerId })
  }
  return generated
}

/** Without identifiers, which differ between the engines. */
const told = (page: OfferPage) => ({ ...page, items: page.items.map(({ id: _id, ...card }) => card) })

async function allPages(search: Search, input: Omit<SearchInput, 'site'>): Promise<OfferPage['items']> {
  const items: OfferPage['items'] = []
  for (let after: string | undefined; ;) {
    const page = await search({ ...input, ...(after !== undefined && { after }) })
    items.push(...page.items)
    if (page.next === undefined) return items
    after = page.next
  }
}

type Searched = { readonly database: Database; readonly generated: Generated; readonly search: Search }

/** Shared, because the tests only read: ten thousand offers are made once for each engine. */
const searched = new Map<Engine, Searched>()

beforeAll(async () => {
  for (const engine of engines) {
    const database = await openTestDatabase(engine)
    const generated = await tenThousand(database)
    searched.set(engine, { database, generated, search: searchIn(database, generated) })
  }
})

afterAll(async () => {
  for (const { database } of searched.values()) await database[Symbol.asyncDispose]()
})

function on(engine: Engine): Searched {
  const known = searched.get(engine)
  if (!known) throw new Error(`no offers on ${engine}`)
  return known
}

test('whatever is typed among ten thousand offers, both engines show the same list', async () => {
  const { search: one, generated } = on('sqlite')
  const { search: other } = on('postgres')
  const { town } = generated
  const inputs: Omit<SearchInput, 'site'>[] = [
    ...Object.values(planted).flatMap((typed) => typed.map((words) => ({ words }))),
    {},
    { words: 'état' },
    { words: 'état', near: town, within: 10 },
    { words: 'tondeuse', near: town, within: 5 },
    { words: 'tondeuze', near: town, within: 20 },
    { near: town },
    { near: '00044', words: 'propre' },
    { kind: 'give', category: 'garden' },
    { words: 'état', freeFrom: '2027-03-02', freeTo: '2027-03-04' },
    { territory: 'tenth', words: 'jardin' },
    { territory: 'one' },
    { words: 'zzzz qqqq' },
    { words: '« !? »' },
  ]

  for (const input of inputs) {
    const [a, b] = [told(await one(input)), told(await other(input))]
    expect({ input, ...b }).toEqual({ input, ...a })
    for (let after = a.next, page = 0; after !== undefined && page < 2; page += 1) {
      const [c, d] = [told(await one({ ...input, after })), told(await other({ ...input, after }))]
      expect({ input, ...d }).toEqual({ input, ...c })
      after = c.next
    }
  }
})

describe.each(engines)('searching ten thousand offers on %s', (engine) => {
  test('each way of writing a word finds its offer first', async () => {
    const { search } = on(engine)

    const missed: string[] = []
    for (const [title, typed] of Object.entries(planted)) {
      for (const words of typed) {
        const { items } = await search({ words })
        if (!items.some((item) => item.title === title)) missed.push(words)
      }
    }

    expect(missed).toEqual([])
    expect((await search({ words: 'prceuse' })).read?.spelt).toBe('perceuse')
    expect((await search({ words: 'une grande prceuse' })).read?.spelt).toBe('une grande perceuse')
    expect((await search({ words: 'perçeuse' })).read?.spelt).toBeUndefined()
  })

  test('nearest first, a list grows page by page, each offer once, none farther than was asked', async () => {
    const { search, generated } = on(engine)

    for (const input of [
      { words: 'état', near: generated.town, within: 20 as const },
      { words: 'tondeuse', near: generated.town, within: 5 as const },
      { words: 'solide', near: '00017' },
    ]) {
      const { total, atLeast } = await search({ ...input, order: 'nearest' })
      const items = await allPages(search, { ...input, order: 'nearest' })

      const distances = items.map((item) => item.distanceMetres ?? Number.NaN)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      expect(atLeast ? items.length >= 500 : items.length === total).toBe(true)
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      expect(distances.every((metres) => metres <= (input.within ?? 1_000) * 1_000)).toBe(true)
    }
  })

  test('newest first, a list grows page by page, each offer once', async () => {
    const { search } = on(engine)

    const first = await search({ words: 'état', order: 'newest' })
    const items = await allPages(search, { words: 'état', order: 'newest' })

    const published = items.map(({ publishedAt }) => publishedAt)
    expect(first).toMatchObject({ total: 500, atLeast: true })
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(items.length).toBeGreaterThan(3_000)
    expect(published).toEqual(published.toSorted().toReversed())
  })

  test('free on the days asked for means a copy that nobody has', async () => {
    const { search } = on(engine)

    const all = await search({ territory: 'one', kind: 'lend' })
    const free = await search({ territory: 'one', kind: 'lend', freeFrom: '2027-03-02', freeTo: '2027-03-03' })
    const gifts = await search({ territory: 'one', kind: 'give', freeFrom: '2027-03-02' })

    expect(free.total).toBeGreaterThan(0)
    expect(free.total).toBeLessThan(all.total)
    const freeOn = (item: OfferPage['items'][number]) => item.freedom.is === 'free' && item.freedom.from <= '2027-03-02'
    expect(free.items.every(freeOn)).toBe(true)
    expect(gifts.total).toBe(0)
  })

  test('nothing that can be typed breaks a search', async () => {
    const { search, generated } = on(engine)

    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        const page = await search({ words, near: generated.town, within: 10 })
        expect(page.items.length).toBeLessThanOrEqual(24)
      }),
      { numRuns: 60 },
    )
  })
})
