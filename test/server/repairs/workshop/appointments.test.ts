import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { booked, mondayAt } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn } from '../../../support/session.js'

const resident = (server: Parameters<typeof signIn>[0], firstName: string) =>
  signIn(server, { email: `${firstName.toLowerCase()}@exemple.fr`, firstName })

describe.each(engines)('the appointments of a workshop at its desk, on %s', (engine) => {
  test('come in order of time, narrowed by what is asked, with what may be done about each', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    await booked(await resident(server, 'Alma'), { startsAt: mondayAt(15), phone: '06 39 98 20 11' })
    await booked(await resident(server, 'Bilal'), { startsAt: mondayAt(14), firstName: 'Bilal', words: 'Frein' })

    const all = await given(malik.ask('workshop.visits', { member }))
    const found = await given(malik.ask('workshop.visits', { member, words: 'alma 9820' }))
    const tomorrow = await given(malik.ask('workshop.visits', { member, from: '2027-03-02' }))
    const past = await given(malik.ask('workshop.visits', { member, show: 'past' }))

    expect(all.items.map(({ contactName }) => contactName)).toEqual(['Bilal', 'Alma'])
    expect(all).toMatchObject({ count: 2, waits: 2, workshop: { slug: 'atelier-des-marais', zone: 'Europe/Paris' } })
    expect(all.items[1]).toMatchObject({
      status: 'requested',
      contactPhone: '06 39 98 20 11',
      sequence: 0,
      may: ['accept', 'propose', 'move', 'refuse', 'cancel'],
    })
    expect(found.items.map(({ contactName }) => contactName)).toEqual(['Alma'])
    expect([tomorrow.count, past.count]).toEqual([0, 0])
  })

  test('are accepted, moved, refused and cancelled as by the links of mails, and it is written down who did', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    const appointments = []
    for (const [at, name] of ['Alma', 'Bilal', 'Chloé', 'Dora'].entries())
      appointments.push(await booked(await resident(server, name), { startsAt: mondayAt(14 + at), firstName: name }))
    const [alma, bilal, chloe, dora] = appointments.map(({ id }) => ({ member, appointmentId: id, seen: 0 }))
    if (!alma || !bilal || !chloe || !dora) throw new Error('four appointments')
    const { slots = [] } = await given(paul.ask('workshop.visit', { member, appointmentId: bilal.appointmentId }))
    const startsAt = slots.find(({ day }) => day === '2027-03-02')?.starts[0] ?? ''

    const accepted = await given(paul.act('workshop.answer', { ...alma, answer: 'accept' }))
    const proposed = await given(paul.act('workshop.answer', { ...bilal, answer: 'propose', startsAt, words: 'Mieux' }))
    const unreasoned = await paul.act('workshop.answer', { ...chloe, answer: 'refuse' })
    const refused = await given(paul.act('workshop.answer', { ...chloe, answer: 'refuse', words: 'Trop loin' }))
    const cancelled = await given(paul.act('workshop.answer', { ...dora, answer: 'cancel' }))

    expect([accepted, proposed, refused, cancelled].map(({ status }) => status)).toEqual([
      ...['booked', 'proposed', 'refused', 'cancelled'],
    ])
    expect(proposed.proposedStartsAt).toBe(startsAt)
    expect(unreasoned.reason).toBe('invalid-input')
    const { entries } = await given(malik.ask('roles.audit', { member, act: 'workshop.answer' }))
    expect(entries).toHaveLength(4)
    expect(entries[3]).toMatchObject({
      who: { firstName: 'Paul' },
      as: 'staff',
      about: { kind: 'visit', id: alma.appointmentId, title: 'Alma, 2027-03-01 14:00' },
    })
  })

  test('are answered once: the second of two is told who was first and what they did', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    const { id } = await booked(await resident(server, 'Alma'), { startsAt: mondayAt(14) })
    const answer = { member, appointmentId: id, seen: 0 }

    await given(paul.act('workshop.answer', { ...answer, answer: 'accept' }))
    const second = await malik.act('workshop.answer', { ...answer, answer: 'cancel' })

    expect(second.data).toMatchObject({ reason: 'appointment-moved-on', by: 'Paul', status: 'booked' })
    const both = await Promise.all(
      [paul, malik].map((person) => person.act('workshop.answer', { ...answer, seen: 1, answer: 'cancel' })),
    )
    expect(both.map(({ reason }) => reason).toSorted()).toEqual(['appointment-moved-on', undefined])
  })

  test('are noted as kept or missed once they have begun, and noted anew where that was wrong', async () => {
    const { server, member, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    const { id } = await booked(await resident(server, 'Alma'), { startsAt: mondayAt(14) })
    const note = { member, appointmentId: id }

    const early = await paul.act('workshop.answer', { ...note, seen: 0, answer: 'keep' })
    server.clock.set(mondayAt(14))
    const missed = await given(paul.act('workshop.answer', { ...note, seen: 0, answer: 'miss' }))
    const kept = await given(paul.act('workshop.answer', { ...note, seen: 1, answer: 'keep' }))

    expect(early.reason).toBe('too-late')
    expect([missed.status, kept.status]).toEqual(['missed', 'kept'])
    expect(kept.may).toEqual(['miss'])
  })

  test('are as none to who works elsewhere', async () => {
    const { server, member, elsewhere, zoe } = await openWorkshopDesk(engine)
    await using _closed = server
    const { id: appointmentId } = await booked(await resident(server, 'Alma'), { startsAt: mondayAt(14) })

    const refused = await Promise.all([
      zoe.ask('workshop.visits', { member }),
      zoe.ask('workshop.visits', { member: elsewhere }),
      zoe.ask('workshop.visits', { member: elsewhere, repairer: 'atelier-des-marais' }),
      zoe.ask('workshop.visitsCsv', { member: elsewhere, repairer: 'atelier-des-marais', locale: 'fr' }),
      zoe.ask('workshop.visit', { member: elsewhere, appointmentId }),
      zoe.act('workshop.answer', { member: elsewhere, appointmentId, seen: 0, answer: 'cancel' }),
    ])

    expect(refused.map(({ reason }) => reason)).toEqual([
      ...['role-missing', 'repairer-unknown', 'repairer-unknown', 'repairer-unknown'],
      ...['appointment-gone', 'appointment-gone'],
    ])
    const { spaces } = await given(zoe.ask('roles.mine', {}))
    expect(spaces.flatMap(({ rooms }) => rooms.map(({ room }) => room))).not.toContain('workshop')
  })

  test('go into a file, of what is filtered, in which no words are a formula', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    await booked(await resident(server, 'Alma'), { startsAt: mondayAt(14), words: '=1+1', phone: '+33 6 39 98 20 11' })
    await booked(await resident(server, 'Bilal'), { startsAt: mondayAt(15), firstName: 'Bilal' })

    const file = await given(malik.ask('workshop.visitsCsv', { member, locale: 'fr', words: 'alma' }))
    const { spaces } = await given(malik.ask('roles.mine', {}))

    expect(file).toMatchObject({ name: 'rendez-vous-atelier-des-marais-2027-03-01.csv', rows: 1, left: 0 })
    expect(file.csv.split('\r\n')[1]).toBe(
      "2027-03-01,14:00,15:00,À répondre,Alma,+33 6 39 98 20 11,,,vélo classique,,,'=1+1",
    )
    expect(spaces[0]?.rooms).toContainEqual({ room: 'workshop', waits: 2 })
  })

  test('are noted as carried away, with how many and what they were chosen by, without what was typed', async () => {
    const { server, member, paul, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    await booked(await resident(server, 'Alma'), { startsAt: mondayAt(14), words: 'Frein,\r\n"dur"' })
    await booked(await resident(server, 'Bilal'), { startsAt: mondayAt(15), firstName: 'Bilal' })

    await given(paul.ask('workshop.visitsCsv', { member, locale: 'fr', from: '2027-03-01' }))
    await given(paul.ask('workshop.visitsCsv', { member, locale: 'en', words: 'alma', show: 'past' }))
    const { entries } = await given(malik.ask('roles.audit', { member, act: 'workshop.visitsCsv' }))

    expect(entries.map(({ who, about }) => [who?.firstName, about?.title])).toEqual([
      ['Paul', 'appointments-atelier-des-marais-2027-03-01.csv, no row, chosen by: state, words looked for'],
      [
        'Paul',
        'rendez-vous-atelier-des-marais-2027-03-01.csv, 2\u00a0lignes, choisies par\u00a0: à partir du 1 mars 2027',
      ],
    ])
  })

  test('come fifty at a time', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { agendas: [{ seats: 10 }] })
    await using _closed = server
    const hours = [...[9, 10, 11].slice(2), 14, 15, 16, 17]
    for (let at = 0; at < 50; at += 1)
      await booked(await resident(server, `P${at}`), { startsAt: mondayAt(hours[Math.floor(at / 10)] ?? 17) })
    const { id } = await booked(await resident(server, 'Last'), { startsAt: '2027-03-02T16:00:00.000Z' })

    const first = await given(malik.ask('workshop.visits', { member }))
    const next = await given(malik.ask('workshop.visits', { member, ...(first.cursor && { cursor: first.cursor }) }))

    expect([first.items.length, first.count]).toEqual([50, 51])
    expect([next.items.map((appointment) => appointment.id), next.cursor]).toEqual([[id], undefined])
  })
})
