import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { Offer } from '../offer.js'
import { lockOffer } from '../offer.store.js'

/** Undefined where it is not of that member's stock. */
export async function lockItem(
  tx: Tx,
  { subject }: Allowed<'stock'>,
  id: Id<'Offer'>,
): Promise<Owned<Offer> | undefined> {
  const offer = await lockOffer(tx, id)
  return offer && 'memberId' in offer.giver && offer.giver.memberId === subject.member ? owned(offer) : undefined
}

export async function changedAt(db: Db, id: Id<'Offer'>): Promise<Instant> {
  const row = await db.selectFrom('offer').select('updated_at').where('id', '=', id).executeTakeFirstOrThrow()
  return row.updated_at
}

/** Photos of the member's that wait for a title. */
export async function countDrafts(db: Db, member: Id<'Member'>): Promise<number> {
  const { count } = await db
    .selectFrom('offer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', member)
    .where('status', '=', 'draft')
    .executeTakeFirstOrThrow()
  return Number(count)
}
