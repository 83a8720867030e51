import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { visitor } from '../../../support/session.js'

const saturday = { weekday: 6, from: '09:00', to: '12:30' }

describe.each(engines)('what a workshop says of itself at its desk, on %s', (engine) => {
  test('hours, holidays, services and words are what people then see', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const before = await given(malik.ask('workshop.settings', { member }))
    const [first] = before.services
    if (!first) throw new Error('no service')

    let seen = before.sequence
    const change = async (
      act: (named: { member: string; seen: number }) => Promise<{ output?: { sequence: number } }>,
    ) => {
      const { output } = await act({ member, seen })
      expect(output?.sequence).toBe(seen + 1)
      seen += 1
    }
    await change((named) => malik.act('workshop.setHours', { ...named, openings: [saturday] }))
    await change((named) => malik.act('workshop.setHolidays', { ...named, worksHolidays: true }))
    await change((named) =>
      malik.act('workshop.setTexts', { ...named, welcome: 'Sonnez deux fois.', toBring: '', directions: '' }),
    )
    await change((named) => malik.act('workshop.addService', { ...named, name: 'Dynamo', minutes: 45, priceCents: 0 }))
    await change((named) =>
      malik.act('workshop.changeService', {
        ...named,
        serviceId: first.id,
        name: 'Roue crevée',
        minutes: 30,
        bikeTypes: ['electric'],
      }),
    )

    const shown = await given(
      (await visitor(server)).ask('repairs.repairer', { repairer: 'atelier-des-marais', site: 'ville-de-lomme' }),
    )
    expect(shown).toMatchObject({ openings: [saturday], worksHolidays: true, welcome: 'Sonnez deux fois.' })
    expect(shown.services.map(({ name, priceCents, bikeTypes }) => [name, priceCents, bikeTypes])).toEqual([
      ['Roue crevée', undefined, ['electric']],
      ['Révision complète', 6_500, ['classic', 'electric']],
      ['Dynamo', 0, ['classic', 'electric']],
    ])
    const after = await given(malik.ask('workshop.settings', { member }))
    expect(after).toMatchObject({
      sequence: seen,
      worksHolidays: true,
      hasCalendar: false,
      holidays: ['2027-03-29', '2027-05-01'],
    })
  })

  test('the rhythm is what people may book from then on, told beforehand; visits that stand stay', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const { rhythm, sequence } = await given(malik.ask('workshop.settings', { member }))
    const wanted = { ...rhythm, stepMinutes: 15, seats: 2, leadMinutes: 0, horizonDays: 7, onRequest: false } as const
    const standing = (await given(malik.ask('workshop.visits', { member }))).items.length
    const { now, then } = await given(malik.ask('workshop.tryRhythm', { member, ...wanted }))
    expect(then).toBeGreaterThan(now)

    const { output } = await malik.act('workshop.setRhythm', { member, ...wanted, seen: sequence })
    expect(output?.sequence).toBe(sequence + 1)
    const after = await given(malik.ask('workshop.settings', { member }))
    expect(after.rhythm).toEqual(wanted)
    expect((await given(malik.ask('workshop.tryRhythm', { member, ...wanted }))).now).toBe(then)
    expect((await given(malik.ask('workshop.visits', { member }))).items).toHaveLength(standing)
    const none = { ...wanted, stepMinutes: 20, seen: after.sequence }
    expect((await malik.act('workshop.setRhythm', { member, ...none } as never)).data).toMatchObject({
      reason: 'invalid-input',
    })
  })

  test('hours are read as people say them, and nothing of what is not understood is made up', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const read = async (text: string) => (await given(malik.ask('workshop.readHours', { member, text }))).openings

    expect(await read('le samedi matin')).toBeUndefined()
    expect(await read('mardi 9h-12h 14h-18h30, samedi matin 9h-12h30')).toEqual([
      { weekday: 2, from: '09:00', to: '12:00' },
      { weekday: 2, from: '14:00', to: '18:30' },
      { weekday: 6, from: '09:00', to: '12:30' },
    ])
    expect(await read('mardi 9h10-12h')).toBeUndefined()
    expect(await read('fermé')).toBeUndefined()
    expect((await given(malik.ask('workshop.settings', { member }))).openings).toHaveLength(10)
  })

  test('are changed once: the second of two is told who was first, and nothing of theirs is kept', async () => {
    const { server, member, malik, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    const { sequence: seen } = await given(malik.ask('workshop.settings', { member }))

    await given(paul.act('workshop.setHours', { member, seen, openings: [saturday] }))
    const second = await malik.act('workshop.setHours', { member, seen, openings: [] })
    const both = await Promise.all(
      [malik, paul].map((person) => person.act('workshop.setHours', { member, seen: seen + 1, openings: [] })),
    )

    expect(second.data).toMatchObject({ reason: 'workshop-moved-on', by: 'Paul' })
    expect(both.map(({ reason }) => reason).toSorted()).toEqual(['workshop-moved-on', undefined])
  })

  test('refuse hours that overlap, a service without a length, and the service of nobody', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const { sequence: seen } = await given(malik.ask('workshop.settings', { member }))
    const named = { member, seen }
    const twice = [saturday, { weekday: 6, from: '12:00', to: '13:00' }]

    const reasons = await Promise.all([
      malik.act('workshop.setHours', { ...named, openings: twice }),
      malik.act('workshop.addService', { ...named, name: 'Dynamo', minutes: 0 }),
      malik.act('workshop.dropService', { ...named, serviceId: '01890000-0000-7000-8000-000000000000' }),
    ])

    expect(reasons.map(({ reason }) => reason)).toEqual(['invalid-input', 'invalid-input', 'service-unknown'])
  })

  test('are nobody’s who works elsewhere', async () => {
    const { server, member, elsewhere, zoe } = await openWorkshopDesk(engine)
    await using _closed = server
    const there = { member: elsewhere, repairer: 'atelier-des-marais' }

    const reasons = await Promise.all([
      zoe.ask('workshop.settings', there),
      zoe.act('workshop.setHours', { ...there, seen: 0, openings: [] }),
      zoe.act('workshop.setHours', { member, seen: 0, openings: [] }),
      zoe.ask('workshop.times', { ...there, bikeType: 'classic' }),
      zoe.act('workshop.enter', { ...there, bikeType: 'classic', locale: 'fr', words: '' }),
      zoe.ask('workshop.calendar', { ...there, locale: 'fr' }),
      zoe.act('workshop.renewCalendar', there),
    ])

    expect(reasons.map(({ reason }) => reason)).toEqual([
      ...['repairer-unknown', 'repairer-unknown', 'role-missing', 'repairer-unknown', 'repairer-unknown'],
      ...['repairer-unknown', 'repairer-unknown'],
    ])
  })
})
