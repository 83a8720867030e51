import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../offer.js'
import { isUsable } from '../usable-copy.js'
import { copiesByOffer, type Copy } from './copy.store.js'
import { copyStateOf, lentByCopy, type CopyState, type LentCopy } from './copy-state.js'
import { stockRow, stockRows, type StockChoice, type StockRow } from './stock-list.store.js'
import { stockStateOf, type StockState } from './stock-state.js'

const isOf = ({ giver }: Offer, member: Id<'Member'>): boolean => 'memberId' in giver && giver.memberId === member

type Lendable = Pick<StockRow, 'offer' | 'pictogram' | 'place' | 'picture'> & {
  readonly copies: readonly (Copy & { readonly now: CopyState })[]
}

/** Its own staff may still lend an object that lists hide for a while to a person who stands before them. */
const lendableStates: readonly StockState[] = ['shown', 'paused', 'awaits-look', 'expired']

const mostLookedAt = 40
const mostShown = 8

type Wanted = Pick<StockChoice, 'member' | 'now' | 'words'> & {
  /** The loans of copies; absent when nobody asks for them. */
  readonly lent?: readonly LentCopy[] | undefined
  /** This one alone, where it is the member's. */
  readonly offer?: Offer | undefined
}

/** Finds objects that a member lends, by words or by a code; copies that nobody can have are left out. */
export async function lendableItems(
  db: Db,
  { offer: one, lent = [], ...choice }: Wanted,
): Promise<readonly Lendable[]> {
  const rows = one ? [await stockRow(db, one.id)] : await stockRows(db, choice, { most: mostLookedAt })
  const found = rows
    .filter(
      ({ offer }) =>
        isOf(offer, choice.member) && offer.kind === 'lend' && lendableStates.includes(stockStateOf(offer, choice.now)),
    )
    .slice(0, mostShown)
  const known = lentByCopy(lent)
  const copies = await copiesByOffer(
    db,
    found.map(({ offer }) => offer.id),
  )
  return found.map(({ offer, pictogram, place, picture }) => ({
    offer,
    pictogram,
    place,
    picture,
    copies: (copies.get(offer.id) ?? [])
      .filter((copy) => isUsable(copy, offer))
      .map((copy) => ({ ...copy, now: copyStateOf(copy, { offer, lent: known }) })),
  }))
}
