import { never, type Instant } from '../../base/instant.js'
import type { RepairerCard } from '../repair.wire.js'
import type { BikeType, RepairType } from '../repairer.js'

export type Card = {
  readonly slug: string
  readonly name: string
  readonly types: readonly RepairType[]
  readonly bikeTypes: readonly BikeType[]
  readonly commune: string
  readonly street: string | undefined
  readonly postcode: string | undefined
  readonly phone: string | undefined
  readonly onRequest: boolean
  readonly firstFreeAt: Instant
  readonly seen?: { readonly metres: number; readonly comesHere: boolean } | undefined
}

/** A card holds nothing but what anybody may know. */
export function cardToWire(card: Card): RepairerCard {
  const { slug, name, types, bikeTypes, commune, street, postcode, phone, onRequest, firstFreeAt, seen } = card
  // The address of a repairer who is only itinerant may be a home.
  const receives = types.some((type) => type !== 'itinerant')
  return {
    slug,
    name,
    commune,
    ...(receives && street !== undefined && { street }),
    ...(receives && postcode !== undefined && { postcode }),
    ...(phone !== undefined && { phone }),
    types: [...types],
    bikeTypes: [...bikeTypes],
    onRequest,
    ...(seen && { distanceMetres: Math.round(seen.metres) }),
    ...(seen && types.includes('itinerant') && { comesHere: seen.comesHere }),
    ...(firstFreeAt < never && { firstFree: firstFreeAt }),
  }
}

export const repairsPath = (site: string) => `/s/${site}/reparation`
