import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { appointmentSecret } from '../../../../server/repairs/appointments/links.js'
import { engines } from '../../../support/engines.js'
import { answerFromMail, booked, cellsOf, eventsOf, mondayAt, openWorkshop } from '../../../support/repairs/booking.js'
import { signIn, visitor } from '../../../support/session.js'

const site = 'ville-de-lomme'

describe.each(engines)('an appointment on %s', (engine) => {
  test('is cancelled by the resident until the limit, by the repairer until it begins', async () => {
    await using server = await openWorkshop(engine)
    const alma = await signIn(server)
    const { id, cancelUntil } = await booked(alma, { startsAt: mondayAt(14) })
    const cancel = () => alma.act('repairs.answer', { answer: 'cancel', appointmentId: id, site })

    server.clock.set('2027-03-01T09:00:00.001Z')
    const late = await cancel()
    server.clock.set('2027-03-01T13:00:00Z')
    const begun = await answerFromMail(server, { id, side: 'repairer', answer: 'cancel' })
    server.clock.set('2027-03-01T12:59:59Z')
    const { output } = await answerFromMail(server, { id, side: 'repairer', answer: 'cancel', words: 'Malade.' })

    expect(cancelUntil).toBe('2027-03-01T09:00:00.000Z')
    expect([late.status, late.reason, begun.reason]).toEqual([409, 'too-late', 'too-late'])
    expect(output).toMatchObject({ status: 'cancelled', cancelledBy: 'repairer', answer: 'Malade.', may: [] })
    expect(await cellsOf(server.services.database)).toEqual([])
  })

  test('that is cancelled gives its time to the next, and the slot is shown again', async () => {
    await using server = await openWorkshop(engine)
    const [alma, basile] = [await signIn(server), await signIn(server)]
    const firstFree = async () =>
      (await server.services.database.reader.selectFrom('repairer').select('first_free_at').executeTakeFirstOrThrow())
        .first_free_at
    const before = await firstFree()
    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    const { id: first } = await booked(basile, { startsAt: mondayAt(11) })
    const between = await firstFree()

    await answerFromMail(server, { id: first, side: 'repairer', answer: 'cancel' })
    const after = await firstFree()
    await alma.act('repairs.answer', { answer: 'cancel', appointmentId: id, site })

    expect([before, between, after]).toEqual([
      '2027-03-01T10:00:00.000Z',
      '2027-03-01T14:00:00.000Z',
      '2027-03-01T10:00:00.000Z',
    ])
    expect((await booked(basile, { startsAt: mondayAt(14) })).status).toBe('booked')
  })

  test('that has moved on is not answered a second time', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { id } = await booked(await signIn(server))
    await answerFromMail(server, { id, side: 'repairer', answer: 'refuse', words: 'Non.' })

    const again = await answerFromMail(server, { id, side: 'repairer', answer: 'accept' })

    expect([again.status, again.reason]).toEqual([409, 'appointment-moved-on'])
    expect(await eventsOf(server.services.database, id)).toEqual(['requested 0', 'refused 1'])
  })

  test('accepted and cancelled at the same moment has one end, whoever was first', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database } = server.services
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(14) })

    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => answerFromMail(server, { id, side: 'repairer', answer: 'accept' })),
      ...Array.from({ length: 5 }, () => alma.act('repairs.answer', { answer: 'cancel', appointmentId: id, site })),
    ])

    const done = answers.filter(({ status }) => status === 200)
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([])
    expect(done.length).toBeLessThanOrEqual(2)
    const { status } = await database.reader.selectFrom('appointment').select('status').executeTakeFirstOrThrow()
    expect(status).toBe('cancelled')
    expect(await cellsOf(database)).toEqual([])
  })

  test('answered twice with one key is answered once, and says the same', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const { database, hmac } = server.services
    const { id } = await booked(await signIn(server))
    const repairer = await visitor(server)
    const secret = appointmentSecret(hmac, 'repairer', { id: toId(id), mark: undefined })
    const accept = () =>
      repairer.act('repairs.answerLink', { answer: 'accept', appointmentId: id, secret, site }, { key: 'a'.repeat(22) })

    const [first, second] = [await accept(), await accept()]

    expect(second).toEqual(first)
    expect(await eventsOf(database, id)).toEqual(['requested 0', 'booked 1'])
  })

  test('leaves no secret in what is kept to answer again', async () => {
    await using server = await openWorkshop(engine)
    const { id } = await booked(await signIn(server))

    const rows = await server.services.database.reader.selectFrom('idempotency_key').select('answer').execute()

    expect(rows).toEqual([{ answer: JSON.stringify({ id, by: 'resident', isElsewhere: false }) }])
  })
})
