import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
import { communesOfMember } from './place.store.js'

/** So many more communes than anybody would wait for. */
const mostNamed = 200

type Changed = {
  readonly memberId: Id<'Member'>
  /** Where it had places, when that has changed. */
  readonly before?: readonly string[]
  /** Where it has places, when that is known. */
  readonly present?: readonly string[]
}

/**
 * Says that a member has changed, and in which communes that is seen: those of its places. Where one without a place is
 * seen nobody knows: then everywhere.
 */
export async function recordMember(tx: Tx, now: Instant, { memberId, before, ...known }: Changed): Promise<void> {
  const present = known.present ?? (await communesOfMember(tx, memberId))
  const communes = [...new Set([...present, ...(before ?? [])])]
  const isPlaced = present.length > 0 && before?.length !== 0
  await record(tx, now, {
    type: 'member.changed',
    memberId,
    ...(isPlaced && communes.length <= mostNamed && { communes }),
  })
}
