import { describe, expect, test } from 'vitest'
import { erasePerson } from '../../../../server/accounts/dossier/erase-person.js'
import { personHolders } from '../../../../server/together.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { booked, cellsOf, mondayAt, wish } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn, visitor } from '../../../support/session.js'

const entry = { bikeType: 'classic', locale: 'fr', words: '' } as const

describe.each(engines)('who calls or stands at the door, on %s', (engine) => {
  test('is entered with as little as nothing, and the slot is gone for everybody else', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    const alma = await signIn(server)

    const appointment = await given(
      paul.act('workshop.enter', {
        member,
        ...entry,
        startsAt: mondayAt(11),
        firstName: 'Jeanne',
        phone: '06 11 22 33 44',
      }),
    )
    const taken = await alma.act('repairs.book', wish({ startsAt: mondayAt(11) }))
    const { days } = await given(
      (await visitor(server)).ask('repairs.slots', { repairer: 'atelier-des-marais', site: 'ville-de-lomme' }),
    )

    expect(appointment).toMatchObject({ status: 'booked', contactName: 'Jeanne', isWalkIn: true, isTold: false })
    expect(taken.reason).toBe('slot-taken')
    expect(days[0]?.starts).not.toContain(mondayAt(11))
    expect(await cellsOf(server.services.database, appointment.id)).toEqual(['10:00', '10:15', '10:30', '10:45'])
  })

  test('may begin now, for as long as fits before whoever is expected next, whom it does not displace', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine, { leadMinutes: 0 })
    await using _closed = server
    const alma = await booked(await signIn(server), { startsAt: mondayAt(10) })
    server.clock.set(mondayAt(9, 37))
    const crowd = await Promise.all(
      [1, 2].map(() => given(paul.ask('workshop.times', { member, bikeType: 'classic' }))),
    )

    const first = await given(paul.act('workshop.enter', { member, ...entry }))
    const second = await paul.act('workshop.enter', { member, ...entry })

    expect(crowd[0]).toMatchObject({ minutes: 60, now: { startsAt: mondayAt(9, 30), minutes: 30 } })
    expect(first).toMatchObject({
      startsAt: mondayAt(9, 30),
      endsAt: mondayAt(10),
      may: ['move', 'cancel', 'keep', 'miss'],
    })
    expect(second.reason).toBe('slot-taken')
    expect(await cellsOf(server.services.database, alma.id)).toEqual(['09:00', '09:15', '09:30', '09:45'])
    expect((await given(paul.ask('workshop.times', { member, bikeType: 'classic' }))).now).toBeUndefined()
  })

  test('is noted first and named afterwards: who leaves an address is mailed the hour then, once', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const { id: appointmentId } = await given(paul.act('workshop.enter', { member, ...entry, startsAt: mondayAt(15) }))
    const who = { member, appointmentId, locale: 'fr' as const }
    const nameless = await paul.act('workshop.nameWalkIn', { ...who, seen: 0, email: 'jeanne@exemple.fr' })

    const phoned = await given(
      paul.act('workshop.nameWalkIn', { ...who, seen: 0, firstName: 'Jeanne', phone: '06 39 98 20 11' }),
    )
    const overtaken = await malik.act('workshop.nameWalkIn', { ...who, seen: 0, firstName: 'Odile' })
    const mailed = await given(
      malik.act('workshop.nameWalkIn', { ...who, seen: 1, firstName: 'Jeanne', email: 'jeanne@exemple.fr' }),
    )
    await allDone(server.services)

    expect(nameless.reason).toBe('invalid-input')
    expect(phoned).toMatchObject({ contactName: 'Jeanne', contactPhone: '06 39 98 20 11', isTold: false, sequence: 1 })
    expect(overtaken).toMatchObject({ reason: 'appointment-moved-on', data: { by: 'Paul' } })
    expect(mailed).toMatchObject({ contactEmail: 'jeanne@exemple.fr', isTold: true, sequence: 2, status: 'booked' })
    expect(mailed.contactPhone).toBeUndefined()
    expect(server.mails.to('jeanne@exemple.fr').map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Rendez-vous'),
    ])
    expect(server.mails.to('atelier@maison-des-marais.example')).toEqual([])
    expect(await cellsOf(server.services.database, appointmentId)).toHaveLength(4)
  })

  test('is named by nobody else, nor where somebody has booked it or it is over', async () => {
    const { server, member, paul, zoe, elsewhere } = await openWorkshopDesk(engine)
    await using _closed = server
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(15) })
    const { id: appointmentId } = await given(paul.act('workshop.enter', { member, ...entry, startsAt: mondayAt(16) }))
    const who = { member, locale: 'fr' as const, seen: 0, firstName: 'Jeanne' }
    const ofResident = await paul.act('workshop.nameWalkIn', { ...who, appointmentId: id })
    const ofOther = await zoe.act('workshop.nameWalkIn', { ...who, member: elsewhere, appointmentId })
    await given(paul.act('workshop.answer', { member, appointmentId, seen: 0, answer: 'cancel' }))
    const over = await paul.act('workshop.nameWalkIn', { ...who, seen: 1, appointmentId })

    expect([ofResident, ofOther, over].map(({ reason }) => reason)).toEqual([
      ...['appointment-moved-on', 'appointment-gone', 'appointment-moved-on'],
    ])
  })

  test('and leaves an address is written to about ten bicycles a day, whoever enters them', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const hours = [24, 48].flatMap((day) => [9, 10, 11, 14, 15, 16].map((hour) => day + hour))
    const enter = async (at: number, email?: string) => {
      const visit = { member, ...entry, startsAt: mondayAt(hours[at] ?? 0), firstName: 'Jeanne', email }
      return (await (at % 2 === 0 ? paul : malik).act('workshop.enter', visit)).reason
    }
    const reasons = []
    for (let at = 0; at < 11; at += 1)
      reasons.push(await enter(at, at % 3 === 0 ? 'jeanne@exemple.fr' : 'jeanne+velo@exemple.fr'))

    expect(reasons).toEqual([...Array(10).fill(undefined), 'too-many-requests'])
    expect(await enter(11)).toBeUndefined()
  })

  test('of a closed workshop: that is told, of the day or of the hour; what was entered by mistake is taken away', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    const nowAt = async (instant: string) => {
      server.clock.set(instant)
      return (await given(paul.ask('workshop.times', { member, bikeType: 'classic' }))).now
    }

    expect((await nowAt(mondayAt(15)))?.closed).toBeUndefined()
    expect((await nowAt(mondayAt(13)))?.closed).toBe('hour')
    expect((await nowAt('2027-03-07T14:00:00Z'))?.closed).toBe('day')
    const appointment = await given(paul.act('workshop.enter', { member, ...entry }))
    expect(appointment.may).toEqual(['move', 'cancel', 'keep', 'miss'])
    const { id: appointmentId, sequence: seen } = appointment
    const gone = await given(paul.act('workshop.answer', { member, appointmentId, seen, answer: 'cancel' }))
    const { items } = await given(paul.ask('workshop.visits', { member, show: 'coming' }))

    expect(gone.status).toBe('cancelled')
    expect(items).toEqual([])
    expect(await cellsOf(server.services.database, appointment.id)).toEqual([])
  })

  test('and somebody online who want one slot at once: exactly one has it', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const people = await Promise.all(['a', 'b', 'c'].map((name) => signIn(server, { email: `${name}@exemple.fr` })))
    const startsAt = mondayAt(15)

    const answers = await Promise.all([
      ...people.map((person) => person.act('repairs.book', wish({ startsAt }))),
      ...[paul, malik].map((person) => person.act('workshop.enter', { member, ...entry, startsAt })),
    ])

    expect(answers.map(({ reason }) => reason).toSorted()).toEqual([
      ...['slot-taken', 'slot-taken', 'slot-taken', 'slot-taken', undefined],
    ])
    expect(await cellsOf(server.services.database)).toHaveLength(4)
    expect(server.logger.errors).toEqual([])
  })

  test('is not named in the list of who did what; with an account of that address, it is in the download and erased with it', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const { database } = server.services
    const appointment = await given(
      paul.act('workshop.enter', {
        member,
        ...entry,
        startsAt: mondayAt(15),
        words: 'Frein',
        firstName: 'Jeanne',
        email: 'jeanne@exemple.fr',
        phone: '06 11 22 33 44',
      }),
    )
    const jeanne = await signIn(server, { email: 'jeanne@exemple.fr' })

    const { entries } = await given(malik.ask('roles.audit', { member, act: 'workshop.enter' }))
    const collected = await personHolders.visits.collect(database.reader, jeanne.accountId)
    await administer(database, (tx) => erasePerson({ tx, clock: server.clock }, personHolders, jeanne.accountId))

    expect(entries[0]?.about).toMatchObject({ kind: 'visit', id: appointment.id, title: '2027-03-01 15:00' })
    expect(collected).toMatchObject([{ fields: { contact: 'jeanne@exemple.fr', words: 'Frein' } }])
    const row = await database.reader.selectFrom('appointment').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      status: 'cancelled',
      contact_name: 'Compte effacé',
      contact_email: null,
      contact_phone: null,
      words: '',
    })
    expect(await cellsOf(database)).toEqual([])
  })
})
