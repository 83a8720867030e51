import type { Point } from '../../base/point.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Closure, Place } from '../place.js'
import { insertClosure, savePlace } from '../place.store.js'
import { recordMember } from '../record-member.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

/** Places it by hand: no import moves the place again. */
export const movePlace = (ctx: Ctx, place: Place, point: Point): Promise<void> =>
  placeAt(ctx, place, { point, precision: 'manual' })

/** From now on its address is nobody's to see, if it is a repairer's. */
export const becomeItinerant = (ctx: Ctx, place: Place): Promise<void> => save(ctx, { ...place, itinerant: true })

/** The claimed point is dropped. */
export async function placeAt(ctx: Ctx, place: Place, at: Pick<Place, 'point' | 'precision'>): Promise<void> {
  const { claimedPoint: _, ...kept } = place
  await save(ctx, { ...kept, ...at })
}

async function save({ tx, clock }: Ctx, place: Place): Promise<void> {
  await savePlace(tx, place, clock.now())
  await recordMember(tx, clock.now(), { memberId: place.memberId })
}

type Detail =
  | 'street'
  | 'streetExtra'
  | 'postcode'
  | 'hours'
  | 'phone'
  | 'email'
  | 'website'
  | 'bookingUrl'
  | 'accessibilityUrl'
  | 'wheelchair'
  | 'price'

/** Undefined leaves a detail as it is, null removes it. */
export type PlaceDetails = { readonly [Name in Detail]: NonNullable<Place[Name]> | null | undefined }

type PlaceChange = { readonly details: PlaceDetails } & Partial<
  Pick<Place, 'name' | 'itinerant' | 'languages' | 'helps'>
>

export async function changePlace(ctx: Ctx, place: Place, change: PlaceChange): Promise<void> {
  const { details, ...rest } = change
  await save(ctx, { ...withDetails(place, details), ...rest })
}

export function withDetails(place: Place, said: PlaceDetails): Place {
  const { street, streetExtra, postcode, hours, phone, email, website, bookingUrl, ...more } = place
  const { accessibilityUrl, wheelchair, price, ...kept } = more
  const now = <T>(anew: T | null | undefined, before: T | undefined) => (anew === undefined ? before : anew)
  return {
    ...kept,
    ...described({
      street: now(said.street, street),
      streetExtra: now(said.streetExtra, streetExtra),
      postcode: now(said.postcode, postcode),
      hours: now(said.hours, hours),
      phone: now(said.phone, phone),
      email: now(said.email, email),
      website: now(said.website, website),
      bookingUrl: now(said.bookingUrl, bookingUrl),
      accessibilityUrl: now(said.accessibilityUrl, accessibilityUrl),
      wheelchair: now(said.wheelchair, wheelchair),
      price: now(said.price, price),
    }),
  }
}

export function described(details: PlaceDetails): Pick<Place, Detail> {
  const { street, streetExtra, postcode, hours, phone, email, website, bookingUrl, ...more } = details
  const { accessibilityUrl, wheelchair, price } = more
  return {
    ...(typeof street === 'string' && { street }),
    ...(typeof streetExtra === 'string' && { streetExtra }),
    ...(typeof postcode === 'string' && { postcode }),
    ...(typeof hours === 'string' && { hours }),
    ...(typeof phone === 'string' && { phone }),
    ...(typeof email === 'string' && { email }),
    ...(typeof website === 'string' && { website }),
    ...(typeof bookingUrl === 'string' && { bookingUrl }),
    ...(typeof accessibilityUrl === 'string' && { accessibilityUrl }),
    ...(typeof wheelchair === 'string' && { wheelchair }),
    ...(typeof price === 'string' && { price }),
  }
}

export async function closePlace({ tx, clock }: Ctx, place: Place, closure: Closure): Promise<void> {
  await insertClosure(tx, place.id, closure)
  await recordMember(tx, clock.now(), { memberId: place.memberId })
}
