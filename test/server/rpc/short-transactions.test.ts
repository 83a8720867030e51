import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { isUniqueViolation } from '../../../server/database/dialect.js'
import { openDatabase, type Database } from '../../../server/database/open-database.js'
import type { Tx } from '../../../server/database/tables.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { administerEach, inShortTransactions } from '../../../server/rpc/short-transactions.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const names = Array.from({ length: 40 }, (_, at) => `proof ${String(at).padStart(2, '0')}`)

const note = (tx: Tx, proof: string) =>
  tx
    .insertInto('spent_proof')
    .values({ proof, spent_at: toInstant('2027-03-01T08:00:00Z') })
    .execute()

const notesIn = async ({ reader }: Database) =>
  (await reader.selectFrom('spent_proof').select('proof').orderBy('proof').execute()).map(({ proof }) => proof)

function work(ms: number): void {
  for (const endsAt = performance.now() + ms; performance.now() < endsAt;);
}

describe.each(engines)('bulk work on %s', (engine) => {
  test('lets others write before all of it is done', async () => {
    await using database = await openTestDatabase(engine)
    await using other = await openDatabase(database.url)

    let done = 0
    const bulk = administerEach(database, names, async (tx, name) => {
      await note(tx, name)
      work(5)
      done += 1
    })
    await administer(other, (tx) => note(tx, 'somebody'))
    const doneByThen = done
    await bulk

    expect(doneByThen).toBeLessThan(names.length)
    expect(await notesIn(database)).toEqual([...names, 'somebody'])
  })

  test('tells what each transaction did, and begins one again with the same pieces', async () => {
    await using database = await openTestDatabase(engine)
    let fails = 2

    const told: string[][] = []
    const transactions = inShortTransactions(database, names, {
      isWorthRetrying: isUniqueViolation,
      async work(tx, some, left) {
        const taken: string[] = []
        for (const name of some) {
          await note(tx, name)
          work(5)
          taken.push(name)
          if (taken.length === 2 && told.length === 1 && fails-- > 0) await note(tx, name)
        }
        expect(left.slice(0, taken.length)).toEqual(taken)
        return taken
      },
    })
    for await (const taken of transactions) told.push(taken)

    expect(told.length).toBeGreaterThan(2)
    expect(told.flat()).toEqual(names)
    expect(await notesIn(database)).toEqual(names)
  })

  test('tried and not kept, it tells as much and leaves nothing', async () => {
    await using database = await openTestDatabase(engine)

    const told: number[] = []
    const transactions = inShortTransactions(database, names, {
      dryRun: true,
      async work(tx, some) {
        let taken = 0
        for (const name of some) {
          await note(tx, name)
          taken += 1
        }
        return taken
      },
    })
    for await (const taken of transactions) told.push(taken)

    expect(told.reduce((sum, taken) => sum + taken, 0)).toBe(names.length)
    expect(await notesIn(database)).toEqual([])
  })
})
