import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Zone } from '../../base/local-time.js'
import type { Id } from '../../base/id.js'
import type { Appointment } from '../appointment.js'

export type AppointmentDetails = {
  readonly appointment: Appointment
  readonly repairer: {
    readonly slug: string
    /** Of the member. */
    readonly name: string
    readonly memberId: Id<'Member'>
    readonly memberSlug: string
    readonly email: string
    /** Absent, as the way there is, of who receives nobody. */
    readonly street?: string
    readonly postcode?: string
    readonly commune: string
    /** Of the place. */
    readonly zone: Zone
    readonly phone?: string
    readonly toBring?: string
    readonly directions?: string
  }
  readonly site: { readonly slug: string; readonly name: string; readonly languages: readonly Language[] }
  /** Since when pages of that site may read words; absent where they may not. */
  readonly wordsSince?: Instant
  readonly resident: {
    readonly email?: string
    readonly firstName: string
    readonly isUnreminded?: boolean
    /** Part of the links of this side. */
    readonly linkMark?: string
  }
}
