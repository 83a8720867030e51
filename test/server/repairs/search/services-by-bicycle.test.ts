import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import type { RepairerCandidate } from '../../../../server/repairs/index.js'
import type { RepairerPage } from '../../../../server/repairs/repair.wire.js'
import { engines } from '../../../support/engines.js'
import { wish } from '../../../support/repairs/booking.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { signIn } from '../../../support/session.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'

const monday = '2027-03-01T08:00:00Z'
const clock = { now: () => toInstant(monday) }
const site = 'ville-de-lomme'
const slug = 'atelier-des-marais'

const services = [
  { name: 'Crevaison', minutes: 30, priceCents: 1_200, bikeTypes: ['classic', 'cargo'] },
  { name: 'Panne de moteur', minutes: 90, bikeTypes: ['electric'] },
  { name: 'Changement de batterie', minutes: 120, priceCents: 4_000, bikeTypes: ['electric', 'cargo'] },
] as const satisfies RepairerCandidate['services']

async function opened(engine: (typeof engines)[number], differences: Partial<RepairerCandidate> = {}) {
  const server = await openTestServer(engine, monday)
  const { database } = server.services
  const { house } = await buildTown(database, clock)
  await admitWorkshop(database, clock, {
    at: house,
    stepMinutes: 30,
    bikeTypes: ['classic', 'electric', 'cargo', 'adapted'],
    services,
    // A morning of one hour, in which no motor is repaired.
    openings: [
      { weekday: 1, from: '11:00', to: '12:00' },
      { weekday: 1, from: '14:00', to: '18:00' },
    ],
    ...differences,
  })
  return server
}

async function ask(server: TestServer, procedure: string, input: object): Promise<unknown> {
  const address = `${server.url}/trpc/repairs.${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
  const { result } = (await (await fetch(address)).json()) as { result?: { data: unknown } }
  return result?.data
}

const search = async (server: TestServer, input: object = {}) =>
  (await ask(server, 'search', { site, ...input })) as RepairerPage

const slots = async (server: TestServer, service: string | undefined) => {
  const shown = await ask(server, 'slots', { repairer: slug, site, ...(service && { service }) })
  return (shown as { days: { starts: string[] }[] }).days.flatMap(({ starts }) => starts)
}

describe.each(engines)('a repairer whose services are each for some bicycles, on %s,', (engine) => {
  test('says on the card the first times that the shortest of them is offered at', async () => {
    await using server = await opened(engine)

    for (const bike of ['classic', 'electric', 'cargo', undefined]) {
      const [card] = (await search(server, { ...(bike && { 'bike-type': bike }) })).items
      const shortest = card?.services.toSorted((a, b) => a.minutes - b.minutes)[0]
      const offered = await slots(server, shortest?.id)

      expect(card?.shortestMinutes, bike).toBe(shortest?.minutes)
      expect(card?.firstFree, bike).toBe(offered[0])
      expect(
        card?.firstTimes.map(({ startsAt }) => startsAt),
        bike,
      ).toEqual(offered.slice(0, 3))
    }
    const [electric] = (await search(server, { 'bike-type': 'electric' })).items
    expect(electric?.firstTimes[0]).toEqual({ startsAt: '2027-03-01T13:00:00.000Z', day: '2027-03-01', time: '14:00' })
  })

  test('names only those that fit, with the lowest price', async () => {
    await using server = await opened(engine)

    const [electric] = (await search(server, { 'bike-type': 'electric' })).items
    const [any] = (await search(server)).items

    expect(electric).toMatchObject({ servicesTotal: 2, fromCents: 4_000 })
    expect(electric?.services.map(({ name }) => name)).toEqual(['Panne de moteur', 'Changement de batterie'])
    expect(any).toMatchObject({ servicesTotal: 3, fromCents: 1_200 })
  })

  test('is not listed for a bicycle that none of them is for', async () => {
    await using server = await opened(engine)

    const adapted = await search(server, { 'bike-type': 'adapted' })
    const [any] = (await search(server)).items
    const sheet = await ask(server, 'repairer', { repairer: slug, site })

    expect(adapted).toEqual({ items: [], total: 0 })
    expect(any?.bikeTypes).toEqual(['classic', 'electric', 'cargo'])
    expect(await ask(server, 'open', { site })).toMatchObject({ bikeTypes: ['classic', 'electric', 'cargo'] })
    expect(sheet).toMatchObject({ services: services.map(({ bikeTypes }) => ({ bikeTypes })) })
  })

  test('names first those that are for this bicycle in particular', async () => {
    const any = ['Freins', 'Roues', 'Vitesses'].map((name) => ({ name, minutes: 30 }))
    await using server = await opened(engine, { services: [...any, ...services] })

    const named = async (bike: 'electric' | 'adapted') =>
      (await search(server, { 'bike-type': bike })).items[0]?.services.map(({ name }) => name)

    expect(await named('electric')).toEqual(['Panne de moteur', 'Changement de batterie', 'Freins'])
    expect(await named('adapted')).toEqual(['Freins', 'Roues', 'Vitesses'])
  })

  test('says so on the page without scripts too', async () => {
    await using server = await opened(engine)

    const page = await (await fetch(`${server.url}/s/${site}/reparation`)).text()

    expect(page).toMatch(/Crevaison \(environ 30\smin, 12\s€, vélo classique, vélo cargo\)/)
    expect(page).toMatch(/Panne de moteur \(environ 1\sh\s30, vélo électrique\)/)
  })

  test('does every service for every bicycle when it does not say', async () => {
    await using server = await opened(engine, { services: [{ name: 'Crevaison', minutes: 30 }] })

    const sheet = await ask(server, 'repairer', { repairer: slug, site })

    expect((await search(server, { 'bike-type': 'adapted' })).total).toBe(1)
    expect(sheet).toMatchObject({ services: [{ bikeTypes: ['classic', 'electric', 'cargo', 'adapted'] }] })
  })

  test('does not take a booking for a bicycle that the service is not for', async () => {
    await using server = await opened(engine)
    const alma = await signIn(server)
    const [card] = (await search(server, { 'bike-type': 'classic' })).items
    const puncture = card?.services[0]?.id ?? ''
    const booking = wish({ repairer: slug, service: puncture, startsAt: card?.firstTimes[0]?.startsAt ?? '' })

    const refused = await alma.act('repairs.book', { ...booking, bikeType: 'electric' })
    const refusedAny = await alma.act('repairs.book', { ...wish({ startsAt: booking.startsAt }), bikeType: 'adapted' })
    const booked = await alma.act('repairs.book', { ...booking, bikeType: 'classic' })

    expect(refused).toMatchObject({ reason: 'bike-type-unserved' })
    expect(refusedAny).toMatchObject({ reason: 'bike-type-unserved' })
    expect(booked).toMatchObject({ status: 200 })
  })
})
