import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../server/base/id.js'
import { addMs } from '../../../server/base/instant.js'
import { openLambersart, lambersart, lambersartOrigin } from '../../support/accounts/second-site.js'
import { engines, oneEngine } from '../../support/engines.js'
import { aMinutePasses, askLive, listen, refusedLive } from '../../support/live.js'
import { asked, days, give, openLending, said, twoPeople } from '../../support/loans/asking.js'
import { say, wished } from '../../support/loans/wishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { openWorkshopTalk } from '../../support/talks/workshop-talk.js'
import { changeTown, lommeOrigin } from '../../support/town.js'

describe.each(engines)('what is new is told on %s', (engine) => {
  test('to both sides, and to nobody else, without a word of it', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const others = await twoPeople(server)
    await using nadia = await listen(server, giver)
    await using stranger = await listen(server, others.giver)

    const { id } = await asked(lucas, await give(giver), { ...days(5, 7), words: 'Bonjour Nadia' })

    expect(await nadia.hears(`loan:${id}`)).toEqual([`loan:${id}`])
    expect(nadia.news).toEqual([{ subject: `loan:${id}`, sequence: expect.any(Number) }])
    expect(nadia.text).not.toContain('Bonjour')
    await using asker = await listen(server, lucas)
    await say(server, id, 'Je viens en vélo.')
    await asker.hears(`loan:${id}`)
    await nadia.hears(`loan:${id}`, 2)
    const { id: theirs } = await wished(others.lucas, others.giver)
    expect(await stranger.hears(`loan:${theirs}`)).toEqual([`loan:${theirs}`])
  })

  test('of an answer once nobody can take it back any more', async () => {
    await using server = await openLending(engine)
    const { clock, giver, lucas } = server
    const { id } = await wished(lucas, giver)
    const { id: other } = await wished(lucas, giver)
    await aMinutePasses(server)
    await using listening = await listen(server, lucas)
    expect(await said(giver, id, { answer: 'accept', mayTakeBack: true })).toBe('agreed')
    await say(server, other, 'Bonjour')
    expect(await listening.hears(`loan:${other}`)).toEqual([`loan:${other}`])

    clock.set(addMs(clock.now(), 12_000))

    expect(await listening.hears(`loan:${id}`)).toEqual([`loan:${other}`, `loan:${id}`])
  })

  test('of what came while their page was read, and of nothing older', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    await wished(lucas, giver)
    await aMinutePasses(server)
    const { id } = await wished(lucas, giver)

    await using listening = await listen(server, giver)

    expect(await listening.hears(`loan:${id}`)).toEqual([`loan:${id}`])
  })

  test('to those of one site nothing of what is of another', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    await openLambersart(server)
    const { id } = await wished(lucas, giver)
    const there = { site: lambersart, origin: lambersartOrigin, email: lucas.email }
    const elsewhere = await signIn(server, there)
    const onOurs = await signIn(server, { origin: ourAddress, email: lucas.email })
    await aMinutePasses(server)
    await using partner = await listen(server, elsewhere, { site: lambersart })
    await using whole = await listen(server, onOurs)

    await say(server, id, 'Je viens en vélo.')
    await whole.hears(`loan:${id}`)
    const { id: other } = await wished(lucas, giver)

    expect(await whole.hears(`loan:${other}`)).toEqual([`loan:${id}`, `loan:${other}`])
    expect(partner.news).toEqual([])
  })

  test('by another process too', async () => {
    await using server = await openLending(engine)
    await using second = await openTestServer(engine, server.clock.now(), { databaseUrl: server.services.database.url })
    const { giver, lucas } = server
    await using nadia = await listen(second, giver)

    const { id } = await wished(lucas, giver)

    expect(await nadia.hears(`loan:${id}`)).toEqual([`loan:${id}`])
  })

  test('of appointments, to the resident and at the desk, until the role ends', async () => {
    await using desk = await openWorkshopTalk(engine)
    const { alma, server, talk, malik, paul, zoe, member } = desk
    await aMinutePasses(server)
    await using here = await listen(server, alma)
    await using staff = await listen(server, paul, { member })
    const subject = `appointment:${talk.id}`
    expect(await refusedLive(await listen(server, zoe, { member }))).toBe('role-missing')

    const cancelled = await alma.act('repairs.answer', {
      appointmentId: talk.id,
      answer: 'cancel',
      site: 'ville-de-lomme',
    })

    expect(cancelled.reason).toBeUndefined()
    expect(await here.hears(subject)).toEqual([subject])
    expect(await staff.hears(subject)).toEqual([subject])
    await endRole(server, { by: malik, of: paul, member })
    expect(await staff.ended()).toBe(true)
    expect(here.isOver).toBe(false)
  })
})

async function endRole(
  server: TestServer,
  { by, of, member }: { readonly by: Person; readonly of: Person; readonly member: Id<'Member'> },
): Promise<void> {
  const { id: roleId } = await server.services.database.reader
    .selectFrom('role')
    .select('id')
    .where('account_id', '=', of.accountId)
    .executeTakeFirstOrThrow()
  expect((await by.act('roles.endRole', { member, roleId })).reason).toBeUndefined()
}

describe.each(engines)('listening ends on %s', (engine) => {
  test('with the session', async () => {
    await using server = await openLending(engine)
    await using listening = await listen(server, server.giver)
    expect(listening.isOver).toBe(false)

    await server.giver.act('accounts.signOut', { site: 'ville-de-lomme' })

    expect(await listening.ended()).toBe(true)
  })

  test('where its page is declared no more', async () => {
    await using server = await openLending(engine)
    await using listening = await listen(server, server.giver)

    await changeTown(server.services.database, server.clock, { origins: { removed: [lommeOrigin] } })

    expect(await listening.ended()).toBe(true)
  })

  test('first of all when the server does', async () => {
    const server = await openLending(engine)
    const listening = await listen(server, server.giver)

    await server[Symbol.asyncDispose]()

    expect(await listening.ended()).toBe(true)
  })
})

describe.each(oneEngine)('listening', (engine) => {
  test('is told in a form that no proxy holds back, to any page that may ask', async () => {
    await using server = await openLending(engine)
    await using listening = await listen(server, server.giver)

    expect(Object.fromEntries(listening.headers)).toMatchObject({
      'content-type': expect.stringMatching(/^text\/event-stream/),
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'access-control-allow-origin': '*',
    })
    expect(listening.headers.has('content-encoding')).toBe(false)
    const before = await fetch(`${server.url}/live`, { method: 'OPTIONS' })
    expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST'])
  })

  test('is for who proves a session of this page and site, and asks for what there is', async () => {
    await using server = await openLending(engine)
    const { giver } = server
    await openLambersart(server)
    const refused = async (person: typeof giver, body: string, headers: Record<string, string> = {}) =>
      refusedLive(await askLive(server, person, { body, headers }))
    const mine = JSON.stringify({ site: 'ville-de-lomme' })

    expect(await refused(await visitor(server), mine)).toBe('signed-out')
    expect(await refused(giver, mine, { origin: 'https://elsewhere.example' })).toBe('signed-out')
    expect(await refused(giver, mine, { origin: '' })).toBe('signed-out')
    expect(await refused(giver, mine, { dpop: 'none' })).toBe('proof-refused')
    expect(await refused(giver, JSON.stringify({ site: lambersart }))).toBe('signed-out')
    expect(await refused(giver, '{}')).toBe('invalid-input')
    expect(await refused(giver, '{"site":')).toBe('invalid-input')
    expect(await refused(giver, mine, { 'content-type': 'text/plain' })).toBe('invalid-input')
    expect(await refused(giver, JSON.stringify({ site: 'ville-de-lomme', since: 'x' }))).toBe('invalid-input')
    expect(await refused(giver, JSON.stringify({ site: 'x'.repeat(2_000) }))).toBe('invalid-input')
    expect(await refused(giver, JSON.stringify({ site: 'ville-de-lomme', member: newId() }))).toBe('origin-undeclared')
    expect((await fetch(`${server.url}/live`)).status).toBe(404)
  })

  test('a fifth time in one browser ends the first', async () => {
    await using server = await openLending(engine)
    const streams = []
    for (let n = 0; n < 5; n += 1) streams.push(await listen(server, server.giver))

    expect(await streams[0]?.ended()).toBe(true)
    expect(streams.map(({ isOver }) => isOver)).toEqual([true, false, false, false, false])
  })

  test('is refused to an address that listens three hundred times already', async () => {
    await using server = await openLending(engine, { env: { TRUST_PROXY: 'loopback' } })
    const crowd = { address: '198.51.100.7' }
    for (let n = 0; n < 75; n += 1) {
      const person = (await signIn(server)).with(crowd)
      await Promise.all(Array.from({ length: 4 }, () => listen(server, person)))
    }
    const { giver } = server

    expect(await refusedLive(await listen(server, giver.with(crowd)))).toBe('too-many-requests')
    await using elsewhere = await listen(server, giver.with({ address: '198.51.100.8' }))
    expect(elsewhere.status).toBe(200)
  })
})
