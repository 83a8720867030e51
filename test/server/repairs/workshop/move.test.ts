import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { booked, cellsOf, mondayAt } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn } from '../../../support/session.js'

const walkIn = { bikeType: 'classic', locale: 'fr', words: '' } as const

describe.each(engines)('an hour that the workshop and the person agree on, on %s', (engine) => {
  test('is changed at once: the former one is free, its cells and limit move, and the resident is mailed', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    const { id, cancelUntil } = await booked(await signIn(server, { email: 'alma@exemple.fr', firstName: 'Alma' }), {
      startsAt: mondayAt(15),
    })
    const moving = { member, appointmentId: id, answer: 'move' as const }

    const moved = await given(paul.act('workshop.answer', { ...moving, seen: 0, startsAt: mondayAt(16, 15) }))
    const overtaken = await paul.act('workshop.answer', { ...moving, seen: 0, startsAt: mondayAt(17) })
    await allDone(server.services)

    expect(moved).toMatchObject({ status: 'booked', startsAt: mondayAt(16, 15), sequence: 1 })
    expect(overtaken.reason).toBe('appointment-moved-on')
    expect(await cellsOf(server.services.database)).toEqual(['15:15', '15:30', '15:45', '16:00'])
    const { output } = await paul.ask('workshop.visit', { member, appointmentId: id })
    expect(output?.may).toContain('move')
    expect(Date.parse(cancelUntil)).toBeLessThan(Date.parse(mondayAt(15)))
    expect(server.mails.to('alma@exemple.fr').at(-1)?.subject).toMatch(/^Nouvelle heure.*16/)
  })

  test('ends what was proposed, and fixes what was only asked for', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    const { id: appointmentId } = await booked(await signIn(server), { startsAt: mondayAt(15) })
    const on = { member, appointmentId }
    await given(paul.act('workshop.answer', { ...on, seen: 0, answer: 'propose', startsAt: mondayAt(16) }))
    const moved = await given(paul.act('workshop.answer', { ...on, seen: 1, answer: 'move', startsAt: mondayAt(17) }))

    expect(moved).toMatchObject({ status: 'booked', startsAt: mondayAt(17) })
    expect(moved.proposedStartsAt).toBeUndefined()
    expect(moved.lapsesAt).toBeUndefined()
    expect(await cellsOf(server.services.database)).toEqual(['16:00', '16:15', '16:30', '16:45'])
  })

  test('takes nobody’s seat: a quarter sooner or later says whom it meets, and that it is closed then', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    await booked(await signIn(server), { startsAt: mondayAt(11), firstName: 'Bilal' })
    const entered = await given(paul.act('workshop.enter', { member, ...walkIn, startsAt: mondayAt(10) }))
    const on = { member, appointmentId: entered.id }
    const { nudges } = await given(paul.ask('workshop.visit', on))

    expect(nudges).toEqual([
      { startsAt: mondayAt(9, 45), isFree: true, meets: [] },
      { startsAt: mondayAt(10, 15), isFree: false, meets: [{ contactName: 'Bilal', startsAt: mondayAt(11) }] },
    ])
    const refused = await paul.act('workshop.answer', { ...on, seen: 0, answer: 'move', startsAt: mondayAt(10, 15) })
    expect(refused.reason).toBe('slot-taken')

    // Late, and expected still; outside of the hours, which whoever moves it knows.
    server.clock.set(mondayAt(10, 20))
    const late = await given(
      paul.act('workshop.answer', { ...on, seen: 0, answer: 'move', startsAt: mondayAt(12, 30) }),
    )
    expect(late).toMatchObject({ status: 'booked', startsAt: mondayAt(12, 30) })
    const after = await given(paul.ask('workshop.visit', on))
    expect(after.nudges.map(({ closed, isFree }) => [closed, isFree])).toEqual([
      ['hour', true],
      ['hour', true],
    ])
    const odd = await paul.act('workshop.answer', { ...on, seen: 1, answer: 'move', startsAt: mondayAt(12, 37) })
    expect(odd.reason).toBe('slot-taken')
  })

  test('is one of two that are wanted at once: two who move to one seat, and who books it online', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const alma = await signIn(server)
    const ids = []
    for (const hour of [14, 15])
      ids.push((await given(paul.act('workshop.enter', { member, ...walkIn, startsAt: mondayAt(hour) }))).id)
    const to = (appointmentId = '') => ({
      ...{ member, appointmentId, seen: 0, answer: 'move' as const, startsAt: mondayAt(17) },
    })
    const outcomes = await Promise.all([
      paul.act('workshop.answer', to(ids[0])),
      malik.act('workshop.answer', to(ids[1])),
      booked(alma, { startsAt: mondayAt(17) }).then(
        () => ({ reason: undefined }),
        () => ({ reason: 'slot-taken' }),
      ),
    ])

    expect(outcomes.map(({ reason }) => reason ?? 'done').toSorted()).toEqual(['done', 'slot-taken', 'slot-taken'])
    expect(new Set(await cellsOf(server.services.database)).size).toBe((await cellsOf(server.services.database)).length)
  })
})
