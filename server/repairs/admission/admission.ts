import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Where an itinerant goes: a radius in metres, communes by their INSEE codes, or both. */
export type Zone = { readonly reachMetres?: number; readonly communes: readonly string[] }

export type Admission = {
  readonly state: AdmissionState
  readonly begunAt: Instant
  readonly words: string
  /** Since when the network has it, and which charter was accepted with it. */
  readonly sent?: { readonly at: Instant; readonly charter: string; readonly by?: Id<'Account'> }
  /** Another zone of one that is admitted, which the network has not answered. */
  readonly askedZone?: Zone
  /** What the network wrote last. */
  readonly answer?: { readonly at: Instant; readonly words: string; readonly by?: Id<'Account'> }
}
