import type { Language } from '../../base/language.js'
import type { Zone } from '../../base/local-time.js'
import type { Id } from '../../base/id.js'
import type { Appointment, Side, VisitSide } from '../appointment.js'

/** An appointment with all that mails, calendars and pages tell of it. */
export type VisitSheet = {
  readonly appointment: Appointment
  readonly repairer: {
    readonly slug: string
    /** Of the member that repairs. */
    readonly name: string
    readonly email: string
    readonly street?: string
    readonly postcode?: string
    readonly commune: string
    /** Of the place: how its hours are meant. */
    readonly zone: Zone
    readonly phone?: string
    readonly toBring?: string
    readonly directions?: string
  }
  readonly site: { readonly slug: string; readonly name: string; readonly languages: readonly Language[] }
  readonly resident: { readonly email?: string; readonly firstName: string }
}

/** A visit in the hands of one of its sides, or of time. */
export type Held<By extends Side = Side> = { readonly id: Id<'Appointment'>; readonly by: By }

export type HeldVisit = Held<VisitSide>
