import { newId, type Id } from '../../base/id.js'
import { paris, type Zone } from '../../base/local-time.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Closure, Place } from '../place.js'
import { communesOfMember, insertClosure, savePlace } from '../place.store.js'
import { recordMember } from '../record-member.js'

export type PlaceCandidate = Omit<Place, 'id' | 'memberId' | 'zone' | 'itinerant' | 'languages' | 'helps'> &
  Partial<Pick<Place, 'itinerant' | 'languages' | 'helps'>> & {
    readonly zone?: Zone
    readonly closures?: readonly Closure[]
  }

export async function addPlace(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  memberId: Id<'Member'>,
  candidate: PlaceCandidate,
): Promise<Place> {
  const now = clock.now()
  const before = await communesOfMember(tx, memberId)
  const place = await putPlace({ tx, clock }, memberId, candidate)
  await recordMember(tx, now, { memberId, before })
  return place
}

/** Records no event: for callers that change more of the member and record one for all. */
export async function putPlace(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  memberId: Id<'Member'>,
  { closures = [], ...candidate }: PlaceCandidate,
): Promise<Place> {
  const place: Place = { zone: paris, itinerant: false, languages: [], helps: [], ...candidate, id: newId(), memberId }
  await savePlace(tx, place, clock.now())
  for (const closure of closures) await insertClosure(tx, place.id, closure)
  return place
}
