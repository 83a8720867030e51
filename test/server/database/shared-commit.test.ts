import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { openDatabase, type Database } from '../../../server/database/open-database.js'
import { openTestDatabase } from '../../support/engines.js'

const at = toInstant('2027-03-01T08:00:00Z')

const note = ({ writer }: Database, proof: string, then: () => void = () => {}) =>
  writer.transaction().execute(async (tx) => {
    await tx.insertInto('spent_proof').values({ proof, spent_at: at }).execute()
    then()
  })

const notesOf = async ({ reader }: Database) =>
  (await reader.selectFrom('spent_proof').select('proof').orderBy('proof').execute()).map(({ proof }) => proof)

test('transactions that wait for each other reach the disk together, and each is there when it is answered', async () => {
  await using database = await openTestDatabase('sqlite')
  await using other = await openDatabase(database.url)
  const names = Array.from({ length: 20 }, (_, n) => `proof ${String(n).padStart(2, '0')}`)

  const seenWhenAnswered = await Promise.all(
    names.map(async (name) => {
      await note(database, name)
      return notesOf(other)
    }),
  )

  expect(seenWhenAnswered).toEqual(names.map(() => names))
})

test('what fails among them is undone alone', async () => {
  await using database = await openTestDatabase('sqlite')
  const fail = () => {
    throw new Error('changed my mind')
  }

  const ends = await Promise.allSettled([note(database, 'a'), note(database, 'b', fail), note(database, 'c')])

  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await notesOf(database)).toEqual(['a', 'c'])
})

test('when the flush fails nobody is told that it went well, and the next ones do', async () => {
  await using database = await openTestDatabase('sqlite')
  const orphan = database.writer.transaction().execute(async (tx) => {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    await tx
      .insertInto('site_origin')
      .values({ site_id: 'nobody' as never, origin: 'https://a.example' })
      .execute()
  })

  const ends = await Promise.allSettled([note(database, 'a'), orphan, note(database, 'b')])

  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await note(database, 'c')
  expect(await notesOf(database)).toEqual(['c'])
})

test('what is asked outside of a transaction is on the disk when it is answered', async () => {
  await using database = await openTestDatabase('sqlite')
  await using other = await openDatabase(database.url)

  const [, alone] = await Promise.all([
    note(database, 'a'),
    database.writer
      .insertInto('spent_proof')
      .values({ proof: 'b', spent_at: at })
      .execute()
      .then(() => notesOf(other)),
  ])

  expect(alone).toEqual(['a', 'b'])
})

test('whoever keeps the connection for two transactions waits for each, and loses neither', async () => {
  await using database = await openTestDatabase('sqlite')
  const twice = database.writer.connection().execute(async (kept) => {
    for (const proof of ['a', 'c'])
      await kept.transaction().execute((tx) => tx.insertInto('spent_proof').values({ proof, spent_at: at }).execute())
  })

  await Promise.all([twice, note(database, 'b'), note(database, 'd')])

  expect(await notesOf(database)).toEqual(['a', 'b', 'c', 'd'])
})
