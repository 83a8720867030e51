import type { Id } from '../../../base/id.js'
import { unreadOf } from '../../../conversations/index.js'
import { awaitedOf } from '../../waits/wait.store.js'
import { requestRows, type Listing } from '../list-requests.js'
import { nearestWaiting } from '../request.store.js'
import { loansOfDay, type DayAsked } from './day.store.js'
import type { DayOfLoans } from './day.wire.js'

/** What the loans of a place ask of those at its counter, from today to a last day. */
export async function dayOfLoans(ctx: Listing, asked: DayAsked): Promise<DayOfLoans> {
  const { db, clock } = ctx
  const { member } = asked
  const [{ counts, told }, { count, id: nearest }, unread, awaited] = await Promise.all([
    loansOfDay(db, asked),
    nearestWaiting(db, { member, now: clock.now() }),
    unreadOf(db, 'loan', { member }),
    awaitedOf(db, { member }),
  ])
  // One may be late and ask for longer.
  const ids = new Set<Id<'Loan'>>([...told.map(({ id }) => id), ...(nearest ? [nearest] : [])])
  const rows = new Map((await requestRows(ctx, [...ids], unread)).map((row) => [row.id, row]))
  const first = rows.get(nearest ?? '')
  return {
    counts,
    items: told.flatMap(({ id, part, pictogram }) => {
      const row = rows.get(id)
      return row ? [{ ...row, part, ...(pictogram !== null && { pictogram }) }] : []
    }),
    asked: { count, ...(first && { nearest: first }) },
    awaited,
  }
}
