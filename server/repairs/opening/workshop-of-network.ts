import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { sitesShowing } from '../../sites/index.js'
import { communesShowingOne } from '../shown-in.store.js'
import { comingVisits, findAdmission, namedForNetwork } from '../admission/admission.store.js'

/** What mails tell of a workshop that the network decides about. */
export type WorkshopOfNetwork = {
  readonly slug: string
  readonly name: string
  readonly memberId: Id<'Member'>
  readonly memberSlug: string
  readonly state: AdmissionState
  readonly words: string
  readonly asksZone: boolean
  readonly answer: string
  readonly sites: readonly string[]
  readonly visits: readonly Id<'Appointment'>[]
}

export async function findWorkshopOfNetwork(
  db: Db,
  id: Id<'Repairer'>,
  now: Instant,
): Promise<WorkshopOfNetwork | undefined> {
  const named = await namedForNetwork(db, id)
  const admission = named && (await findAdmission(db, id))
  if (!admission) return undefined
  return {
    ...named,
    state: admission.state,
    words: admission.words,
    asksZone: admission.askedZone !== undefined,
    answer: admission.answer?.words ?? '',
    sites: await sitesShowing(db, await communesShowingOne(db, id)),
    visits: (await comingVisits(db, id, now)).map((visit) => visit.id),
  }
}
