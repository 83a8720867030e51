import type { LitElement } from 'lit'
import type { Opening } from '../booking-frame.js'
import type { BikeType, Near } from '../booking-steps.js'
import type { ReadyStrings } from '../ready-booking.strings.js'

export type Host = LitElement & { readonly site: string; headingLevel: number | string }

export type FlowParts = {
  readonly opening: () => Opening | undefined
  readonly words: () => ReadyStrings
  readonly failed: (cause: unknown) => void
  /** Called when the list is shown again, with the repairer that was chosen. */
  readonly closed: (slug: string | undefined) => void
}

export type Begun = {
  readonly name: string
  readonly bikeType: BikeType | undefined
  readonly near: Near | undefined
  /** The time that was pressed on the card. */
  readonly startsAt: string | undefined
}
