import { Migrator, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../server/accounts/index.js'
import { newId } from '../../../server/base/id.js'
import { addMs, toInstant } from '../../../server/base/instant.js'
import { dossierMessages } from '../../../server/conversations/dossier-messages.js'
import { insertMessage, messagesAbout } from '../../../server/conversations/index.js'
import { purgeMessages } from '../../../server/conversations/message.store.js'
import { migrate } from '../../../server/database/migrate.js'
import { migrationsFor } from '../../../server/database/migrations/index.js'
import type { Db, Tx } from '../../../server/database/tables.js'
import { dossierLoans } from '../../../server/loans/dossier/dossier-loans.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines, openEmptyDatabase, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { asked, days, give, openLending, passTo, said } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { ourAddress } from '../../support/server-processes.js'
import { visitor } from '../../support/session.js'

async function sidesOf(db: Db, id: string) {
  const rows = await db.selectFrom('talk_side').selectAll().where('subject_id', '=', id).execute()
  return Object.fromEntries(
    rows.map(({ side, account_id: account, news_at: newsAt, seen_at: seenAt, last_at: lastAt }) => [
      side,
      { account, isNew: newsAt !== null && (seenAt === null || newsAt > seenAt), lastAt, seenAt },
    ]),
  )
}

describe.each(engines)('who reads what is said on %s', (engine) => {
  test('a line is new for the other side, and read for who wrote it', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const page = await visitor(server, { origin: ourAddress })
    const isNew = async () => {
      const sides = await sidesOf(services.database.reader, id)
      return [sides['giver']?.isNew, sides['taker']?.isNew]
    }

    const whenAsked = await isNew()
    await said(giver, id, { answer: 'accept' })
    const whenAnswered = await isNew()
    await page.act('loans.sayLink', { ...linkOf(server, id, 'taker'), words: 'Merci' })

    expect([whenAsked, whenAnswered, await isNew()]).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ])
    expect(await sidesOf(services.database.reader, id)).toMatchObject({
      giver: { account: giver.accountId },
      taker: { account: lucas.accountId },
    })
  })

  test('what time brings about is new to nobody', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const { giver: before } = await sidesOf(services.database.reader, id)
    await passTo(server, '2027-03-10T08:00:00Z')

    const { giver: ofGiver, taker } = await sidesOf(services.database.reader, id)
    expect((await messagesAbout(services.database.reader, { kind: 'loan', id })).map(({ side }) => side)).toEqual([
      'taker',
      'time',
    ])
    expect([ofGiver?.lastAt !== before?.lastAt, taker?.isNew]).toEqual([true, false])
  })

  test('two processes whose clocks differ by a minute keep one order', async () => {
    await using database = await openTestDatabase(engine)
    const subject = { kind: 'loan', id: newId() }
    const nine = toInstant('2027-03-01T08:00:00Z')
    const between = { giver: {}, taker: {} }
    const say = (words: string, side: string, createdAt: typeof nine) =>
      administer(database, (tx) => insertMessage(tx, { subject, side, words, createdAt }, between))

    await say('un', 'taker', addMs(nine, 60_000))
    await say('deux', 'giver', nine)
    await say('trois', 'taker', addMs(nine, 60_000))

    expect((await messagesAbout(database.reader, subject)).map(({ words }) => words)).toEqual(['un', 'deux', 'trois'])
    expect((await sidesOf(database.reader, subject.id))['taker']?.lastAt).toBe(addMs(nine, 60_002))
  })

  test('from ten tabs at the same moment, ten lines in a minute and never an eleventh', async () => {
    await using server = await openLending(engine, { env: { TRUST_PROXY: 'loopback' } })
    const { giver, lucas, services } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const link = linkOf(server, id, 'taker')
    // Those of one address are counted one after the other.
    const tabs = await Promise.all(
      Array.from({ length: 10 }, (_, at) => visitor(server, { origin: ourAddress, address: `203.0.113.${at}` })),
    )

    const told = await Promise.all(
      [...tabs, ...tabs].map((tab, at) => tab.act('loans.sayLink', { ...link, words: `Mot ${at}` })),
    )

    const refused = told.filter(({ reason }) => reason === 'messages-full')
    const lines = await messagesAbout(services.database.reader, { kind: 'loan', id })
    expect([refused.length, lines.filter(({ act }) => !act).length]).toEqual([10, 10])
    expect(refused[0]?.data?.retryAfterSeconds).toBe(60)
  })

  test('who is erased leaves no mark of what they read, and it is in what they download before', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const { database, clock } = services

    const [held] = await dossierLoans.collect(database.reader, lucas.accountId)
    await administer(database, (tx) => dossierMessages.erase({ tx, clock }, lucas.accountId))

    expect(held?.fields.readTo).toBe(clock.now())
    expect(Object.keys(await sidesOf(database.reader, id))).toEqual(['giver'])
  })

  test('goes two years after the last line', async () => {
    await using database = await openTestDatabase(engine)
    const clock = new TestClock(toInstant('2027-03-01T08:00:00Z'))
    const subject = { kind: 'loan', id: newId() }
    const run = <Out>(work: (tx: Tx) => Promise<Out>) => administer(database, work)
    const account = newId<'Account'>()
    await run((tx) => insertAccount(tx, { id: account, firstName: 'Nadia', away: false, createdAt: clock.now() }))
    const line = { subject, side: 'taker', words: 'Bonjour', createdAt: clock.now() }
    await run((tx) => insertMessage(tx, line, { giver: { account }, taker: {} }))

    await run((tx) => purgeMessages(tx, clock.now()))
    const before = Object.keys(await sidesOf(database.reader, subject.id)).length
    await run((tx) => purgeMessages(tx, addMs(clock.now(), 1)))

    expect([before, Object.keys(await sidesOf(database.reader, subject.id)).length]).toEqual([2, 0])
  })
})

const at = '2027-01-01T08:00:00.000Z'

describe.each(engines)('a database from before sides were known, on %s', (engine) => {
  test('has nothing new in what was said before', async () => {
    await using database = await openEmptyDatabase(engine)
    const { writer, reader } = database
    const before = Object.entries(migrationsFor(engine)).filter(([name]) => name < '0061')
    await new Migrator({
      db: writer,
      provider: { getMigrations: async () => Object.fromEntries(before) },
    }).migrateToLatest()
    for (const id of ['nadia', 'lucas'])
      await sql`insert into account(id, first_name, away, created_at, last_active_at)
        values (${id}, ${id}, 0, ${at}, ${at})`.execute(writer)
    await sql`insert into member(id, slug, kind, name, status, created_at, updated_at)
      values ('member', 'lomme', 'local-authority', 'Lomme', 'shown', ${at}, ${at})`.execute(writer)
    await sql`insert into territory(id, slug, name) values ('territory', 'lomme', 'Lomme')`.execute(writer)
    await sql`insert into site(id, slug, name, member_id, territory_id, look, languages, elements, created_at, updated_at)
      values ('site', 'lomme', 'Lomme', 'member', 'territory', '{}', '["fr"]', '[]', ${at}, ${at})`.execute(writer)
    await sql`insert into loan(id, kind, title, category_id, commune_code, site_id, taker_id, giver_id, zone, status,
        proposals, buffer_days, renewals, words, taker_name, language, sequence, created_at, updated_at)
      values ('loan', 'lend', 'Perceuse', 'home', '59355', 'site', 'lucas', 'nadia', 'Europe/Paris', 'requested',
        0, 1, 0, 'Bonjour', 'Lucas', 'fr', 0, ${at}, ${at})`.execute(writer)
    await sql`insert into message(id, subject_kind, subject_id, side, account_id, act, sequence, words, created_at)
      values ('line', 'loan', 'loan', 'taker', 'lucas', 'ask', 0, 'Bonjour', ${at})`.execute(writer)

    await migrate(database)

    const side = { subject_kind: 'loan', subject_id: 'loan', member_id: null, last_at: at, seen_at: at }
    const nothingNew = { ...side, news_at: null, mailed_at: null, mailing_at: null }
    expect(await reader.selectFrom('talk_side').selectAll().orderBy('side').execute()).toEqual([
      { ...nothingNew, side: 'giver', account_id: 'nadia' },
      { ...nothingNew, side: 'taker', account_id: 'lucas' },
    ])
  })
})
