import type { Activity, Link, Provenance, Topic } from '../../../server/members/member.js'
import type { MemberKind } from '../../../server/members/member.js'
import type { Help, Price, Wheelchair } from '../../../server/members/place.js'
import type { CommuneName } from '../communes.js'

/** The list and the map tell this of a member, beside `DemoPlace` for those who lend. */
export type DemoEntry = {
  readonly does: readonly Activity[]
  readonly topics: readonly Topic[]
  readonly labels?: readonly string[]
  readonly wheelchair?: Wheelchair
  readonly price?: Price
  readonly languages?: readonly string[]
  readonly helps?: readonly Help[]
  /** Its record at Acceslibre. */
  readonly accessibilityUrl?: string
  /** Where one books with others than us. */
  readonly bookingUrl?: string
}

export type DemoAddress = {
  readonly street: string
  readonly postcode: string
  readonly commune: CommuneName
  readonly latitude: number
  readonly longitude: number
  /** OSM `opening_hours`; absent: nobody said. */
  readonly hours?: string
  /** 03 53 01 is kept by Arcep for works of fiction (decision 2018-0881, annex): it rings nowhere. */
  readonly phone: string
  readonly streetExtra?: string
  /** Stands there on its days, and elsewhere on others. */
  readonly itinerant?: boolean
}

/** A member of the network that has a door. */
export type DemoMember = DemoEntry & {
  readonly slug: string
  readonly kind: MemberKind
  readonly name: string
  readonly description: string
  readonly place: DemoAddress
  readonly email?: string
  readonly links?: readonly Link[]
  /** The member that it is a part of, by its slug: one that was admitted before. */
  readonly parent?: string
  /** It came from somebody else's list. */
  readonly provenance?: Provenance
  /** Further doors of the same member, by what each is called. */
  readonly elsewhere?: readonly (DemoAddress & { readonly slug: string; readonly name: string })[]
}

/** A platform has no door: what it serves is a territory of the demo, or all of them. */
export type DemoPlatform = Pick<DemoEntry, 'does' | 'topics'> & {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly territory?: string
}
