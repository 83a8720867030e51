import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { offerFrom } from '../offer.columns.js'
import { copiesByOffer } from './copy.store.js'
import { copyStateOf, lentByCopy, shelfStateOf, type LentCopies, type LentOf, type ShelfState } from './copy-state.js'
import { stockStateOf } from './stock-state.js'

/** The member's copies that are lent, and the offers whose state these, or a fault, change, by `newness`. */
export type Shelves = {
  readonly lent: LentCopies
  readonly standing: Readonly<Record<'lent' | 'late' | 'reserved' | 'to-repair', readonly number[]>>
}

type Of = { readonly member: Id<'Member'>; readonly now: Instant }

export async function shelvesOf(db: Db, { member, now }: Of, lentOf: LentOf): Promise<Shelves> {
  const copies = await lentOf(db, { member, now })
  const lent = lentByCopy(copies)
  const own = db.selectFrom('offer').selectAll().where('member_id', '=', member)
  // Asked one by one: an `or` of the two would read each row of the stock.
  const [broken, held] = await Promise.all([
    own.where('out_of_order', '=', 1).execute(),
    own
      .where(isAmong(db, 'id', [...new Set(copies.map(({ offerId }) => offerId))]))
      .where('out_of_order', '=', 0)
      .execute(),
  ])
  const rows = [...broken, ...held]
  const copiesOf = await copiesByOffer(
    db,
    rows.map(({ id }) => id),
  )
  const standing: Record<keyof Shelves['standing'], number[]> = { lent: [], late: [], reserved: [], 'to-repair': [] }
  for (const row of rows) {
    const offer = offerFrom(row)
    const states = (copiesOf.get(offer.id) ?? []).map((copy) => copyStateOf(copy, { offer, lent }))
    const state = shelfStateOf(stockStateOf(offer, now), states)
    if (isHeldBack(state)) standing[state].push(row.newness ?? 0)
  }
  return { lent, standing }
}

const isHeldBack = (state: ShelfState): state is keyof Shelves['standing'] =>
  state === 'lent' || state === 'late' || state === 'reserved' || state === 'to-repair'
