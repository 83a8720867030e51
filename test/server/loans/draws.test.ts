import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { paris } from '../../../server/base/local-time.js'
import { nextOfDraw } from '../../../server/loans/draws/draw.js'
import { afterDays } from '../../../server/loans/schedule.js'
import { drawDue } from '../../../server/loans/time/draw-due.js'
import { engines } from '../../support/engines.js'
import { answer, asked, eventsOf, give, mine, openLending, passTo, said } from '../../support/loans/asking.js'
import { signIn } from '../../support/session.js'

test('the next number follows the one that was drawn, round to the first, then who asked later', () => {
  const among = ['a', 'b', 'c']

  expect(nextOfDraw(among, 'b', ['a', 'c', 'z'])).toBe('c')
  expect(nextOfDraw(among, 'c', ['a', 'b', 'z'])).toBe('a')
  expect(nextOfDraw(among, 'b', ['z'])).toBe('z')
  expect(nextOfDraw(among, 'b', [])).toBeUndefined()
})

test('who is drawn at night has their two days from nine in the morning, by the hours of the place', () => {
  expect(afterDays(toInstant('2027-03-03T21:30:00.000Z'), 2, paris)).toBe('2027-03-06T08:00:00.000Z')
  expect(afterDays(toInstant('2027-03-26T18:59:00.000Z'), 2, paris)).toBe('2027-03-28T17:30:00.000Z')
})

describe.each(engines)('a draw on a day that was told, on %s', (engine) => {
  test('is done then among all who asked until then; who is drawn says yes in 48 hours, else it is the next one’s', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, clock, services } = server
    const [samira, theo] = [await signIn(server), await signIn(server)]
    const gift = await give(giver, { kind: 'give' })
    const people = [lucas, samira, theo]
    const ids = [(await asked(lucas, gift)).id, (await asked(samira, gift)).id]
    const [first = ''] = ids
    const draw = (drawDay: string) => answer(giver, first, { answer: 'draw', drawDay })

    expect((await draw('2027-03-01')).reason).toBe('invalid-input')
    expect((await draw('2027-04-15')).reason).toBe('invalid-input')
    expect((await draw('2027-03-12')).output?.line?.drawAt).toBe('2027-03-12T11:00:00.000Z')
    expect(await said(giver, first, { answer: 'accept' })).toBe('too-early')
    expect(await said(giver, first, { answer: 'draw' })).toBe('too-early')
    await passTo(server, '2027-03-10T08:00:00Z')
    ids.push((await asked(theo, gift)).id)
    const before = await mine(theo, ids[2] ?? '')
    expect([before?.status, before?.lapsesAt, before?.line?.drawAt]).toEqual([
      'requested',
      undefined,
      '2027-03-12T11:00:00.000Z',
    ])

    const pass = async (now: string) => {
      await passTo(server, now)
      await drawDue({ database: services.database, clock, hmac: services.hmac })
    }
    const seen = () => Promise.all(people.map((person, at) => mine(person, ids[at] ?? '')))
    await pass('2027-03-12T10:59:00Z')
    expect((await seen()).map((loan) => loan?.status)).toEqual(['requested', 'requested', 'requested'])
    await pass('2027-03-12T11:00:00Z')
    const drawn = await seen()
    const which = drawn[0]?.line?.drawn?.which ?? -1
    expect(drawn[which]).toMatchObject({ status: 'agreed', confirmBy: '2027-03-14T11:00:00.000Z' })
    expect(drawn[which]?.answers).toContain('confirm')
    expect(drawn[0]?.line?.drawn).toMatchObject({ fingerprint: before?.line?.fingerprint, among: ids })
    expect(drawn[0]?.line?.drawAt).toBeUndefined()

    await pass('2027-03-14T11:00:00Z')
    const next = (which + 1) % 3
    expect((await seen()).map((loan) => loan?.status)).toEqual(
      [0, 1, 2].map((at) => (at === which ? 'expired' : at === next ? 'agreed' : 'requested')),
    )
    const taker = people[next] ?? lucas
    expect(await said(taker, ids[next] ?? '', { answer: 'confirm' })).toBe('agreed')
    expect(await said(taker, ids[next] ?? '', { answer: 'confirm' })).toBe('loan-moved-on')
    await pass('2027-03-16T12:00:00Z')
    expect((await seen())[next]).toMatchObject({ status: 'agreed' })
    expect((await eventsOf(server, ids[next] ?? '')).filter((type) => /draw|confirm|agreed/.test(type))).toEqual([
      ...(next === 2 ? [] : ['draw-told']),
      'agreed',
      'confirmed',
    ])
    expect((await eventsOf(server, ids[which] ?? '')).at(-1)).toBe('passed-on')
  })

  test('with one alone who asked is theirs; withdrawn before, it is nobody’s', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, clock, services } = server
    const [one, other] = [await give(giver, { kind: 'give' }), await give(giver, { kind: 'give', title: 'Pots' })]
    const [kept, gone] = [(await asked(lucas, one)).id, (await asked(lucas, other)).id]
    for (const id of [kept, gone]) await answer(giver, id, { answer: 'draw', drawDay: '2027-03-03' })
    expect(await said(lucas, gone, { answer: 'cancel' })).toBe('cancelled')

    clock.set('2027-03-03T11:00:00Z')
    await drawDue({ database: services.database, clock, hmac: services.hmac })
    await drawDue({ database: services.database, clock, hmac: services.hmac })

    expect((await mine(lucas, kept))?.status).toBe('agreed')
    expect((await mine(lucas, gone))?.status).toBe('cancelled')
    expect(await services.database.reader.selectFrom('loan_draw_date').selectAll().execute()).toEqual([])
  })
})
