import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { engines } from '../../support/engines.js'
import { keepHouse } from '../../support/housekeeping.js'
import { answer, asked, days, dayIn, give, mine, openLending, said } from '../../support/loans/asking.js'
import type { Side } from '../../support/loans/noting.js'
import { shownTo, stored, takeBack } from '../../support/loans/taking-back.js'
import type { DraftWish } from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'

type Said = Parameters<typeof answer>[2]

type Case = {
  readonly name: string
  readonly kind?: DraftWish['kind']
  /** How it comes to what is answered. */
  readonly before: readonly (readonly [Side, Said])[]
  readonly by: Side
  readonly act: Said
  readonly status: string
}

const later = { answer: 'propose', ...days(20, 22) } as const
const accepted = [['giver', { answer: 'accept' }]] as const
const out = [
  ...accepted,
  ['giver', { answer: 'hand-over' }],
  ['taker', { answer: 'hand-over' }],
  ['taker', { answer: 'ask-longer', to: dayIn(5) }],
] as const

const cases: readonly Case[] = [
  { name: 'a yes', before: [], by: 'giver', act: { answer: 'accept', words: 'Volontiers' }, status: 'agreed' },
  { name: 'a yes to a gift', kind: 'give', before: [], by: 'giver', act: { answer: 'accept' }, status: 'agreed' },
  {
    name: 'a no',
    before: [],
    by: 'giver',
    act: { answer: 'refuse', reason: 'other', words: 'Je pars.' },
    status: 'refused',
  },
  { name: 'other days, for those that were asked', before: [], by: 'giver', act: later, status: 'proposed' },
  { name: 'other days, for those that were agreed', before: accepted, by: 'taker', act: later, status: 'proposed' },
  {
    name: 'other days once more',
    before: [['giver', later]],
    by: 'taker',
    act: { answer: 'propose', ...days(25, 26) },
    status: 'proposed',
  },
  { name: 'a yes to other days', before: [['giver', later]], by: 'taker', act: { answer: 'agree' }, status: 'agreed' },
  {
    name: 'a no to other days',
    before: [['giver', later]],
    by: 'taker',
    act: { answer: 'decline' },
    status: 'cancelled',
  },
  {
    name: 'a no to days that the other proposed in turn',
    before: [
      ['giver', later],
      ['taker', { answer: 'propose', ...days(25, 26) }],
    ],
    by: 'giver',
    act: { answer: 'decline' },
    status: 'refused',
  },
  {
    name: 'a no that keeps what was agreed',
    before: [...accepted, ['taker', later]],
    by: 'giver',
    act: { answer: 'decline' },
    status: 'agreed',
  },
  { name: 'a yes to a later end', before: out, by: 'giver', act: { answer: 'agree' }, status: 'out' },
  { name: 'a no to a later end', before: out, by: 'giver', act: { answer: 'decline' }, status: 'out' },
]

describe.each(engines)('an answer is taken back, on %s', (engine) => {
  test.each(cases)('$name: all is as before, and the other side has seen nothing', async ({ before, by, ...each }) => {
    await using server = await openLending(engine)
    const people = { giver: server.giver, taker: server.lucas }
    const other = by === 'giver' ? 'taker' : 'giver'
    const offer = await give(server.giver, each.kind ? { kind: each.kind } : {})
    const { id } = await asked(server.lucas, offer, each.kind === undefined ? days(1, 3) : {})
    for (const [side, act] of before) await said(people[side], id, act)
    const [was, seen] = [await stored(server, id), await shownTo(server, people[other], { id, side: other })]
    const own = await shownTo(server, people[by], { id, side: by })

    const { output } = await answer(people[by], id, { ...each.act, mayTakeBack: true })

    expect(output?.status).toBe(each.status)
    expect(output?.takeBack).toEqual({ until: addMs(server.clock.now(), 10_000) })
    expect(await shownTo(server, people[other], { id, side: other })).toEqual(seen)
    const back = await takeBack(people[by], id, output?.sequence ?? 0)
    expect(back.reason).toBeUndefined()
    expect(await stored(server, id)).toEqual(was)
    const sequence = (output?.sequence ?? 0) + 1
    expect(await shownTo(server, people[by], { id, side: by })).toMatchObject({
      mine: { ...own.mine, sequence, path: expect.anything() },
    })
    // Once only, and it may be answered anew.
    expect((await takeBack(people[by], id, sequence)).reason).toBe('loan-moved-on')
    expect(await said(people[by], id, { ...each.act, sequence })).toBe(each.status)
  })

  test('within twelve seconds, of which ten are offered', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const until = async (after: number) => {
      const { id } = await asked(await signIn(server), await give(giver), days(10, 12))
      const { output } = await answer(giver, id, { answer: 'accept', mayTakeBack: true })
      server.clock.set(addMs(server.clock.now(), after))
      const offered = (await mine(giver, id))?.takeBack !== undefined
      const { output: back, reason } = await takeBack(giver, id, output?.sequence ?? 0)
      return [offered, back?.status ?? reason]
    }

    expect(await until(9_999)).toEqual([true, 'requested'])
    expect(await until(11_999)).toEqual([false, 'requested'])
    expect(await until(12_000)).toEqual([false, 'too-late'])
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    await answer(giver, id, { answer: 'accept', mayTakeBack: true })
    server.clock.set(addMs(server.clock.now(), 12_000))
    expect(await mine(lucas, id)).toMatchObject({ status: 'agreed', answers: expect.arrayContaining(['cancel']) })
  })

  test('how it was is forgotten within two hours, and at once of who is erased', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, services, clock } = server
    const kept = async (id: string) => (await stored(server, id)).loan
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    await answer(giver, id, { answer: 'accept', words: 'Volontiers', mayTakeBack: true })
    expect((await kept(id)).was).toContain('requested')

    clock.set('2027-03-01T10:00:00Z')
    const done = await keepHouse({ database: services.database, clock, storage: server.storage })

    expect(done['settled-loans']).toBe(1)
    expect(await kept(id)).toMatchObject({ settles_at: null, settled_by: null, settled_account: null, was: null })
    expect((await takeBack(giver, id, 1)).reason).toBe('loan-moved-on')
  })

  test('an answer that is sent again under its key is the same answer', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const yes = { answer: 'accept', mayTakeBack: true, key: 'once-and-no-more-than-once' } as const
    const first = await answer(giver, id, yes)
    const again = await answer(giver, id, yes)

    expect(again.output).toEqual(first.output)
    expect((await takeBack(giver, id, 1)).output?.status).toBe('requested')
  })
})
