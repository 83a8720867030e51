import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import type { BikeType, Repairer } from '../repairer.js'

/** A repairer as those see it who work there. */
export type Workshop = {
  readonly repairer: Repairer
  readonly bikeTypes: readonly BikeType[]
  /** Of the member. */
  readonly name: string
  readonly memberId: Id<'Member'>
  readonly memberSlug: string
  readonly place: string
  readonly commune: string
  readonly communeCode: string
  /** How it stands with the network, and what the network wrote last. */
  readonly state: AdmissionState
  readonly answer?: string
  readonly zone: Zone
  /** One more at each change of its hours, closures, services or words. */
  readonly sequence: number
  readonly changedAt: Instant
}
