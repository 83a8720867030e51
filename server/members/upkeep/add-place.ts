import { newId, type Id } from '../../base/id.js'
import { paris, type Zone } from '../../base/local-time.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Closure, Place } from '../place.js'
import { communesOfMember, insertClosure, savePlace } from '../place.store.js'
import { recordMember } from '../record-member.js'

/** A place as somebody describes it who gives it to a member: what is not said is none. */
export type PlaceCandidate = Omit<Place, 'id' | 'memberId' | 'zone' | 'itinerant' | 'languages' | 'helps'> &
  Partial<Pick<Place, 'itinerant' | 'languages' | 'helps'>> & {
    readonly zone?: Zone
    readonly closures?: readonly Closure[]
  }

/** A member opens another door. */
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

/** Without saying so: for whoever has more to say of the member. */
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
