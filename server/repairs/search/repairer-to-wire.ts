import { dayOf, wallTimeOf, type Zone } from '../../base/local-time.js'
import type { FirstTimes } from '../agenda/first-free.store.js'
import type { RepairerCard, RepairerFacts } from '../repair.wire.js'
import { receives, type BikeType, type RepairService, type RepairType } from '../repairer.js'

type Facts = {
  readonly slug: string
  readonly name: string
  readonly types: readonly RepairType[]
  readonly bikeTypes: readonly BikeType[]
  readonly commune: string
  readonly street: string | undefined
  readonly postcode: string | undefined
  readonly phone: string | undefined
  readonly onRequest: boolean
  readonly firstFree: string | undefined
}

type Card = Omit<Facts, 'firstFree'> & {
  readonly zone: Zone
  readonly firstTimes: FirstTimes
  /** For the bicycle that is chosen. */
  readonly services: readonly RepairService[]
  readonly seen?: { readonly metres: number | undefined; readonly comesHere: boolean } | undefined
}

/** A card names at most so many services. */
const mostServices = 3

export function cardToWire({ zone, firstTimes, services, seen, ...facts }: Card): RepairerCard {
  const { minutes, starts } = firstTimes
  const prices = services.flatMap(({ priceCents }) => priceCents ?? [])
  return {
    ...factsToWire({ ...facts, firstFree: starts[0] }),
    ...(seen?.metres !== undefined && { distanceMetres: Math.round(seen.metres) }),
    ...(seen && facts.types.includes('itinerant') && { comesHere: seen.comesHere }),
    firstTimes: starts.map((startsAt) => ({ startsAt, day: dayOf(startsAt, zone), time: wallTimeOf(startsAt, zone) })),
    shortestMinutes: minutes,
    services: services.slice(0, mostServices).map(({ id, name, minutes: takes, priceCents }) => {
      return { id, name, minutes: takes, ...(priceCents !== undefined && { priceCents }) }
    }),
    servicesTotal: services.length,
    ...(prices.length > 0 && { fromCents: Math.min(...prices) }),
  }
}

/** Nothing but what anybody may know. */
export function factsToWire(repairer: Facts): RepairerFacts {
  const { slug, name, types, bikeTypes, commune, street, postcode, phone, onRequest, firstFree } = repairer
  const isReceiving = receives(types)
  return {
    slug,
    name,
    commune,
    ...(isReceiving && street !== undefined && { street }),
    ...(isReceiving && postcode !== undefined && { postcode }),
    ...(phone !== undefined && { phone }),
    types: [...types],
    bikeTypes: [...bikeTypes],
    onRequest,
    ...(firstFree !== undefined && { firstFree }),
  }
}

export const repairsPath = (site: string) => `/s/${site}/reparation`
