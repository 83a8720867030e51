import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

export type Admission = {
  readonly state: AdmissionState
  readonly begunAt: Instant
  readonly words: string
  /** Since when the network has it, and which charter was accepted with it. */
  readonly sent?: { readonly at: Instant; readonly charter: string; readonly by?: Id<'Account'> }
  /** What the network wrote last. */
  readonly answer?: { readonly at: Instant; readonly words: string; readonly by?: Id<'Account'> }
}
