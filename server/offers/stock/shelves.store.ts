import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { offerFrom } from '../offer.columns.js'
import { copiesByOffer } from './copy.store.js'
import { copyStateOf, shelfStateOf, type LentCopies, type LentOf } from './copy-state.js'
import { stockStateOf } from './stock-state.js'

/** The member's copies that are lent, and the offers whose state these, or a fault, change, by `newness`. */
export type Shelves = {
  readonly lent: LentCopies
  readonly standing: Readonly<Record<'lent' | 'late' | 'to-repair', readonly number[]>>
}

type Of = { readonly member: Id<'Member'>; readonly now: Instant }

export async function shelvesOf(db: Db, { member, now }: Of, lentOf: LentOf): Promise<Shelves> {
  const copies = await lentOf(db, { member, now })
  const lent = new Map(copies.map((each) => [each.copyId, each]))
  const rows = await db
    .selectFrom('offer')
    .selectAll()
    .where('member_id', '=', member)
    .where((eb) =>
      eb.or([eb('out_of_order', '=', 1), isAmong(db, 'id', [...new Set(copies.map(({ offerId }) => offerId))])]),
    )
    .execute()
  const held = await copiesByOffer(
    db,
    rows.map(({ id }) => id),
  )
  const standing: Record<keyof Shelves['standing'], number[]> = { lent: [], late: [], 'to-repair': [] }
  for (const row of rows) {
    const offer = offerFrom(row)
    const states = (held.get(offer.id) ?? []).map((copy) => copyStateOf(copy, { offer, lent }))
    const state = shelfStateOf(stockStateOf(offer, now), states)
    if (state === 'lent' || state === 'late' || state === 'to-repair') standing[state].push(row.newness ?? 0)
  }
  return { lent, standing }
}
