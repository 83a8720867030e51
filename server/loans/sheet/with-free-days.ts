import { findOffer } from '../../offers/index.js'
import type { Context } from '../../rpc/context.js'
import { lendingOf } from '../days/lending.js'
import { daysToWire } from '../days/show-days.js'
import type { LoanPage } from '../loan.wire.js'
import type { LoanSheet } from './loan-sheet.store.js'

/** Adds, for a side that may propose other days, which ones are free. */
export async function withFreeDays(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { loan: { id, offerId, zone } }: LoanSheet,
  page: LoanPage,
): Promise<LoanPage> {
  const mayChoose = page.answers.some((act) => act === 'propose' || act === 'ask-longer' || act === 'lengthen')
  const offer = mayChoose && offerId !== null ? await findOffer(db, offerId) : undefined
  if (!offer) return page
  const lending = await lendingOf(db, offer, { now: clock.now(), zone })
  return { ...page, days: await daysToWire(db, offer, { lending, except: id }) }
}
