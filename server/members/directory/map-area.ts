import type { Id } from '../../base/id.js'
import type { Member } from '../member.js'

/**
 * Whether a member without a place is shown on the map of a territory: if the territory it serves shares a commune with
 * it (those are `meeting`), or if it is a platform without a territory, which serves everybody. Other members without a
 * place are not known to be there.
 */
export function isServed(
  { kind, territoryId }: Pick<Member, 'kind' | 'territoryId'>,
  meeting: ReadonlySet<Id<'Territory'>>,
): boolean {
  return territoryId === undefined ? kind === 'platform' : meeting.has(territoryId)
}
