import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { copiesByOffer, copyByCode, type Copy } from './copy.store.js'
import { copyStateOf, type CopyState, type LentCopy } from './copy-state.js'
import { stockRow, stockRows, type StockRow } from './stock-list.store.js'
import { stockStateOf, type StockState } from './stock-state.js'

export type FoundCopy = Pick<StockRow, 'offer' | 'pictogram' | 'place'> & {
  readonly copy: Copy
  readonly state: CopyState
  /** Its code is what was written. */
  readonly isExact: boolean
}

type Sought = {
  readonly member: Id<'Member'>
  readonly now: Instant
  readonly words: string
  /** The slice of loans tells which of these copies somebody has. */
  readonly lentAmong: (copies: readonly Copy[]) => Promise<readonly LentCopy[]>
}

const mostLookedAt = 20
const mostShown = 8
const mostOfOne = 3

/** A draft may leave nowhere yet, what was closed is on no shelf, and what was hidden is lent to nobody. */
const unlent: readonly StockState[] = ['draft', 'closed', 'hidden']

/** Finds what a member lends, each copy by itself and however it stands: the one whose code was written, else by words. */
export async function foundCopies(db: Db, { member, now, words, lentAmong }: Sought): Promise<readonly FoundCopy[]> {
  const exact = await copyByCode(db, member, words)
  const rows = (
    exact ? [await stockRow(db, exact.offerId)] : await stockRows(db, { member, now, words }, { most: mostLookedAt })
  ).filter(({ offer }) => offer.kind === 'lend' && !unlent.includes(stockStateOf(offer, now)))
  const copies = exact
    ? new Map([[exact.offerId, [exact]]])
    : await copiesByOffer(
        db,
        rows.map(({ offer }) => offer.id),
      )
  const known = await lentAmong([...copies.values()].flat())
  const lent = new Map(known.map((copy) => [copy.copyId, copy]))
  return rows
    .flatMap(({ offer, pictogram, place }) =>
      (copies.get(offer.id) ?? [])
        .map((copy) => ({
          ...{ offer, pictogram, place, copy, isExact: exact !== undefined },
          state: copyStateOf(copy, { offer, lent }),
        }))
        .toSorted((a, b) => Number(b.state.is === 'here') - Number(a.state.is === 'here'))
        .slice(0, mostOfOne),
    )
    .slice(0, mostShown)
}
