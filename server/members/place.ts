import type { Id } from '../base/id.js'
import type { Day, Zone } from '../base/local-time.js'
import type { Point, Precision } from '../base/point.js'
import {
  helps,
  prices,
  wheelchairs,
  type Help,
  type Price,
  type Wheelchair,
} from '../../widgets/words/members/access-terms.js'
import type { MemberKind } from './member.js'
import type { PlaceFacet } from './place.table.js'

export { helps, prices, wheelchairs, type Help, type PlaceFacet, type Price, type Wheelchair }

/** An address where a member receives people, lends, repairs. */
export type Place = {
  readonly id: Id<'Place'>
  readonly memberId: Id<'Member'>
  readonly slug: string
  readonly name: string
  readonly street?: string
  readonly streetExtra?: string
  readonly postcode?: string
  readonly communeCode: string
  readonly point: Point
  readonly precision: Precision
  /** A source's point that is too far from the commune to be right. The place must be put on the map by hand. */
  readonly claimedPoint?: Point
  readonly zone: Zone
  /** OSM `opening_hours`, or any text: what `hours/read-hours.ts` cannot parse is shown as it is. */
  readonly hours?: string
  readonly phone?: string
  readonly website?: string
  readonly email?: string
  readonly bookingUrl?: string
  readonly accessibilityUrl?: string
  readonly wheelchair?: Wheelchair
  readonly price?: Price
  readonly itinerant: boolean
  /** Languages spoken there, as BCP 47 tags (`fr`, `en`, `fsl`). */
  readonly languages: readonly string[]
  readonly helps: readonly Help[]
  /** The source's row by column name, so that exports give back what we have no field for. */
  readonly sourceRow?: Readonly<Record<string, string>>
}

/** An itinerant repairer comes to people's homes; other itinerant members have stops that people go to. */
export const comesToYou = (kind: MemberKind, { itinerant }: Pick<Place, 'itinerant'>): boolean =>
  kind === 'repairer' && itinerant

type Standing = Pick<Place, 'itinerant' | 'street' | 'streetExtra' | 'point' | 'precision' | 'claimedPoint'>

/**
 * A place without what is private: the address of an itinerant repairer is often a home. It is shown at the centre of
 * its commune, or without a position when that centre is unknown.
 */
export function asSeen<Of extends Standing>(
  kind: MemberKind,
  place: Of,
  centre: Point | null,
): Omit<Of, keyof Standing> & Standing {
  if (!comesToYou(kind, place)) return place
  const { itinerant, street: _street, streetExtra: _extra, point, precision: _precision, claimedPoint, ...rest } = place
  const claimed = claimedPoint ?? (centre ? undefined : point)
  return { ...rest, itinerant, point: centre ?? point, precision: 'commune', ...(claimed && { claimedPoint: claimed }) }
}

export const isHelp = (text: string): text is Help => helps.some((help) => help === text)

/** Both days included. */
export type Closure = { readonly from: Day; readonly to: Day; readonly reason?: string }
