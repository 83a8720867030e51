import { toId } from '../../base/id.js'
import { addToDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { findOffer } from '../../offers/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { lendingOf } from '../days/lending.js'
import { bookedOf, countPast, countWaits, pastOf, takenDaysOf } from './thing.store.js'
import type { Thing, ThingInput } from './thing.wire.js'

const aheadDays = 184
const mostPast = 12

/** Shows the staff who has a thing of their member's, who comes for it or waits, who has had it, and its taken days. */
export async function showThing(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject: { member } }: Allowed<'stock'>,
  { offer: id }: ThingInput,
): Promise<Thing> {
  const offer = await findOffer(db, toId(id))
  if (!offer || !('memberId' in offer.giver) || offer.giver.memberId !== member) throw new Refusal('offer-gone')
  const { today, opening } = await lendingOf(db, offer, { now: clock.now() })
  const from = addToDay(today, 1 - Number(today.slice(8)))
  const to = addToDay(from, aheadDays)
  const [days, booked, past, { count, first }, waits] = await Promise.all([
    takenDaysOf(db, offer.id, { from, to }),
    bookedOf(db, offer.id),
    pastOf(db, offer.id, mostPast),
    countPast(db, offer.id),
    countWaits(db, offer.id),
  ])
  const copies = new Map<string, Thing['copies'][number]>()
  for (const { id: copyId, code, day, held_as: as, reason, taker_name: who, wait_id: wait } of days) {
    const copy = copies.get(copyId) ?? { copyId, code: code ?? '', taken: [] }
    copies.set(copyId, copy)
    if (day === null) continue
    const by = as === 'giver' ? 'blocked' : wait === null ? 'loan' : 'waited'
    copy.taken.push({ day, by, ...(who !== null && { who }), ...(reason !== null && { reason }) })
  }
  return {
    today,
    copies: [...copies.values()],
    closed: Array.from({ length: aheadDays }, (_, at) => addToDay(from, at)).filter(
      (day) => day >= today && opening.isClosed(day),
    ),
    booked: booked.flatMap(loanOf),
    waits,
    past: past.flatMap((row) =>
      loanOf(row).map((loan) => ({ ...loan, ...(row.condition && { condition: row.condition }) })),
    ),
    pastCount: count,
    ...(first !== null && { since: first.slice(0, 4) }),
  }
}

type Row = Awaited<ReturnType<typeof bookedOf>>[number]

function loanOf({ id, code, taker_name: who, status, from_day: from, to_day: to }: Row): Thing['booked'] {
  if (from === null || to === null) return []
  return [{ loan: id, ...(code !== null && { code }), who, status, from, to }]
}
