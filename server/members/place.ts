import type { Id } from '../base/id.js'
import type { Day, Zone } from '../base/local-time.js'
import type { Point, Precision } from '../base/point.js'
import type { MemberKind } from './member.table.js'
import type { PlaceFacet, Price, Wheelchair } from './place.table.js'

export type { PlaceFacet, Price, Wheelchair }

/** A house with a door: where a member receives people, lends, repairs. */
export type Place = {
  readonly id: Id<'Place'>
  readonly memberId: Id<'Member'>
  readonly slug: string
  readonly name: string
  readonly street?: string
  /** Building, floor, entrance. */
  readonly streetExtra?: string
  readonly postcode?: string
  readonly communeCode: string
  readonly point: Point
  readonly precision: Precision
  /** What a source said and nobody believes, too far from the commune: the place waits to be put on the map by hand. */
  readonly claimedPoint?: Point
  readonly zone: Zone
  /** OSM `opening_hours`; see `hours/read-hours.ts` for what is read of it. */
  readonly hours?: string
  readonly phone?: string
  readonly website?: string
  readonly email?: string
  readonly bookingUrl?: string
  /** Its record at Acceslibre. */
  readonly accessibilityUrl?: string
  readonly wheelchair?: Wheelchair
  readonly price?: Price
  readonly itinerant: boolean
  /** Languages spoken at the door, as BCP 47 writes them (`fr`, `en`, `fsl`). */
  readonly languages: readonly string[]
  readonly helps: readonly Help[]
  /** The line of the source, by the names of its columns, to be given back as it came. */
  readonly sourceRow?: Readonly<Record<string, string>>
}

/** A workshop on wheels comes to the door: nobody is to look for it where it is kept. Other itinerants have stops one goes to. */
export const comesToYou = (kind: MemberKind, { itinerant }: Pick<Place, 'itinerant'>): boolean =>
  kind === 'repairer' && itinerant

type Standing = Pick<Place, 'itinerant' | 'street' | 'streetExtra' | 'point' | 'precision' | 'claimedPoint'>

/**
 * A place as anybody may see it. Where a workshop on wheels is kept is often a home: it is told by its commune, and stands
 * nowhere when nobody knows the commune's centre.
 */
export function asSeen<Of extends Standing>(
  kind: MemberKind,
  place: Of,
  centre: Point | null,
): Omit<Of, keyof Standing> & Standing {
  if (!comesToYou(kind, place)) return place
  const { itinerant, street: _street, streetExtra: _extra, point, precision: _precision, claimedPoint, ...rest } = place
  const claimed = claimedPoint ?? (centre ? undefined : point)
  return {
    ...rest,
    ...{ itinerant, point: centre ?? point, precision: 'commune' },
    ...(claimed && { claimedPoint: claimed }),
  }
}

export const wheelchairs = ['yes', 'limited', 'no'] as const satisfies readonly Wheelchair[]
export const prices = ['free', 'conditional', 'paid'] as const satisfies readonly Price[]

/** How somebody is helped: with what stands there, by one person, in a workshop, from afar. */
export const helps = ['alone', 'one-to-one', 'group', 'remote'] as const
export type Help = (typeof helps)[number]

export const isHelp = (text: string): text is Help => helps.some((help) => help === text)

/** Both days included. */
export type Closure = { readonly from: Day; readonly to: Day; readonly reason?: string }
