import { describe, expect, test } from 'vitest'
import type { BookInput } from '../../../../server/repairs/repair.wire.js'
import { engines } from '../../../support/engines.js'
import { booked, cellsOf, eventsOf, mondayAt, openWorkshop, wish } from '../../../support/repairs/booking.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { signIn } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'

describe.each(engines)('booking on %s', (engine) => {
  test('an appointment is booked, held in quarters of an hour, and recorded as an event in the same transaction', async () => {
    await using server = await openWorkshop(engine, { preparationMinutes: 10 })
    const { database, hmac } = server.services
    const alma = await signIn(server)

    const appointment = await booked(alma, { startsAt: mondayAt(14), phone: '06 12 34 56 78' })

    expect(appointment).toEqual({
      id: appointment.id,
      status: 'booked',
      startsAt: '2027-03-01T13:00:00.000Z',
      endsAt: '2027-03-01T14:00:00.000Z',
      zone: 'Europe/Paris',
      cancelUntil: '2027-03-01T09:00:00.000Z',
      repairer: {
        slug: 'atelier-des-marais',
        name: 'Maison des Marais',
        commune: 'Lomme',
        street: '3 place du Lavoir',
        postcode: '59160',
        phone: '03 53 01 20 30',
      },
      bikeType: 'classic',
      words: 'La roue arrière est voilée.',
      contactName: 'Alma',
      calendar: `/s/ville-de-lomme/rendez-vous/${appointment.id}/${hmac(`calendar:${appointment.id}`)}.ics`,
      may: ['cancel'],
      sequence: 0,
    })
    expect(await cellsOf(database)).toEqual(['13:00', '13:15', '13:30', '13:45', '14:00'])
    expect(await eventsOf(database, appointment.id)).toEqual(['booked 0'])
  })

  test('where each appointment is answered first, it is asked for, and waits three days or half of the time that is left', async () => {
    await using server = await openWorkshop(engine, { onRequest: true })
    const [alma, basile] = [await signIn(server), await signIn(server)]

    const soon = await booked(alma, { startsAt: mondayAt(14) })
    const later = await booked(basile, { startsAt: '2027-03-09T09:00:00Z' })

    expect([soon.status, later.status]).toEqual(['requested', 'requested'])
    expect(soon.lapsesAt).toBe('2027-03-01T10:30:00.000Z')
    expect(later.lapsesAt).toBe('2027-03-04T08:00:00.000Z')
    expect(await eventsOf(server.services.database, soon.id)).toEqual(['requested 0'])
  })

  test('what is to be done says how long it takes and what it costs, and this stays when the repairer changes it', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const service = await database.reader
      .selectFrom('repair_service')
      .selectAll()
      .where('minutes', '=', 120)
      .executeTakeFirstOrThrow()
    const alma = await signIn(server)

    const appointment = await booked(alma, { startsAt: mondayAt(14), service: service.id })
    await database.writer.updateTable('repair_service').set({ minutes: 30, price_cents: 1, name: 'Autre' }).execute()
    const { output } = await alma.ask('repairs.mine', { site: 'ville-de-lomme' })

    const site = { slug: 'ville-de-lomme', name: 'Ville de Lomme' }
    const page: unknown = expect.stringContaining(`/rendez-vous/${appointment.id}#`)
    // Its words are not told again in a session of a partner's page.
    expect(output?.items).toEqual([{ ...appointment, words: '', mayWrite: true, site, page }])
    expect(appointment.endsAt).toBe('2027-03-01T15:00:00.000Z')
    expect(appointment.service).toEqual({ name: 'Révision complète', priceCents: 6_500 })
    expect(await cellsOf(database)).toHaveLength(8)
  })

  test('a time that is taken is refused with the three nearest that are free', async () => {
    await using server = await openWorkshop(engine)
    const [alma, basile] = [await signIn(server), await signIn(server)]
    await booked(alma, { startsAt: mondayAt(14) })

    const { status, data } = await basile.act('repairs.book', wish({ startsAt: mondayAt(14) }))

    expect(status).toBe(409)
    expect(data).toMatchObject({
      reason: 'slot-taken',
      slots: ['2027-03-01T10:00:00.000Z', '2027-03-01T14:00:00.000Z', '2027-03-01T15:00:00.000Z'],
    })
    expect(await cellsOf(server.services.database)).toHaveLength(4)
  })

  test.each([
    ['beside the step', mondayAt(14, 30)],
    ['nearer than the lead time', mondayAt(10)],
    ['while it is closed', mondayAt(13)],
    ['past the horizon', '2027-06-01T08:00:00Z'],
    ['in a far year', '2199-12-31T22:00:00Z'],
    ['in a year long past', '1900-01-01T12:00:00Z'],
  ])('a start %s is refused as if it were taken', async (_where, startsAt) => {
    await using server = await openWorkshop(engine)
    const alma = await signIn(server)

    const { status, data } = await alma.act('repairs.book', wish({ startsAt }))

    expect([status, data?.reason, data?.slots?.length]).toEqual([409, 'slot-taken', 3])
  })

  test('seats are counted in each quarter, so that every start with room can be had', async () => {
    await using server = await openWorkshop(engine, { stepMinutes: 15, agendas: [{ seats: 2 }] })
    const { database } = server.services
    const people = await Promise.all(Array.from({ length: 4 }, () => signIn(server)))
    const [one, two, three, four] = people
    if (!one || !two || !three || !four) throw new Error('four people')

    // 14:00–15:00 and 15:15–16:15 leave one seat at each moment, and no one chair free from 14:15 to 15:45.
    await booked(one, { startsAt: mondayAt(14) })
    await booked(two, { startsAt: mondayAt(14, 30) })
    await booked(three, { startsAt: mondayAt(15) })
    const last = await four.act('repairs.book', wish({ startsAt: mondayAt(15, 30) }))
    const fifth = await (await signIn(server)).act('repairs.book', wish({ startsAt: mondayAt(14, 45) }))

    expect(last.output?.status).toBe('booked')
    expect(fifth.reason).toBe('slot-taken')
    const seats = await database.reader.selectFrom('appointment_cell').select('seat').execute()
    expect(Math.max(...seats.map(({ seat }) => seat))).toBe(1)
  })

  test('with an agenda for each employee, the one who is free gets the appointment', async () => {
    await using server = await openWorkshop(engine, {
      agendas: [
        { employee: 'Inès', seats: 1 },
        { employee: 'Paul', seats: 1 },
      ],
    })
    const people = await Promise.all([signIn(server), signIn(server), signIn(server)])

    const answers = []
    for (const person of people) answers.push(await person.act('repairs.book', wish()))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 409])
    const rows = await server.services.database.reader.selectFrom('appointment').select('agenda_id').execute()
    expect(new Set(rows.map(({ agenda_id }) => agenda_id)).size).toBe(2)
  })

  test('a person has one open appointment at a repairer, and three in all, also when they ask at once', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    for (const n of [1, 2, 3]) await admitWorkshop(database, server.clock, { at: server.town.house, slug: `velo-${n}` })
    const alma = await signIn(server)
    const at = (repairer: string, hour: number) =>
      alma
        .act('repairs.book', wish({ repairer, startsAt: mondayAt(hour) }))
        .then(({ status, reason }) => reason ?? status)

    const same = await Promise.all([at('velo-1', 14), at('velo-1', 15), at('velo-1', 16)])
    const others = await Promise.all([at('velo-2', 14), at('velo-3', 14), at('atelier-des-marais', 14)])

    expect(same.toSorted()).toEqual([200, 'request-open', 'request-open'])
    expect(others.toSorted()).toEqual([200, 200, 'requests-full'])
    expect(await database.reader.selectFrom('appointment').select('id').execute()).toHaveLength(3)
  })

  test('an appointment that is over or has ended is in the way of nothing', async () => {
    await using server = await openWorkshop(engine)
    const alma = await signIn(server)
    const first = await booked(alma, { startsAt: mondayAt(14) })
    await alma.act('repairs.answer', { answer: 'cancel', appointmentId: first.id, site: 'ville-de-lomme' })
    server.clock.set(mondayAt(9, 1))
    await booked(alma, { startsAt: mondayAt(15) })

    server.clock.set(mondayAt(15, 59))
    const during = await alma.act('repairs.book', wish({ startsAt: '2027-03-02T09:00:00Z' }))
    server.clock.set(mondayAt(16))
    const after = await alma.act('repairs.book', wish({ startsAt: '2027-03-02T09:00:00Z' }))

    expect([during.reason, after.output?.status]).toEqual(['request-open', 'booked'])
  })

  test.each<[string, Partial<BookInput>, string]>([
    ['a repairer that is not there', { repairer: 'nobody' }, 'repairer-unknown'],
    ['a bicycle that is not repaired here', { bikeType: 'cargo' }, 'bike-type-unserved'],
    ['a service of nobody', { service: '01930000-0000-7000-8000-000000000000' }, 'service-unknown'],
    ['a moment that no clock shows', { startsAt: '2027-03-01T10:00:00+99:99' }, 'invalid-input'],
    ['an address for a workshop', { address: { communeCode: '59355', text: '1 rue Neuve' } }, 'invalid-input'],
    ['a photo that is none', { photo: '../../etc/passwd-0000000' }, 'invalid-input'],
    ['a photo that nobody sent', { photo: `${'0'.repeat(32)}-1` }, 'invalid-input'],
  ])('%s is refused and leaves nothing', async (_what, differences, reason) => {
    await using server = await openWorkshop(engine)
    const alma = await signIn(server)

    const answer = await alma.act('repairs.book', wish(differences))

    expect(answer.reason).toBe(reason)
    expect(await server.services.database.reader.selectFrom('appointment').select('id').execute()).toEqual([])
  })

  test('another repairer’s service is nobody’s here', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    await admitWorkshop(database, server.clock, { at: server.town.house, slug: 'other', services: [] })
    const { id } = await database.reader.selectFrom('repair_service').select('id').limit(1).executeTakeFirstOrThrow()
    const alma = await signIn(server)

    expect((await alma.act('repairs.book', wish({ repairer: 'other', service: id }))).reason).toBe('service-unknown')
  })

  test('a repairer who takes no bookings, or whose member is hidden, is not there; a site without the element neither', async () => {
    await using server = await openWorkshop(engine)
    const { writer } = server.services.database
    const alma = await signIn(server)
    const reasonNow = async () => (await alma.act('repairs.book', wish())).reason

    await writer.updateTable('repairer').set({ open: 0 }).execute()
    const closed = await reasonNow()
    await writer.updateTable('repairer').set({ open: 1 }).execute()
    await writer.updateTable('member').set({ status: 'hidden' }).execute()
    const hidden = await reasonNow()
    await writer.updateTable('member').set({ status: 'shown' }).execute()
    await changeTown(server.services.database, server.clock, { elements: { removed: ['repair-booking'] } })

    expect([closed, hidden, await reasonNow()]).toEqual(['repairer-unknown', 'repairer-unknown', 'element-off'])
  })
})

const lomme = { communeCode: '59355', text: '2 place Thiers, Lomme', latitude: 50.6432, longitude: 2.989 }
const hellemmes = { communeCode: '59350', text: '1 rue Roger Salengro, Lille', latitude: 50.627, longitude: 3.11 }
const armentieres = { communeCode: '59017', text: '4 grand-place, Armentières' }

describe.each(engines)('an itinerant on %s', (engine) => {
  const itinerant = { types: ['itinerant'] as const, reachMetres: 4_000 }

  test('comes to an address inside the radius, and the point is kept', async () => {
    await using server = await openWorkshop(engine, itinerant)
    const alma = await signIn(server)

    const appointment = await booked(alma, { address: lomme })

    expect(appointment.address).toBe('2 place Thiers, Lomme')
    const row = await server.services.database.reader
      .selectFrom('appointment')
      .select(['at_home', 'address_commune_code', 'address_latitude', 'address_longitude'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({
      at_home: 1,
      address_commune_code: '59355',
      address_latitude: 50.6432,
      address_longitude: 2.989,
    })
  })

  test.each([
    ['outside the radius', hellemmes, 'address-outside'],
    ['in a commune whose centre is outside', armentieres, 'address-outside'],
    // The centre of Armentières is 12 km away whatever its point says.
    ['with a point that lies in another town', { ...armentieres, latitude: 43.3, longitude: 5.4 }, 'address-outside'],
    ['in a commune that does not exist', { communeCode: '59999', text: 'x' }, 'commune-unknown'],
    ['that is missing', undefined, 'address-needed'],
  ])('refuses an address %s', async (_where, address, reason) => {
    await using server = await openWorkshop(engine, itinerant)
    const alma = await signIn(server)

    expect((await alma.act('repairs.book', wish(address && { address }))).reason).toBe(reason)
  })

  test('does not believe a point that is far from the commune: its centre counts, and is kept', async () => {
    await using server = await openWorkshop(engine, itinerant)
    const alma = await signIn(server)

    await booked(alma, { address: { ...lomme, latitude: 43.3, longitude: 5.4 } })

    const kept = await server.services.database.reader
      .selectFrom('appointment')
      .innerJoin('commune', 'commune.code', 'appointment.address_commune_code')
      .select([
        'appointment.address_latitude',
        'appointment.address_longitude',
        'commune.latitude',
        'commune.longitude',
      ])
      .executeTakeFirstOrThrow()
    expect([kept.address_latitude, kept.address_longitude]).toEqual([kept.latitude, kept.longitude])
  })

  test('comes to the communes that are named, however far', async () => {
    await using server = await openWorkshop(engine, { types: ['itinerant'], communes: ['59017'] })
    const [alma, basile] = [await signIn(server), await signIn(server)]

    const named = await alma.act('repairs.book', wish({ address: armentieres }))
    const near = await basile.act('repairs.book', wish({ startsAt: mondayAt(14), address: lomme }))

    expect([named.status, near.reason]).toEqual([200, 'address-outside'])
  })

  test('with a workshop too takes both kinds of appointment', async () => {
    await using server = await openWorkshop(engine, { types: ['workshop', 'itinerant'], reachMetres: 4_000 })
    const [alma, basile] = [await signIn(server), await signIn(server)]

    expect((await booked(alma, { address: lomme })).address).toBe('2 place Thiers, Lomme')
    expect((await booked(basile, { startsAt: mondayAt(14) })).address).toBeUndefined()
  })
})
