import { dayOf, paris } from '../../../base/local-time.js'
import { lendableItems } from '../../../offers/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { depositOf } from '../../days/deposit.js'
import { freeUntil } from '../../days/free-days.js'
import { lendingOf } from '../../days/lending.js'
import { copiesFree } from '../../days/show-days.js'
import { usualReturn } from '../../days/usual-return.js'
import { lentCopies } from './lent-copies.store.js'
import type { LendableInput, LendableShown } from './counter.wire.js'

/** Lists what can be lent at the counter, and until when each copy is free. */
export async function showLendable(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject: { member } }: Allowed<'stock'>,
  { words }: LendableInput,
): Promise<LendableShown> {
  const now = clock.now()
  const items = await lendableItems(db, { member, now, words, lent: await lentCopies(db, { member, now }) })
  const shown = await Promise.all(
    items.map(async ({ offer, pictogram, place, copies }) => {
      const lending = await lendingOf(db, offer, { now })
      const { rule, today } = lending
      const free = new Map((await copiesFree(db, offer, { lending })).map((copy) => [copy.copyId, copy]))
      const deposit = depositOf(offer, rule)
      return {
        offer: offer.id,
        title: offer.title,
        pictogram,
        ...(place && { place: place.name }),
        ...(deposit !== null && { depositCents: deposit }),
        ...(rule.longestDays !== null && { longest: rule.longestDays }),
        back: usualReturn(lending, offer.preferredDays),
        copies: copies.map(({ id, code, now: state }) => {
          if ('loanId' in state && state.is !== 'reserved') {
            const { loanId: _loan, is: _is, from: _from, ...told } = state
            return { copy: id, code, lent: told }
          }
          const copy = free.get(id)
          const until = copy && freeUntil(copy, today, today)
          return { copy: id, code, ...(until !== undefined && { until }) }
        }),
      }
    }),
  )
  return { today: dayOf(now, paris), items: shown }
}
