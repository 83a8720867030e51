import { toId } from '../../base/id.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Borrower } from './borrower.js'
import { borrowersIn, countBorrowers, countHolding, standingOf, type Standing } from './borrower-list.store.js'
import type { Borrowers, BorrowersInput } from './borrowers.wire.js'

const pageSize = 50

/** Lists the people of a member's places, by name. */
export async function listBorrowers(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject: { member } }: Allowed<'stock'>,
  { words, show, cursor }: BorrowersInput,
): Promise<Borrowers> {
  const today = dayOf(clock.now(), paris)
  const choice = { member, today, words, show }
  const after = cursor === undefined ? undefined : toId<'Borrower'>(cursor)
  const [found, count, counts] = await Promise.all([
    borrowersIn(db, choice, { after, most: pageSize + 1 }),
    countBorrowers(db, choice),
    countHolding(db, choice),
  ])
  const page = found.slice(0, pageSize)
  const last = found.length > pageSize ? page.at(-1) : undefined
  const ids = page.map(({ id }) => id)
  const standing = await standingOf(db, ids, today)
  return {
    items: page.map((each) => toWire(each, standing.get(each.id))),
    count,
    counts,
    today,
    ...(last && { cursor: last.id }),
  }
}

export const nothingOut: Standing = { out: 0, late: 0, reserved: 0 }

const toWire = ({ id, name, card, phone, accountId }: Borrower, standing = nothingOut): Borrowers['items'][number] => ({
  id,
  name,
  ...(card !== null && { card }),
  ...(phone !== null && { phone }),
  hasAccount: accountId !== null,
  ...standing,
})
