import { newId, type Id } from '../base/id.js'
import { paris, type Zone } from '../base/local-time.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Member } from './member.js'
import { saveMember } from './member.store.js'
import type { Closure, Place } from './place.js'
import { insertClosure, savePlace } from './place.store.js'

type ListsOf = 'does' | 'topics' | 'labels' | 'links'

/** A place as somebody describes it who admits its member: what is not said is none. */
export type PlaceCandidate = Omit<Place, 'id' | 'memberId' | 'zone' | 'itinerant' | 'languages' | 'helps'> &
  Partial<Pick<Place, 'itinerant' | 'languages' | 'helps'>> & {
    readonly zone?: Zone
    readonly closures?: readonly Closure[]
  }

/** A member as the network describes it when it comes in, with its places. */
export type Candidate = Omit<Member, 'id' | 'status' | 'createdAt' | 'updatedAt' | ListsOf> &
  Partial<Pick<Member, ListsOf | 'status'>> & { readonly places: readonly PlaceCandidate[] }

/** The network admits a member: shown at once unless the candidate says otherwise, with its places. */
export async function admitMember(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { places, ...candidate }: Candidate,
): Promise<{ member: Member; places: Place[] }> {
  const now = clock.now()
  const member: Member = {
    status: 'shown',
    does: [],
    topics: [],
    labels: [],
    links: [],
    ...candidate,
    id: newId(),
    createdAt: now,
    updatedAt: now,
  }
  await saveMember(tx, member)
  const admitted: Place[] = []
  for (const { closures = [], ...candidate } of places) {
    const place = toPlace(candidate, member.id)
    await savePlace(tx, place, now)
    for (const closure of closures) await insertClosure(tx, place.id, closure)
    admitted.push(place)
  }
  await record(tx, now, { type: 'member.changed', memberId: member.id })
  return { member, places: admitted }
}

function toPlace(candidate: Omit<PlaceCandidate, 'closures'>, memberId: Id<'Member'>): Place {
  return { zone: paris, itinerant: false, languages: [], helps: [], ...candidate, id: newId(), memberId }
}
