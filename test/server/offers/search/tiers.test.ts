import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMs, toInstant } from '../../../../server/base/instant.js'
import type { Engine } from '../../../../server/database/columns.js'
import type { Database } from '../../../../server/database/open-database.js'
import { publishOffer, searchBoard, type Draft } from '../../../../server/offers/index.js'
import type { OfferKind } from '../../../../server/offers/offer.js'
import { findOffers } from '../../../../server/offers/search/find-offers.js'
import type { Wanted } from '../../../../server/offers/search/begin-search.js'
import { countedByCategory, newestFound, wordsOfFound } from '../../../../server/offers/search/offer-search.store.js'
import { Tiers } from '../../../../server/offers/search/tiers.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import type { allOf, Question, Reading } from '../../../../server/search/index.js'
import { getTerritoryOf } from '../../../../server/territories/index.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { Dice } from '../../../support/repairs/random-calendars.js'
import { buildTown, type Town } from '../../../support/town.js'

const now = toInstant('2027-03-01T08:00:00Z')
const names = ['scie', 'lit', 'vélo', 'four', 'table', 'lampe', 'outils', 'électrique']
const stems = ['sci', 'lit', 'velo', 'four', 'tabl', 'lamp', 'outil', 'electriqu', 'rien']
const kinds: readonly OfferKind[] = ['lend', 'give', 'swap', 'help', 'wanted']

type Towned = { readonly database: Database; readonly town: Town }
const towns = new Map<Engine, Towned>()

beforeAll(async () => {
  for (const engine of engines) {
    const database = await openTestDatabase(engine, { communes: true })
    const town = await buildTown(database, { now: () => addMs(now, -10_000_000) })
    const dice = new Dice(7)
    for (let at = 0; at < 150; at += 1) await publish({ database, town }, draftOf(dice), at)
    towns.set(engine, { database, town })
  }
})

afterAll(async () => {
  for (const { database } of towns.values()) await database[Symbol.asyncDispose]()
})

function draftOf(dice: Dice): Draft {
  const some = (most: number) => Array.from({ length: dice.whole(1, most) }, () => dice.one(names)).join(' ')
  const title = dice.is(0.25) ? `${some(2)} contre ${some(2)}` : some(3)
  return {
    kind: dice.one(kinds),
    title,
    description: `Avec ${some(3)}.`,
    categoryId: dice.one(['tools', 'power-tools']),
  }
}

const publish = ({ database, town }: Towned, draft: Draft, at: number) =>
  administer(database, (tx) =>
    publishOffer({ tx, clock: { now: () => addMs(now, at - 1_000_000) } }, asPerson(town.nadia), draft),
  )

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({
    by: fc.constantFrom('word' as const, 'meaning' as const, 'beginning' as const, 'longer' as const),
    stems: fc.uniqueArray(fc.constantFrom(...stems), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    by: fc.constant('kind' as const),
    stems: fc.constant([]),
    subject: fc.constantFrom('tools', 'power-tools', 'nothing').map((id) => ({ kind: 'offer-category', id })),
  }),
)

const question: fc.Arbitrary<Question> = fc.record({
  groups: fc.array(fc.array(reading, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  about: fc.constant(''),
  seeks: fc.boolean(),
  seeksSomebody: fc.boolean(),
  also: fc.constant([]),
})

function on(engine: Engine): Towned {
  const known = towns.get(engine)
  if (!known) throw new Error(`no town on ${engine}`)
  return known
}

describe.each(engines)('tiers on %s', (engine) => {
  test('an offer is found in the tier that its words say, and in no other', async () => {
    const { database } = on(engine)
    const db = database.reader
    const found = (words: Parameters<typeof allOf>[0]) => newestFound(db, { words, now }, { limit: 1_000 })
    const all = await found(['_d59'])
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const tiers = new Tiers(asked)
        const words = await wordsOfFound(db, all, tiers.words)
        const meant = new Map(all.map(({ newness }, at) => [newness, tiers.of(words[at] ?? new Set())]))
        const listed = new Map<number, number>()
        for (const { tier, match } of tiers.from(0)) {
          for (const { newness } of await found([match])) {
            expect(listed.has(newness)).toBe(false)
            listed.set(newness, tier)
          }
        }
        for (const [newness, tier] of meant) expect(listed.get(newness) ?? tiers.worst).toBe(tier)

        const best = Math.min(tiers.worst, ...meant.values())
        const strong = (await found([tiers.strong(best)])).map(({ newness }) => newness)
        const isStrong = [...listed].filter(([, tier]) => tiers.isStrong(tier, best)).map(([newness]) => newness)
        expect(strong.toSorted()).toEqual(isStrong.toSorted())
      }),
      { numRuns: 60, seed: 20_270_301 },
    )
  })

  test('what is ranked in memory and what is gone through tier by tier is one list', async () => {
    const { database, town } = on(engine)
    const db = database.reader
    const site = await db
      .selectFrom('site')
      .select('territory_id')
      .where('slug', '=', town.site)
      .executeTakeFirstOrThrow()
    const { id: territoryId } = await getTerritoryOf(db, site.territory_id, undefined)
    const point = { latitude: 50.7, longitude: 3.1 }

    await fc.assert(
      fc.asyncProperty(
        question,
        fc.constantFrom('fitting' as const, 'nearest' as const, 'newest' as const),
        fc.boolean(),
        async (asked, order, isNear) => {
          const wanted: Wanted = {
            sought: { words: ['_d59'], now },
            territoryId,
            question: asked,
            order,
            size: 7,
            ...(isNear && { near: { point } }),
          }
          const broad = { ...wanted, sought: { territoryWords: '_d59', words: [], now } }
          const [memory, ...walked] = await Promise.all([
            listOf(wanted),
            listOf({ ...wanted, inMemory: 0 }),
            listOf(broad),
            listOf({ ...broad, inMemory: 0 }),
          ])
          expect(walked).toEqual([memory, memory, memory])
          expect(new Set(memory.found).size).toBe(memory.found.length)
        },
      ),
      { numRuns: 25, seed: 20_270_301 },
    )

    async function listOf(wanted: Wanted) {
      const found: number[] = []
      const totals = new Set<number>()
      const misses: number[] = []
      let widening: ReadonlySet<string> | undefined
      for (let after: string | undefined; ;) {
        const page = await findOffers(db, after === undefined ? wanted : { ...wanted, after })
        found.push(...page.found.map(({ newness }) => newness))
        misses.push(...page.misses.map(({ newness }) => newness))
        totals.add((await page.counted).total)
        widening ??= await page.widening
        if (page.next === undefined) return { found, misses, totals: [...totals], widening }
        after = page.next
      }
    }
  })
})

describe.each(engines)('categories on %s', (engine) => {
  test.each(['newest', 'any'] as const)(
    'all of each are counted, or the %s, and then it is said that there may be more',
    async (of) => {
      const db = on(engine).database.reader
      const rows = await db.selectFrom('offer').select('category_id').execute()
      const many = (id: string) => rows.filter((row) => row.category_id === id).length
      const sought = { words: ['_d59'], now }

      const all = await countedByCategory(db, sought, { limit: rows.length, of })
      const some = await countedByCategory(db, sought, { limit: 100, of })

      const ids = ['tools', 'power-tools']
      expect(all).toEqual({ counts: new Map(ids.map((id) => [id, many(id)])), atLeast: false })
      expect(some.atLeast).toBe(true)
      expect([...some.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(100)
    },
  )
})

describe.each(engines)('pages on %s', (engine) => {
  test('each offer comes once, although better and newer ones are published between two pages', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const town = await buildTown(database, { now: () => addMs(now, -10_000_000) })
    const towned = { database, town }
    const lamp: Draft = { kind: 'give', title: 'Lampe', description: 'Une.', categoryId: 'tools' }
    for (let at = 0; at < 60; at += 1)
      await publish(towned, at % 2 === 0 ? lamp : { ...lamp, title: 'Grande chose', description: 'Avec lampe.' }, at)
    const asked = { db: database.reader, clock: { now: () => now }, keepUntil() {} }
    const before = await database.reader.selectFrom('offer').select('id').execute()

    const ids: string[] = []
    for (let after: string | undefined, page = 0; ; page += 1) {
      const { items, next } = await searchBoard(asked, {
        site: town.site,
        words: 'lampe inouïe',
        ...(after !== undefined && { after }),
      })
      ids.push(...items.map(({ id }) => id))
      if (next === undefined) break
      after = next
      await publish(towned, lamp, 100 + page)
      await publish(towned, { ...lamp, title: 'Lampe inouïe' }, 200 + page)
    }

    expect(new Set(ids).size).toBe(ids.length)
    expect(before.filter(({ id }) => ids.includes(id)).length).toBe(60)
  })
})
