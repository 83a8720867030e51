import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
import { communesOfMember } from './place.store.js'

/** With more communes than this, an event names none: then all kept lists are dropped. */
const mostNamed = 200

type Changed = {
  readonly memberId: Id<'Member'>
  readonly before?: readonly string[]
  readonly present?: readonly string[]
}

/**
 * The event names the communes in whose lists the member is seen: those of its places. A member without a place may be
 * seen anywhere, so the event then names none.
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
