import { describe, expect, test } from 'vitest'
import { newId } from '../../../../server/base/id.js'
import { toInstant } from '../../../../server/base/instant.js'
import type { Day } from '../../../../server/base/local-time.js'
import { addRepairer, type RepairerCandidate } from '../../../../server/repairs/admission/add-repairer.js'
import { addClosure, dropClosure, setOpenings } from '../../../../server/repairs/agenda/change-repairer-times.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { admitWorkshop, workshopAt } from '../../../support/repairs/workshop.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'

const monday = '2027-03-01T08:00:00Z'
const clock = { now: () => toInstant(monday) }
const site = 'ville-de-lomme'
const repairer = 'atelier-des-marais'
const day = (text: string) => text as Day

async function ask(server: TestServer, procedure: string, input: object) {
  const address = `${server.url}/trpc/repairs.${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
  const response = await fetch(address)
  const { result } = (await response.json()) as { result?: { data: unknown } }
  return { response, data: result?.data }
}

const firstDays = (data: unknown) => (data as { days: { day: string; starts: string[] }[] }).days

describe.each(engines)('a repairer on %s', (engine) => {
  test('shows what it does, when, and what to know before', async () => {
    await using server = await openTestServer(engine, monday)
    const { database } = server.services
    const { house } = await buildTown(database, clock)
    await admitWorkshop(database, clock, {
      at: house,
      types: ['workshop', 'itinerant'],
      reachMetres: 8_000,
      communes: ['59350', '59298'],
      welcome: 'Bonjour',
      toBring: 'La clé de l’antivol',
      directions: 'Porte verte',
      closures: [
        { fromDay: day('2027-02-01'), fromTime: '00:00', toDay: day('2027-02-28'), toTime: '24:00' },
        {
          fromDay: day('2027-03-01'),
          fromTime: '00:00',
          toDay: day('2027-03-01'),
          toTime: '15:00',
          reason: 'Livraison',
        },
      ],
    })

    const { data } = await ask(server, 'repairer', { repairer, site })

    expect(data).toMatchObject({
      slug: repairer,
      name: 'Maison des Marais',
      commune: 'Lomme',
      street: '3 place du Lavoir',
      phone: '03 53 01 20 30',
      types: ['workshop', 'itinerant'],
      bikeTypes: ['classic', 'electric'],
      firstFree: '2027-03-01T14:00:00.000Z',
      zone: 'Europe/Paris',
      usualMinutes: 60,
      services: [
        { name: 'Crevaison', minutes: 30, priceCents: 1_200 },
        { name: 'Révision complète', minutes: 120, priceCents: 6_500 },
      ],
      closures: [{ fromDay: '2027-03-01', fromTime: '00:00', toDay: '2027-03-01', toTime: '15:00' }],
      welcome: 'Bonjour',
      toBring: 'La clé de l’antivol',
      directions: 'Porte verte',
      cancelMinutes: 240,
      leadMinutes: 120,
      horizonDays: 60,
      reachMetres: 8_000,
      // Hellemmes is a part of Lille.
      reachCommunes: ['Lille'],
    })
    expect(JSON.stringify(data)).not.toMatch(/example|Livraison/)
    expect((data as { openings: unknown[] }).openings).toHaveLength(10)
  })

  test('shows the slots of a service, day by day, for as long as they are true', async () => {
    await using server = await openTestServer(engine, monday)
    const { database } = server.services
    const { house } = await buildTown(database, clock)
    await admitWorkshop(database, clock, { at: house, horizonDays: 1 })
    const { data: sheet } = await ask(server, 'repairer', { repairer, site })
    const [, overhaul] = (sheet as { services: { id: string }[] }).services

    const usual = await ask(server, 'slots', { repairer, site })
    const long = await ask(server, 'slots', { repairer, service: overhaul?.id, site })

    expect(usual.response.headers.get('cache-control')).toBe('no-cache')
    expect(usual.data).toEqual({
      zone: 'Europe/Paris',
      minutes: 60,
      days: [
        {
          day: '2027-03-01',
          starts: ['10:00', '13:00', '14:00', '15:00', '16:00'].map((time) => `2027-03-01T${time}:00.000Z`),
        },
        {
          day: '2027-03-02',
          starts: ['08', '09', '10', '13', '14', '15', '16'].map((hour) => `2027-03-02T${hour}:00:00.000Z`),
        },
      ],
    })
    expect(long.data).toMatchObject({ minutes: 120 })
    expect(firstDays(long.data)[0]?.starts).toEqual(['13', '14', '15'].map((hour) => `2027-03-01T${hour}:00:00.000Z`))

    // The kept answer is dropped when the first slot falls within the lead time.
    server.clock.set('2027-03-01T08:00:00.001Z')
    const later = await ask(server, 'slots', { repairer, site })
    expect(firstDays(later.data)[0]?.starts[0]).toBe('2027-03-01T13:00:00.000Z')
    server.clock.set('2027-03-02T00:00:00Z')
    const tomorrow = await ask(server, 'slots', { repairer, site })
    expect(firstDays(tomorrow.data).map((each) => each.day)).toEqual(['2027-03-02', '2027-03-03'])
  })

  test('another one’s service is not a service of this one', async () => {
    await using server = await openTestServer(engine, monday)
    const { database } = server.services
    const { house } = await buildTown(database, clock)
    await admitWorkshop(database, clock, { at: house })
    const other = await admitWorkshop(database, clock, { at: house, slug: 'autre' })
    const { id: service } = await database.reader
      .selectFrom('repair_service')
      .select('id')
      .where('repairer_id', '=', other.id)
      .executeTakeFirstOrThrow()

    const { response } = await ask(server, 'slots', { repairer, service, site })

    expect(response.status).toBe(404)
  })

  test('hours and closures that change are seen at once, and by who is free first', async () => {
    await using server = await openTestServer(engine, monday)
    const { database } = server.services
    const { house } = await buildTown(database, clock)
    const { id } = await admitWorkshop(database, clock, { at: house })
    const shown = async () => {
      const { data } = await ask(server, 'slots', { repairer, site })
      const { first_free_at: firstFree } = await database.reader
        .selectFrom('repairer')
        .select('first_free_at')
        .executeTakeFirstOrThrow()
      return [firstDays(data)[0]?.starts[0], firstFree]
    }
    const both = (moment: string) => [moment, moment]
    expect(await shown()).toEqual(both('2027-03-01T10:00:00.000Z'))

    const closure = { fromDay: day('2027-03-01'), fromTime: '00:00', toDay: day('2027-03-02'), toTime: '24:00' }
    const closed = await administer(database, (tx) => addClosure({ tx, clock }, id, closure))
    await expect.poll(shown).toEqual(both('2027-03-03T08:00:00.000Z'))

    const evenings = [{ weekday: 4, from: '18:00', to: '24:00' }]
    await administer(database, (tx) => setOpenings({ tx, clock }, id, evenings))
    await expect.poll(shown).toEqual(both('2027-03-04T17:00:00.000Z'))

    await administer(database, (tx) => setOpenings({ tx, clock }, id, [{ weekday: 1, from: '00:00', to: '24:00' }]))
    await administer(database, (tx) => dropClosure({ tx, clock }, id, closed))
    await expect.poll(shown).toEqual(both('2027-03-01T10:00:00.000Z'))
  })

  test('is not admitted with what cannot be, and the field is named', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { house } = await buildTown(database, clock)
    const wrongs: [string, Partial<RepairerCandidate>][] = [
      ['slug', { slug: 'Atelier' }],
      ['types', { types: [] }],
      ['types', { types: ['workshop', 'workshop'] }],
      ['bikeTypes', { bikeTypes: [] }],
      ['reachMetres', { reachMetres: 5_000 }],
      ['reachMetres', { types: ['itinerant'] }],
      ['stepMinutes', { stepMinutes: 20 }],
      ['usualMinutes', { usualMinutes: 0 }],
      ['leadMinutes', { leadMinutes: -1 }],
      ['horizonDays', { horizonDays: 1_000 }],
      ['email', { email: 'nobody' }],
      ['openings', { openings: [{ weekday: 1, from: '09:10', to: '12:00' }] }],
      ['openings', { openings: [{ weekday: 8, from: '09:00', to: '12:00' }] }],
      ['openings', { openings: [{ weekday: 1, from: '12:00', to: '12:00' }] }],
      ['openings', { openings: [{ weekday: 1, from: '09:00', to: '12:00' }, { weekday: 1, from: '11:45', to: '13:00' }] }], // prettier-ignore
      ['closures', { closures: [{ fromDay: day('2027-03-01'), fromTime: '12:00', toDay: day('2027-03-01'), toTime: '09:00' }] }], // prettier-ignore
      ['services', { services: [{ name: ' ', minutes: 30 }] }],
      ['agendas', { agendas: [] }],
      ['agendas', { agendas: [{ seats: 11 }] }],
    ]

    for (const [field, wrong] of wrongs) {
      const admitting = administer(database, (tx) => addRepairer({ tx, clock }, { ...workshopAt(house), ...wrong }))
      await expect(admitting, field).rejects.toMatchObject({ reason: 'invalid-input', detail: { fields: [field] } })
    }

    const foreign = { ...workshopAt(house), memberId: newId<'Member'>() }
    const unknown = { ...workshopAt(house), types: ['itinerant'] as const, communes: ['99999'] }
    for (const [reason, candidate] of [
      ['place-unknown', foreign],
      ['commune-unknown', unknown],
    ] as const) {
      const admitting = administer(database, (tx) => addRepairer({ tx, clock }, candidate))
      await expect(admitting).rejects.toMatchObject({ reason })
    }
    await admitWorkshop(database, clock, { at: house })
    await expect(admitWorkshop(database, clock, { at: house })).rejects.toMatchObject({ detail: { fields: ['slug'] } })
  })
})
