import type { Instant } from '../../base/instant.js'
import { dayOf, type Day, type Zone } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { hasCopies, type Offer } from '../offer.js'
import { insertCopies, removeCopies } from '../offer-copy.store.js'
import { copiesOf, freeKeptDays, insertDays } from './offer-days.store.js'
import { isUnderWay } from './under-way.store.js'

type Kept = { readonly kept: readonly Day[]; readonly from: { readonly zone: Zone; readonly now: Instant } }

/** The days that the giver keeps are those and no others; what becomes a gift has no copies any more. */
export async function changeDays(tx: Tx, offer: Offer, { kept, from: { zone, now } }: Kept): Promise<void> {
  const { id, kind } = offer
  const today = dayOf(now, zone)
  if (!hasCopies(kind)) {
    if (await isUnderWay(tx, id, now)) throw new Refusal('offer-under-way')
    return removeCopies(tx, id)
  }
  const copies = await copiesOf(tx, id)
  if (copies.length === 0) await insertCopies(tx, offer, [{ label: null, code: null }])
  const [copy] = copies.length === 0 ? await copiesOf(tx, id) : copies
  if (!copy) return
  await freeKeptDays(tx, copy, today)
  const ahead = kept.filter((day) => day >= today)
  if (ahead.length > 0) await insertDays(tx, copy, ahead)
}
