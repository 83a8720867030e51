import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { answer, asked, give, mine, openLending, said } from '../../support/loans/asking.js'
import { stored, takeBack } from '../../support/loans/taking-back.js'
import { signIn } from '../../support/session.js'

describe.each(engines)('a promise is taken back, on %s', (engine) => {
  test('of a gift for three, the two others keep their places and their limits to the second', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const [theo, zoe, late] = [await signIn(server), await signIn(server), await signIn(server)]
    const offer = await give(giver, { kind: 'give' })
    const { id } = await asked(lucas, offer)
    server.clock.set('2027-03-02T08:00:00Z')
    const others = [await asked(theo, offer), await asked(zoe, offer)] as const
    server.clock.set('2027-03-03T08:00:00Z')
    const were = await Promise.all(others.map((each) => stored(server, each.id)))
    const saw = [await mine(theo, others[0].id), await mine(zoe, others[1].id)]

    const { output } = await answer(giver, id, { answer: 'accept', mayTakeBack: true })

    expect([await mine(theo, others[0].id), await mine(zoe, others[1].id)]).toEqual(saw)
    expect((await mine(giver, others[0].id))?.line?.promised).toBe(true)
    const between = await asked(late, offer)
    expect((await takeBack(giver, id, output?.sequence ?? 0)).output?.status).toBe('requested')
    expect(await Promise.all(others.map((each) => stored(server, each.id)))).toEqual(were)
    // Who asked in between is answered in time, too.
    expect(await mine(late, between.id)).toMatchObject({ status: 'requested', lapsesAt: expect.anything() })
    const chosen = others[1].id
    expect(await said(giver, chosen, { answer: 'accept' })).toBe('agreed')
    expect((await mine(lucas, id))?.line?.promised).toBe(true)
  })

  test('one of those in line who leaves meanwhile is not brought back', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const theo = await signIn(server)
    const offer = await give(giver, { kind: 'give' })
    const { id } = await asked(lucas, offer)
    const other = await asked(theo, offer)
    const { output } = await answer(giver, id, { answer: 'accept', mayTakeBack: true })

    expect(await said(theo, other.id, { answer: 'cancel', sequence: other.sequence })).toBe('loan-moved-on')
    expect(await said(theo, other.id, { answer: 'cancel' })).toBe('cancelled')
    expect((await takeBack(giver, id, output?.sequence ?? 0)).output?.line?.count).toBe(1)
    expect((await mine(theo, other.id))?.status).toBe('cancelled')
  })
})
