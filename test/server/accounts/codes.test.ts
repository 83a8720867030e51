import { describe, expect, test } from 'vitest'
import { countWrong } from '../../../server/accounts/sign-in.store.js'
import { addMs } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { codeFor, newFlow, visitor } from '../../support/session.js'
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

describe.each(engines)('a code on %s', (engine) => {
  test('a code is tried five times, and the sixth is not looked at though it is right', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)

    const tries = []
    for (let n = 0; n < 5; n += 1) tries.push(await giveCode(person, flow, wrong(code)))
    const sixth = await giveCode(person, flow, code)

    expect(tries.map(({ output }) => output)).toEqual(
      [4, 3, 2, 1, 0].map((triesLeft) => ({ outcome: 'wrong', triesLeft })),
    )
    expect([sixth.status, sixth.reason]).toEqual([409, 'code-over'])
    expect(await rowsOf(server, 'session')).toEqual([])
  })

  test('a hundred guesses at once are five tries, and what is refused after them is refused for ever', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)

    const answers = await Promise.all(Array.from({ length: 100 }, () => giveCode(person, flow, wrong(code))))
    const after = await Promise.all(Array.from({ length: 20 }, () => giveCode(person, flow, code)))

    expect(answers.filter(({ output }) => output?.outcome === 'wrong')).toHaveLength(5)
    expect(answers.filter(({ reason }) => reason === 'code-over')).toHaveLength(95)
    expect(after.map(({ reason }) => reason)).toEqual(Array(20).fill('code-over'))
    expect(await rowsOf(server, 'session')).toEqual([])
  })

  test('from five hundred wrong codes in an hour on, of all mailboxes, each may be tried twice', async () => {
    await using server = await openTown(engine)
    const { clock, services } = server
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)
    const first = await giveCode(person, flow, wrong(code))
    await administer(services.database, async (tx) => {
      for (let others = 1; others < 499; others += 1) await countWrong(tx, { tries: 1 }, clock.now())
    })

    const second = await giveCode(person, flow, wrong(code))
    const third = await giveCode(person, flow, code)
    const other = await visitor(server, { email: 'odile@exemple.fr' })
    const asked = await askedCode(server, other)
    const wrongOnce = await giveCode(other, asked.flow, wrong(asked.code))
    const right = await giveCode(other, asked.flow, asked.code)
    clock.set(addMs(clock.now(), 3_600_000))
    const later = await askedCode(server, person)

    expect([first, second].map(({ output }) => output)).toEqual(
      [4, 0].map((triesLeft) => ({ outcome: 'wrong', triesLeft })),
    )
    expect(third.reason).toBe('code-over')
    expect(wrongOnce.output).toEqual({ outcome: 'wrong', triesLeft: 1 })
    expect(right.output?.outcome).toBe('signed-in')
    expect((await giveCode(person, later.flow, wrong(later.code))).output).toEqual({ outcome: 'wrong', triesLeft: 4 })
  })

  test('a mailbox’s whole day gives whoever guesses a hundred tries and no more', async () => {
    await using server = await openTown(engine)
    let guesses = 0
    let codes = 0
    for (let quarter = 0; quarter < 96; quarter += 1) {
      server.clock.set(addMs(server.clock.now(), 15 * 60_000))
      const attacker = await visitor(server, { email: alma, address: `203.0.113.${quarter}` })
      const { flow, hash } = newFlow()
      const asked = await requestCode(attacker, hash)
      if (asked.output) codes += 1
      else expect(asked.reason).toBe('too-many-requests')
      const code = asked.output ? await codeFor(server, alma) : '000000'
      for (let n = 0; n < 7; n += 1) {
        const answer = await giveCode(attacker, flow, wrong(code))
        if (answer.output) guesses += 1
        else expect(answer.reason).toBe('code-over')
      }
    }

    expect([codes, guesses]).toEqual([20, 100])
  })

  test('the code is worth nothing without the secret of the browser that asked, and nobody’s tries are spent', async () => {
    await using server = await openTown(engine)
    const [person, thief] = [await visitor(server, { email: alma }), await visitor(server, { email: alma })]
    const { flow, code } = await askedCode(server, person)

    const stolen = await Promise.all(Array.from({ length: 20 }, () => giveCode(thief, newFlow().flow, code)))
    const own = await giveCode(person, flow, wrong(code))

    expect(stolen.map(({ reason }) => reason)).toEqual(Array(20).fill('code-over'))
    expect(own.output).toEqual({ outcome: 'wrong', triesLeft: 4 })
  })

  test('a code is over after ten minutes, and once a newer one was asked for', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, hash } = newFlow()
    await requestCode(person, hash)
    const first = await codeFor(server, alma)
    await requestCode(person, hash)
    const second = await codeFor(server, alma)

    const old = await giveCode(person, flow, first)
    server.clock.set('2027-03-01T08:10:00Z')
    const late = await giveCode(person, flow, second)

    // One in a million: both mails say the same.
    if (first !== second) expect(old.output).toEqual({ outcome: 'wrong', triesLeft: 4 })
    expect(late.reason).toBe('code-over')
  })

  test('a code asked for at one page or site does not open a session at another', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, hash } = newFlow()
    await requestCode(person, hash)

    const elsewhere = person.with({ origin: 'http://our.example' })
    const answer = await giveCode(elsewhere, flow, await codeFor(server, alma))

    expect(answer.reason).toBe('code-over')
    expect((await giveCode(person, flow, await codeFor(server, alma))).output?.outcome).toBe('signed-in')
  })

  test('a code that was used is over for every browser but the one that used it', async () => {
    await using server = await openTown(engine)
    const [person, other] = [await visitor(server, { email: alma }), await visitor(server, { email: alma })]
    const { flow, code } = await askedCode(server, person)
    await giveCode(person, flow, code)

    const again = [await giveCode(other, flow, code), await giveCode(person, flow, wrong(code))]

    expect(again.map(({ reason }) => reason)).toEqual(['code-over', 'code-over'])
    expect(await rowsOf(server, 'session')).toHaveLength(1)
  })

  test('a commune that does not exist is told to whoever has the right code, and spends nothing', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: alma })
    const { flow, code } = await askedCode(server, person)
    const from = (communeCode: string, digits: string) =>
      person.act('accounts.signIn', { code: digits, communeCode, firstName: 'Alma', flow, site })

    const answers = [await from('99999', wrong(code)), await from('99999', code), await from('59355', code)]

    expect(answers.map(({ output, reason }) => reason ?? output?.outcome)).toEqual([
      'wrong',
      'commune-unknown',
      'signed-in',
    ])
  })

  test.each([
    ["O'Brien@exemple.fr", "o'brien@exemple.fr"],
    ['alma@é.example', 'alma@xn--9ca.example'],
    ['alma@xn--9ca.example', 'alma@xn--9ca.example'],
  ])('%s is signed in by the code that %s received', async (typed, mailbox) => {
    await using server = await openTown(engine)
    const person = await visitor(server, { email: typed })
    const { flow, hash } = newFlow()

    await requestCode(person, hash)
    const { output } = await giveCode(person, flow, await codeFor(server, mailbox))

    expect(output).toMatchObject({ outcome: 'signed-in', email: mailbox })
  })
})
