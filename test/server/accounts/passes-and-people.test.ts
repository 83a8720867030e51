import { describe, expect, test } from 'vitest'
import { sessionSecretOf } from '../../../server/accounts/index.js'
import { addDays, addHours, addMs } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { atOurs, madePass, outcomeOf, passedOn, takePass, tokenOf } from '../../support/accounts/passing.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { alma, openTown, rowsOf, signInByMail, site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { allDone, allFollowed } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { changeTown, lommeOrigin } from '../../support/town.js'
import { until } from '../../support/until.js'

const me = (person: Person) => person.ask('accounts.me', { site }).then(({ reason, output }) => reason ?? output?.email)

const ours = (server: TestServer, email: string) => signIn(server, { email, origin: ourAddress })

/** In each of the ways in which somebody's session on the page of Lomme may end. */
const ends: Readonly<Record<string, (server: TestServer, person: Person) => Promise<unknown>>> = {
  'signed out there': (_, person) => person.act('accounts.signOut', { site }),
  'ended by the mail about it': async (server, { sessionId }) =>
    (await visitor(server, { origin: ourAddress })).act('accounts.endSession', {
      secret: sessionSecretOf(server.services.hmac, sessionId),
      sessionId,
      site,
    }),
  'closed with all others': async (server, { email }) =>
    (await ours(server, email)).act('accounts.endAllSessions', { keepThis: true }),
  'closed by itself': async (server, { email, sessionId }) =>
    (await ours(server, email)).act('accounts.endOneSession', { sessionId }),
  'of a page that may act no more': ({ services, clock }) =>
    changeTown(services.database, clock, { origins: { removed: [lommeOrigin] } }),
}

describe.each(engines)('who is known by a pass on %s', (engine) => {
  test('is nobody else than who was known before: the same goes on unchanged, another is told as another', async () => {
    await using server = await openTown(engine)
    await openLambersart(server)
    const nadia = await signIn(server, { email: 'nadia@exemple.fr' })
    const there = await atOurs(nadia)
    const marcel = await ours(server, 'marcel@exemple.fr')
    const [whole, byPass] = [await ours(server, nadia.email), await passedOn(nadia)]
    const before = await rowsOf(server, 'session')

    const same = [
      outcomeOf(await takePass(there, await madePass(nadia), { holds: whole })),
      outcomeOf(await takePass(there, await madePass(nadia), { holds: byPass })),
    ]
    const here = async (holds: Person) => {
      const { output } = await takePass(await atOurs(nadia), await madePass(nadia), { holds })
      return output?.outcome === 'open' ? output.here : output?.outcome
    }
    const seen = {
      another: await here(marcel),
      'another, by a pass': await here(await passedOn(await signIn(server, { email: marcel.email }))),
      'a session of the page': await here(nadia),
      'one of another site': await here(
        await signIn(server, { email: marcel.email, site: lambersart, origin: lambersartOrigin }),
      ),
      'none that there is': await here(nadia.with({ token: 'x'.repeat(43) })),
    }

    expect(same).toEqual(['same', 'same'])
    expect(seen).toEqual({
      another: 'another',
      'another, by a pass': 'another',
      'a session of the page': 'nobody',
      'one of another site': 'nobody',
      'none that there is': 'nobody',
    })
    expect(await me(marcel)).toBe(marcel.email)
    expect(await rowsOf(server, 'session')).toEqual(expect.arrayContaining(before))
  })

  test.each(Object.keys(ends))('is known no more at the next call once the session is %s', async (how) => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma })
    const known = await passedOn(person)
    const late = await madePass(person)
    expect(await me(known)).toBe(alma)

    await ends[how]?.(server, person)

    expect(await me(known)).toBe('signed-out')
    expect(outcomeOf(await takePass(await atOurs(person), late))).toBe('over')
  })

  test('is known no more once the person is erased, of whom nothing is left', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma })
    const known = await passedOn(person)
    await madePass(person)

    await administer(server.services.database, (tx) =>
      tx.deleteFrom('account').where('id', '=', person.accountId).execute(),
    )

    expect(await me(known)).toBe('signed-out')
    expect([await rowsOf(server, 'session'), await rowsOf(server, 'session_pass')]).toEqual([[], []])
  })

  test('is known for a day, however either session is used, and is listed so', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma })
    const start = server.clock.now()
    const known = await passedOn(person)
    const at = async (hours: number, ms = 0) => {
      server.clock.set(addMs(addHours(start, hours), ms))
      return [await me(person), await me(known)]
    }
    const used = () =>
      until(
        async () => (await rowsOf(server, 'session')).map((row) => 'last_used_at' in row && row.last_used_at),
        (moments) => moments.every((moment) => moment === addHours(start, 23)),
      )

    expect(await at(23)).toEqual([alma, alma])
    await used()
    const listed = (await (await ours(server, alma)).ask('accounts.sessions', {})).output?.sessions
    expect(listed?.map(({ host, site: of, until: end }) => [host, of?.slug, end])).toEqual(
      expect.arrayContaining([
        ['our.example', undefined, undefined],
        ['our.example', site, addHours(start, 24)],
        ['www.ville-lomme.example', site, undefined],
      ]),
    )
    expect(await at(24, -1)).toEqual([alma, alma])
    // As a process of the version before writes the use of any session.
    await administer(server.services.database, (tx) =>
      tx
        .updateTable('session')
        .set({ expires_at: addDays(start, 30) })
        .execute(),
    )
    expect(await at(24)).toEqual([alma, 'signed-out'])
  })

  test('is told of by no mail: the mail about its page’s session ends both', async () => {
    await using server = await openTown(engine)
    const first = await signInByMail(server, { email: alma })
    const mails = () => server.mails.to(alma).length
    await allFollowed(server.services.database)
    const before = mails()

    await passedOn(first)
    server.clock.set(addHours(server.clock.now(), 1))
    await allDone(server.services)

    expect(mails()).toBe(before)
  })

  test('is never known beside a session that ended at that moment', async () => {
    await using server = await openTown(engine)
    const left: unknown[] = []

    for (let round = 0; round < 30; round += 1) {
      const person = await signIn(server)
      const [pass, there] = [await madePass(person), await atOurs(person)]
      const [taken, out] = await Promise.all([takePass(there, pass), person.act('accounts.signOut', { site })])
      const known = taken.output?.outcome === 'open' ? there.with({ token: tokenOf(taken) }) : undefined
      left.push([out.output, outcomeOf(taken) === 'open' || outcomeOf(taken), known && (await me(known))])
    }

    for (const round of left)
      expect([
        [{}, true, 'signed-out'],
        [{}, 'over', undefined],
      ]).toContainEqual(round)
    expect(await rowsOf(server, 'session')).toEqual([])
    expect(server.logger.errors).toEqual([])
  })

  test('has a pass that stands in no row and no line of the log, and whose row goes within the hour', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma })
    const there = await atOurs(person)
    const pass = await madePass(person)
    const token = tokenOf(await takePass(there, pass))
    const keys = await server.services.database.reader.selectFrom('idempotency_key').selectAll().execute()
    const rows = [...(await rowsOf(server, 'session_pass')), ...(await rowsOf(server, 'session')), ...keys]

    expect(rows.length).toBeGreaterThan(4)
    for (const secret of [pass, token]) {
      expect(JSON.stringify(rows)).not.toContain(secret)
      expect(JSON.stringify(server.logger.lines)).not.toContain(secret)
    }
    server.clock.set(addMs(addHours(server.clock.now(), 1), 1))
    await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
    expect(await rowsOf(server, 'session_pass')).toEqual([])
  })
})
