import type { Id } from '../../base/id.js'
import type { Member } from '../member.js'

/**
 * Whether a member that has no place is shown on the map of a territory: it serves one that meets it, or is a platform that
 * says nothing and serves everybody. Of others without a place nobody knows that they are there. `meeting` are the
 * territories that have a commune in common with it.
 */
export function isServed(
  { kind, territoryId }: Pick<Member, 'kind' | 'territoryId'>,
  meeting: ReadonlySet<Id<'Territory'>>,
): boolean {
  return territoryId === undefined ? kind === 'platform' : meeting.has(territoryId)
}
