import { describe, expect, test } from 'vitest'
import { addDays, addMs, toInstant } from '../../../../server/base/instant.js'
import { passTime } from '../../../../server/pass-time.js'
import { engines } from '../../../support/engines.js'
import {
  answerFromMail,
  booked,
  cellsOf,
  eventsOf,
  mondayAt,
  openWorkshop,
  type Workshop,
} from '../../../support/repairs/booking.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { signIn } from '../../../support/session.js'

const site = 'ville-de-lomme'

async function passTo(server: Workshop, now: string): Promise<void> {
  server.clock.set(now)
  await passTime({ database: server.services.database, clock: server.clock })
}

async function rowOf({ services }: Workshop, id: string) {
  const rows = await services.database.reader
    .selectFrom('appointment')
    .select(['id', 'status', 'lapses_at', 'remind_at'])
    .execute()
  return rows.find((row) => row.id === id)
}

describe.each(engines)('as time passes on %s', (engine) => {
  test('a request that nobody answers expires after three days, not before, and gives its time back', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: '2027-03-09T09:00:00Z' })

    await passTo(server, '2027-03-04T07:59:59.999Z')
    const before = await eventsOf(database, id)
    await passTo(server, '2027-03-04T08:00:00Z')
    await passTo(server, '2027-03-04T08:01:00Z')

    expect(before).toEqual(['requested 0'])
    expect(await eventsOf(database, id)).toEqual(['requested 0', 'expired 1'])
    expect(await rowOf(server, id)).toMatchObject({ status: 'expired', lapses_at: null })
    expect(await cellsOf(database)).toEqual([])
  })

  test('a request expires before its hour comes, and a proposal by the earlier of its two', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const { id: request } = await booked(await signIn(server), { startsAt: mondayAt(14) })
    const { id: proposal } = await booked(await signIn(server), { startsAt: mondayAt(15) })
    await answerFromMail(server, { id: proposal, side: 'repairer', answer: 'propose', startsAt: mondayAt(16) })

    await passTo(server, mondayAt(11, 30))
    const statuses = [(await rowOf(server, request))?.status, (await rowOf(server, proposal))?.status]
    await passTo(server, mondayAt(12))

    expect(statuses).toEqual(['expired', 'proposed'])
    expect(await eventsOf(database, proposal)).toEqual(['requested 0', 'proposed 1', 'expired 2'])
    expect(await cellsOf(database)).toEqual([])
  })

  test('whoever answers after that is told that it has moved on, though the row has not changed yet', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(14) })
    server.clock.set(mondayAt(11, 30))

    expect((await answerFromMail(server, { id, side: 'repairer', answer: 'accept' })).reason).toBe(
      'appointment-moved-on',
    )
  })

  test('several processes end each request once', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const ids: string[] = []
    for (const hour of [14, 15, 16, 17]) {
      ids.push((await booked(await signIn(server), { startsAt: mondayAt(hour) })).id)
    }
    server.clock.set('2027-03-05T08:00:00Z')

    await Promise.all(Array.from({ length: 5 }, () => passTime({ database, clock: server.clock })))

    for (const id of ids) expect(await eventsOf(database, id)).toEqual(['requested 0', 'expired 1'])
  })

  test('an appointment is reminded of once, at its hour, however many processes run', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: '2027-03-10T09:00:00Z' })

    await passTo(server, '2027-03-08T08:59:59.999Z')
    const before = await eventsOf(database, id)
    server.clock.set('2027-03-08T09:00:00Z')
    await Promise.all(Array.from({ length: 5 }, () => passTime({ database, clock: server.clock })))

    expect(before).toEqual(['booked 0'])
    expect(await eventsOf(database, id)).toEqual(['booked 0', 'reminder-due 0'])
    expect((await rowOf(server, id))?.remind_at).toBeNull()
  })

  test('a server that was down in the evening reminds in the morning, and never of what has begun', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: '2027-03-10T09:00:00Z' })

    await passTo(server, '2027-03-08T20:30:00Z')
    const late = [await eventsOf(database, id), (await rowOf(server, id))?.remind_at]
    await passTo(server, '2027-03-09T07:00:00Z')

    expect(late).toEqual([['booked 0'], '2027-03-09T07:00:00.000Z'])
    expect(await eventsOf(database, id)).toEqual(['booked 0', 'reminder-due 0'])

    const { id: next } = await booked(await signIn(server), { startsAt: '2027-03-16T09:00:00Z' })
    await passTo(server, '2027-03-16T09:00:00Z')
    expect(await eventsOf(database, next)).toEqual(['booked 0'])
    expect((await rowOf(server, next))?.remind_at).toBeNull()
  })

  test('nobody is reminded of an appointment that was cancelled, or of the hour that it had before it moved', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const alma = await signIn(server)
    const { id: cancelled } = await booked(alma, { startsAt: '2027-03-10T09:00:00Z' })
    await alma.act('repairs.answer', { answer: 'cancel', appointmentId: cancelled, site })
    const { id: moved } = await booked(alma, { startsAt: '2027-03-10T10:00:00Z' })
    const startsAt = '2027-03-12T10:00:00.000Z'
    await answerFromMail(server, { id: moved, side: 'repairer', answer: 'propose', startsAt })
    const waiting = (await rowOf(server, moved))?.remind_at
    await answerFromMail(server, { id: moved, side: 'resident', answer: 'agree' })

    await passTo(server, '2027-03-08T10:00:00Z')

    expect(waiting).toBeNull()
    expect((await rowOf(server, moved))?.remind_at).toBe('2027-03-10T10:00:00.000Z')
    expect(await eventsOf(database, cancelled)).toEqual(['booked 0', 'cancelled 1'])
    expect(await eventsOf(database, moved)).toEqual(['booked 0', 'proposed 1', 'booked 2'])
  })

  test('two years after the appointment nothing is known of it, and its quarters are forgotten once they have passed', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const { startsAt } = await booked(await signIn(server), { startsAt: mondayAt(14) })
    const keepAt = async (now: string) => {
      server.clock.set(now)
      await keepHouse({ database, clock: server.clock, storage: server.storage })
      const rows = await database.reader.selectFrom('appointment').select('id').execute()
      return [rows.length, (await cellsOf(database)).length]
    }
    const start = toInstant(startsAt)

    expect(await keepAt(start)).toEqual([1, 4])
    expect(await keepAt(addDays(start, 3))).toEqual([1, 0])
    expect(await keepAt(addDays(start, 730))).toEqual([1, 0])
    expect(await keepAt(addMs(addDays(start, 730), 1))).toEqual([0, 0])
  })
})
