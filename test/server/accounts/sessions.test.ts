import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { signIn, visitor } from '../../support/session.js'
import { until } from '../../support/until.js'
import { alma, askedCode, giveCode, openTown, rowsOf, site } from '../../support/accounts/signing-in.js'

describe.each(engines)('a session on %s', (engine) => {
  test('after signing out the same code opens nothing again', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)
    const { output } = await giveCode(person, flow, code)
    const known = person.with({ token: output?.outcome === 'signed-in' ? output.token : '' })

    const out = await known.act('accounts.signOut', { site })
    const after = [await known.ask('accounts.me', { site }), await giveCode(person, flow, code)]

    expect(out.output).toEqual({})
    expect(after.map(({ reason }) => reason)).toEqual(['signed-out', 'code-over'])
  })

  test('whoever received the mail about a session ends it, and nobody else can', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma })
    const { hmac } = server.services
    const end = (secret: string) =>
      person
        .with({ origin: 'http://our.example' })
        .act('accounts.endSession', { secret, sessionId: person.sessionId, site })

    const guessed = await Promise.all(
      ['session:', 'visit:resident:', 'code:'].map((kind) =>
        end(hmac(kind + (kind === 'session:' ? 'x' : person.sessionId))),
      ),
    )
    const before = await person.ask('accounts.me', { site })
    const right = [await end(hmac(`session:${person.sessionId}`)), await end(hmac(`session:${person.sessionId}`))]
    const after = await person.ask('accounts.me', { site })

    expect(guessed.map(({ reason }) => reason)).toEqual(Array(3).fill('invalid-input'))
    expect([before.status, after.reason]).toEqual([200, 'signed-out'])
    expect(right.map(({ output }) => output)).toEqual([{}, {}])
  })

  test('a session ends thirty days after its last use, and each use is at most an hour late on paper', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma })
    const use = async (moment: string) => {
      server.clock.set(moment)
      return (await person.ask('accounts.me', { site })).status
    }
    const lastUse = async () =>
      (await rowsOf(server, 'session')).map((row) => 'last_used_at' in row && row.last_used_at)

    expect(await use('2027-03-01T08:59:59Z')).toBe(200)
    expect(await lastUse()).toEqual(['2027-03-01T08:00:00.000Z'])
    expect(await use('2027-03-30T09:00:00Z')).toBe(200)
    await until(lastUse, ([moment]) => moment === '2027-03-30T09:00:00.000Z')
    expect(await use('2027-04-29T08:59:59Z')).toBe(200)
    expect(await use('2027-05-29T08:59:59Z')).toBe(401)
  })
})
