import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** How a workshop stands with the network. One that a command put in place has no row until it is suspended. */
export type RepairerAdmissionTable = {
  repairer_id: Id<'Repairer'>
  state: AdmissionState
  begun_at: Instant
  /** The charter that was accepted, by its month; of those that have been sent. */
  charter: string | null
  accepted_by: Id<'Account'> | null
  sent_at: Instant | null
  /** What the workshop tells the network, and nobody else. */
  words: string
  /** What the network wrote last: a question, or why it refuses or suspends. */
  answer: string | null
  answered_by: Id<'Account'> | null
  answered_at: Instant | null
  /** Where an admitted workshop would like to go from now on: a JSON of `Zone`. */
  asked_zone: string | null
}
