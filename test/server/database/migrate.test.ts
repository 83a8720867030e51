import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { databaseNow, isWorthRetrying } from '../../../server/database/dialect.js'
import { migrate, migrateTo, migrationNames } from '../../../server/database/migrate.js'
import type { Database } from '../../../server/database/open-database.js'
import { takeAdvisoryLock } from '../../../server/database/advisory-lock.js'
import { engines, openEmptyDatabase } from '../../support/engines.js'
import { TestLogger } from '../../support/fakes.js'
import { until } from '../../support/until.js'

const said = ({ lines }: TestLogger) => lines.map(({ message }) => message)

describe.each(engines)('migrations on %s', (engine) => {
  test('each is told when it is done, and what was done stays done', async () => {
    await using database = await openEmptyDatabase(engine)
    await migrateTo(database, '0045-loan-notes')
    const logger = new TestLogger()

    const ran = await migrate(database, logger)

    const later = migrationNames.slice(migrationNames.indexOf('0045-loan-notes') + 1)
    expect(ran).toEqual(later)
    expect(logger.lines.map(({ fields }) => fields)).toMatchObject(later.map((migration) => ({ migration })))
    expect(await migrate(database, logger)).toEqual([])
  })

  test('words that were mailed with all else of a loan before are not mailed again', async () => {
    await using database = await openEmptyDatabase(engine)
    await migrateTo(database, '0066-brought-back')
    const stands = { cursor_xid: 3, holder: null, lease_until: databaseNow(engine) }
    await database.writer
      .insertInto('follower')
      .values([
        { name: 'giver-loan-mail', cursor_seq: 40, ...stands },
        { name: 'taker-loan-mail', cursor_seq: 38, ...stands },
      ])
      .execute()

    await migrate(database)

    const words = database.reader.selectFrom('follower').select('cursor_seq').where('name', '=', 'word-mail')
    expect(await words.execute()).toEqual([{ cursor_seq: 38 }])
  })

  test('a second process that starts says that it waits, and has nothing left to do', async () => {
    await using database = await openEmptyDatabase(engine)
    const logger = new TestLogger()
    const first = await takeAdvisoryLock(database, 'migrations')

    const second = migrate(database, logger)
    await until(
      () => said(logger),
      (lines) => lines.includes('another process migrates the database: waiting for it'),
    )
    await migrateTo(database, migrationNames.at(-1) ?? '')
    await first?.[Symbol.asyncDispose]()

    expect(await second).toEqual([])
  })
})

/** A process of an older version, in the middle of something. */
async function openOld({ url }: Database) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    ask: (text: string) => client.query(text),
    async [Symbol.asyncDispose]() {
      await client.end()
    },
  }
}

describe('beside an older process on PostgreSQL', () => {
  test('what it holds is waited for, and it is never the one that is ended', async () => {
    await using database = await openEmptyDatabase('postgres')
    await migrateTo(database, '0008-loose-photos')
    const logger = new TestLogger()
    await using old = await openOld(database)
    await old.ask('begin')
    await old.ask('select id from appointment for no key update')

    const ran = migrate(database, logger)
    await until(
      () => said(logger),
      (lines) => lines.includes('a migration waits for a table that is in use: tried again'),
    )
    // The one was migrated before; the other is held by the migration that waits for what is held here.
    await old.ask('select id from site for share')
    await old.ask('select id from repairer for share')
    await old.ask('commit')

    expect((await ran).at(-1)).toBe(migrationNames.at(-1))
    expect(logger.lines.find(({ level }) => level === 'warn')?.fields).toMatchObject({ migration: '0034-workshop' })
  })

  test('its everyday looks go on while everything is migrated', async () => {
    await using database = await openEmptyDatabase('postgres')
    await migrateTo(database, '0008-loose-photos')
    await using old = await openOld(database)
    let looks = 0
    let isDone = false
    const look = async () => {
      try {
        await old.ask('begin')
        await old.ask('select id from appointment for no key update')
        await old.ask('select id from site for share')
        await old.ask('commit')
        looks += 1
      } catch (error) {
        await old.ask('rollback')
        // It begins again, as it always did.
        if (!isWorthRetrying(error)) throw error
      }
    }
    const looking = (async () => {
      while (!isDone) await look()
    })()

    const migrated = migrate(database).finally(() => {
      isDone = true
    })
    const [ran] = await Promise.all([migrated, looking])

    expect(ran.at(-1)).toBe(migrationNames.at(-1))
    expect(looks).toBeGreaterThan(0)
  })
})
