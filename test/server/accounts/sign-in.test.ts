import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../server/accounts/index.js'
import { newId } from '../../../server/base/id.js'
import type { Database } from '../../../server/database/open-database.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { allDone, allFollowed } from '../../support/followed.js'
import { codeFor, newFlow, newKey, signIn, visitor } from '../../support/session.js'
import {
  alma,
  askedCode,
  giveCode,
  openTown,
  requestCode,
  rowsOf,
  signInByMail,
  site,
} from '../../support/accounts/signing-in.js'
import { until } from '../../support/until.js'

/** How many questions wait for a lock. */
async function waitersIn({ reader }: Database): Promise<number> {
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(reader)
  return rows.length
}

const me = { firstName: 'Alma', email: alma, communeCode: '59355', isOver15: false }

describe.each(engines)('signing in on %s', (engine) => {
  test('a person types the six digits of the mail and is known from then on', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: 'Alma.Diaz@Exemple.fr' })
    const { flow, hash } = newFlow()

    const asked = await requestCode(person, hash)
    const answer = await giveCode(person, flow, await codeFor(server, alma))

    expect(asked.output).toEqual({
      sender: expect.stringContaining('coop@our.example'),
      minutes: 10,
      resendSeconds: 30,
    })
    const token: unknown = expect.any(String)
    expect(answer.output).toEqual({
      outcome: 'signed-in',
      token,
      firstName: 'Alma',
      email: alma,
      returning: expect.any(String),
      site,
    })
    if (answer.output?.outcome !== 'signed-in') throw new Error('not signed in')
    const known = person.with({ token: answer.output.token })
    expect((await known.ask('accounts.me', { site })).output).toEqual(me)
    const events = await server.services.database.reader
      .selectFrom('outbox_event')
      .select('type')
      .where('type', 'in', ['code.requested', 'session.opened'])
      .orderBy('seq')
      .execute()
    expect(events.map(({ type }) => type)).toEqual(['code.requested', 'session.opened'])
  })

  test('a person reads the digits in the mail, and a mail tells of a further session and how to end it', async () => {
    await using server = await openTown(engine)

    await signIn(server, { email: alma })
    const person = await signInByMail(server, { email: alma })

    expect((await person.ask('accounts.me', { site })).output).toEqual(me)
    await allFollowed(server.services.database)
    server.clock.set('2027-03-01T08:15:00Z')
    await allDone(server.services)
    const told = server.mails.to(alma).at(-1)
    const [, sessionId = '', secret = ''] = /session\/([^#?\s]+)#([\w-]+)/.exec(told?.text ?? '') ?? []
    const ended = await person
      .with({ origin: 'http://our.example' })
      .act('accounts.endSession', { secret, sessionId, site })
    expect(ended.output).toEqual({})
    expect((await person.ask('accounts.me', { site })).reason).toBe('signed-out')
  })

  test('a person who comes back keeps the first name and commune they gave', async () => {
    await using server = await openTown(engine)
    const before = await signIn(server, { email: alma, firstName: 'Alma' })
    const person = await visitor(server, { email: alma })
    const { flow, hash } = newFlow()
    await requestCode(person, hash)
    server.clock.set('2027-03-01T08:05:00Z')

    const answer = await person.act('accounts.signIn', {
      code: await codeFor(server, alma),
      communeCode: '59350',
      firstName: 'Quelqu’un',
      flow,
      site,
    })

    expect(answer.output).toMatchObject({ outcome: 'signed-in', firstName: 'Alma' })
    const accounts = await server.services.database.reader
      .selectFrom('account')
      .select(['id', 'commune_code', 'last_active_at'])
      .where('email', '=', alma)
      .execute()
    expect(accounts).toEqual([
      { id: before.accountId, commune_code: '59355', last_active_at: '2027-03-01T08:05:00.000Z' },
    ])
  })

  test('two browsers that sign in for the first time at once make one account', async () => {
    await using server = await openTown(engine)
    const { database } = server.services
    const people = await Promise.all([1, 2, 3].map(() => visitor(server, { email: alma })))
    const asked = []
    for (const person of people) asked.push({ person, ...(await askedCode(server, person)) })

    const answers = await Promise.all(asked.map(({ person, flow, code }) => giveCode(person, flow, code)))

    expect(answers.map(({ output }) => output?.outcome)).toEqual(['signed-in', 'signed-in', 'signed-in'])
    const accounts = await database.reader.selectFrom('account').select('id').where('email', '=', alma).execute()
    expect(accounts).toHaveLength(1)
    expect(await rowsOf(server, 'session')).toHaveLength(3)
  })

  test('a browser that signs in while another opens the account waits for it, and speaks for the same person', async () => {
    await using server = await openTown(engine)
    const { database } = server.services
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)
    const first = { id: newId<'Account'>(), firstName: 'Première', communeCode: '59355', away: false, email: alma }

    const { waiting } = await administer(database, async (tx) => {
      await insertAccount(tx, { ...first, createdAt: server.clock.now() })
      const given = giveCode(person, flow, code)
      // On SQLite the other does not even begin.
      if (engine === 'postgres')
        await until(
          () => waitersIn(database),
          (waiters) => waiters === 1,
        )
      return { waiting: given }
    })
    const answer = await waiting

    expect(answer.output).toMatchObject({ outcome: 'signed-in', firstName: 'Première' })
  })

  test('an answer lost on the way is asked for again, and the token that nobody received is worth nothing', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, hash } = newFlow()
    await requestCode(person, hash)
    const input = { code: await codeFor(server, alma), communeCode: '59355', firstName: 'Alma', flow, site } as const
    const key = newKey()

    const answers = [
      await person.act('accounts.signIn', input, { key }),
      await person.act('accounts.signIn', input, { key }),
    ]
    const tokens = answers.map(({ output }) => (output?.outcome === 'signed-in' ? output.token : ''))
    const known = await Promise.all(tokens.map((token) => person.with({ token }).ask('accounts.me', { site })))

    expect(known.map(({ status }) => status)).toEqual([401, 200])
    expect(await rowsOf(server, 'session')).toHaveLength(1)
  })

  test('a site that does not exist opens nothing, on our own pages either', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma, origin: 'http://our.example' })
    const { hash } = newFlow()

    const answer = await person.act('accounts.requestCode', {
      email: alma,
      flow: hash,
      locale: 'fr',
      site: 'ville-de-nulle-part',
    })

    expect([answer.status, answer.reason]).toEqual([404, 'site-unknown'])
  })
})
