import { addToDay, dayOf, paris, type Day } from '../../server/base/local-time.js'
import { admitMember, type Place } from '../../server/members/index.js'
import { readWeeklyHours } from '../../server/members/opening-hours.js'
import { addRepairer } from '../../server/repairs/admission/add-repairer.js'
import type { Opening, Repairer } from '../../server/repairs/repairer.js'
import { commune } from './communes.js'
import { atWorkshops, ofRepairers } from './members/demo-entries.js'
import type { DemoMembers } from './open-sites.js'
import { demoRepairers } from './repairers.js'
import type { DemoRepairer } from './repairers/demo-repairer.js'
import type { Tools } from './tools.js'
import { typeset } from './typeset.js'

/** A repairer of the demo who has opened, and what somebody who books there knows. */
export type OpenRepairer = {
  readonly demo: DemoRepairer
  readonly repairer: Repairer
  readonly openings: readonly Opening[]
}

export async function admitRepairers(tools: Tools, members: DemoMembers): Promise<OpenRepairer[]> {
  const today = dayOf(tools.clock.now(), paris)
  const open: OpenRepairer[] = []
  for (const demo of demoRepairers) {
    const place = await placeOf(tools, demo, members)
    const openings = openingsOf(demo)
    const repairer = await addRepairer(tools, { ...candidateOf(demo, today), ...idsOf(place), openings })
    open.push({ demo, repairer, openings })
  }
  return open
}

const idsOf = ({ id, memberId }: Place) => ({ placeId: id, memberId })

/** Their own, or one that the town has already. */
async function placeOf(tools: Tools, demo: DemoRepairer, members: DemoMembers): Promise<Place> {
  const { slug, place, hours } = demo
  if (!place) return known(members.get(slug)?.place, `no place of the town is called ${slug}`)
  const { name, description, phone, street, postcode, latitude, longitude } = place
  const wheelchair = atWorkshops[slug]
  const { places } = await admitMember(tools, {
    ...ofRepairers,
    slug,
    kind: 'repairer',
    name: typeset(name),
    summary: typeset(description),
    phone,
    places: [
      {
        slug,
        name: typeset(name),
        street,
        postcode,
        hours,
        phone,
        price: 'paid',
        itinerant: demo.types.every((type) => type === 'itinerant'),
        ...(wheelchair && { wheelchair }),
        communeCode: commune(place.commune),
        point: { latitude, longitude },
        precision: 'manual',
      },
    ],
  })
  return known(places[0], `${slug} was admitted without its place`)
}

export function openingsOf({ slug, hours }: DemoRepairer): Opening[] {
  return known(readWeeklyHours(hours), `the hours of ${slug} cannot be read`)
}

function candidateOf(demo: DemoRepairer, today: Day) {
  const { slug, types, bikeTypes, stepMinutes, usualMinutes, employees, seats = 1, reachKm, reachCommunes } = demo
  return {
    slug,
    types,
    bikeTypes,
    stepMinutes,
    usualMinutes,
    email: `atelier@${slug}.example`,
    ...(demo.preparationMinutes !== undefined && { preparationMinutes: demo.preparationMinutes }),
    ...(demo.leadMinutes !== undefined && { leadMinutes: demo.leadMinutes }),
    ...(demo.cancelMinutes !== undefined && { cancelMinutes: demo.cancelMinutes }),
    ...(demo.onRequest && { onRequest: true }),
    ...(reachKm !== undefined && { reachMetres: reachKm * 1_000 }),
    ...(reachCommunes && { communes: reachCommunes.map(commune) }),
    welcome: typeset(demo.welcome),
    ...(demo.toBring !== undefined && { toBring: typeset(demo.toBring) }),
    ...(demo.directions !== undefined && { directions: typeset(demo.directions) }),
    agendas: employees ? employees.map((employee) => ({ employee, seats: 1 })) : [{ seats }],
    services: demo.services.map(([name, minutes, euros, only]) => ({
      name: typeset(name),
      minutes,
      ...(euros !== undefined && { priceCents: euros * 100 }),
      ...(only && { bikeTypes: only }),
    })),
    closures: (demo.closures ?? []).map(({ from, to, fromTime = '00:00', toTime = '24:00', reason }) => ({
      fromTime,
      toTime,
      reason: typeset(reason),
      fromDay: addToDay(today, from),
      toDay: addToDay(today, to),
    })),
  }
}

function known<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new RangeError(otherwise)
  return value
}
