import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { up as makeSearch } from '../../../../server/database/migrations/0027-words-read-whole.js'
import { publishOffer, searchBoard } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { buildTown, drillDraft } from '../../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

describe.each(engines)('on %s', (engine) => {
  test('what was found is found behind the migration, and what is no longer listed is not', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { site, nadia, drill } = await buildTown(database, clock)
    const publish = (title: string) =>
      administer(database, (tx) => publishOffer({ tx, clock }, asPerson(nadia), { ...drillDraft, title }))
    const found = async () => {
      const { items } = await searchBoard({ db: database.reader, clock, keepUntil() {} }, { site, words: 'perceuse' })
      return items.map(({ id }) => id)
    }
    const gone = await publish('Perceuse partie')
    await database.writer.updateTable('offer').set({ listed: 0 }).where('id', '=', gone.id).execute()
    const before = await found()

    await makeSearch(database.writer, engine)
    const behind = await found()
    await database.writer.updateTable('offer').set({ listed: 1 }).where('id', '=', gone.id).execute()
    const { id } = await publish('Perceuse nouvelle')

    expect(before).toEqual([drill])
    expect(behind).toEqual(before)
    expect((await found()).toSorted()).toEqual([drill, gone.id, id].toSorted())
    if (engine === 'postgres') return
    const { rows } = await sql<{ sql: string }>`
      select sql from sqlite_master where name = 'offer_search'`.execute(database.reader)
    expect(rows[0]?.sql).not.toContain('prefix')
  })
})
