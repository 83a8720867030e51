import { newId } from '../base/id.js'
import { paris, type Zone } from '../base/local-time.js'
import type { Point, Precision } from '../base/point.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Member } from './member.js'
import { insertMember } from './member.store.js'
import type { Closure, Place } from './place.js'
import { insertClosure, insertPlace } from './place.store.js'

/** A member as the network describes it when it comes in, with its places. */
export type Candidate = Omit<Member, 'id' | 'status' | 'createdAt' | 'updatedAt'> & {
  readonly places: readonly (Omit<Place, 'id' | 'memberId' | 'zone' | 'precision' | 'point'> & {
    readonly point: Point
    readonly precision: Precision
    readonly zone?: Zone
    readonly closures?: readonly Closure[]
  })[]
}

/** The network admits a member: shown at once, with its places. */
export async function admitMember(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { places, ...candidate }: Candidate,
): Promise<{ member: Member; places: Place[] }> {
  const now = clock.now()
  const member: Member = { ...candidate, id: newId(), status: 'shown', createdAt: now, updatedAt: now }
  await insertMember(tx, member)
  const admitted: Place[] = []
  for (const { closures = [], zone = paris, ...rest } of places) {
    const place: Place = { ...rest, zone, id: newId(), memberId: member.id }
    await insertPlace(tx, place, now)
    for (const closure of closures) await insertClosure(tx, place.id, closure)
    admitted.push(place)
  }
  await record(tx, now, { type: 'member.changed', memberId: member.id })
  return { member, places: admitted }
}
