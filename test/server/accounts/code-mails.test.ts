import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { statementsForCode } from '../../support/count-statements.js'
import { engines } from '../../support/engines.js'
import { newFlow, newKey, readAnswer, signIn, visitor } from '../../support/session.js'
import {
  alma,
  askedCode,
  giveCode,
  openTown,
  requestCode,
  rowsOf,
  site,
  wrong,
} from '../../support/accounts/signing-in.js'
import { lommeOrigin } from '../../support/town.js'

describe.each(engines)('codes by mail on %s', (engine) => {
  test('one mailbox gets nine codes an hour, whoever asks from wherever, under whatever alias', async () => {
    await using server = await openTown(engine)
    const bomb = async (n: number) => {
      const email = ['alma@exemple.fr', `alma+${n}@exemple.fr`, 'ALMA@exemple.fr'][n % 3] ?? ''
      const attacker = await visitor(server, { email, address: `198.51.100.${n}` })
      return requestCode(attacker, newFlow().hash)
    }

    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => bomb(n)))

    expect(answers.filter(({ output }) => output)).toHaveLength(9)
    expect(answers.filter(({ reason }) => reason === 'too-many-requests')).toHaveLength(91)
    expect(await rowsOf(server, 'sign_in')).toHaveLength(9)
    const refused = answers.find(({ reason }) => reason)
    expect(refused?.data?.retryAfterSeconds).toBe(3_600)
    // A full hour later, not at the next stroke of the clock.
    server.clock.set('2027-03-01T08:59:59Z')
    expect((await bomb(0)).data?.retryAfterSeconds).toBe(1)
    server.clock.set('2027-03-01T09:00:00Z')
    expect((await bomb(0)).status).toBe(200)
  })

  test('three codes an hour for each network: who floods a mailbox shuts nobody else out of it', async () => {
    await using server = await openTown(engine)
    const ask = async (address: string, more: object = {}) => {
      const person = await visitor(server, { email: alma, address })
      return person.act('accounts.requestCode', { email: alma, flow: newFlow().hash, locale: 'fr', site, ...more })
    }
    const owner = await visitor(server, { email: alma, address: '203.0.113.9' })
    const { flow, code } = await askedCode(server, owner)
    const { output } = await giveCode(owner, flow, code)
    const returning = output?.outcome === 'signed-in' ? output.returning : ''

    const flood = []
    for (let n = 0; n < 5; n += 1) flood.push((await ask('198.51.100.7')).status)
    const elsewhere = [(await ask('203.0.113.9')).status, (await ask('203.0.113.9')).status]
    const fourth = [await ask('203.0.113.9'), await ask('203.0.113.9', { returning: 'x'.repeat(32) })]
    const back = await ask('203.0.113.9', { returning })

    expect(flood).toEqual([200, 200, 200, 429, 429])
    expect(elsewhere).toEqual([200, 200])
    expect(fourth.map(({ status }) => status)).toEqual([429, 429])
    expect(back.status).toBe(200)
  })

  test('a desk that locks all day asks for twelve codes an hour and forty a day, which takes none of anybody else’s', async () => {
    await using server = await openTown(engine)
    const at = await visitor(server, { email: alma, address: '203.0.113.9' })
    const ask = (more: object = {}) =>
      at.act('accounts.requestCode', { email: alma, flow: newFlow().hash, locale: 'fr', site, ...more })
    const { flow, code } = await askedCode(server, at)
    const { output } = await giveCode(at, flow, code)
    const returning = output?.outcome === 'signed-in' ? output.returning : ''

    const anHour = []
    for (let n = 0; n < 13; n += 1) anHour.push(await ask({ returning }))
    const others = [await ask(), await ask(), await ask()]
    let aDay = 12
    for (let hour = 1; hour < 5; hour += 1) {
      server.clock.set(addMs(server.clock.now(), 3_600_000))
      for (let n = 0; n < 12; n += 1) if ((await ask({ returning })).status === 200) aDay += 1
    }

    expect(anHour.map(({ status }) => status)).toEqual([...Array.from({ length: 12 }, () => 200), 429])
    expect(anHour.at(-1)?.data?.retryAfterSeconds).toBe(3_600)
    expect(others.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(aDay).toBe(40)
  })

  test('one address asks for sixty codes an hour, whomever they are for', async () => {
    await using server = await openTown(engine)
    const ask = async (n: number) =>
      requestCode(await visitor(server, { email: `${n}@exemple.fr`, address: '198.51.100.7' }), newFlow().hash)

    const answers = await Promise.all(Array.from({ length: 70 }, (_, n) => ask(n)))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(60)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  })

  test('somebody who has an account and somebody who has none are answered the same', async () => {
    await using server = await openTown(engine)
    await signIn(server, { email: 'known@exemple.fr' })
    const answersTo = async (email: string) => {
      const person = await visitor(server, { email })
      const answers = []
      for (let n = 0; n < 4; n += 1) {
        const res = await fetch(`${server.url}/trpc/accounts.requestCode`, {
          method: 'POST',
          body: JSON.stringify({ email, flow: newFlow().hash, locale: 'fr', site }),
          headers: {
            'content-type': 'application/json',
            'idempotency-key': newKey(),
            ...(await person.headers('/trpc/accounts.requestCode')),
          },
        })
        const { output, status, data } = await readAnswer(res)
        answers.push({ status, output, data: { ...data, requestId: '' } })
      }
      return answers
    }

    expect(await answersTo('known@exemple.fr')).toEqual(await answersTo('unknown@exemple.fr'))
  })

  test('of somebody who has an account nothing more is looked up, so that no answer takes longer', async () => {
    await using server = await openTown(engine)
    const { database } = server.services
    await signIn(server, { email: 'known@exemple.fr' })
    const asked = async (email: string) => {
      const person = await visitor(server, { email })
      return statementsForCode(database, { person, input: { email, flow: newFlow().hash, locale: 'fr', site } })
    }

    const [known, unknown] = [await asked('known@exemple.fr'), await asked('unknown@exemple.fr')]

    expect(known.length).toBeGreaterThan(5)
    expect(known).toEqual(unknown)
    expect(known.join()).not.toContain('"account"')
  })

  test('a mail asked for twice with one key is one mail', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const input = { email: alma, flow: newFlow().hash, locale: 'fr', site } as const
    const key = newKey()

    await Promise.all([1, 2, 3].map(() => person.act('accounts.requestCode', input, { key })))

    expect(await rowsOf(server, 'sign_in')).toHaveLength(1)
  })

  test('no code, secret or token is kept, recorded or written to the log', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)
    await giveCode(person, flow, wrong(code))
    const { output } = await giveCode(person, flow, code)
    const token = output?.outcome === 'signed-in' ? output.token : ''
    await person.with({ token }).act('accounts.signOut', { site })
    await giveCode(person, flow, code)

    const { database, hmac } = server.services
    const events = await database.reader.selectFrom('outbox_event').select('payload').execute()
    const acts = await database.reader.selectFrom('idempotency_key').selectAll().execute()
    const [signIns, sessions] = [await rowsOf(server, 'sign_in'), await rowsOf(server, 'session')]
    const written = JSON.stringify([server.logger.lines, events, acts, signIns, sessions])
    const digest = hmac('session:x').slice(0, 4)

    expect(written).not.toContain(token)
    expect(written).not.toContain(flow)
    expect(written).not.toContain(`"${code}"`)
    expect(JSON.stringify([server.logger.lines, events])).not.toContain('exemple.fr')
    expect(server.logger.errors).toEqual([])
    expect([token.length, digest.length]).toEqual([43, 4])
  })

  test('a page of another site may not ask', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma, origin: `${lommeOrigin}.evil.example` })

    const answer = await requestCode(person, newFlow().hash)

    expect([answer.status, answer.reason]).toEqual([403, 'origin-undeclared'])
    expect(await rowsOf(server, 'sign_in')).toEqual([])
  })
})
