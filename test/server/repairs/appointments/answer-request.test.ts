import { describe, expect, test } from 'vitest'
import { expireAppointments } from '../../../../server/repairs/appointments/expire-appointments.js'
import { engines } from '../../../support/engines.js'
import {
  answerFromMail,
  booked,
  cellsOf,
  eventsOf,
  mondayAt,
  openWorkshop,
  wish,
} from '../../../support/repairs/booking.js'
import { onOurs } from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'

const site = 'ville-de-lomme'
const tuesday = '2027-03-02T09:00:00Z'

describe.each(engines)('a request on %s', (engine) => {
  test('that the repairer accepts is booked, and reminded of two days before', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: '2027-03-10T09:00:00Z' })

    const { output } = await answerFromMail(server, { id, side: 'repairer', answer: 'accept' })

    expect(output).toMatchObject({ status: 'booked', side: 'repairer', may: ['propose', 'cancel'] })
    expect(output?.lapsesAt).toBeUndefined()
    const row = await database.reader
      .selectFrom('appointment')
      .select(['remind_at', 'sequence'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ remind_at: '2027-03-08T09:00:00.000Z', sequence: 1 })
    expect(await cellsOf(database, id)).toHaveLength(4)
    expect(await eventsOf(database, id)).toEqual(['requested 0', 'booked 1'])
  })

  test('is refused only with words, which the resident reads, and its time is free again', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const alma = await signIn(server)
    const { id } = await booked(alma)

    const mute = await answerFromMail(server, { id, side: 'repairer', answer: 'refuse' })
    const blank = await answerFromMail(server, { id, side: 'repairer', answer: 'refuse', words: '  ' })
    const said = await answerFromMail(server, { id, side: 'repairer', answer: 'refuse', words: 'Pas de pièces.' })

    expect([mute.reason, blank.reason, said.output?.status]).toEqual(['invalid-input', 'invalid-input', 'refused'])
    const { output } = await (await onOurs(server, alma)).ask('repairs.mine', {})
    expect(output?.items).toMatchObject([{ status: 'refused', answer: 'Pas de pièces.', may: [] }])
    expect(await cellsOf(database)).toEqual([])
    expect(await eventsOf(database, id)).toEqual(['requested 0', 'refused 1'])
  })

  test('that moves holds both times until the resident agrees, then only the new one', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(14) })

    const proposal = await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: tuesday })
    const held = await cellsOf(database)
    const taken = await (await signIn(server)).act('repairs.book', wish({ startsAt: tuesday }))
    const { output } = await alma.act('repairs.answer', { answer: 'agree', appointmentId: id, site })

    expect(proposal.output).toMatchObject({ status: 'proposed', proposedStartsAt: '2027-03-02T09:00:00.000Z' })
    expect(proposal.output?.lapsesAt).toBe('2027-03-01T10:30:00.000Z')
    expect(held).toEqual([
      ...['13:00', '13:15', '13:30', '13:45'],
      ...['09:00 proposed', '09:15 proposed', '09:30 proposed', '09:45 proposed'],
    ])
    expect(taken.reason).toBe('slot-taken')
    expect(output).toMatchObject({
      status: 'booked',
      startsAt: '2027-03-02T09:00:00.000Z',
      cancelUntil: '2027-03-02T05:00:00.000Z',
    })
    expect(output?.proposedStartsAt).toBeUndefined()
    expect(await cellsOf(database)).toEqual(['09:00', '09:15', '09:30', '09:45'])
    expect(await eventsOf(database, id)).toEqual(['requested 0', 'proposed 1', 'booked 2'])
  })

  test('that moves again is not agreed to at an hour that the resident has not read', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: tuesday })
    const read = (await alma.ask('repairs.mine', { site })).output?.items[0]
    const seen = { appointmentId: id, sequence: read?.sequence ?? 0, site }
    await alma.act('repairs.answer', { ...seen, answer: 'agree' })
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: mondayAt(15) })

    const stale = [
      await alma.act('repairs.answer', { ...seen, answer: 'agree' }),
      await alma.act('repairs.answer', { ...seen, answer: 'decline' }),
      await answerFromMail(server, { id, side: 'resident', answer: 'agree', sequence: seen.sequence }),
    ]

    const refused = Array<string>(3).fill('appointment-moved-on')
    expect(stale.map(({ reason }) => reason)).toEqual(refused)
    const stands = (await alma.ask('repairs.mine', { site })).output?.items[0]
    expect(stands).toMatchObject({ status: 'proposed', startsAt: '2027-03-02T09:00:00.000Z', sequence: 3 })
  })

  test('may move by less than its own length: it is never in its own way, nor counted twice', async () => {
    await using server = await openWorkshop(engine, { stepMinutes: 15 })
    const { database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(14) })

    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: mondayAt(14, 15) })
    const held = await cellsOf(database)
    await answerFromMail(server, { id, side: 'resident', answer: 'agree' })

    expect(held).toEqual(['13:00', '13:15', '13:30', '13:45', '14:00 proposed'])
    expect(await cellsOf(database)).toEqual(['13:15', '13:30', '13:45', '14:00'])
  })

  test('that was fixed stays where it was when another time is declined or not answered: only that one is free again', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    const propose = () => answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: tuesday })
    const mine = async () => (await alma.ask('repairs.mine', { site })).output?.items[0]
    const fixed = { status: 'booked', startsAt: '2027-03-01T13:00:00.000Z' }
    const own = ['13:00', '13:15', '13:30', '13:45']

    const proposal = await propose()
    const declined = await alma.act('repairs.answer', { answer: 'decline', appointmentId: id, site })
    const afterwards = await cellsOf(database)
    await propose()
    server.clock.set((await mine())?.lapsesAt ?? '')
    await expireAppointments({ database, clock: server.clock })

    expect(proposal.output).toMatchObject({ status: 'proposed', stands: true })
    expect(declined.output).toMatchObject({ ...fixed, may: ['cancel'] })
    expect(afterwards).toEqual(own)
    expect(await mine()).toMatchObject(fixed)
    expect(await mine()).not.toHaveProperty('stands')
    expect(await cellsOf(database)).toEqual(own)
    expect((await (await signIn(server)).act('repairs.book', wish({ startsAt: tuesday }))).reason).toBeUndefined()
    expect(await eventsOf(database, id)).toEqual(['booked 0', 'proposed 1', 'declined 2', 'proposed 3', 'expired 4'])
  })

  test('that was fixed keeps its own quarters where the time that is declined begins within them', async () => {
    await using server = await openWorkshop(engine, { stepMinutes: 15 })
    const { database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(14) })
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: mondayAt(14, 15) })

    await answerFromMail(server, { id, side: 'resident', answer: 'decline' })

    expect(await cellsOf(database)).toEqual(['13:00', '13:15', '13:30', '13:45'])
  })

  test('is not moved to a time that somebody has: the repairer sees the nearest ones', async () => {
    await using server = await openWorkshop(engine)
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(14) })
    await booked(await signIn(server), { startsAt: mondayAt(15) })

    const { status, data } = await answerFromMail(server, {
      id,
      side: 'repairer',
      answer: 'propose',
      startsAt: mondayAt(15),
    })

    expect([status, data?.reason]).toEqual([409, 'slot-taken'])
    expect(data?.slots).toEqual(['2027-03-01T13:00:00.000Z', '2027-03-01T15:00:00.000Z', '2027-03-01T16:00:00.000Z'])
    expect(await cellsOf(server.services.database, id)).toHaveLength(4)
  })

  test.each([
    ['declines what is proposed', 'decline', 'declined'],
    ['cancels instead of answering', 'cancel', 'cancelled'],
  ] as const)('whose resident %s is over, and both times are free', async (_what, answer, told) => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: tuesday })

    const { output } = await alma.act('repairs.answer', { answer, appointmentId: id, site })

    expect(output).toMatchObject({ status: 'cancelled', cancelledBy: 'resident', may: [] })
    expect(await cellsOf(database)).toEqual([])
    expect(await eventsOf(database, id)).toEqual(['requested 0', 'proposed 1', `${told} 2`])
  })
})
