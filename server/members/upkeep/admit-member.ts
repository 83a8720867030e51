import { newId } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import { putPlace, type PlaceCandidate } from './add-place.js'
import type { Member } from '../member.js'
import { saveMember } from '../member.store.js'
import type { Place } from '../place.js'
import { recordMember } from '../record-member.js'

type ListsOf = 'does' | 'topics' | 'labels' | 'links'

export type Candidate = Omit<Member, 'id' | 'status' | 'createdAt' | 'updatedAt' | ListsOf> &
  Partial<Pick<Member, ListsOf | 'status'>> & { readonly places: readonly PlaceCandidate[] }

/** Shown at once unless the candidate has another status. */
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
  for (const place of places) admitted.push(await putPlace({ tx, clock }, member.id, place))
  await recordMember(tx, now, { memberId: member.id, present: admitted.map(({ communeCode }) => communeCode) })
  return { member, places: admitted }
}
