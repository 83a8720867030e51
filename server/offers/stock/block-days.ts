import { toId, type Id } from '../../base/id.js'
import { addToDay, dayOf, daysBetween, isDay, paris, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { freeBlockedDays, insertKept } from '../days/offer-days.store.js'
import { offerSubject } from '../offer.js'
import { recordOffers } from '../record-offers.js'
import { getCopy } from './copy.store.js'
import { lockItem } from './item.store.js'
import type { BlockDaysInput, FreeDaysInput } from './stock.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

const mostDays = 366

/** Nobody can have the copy on these days. Whoever has one of them already, keeps it: the key of a day settles a race. */
export async function blockDays(
  ctx: Acting,
  who: Allowed<'stock'>,
  { reason, ...input }: BlockDaysInput,
): Promise<{ days: number }> {
  const { copyId, days } = await daysOf(ctx, who, input)
  await insertKept(ctx.tx, { copyId, reason }, days)
  return { days: days.length }
}

/** Days of loans stay. */
export async function freeDays(ctx: Acting, who: Allowed<'stock'>, input: FreeDaysInput): Promise<{ days: number }> {
  const { copyId, days } = await daysOf(ctx, who, input)
  return { days: await freeBlockedDays(ctx.tx, copyId, days) }
}

async function daysOf(
  { tx, clock, about }: Acting,
  who: Allowed<'stock'>,
  { copyId, from, to }: FreeDaysInput,
): Promise<{ copyId: Id<'OfferCopy'>; days: Day[] }> {
  if (!isDay(from) || !isDay(to)) throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  const copy = await getCopy(tx, who.subject.member, toId(copyId))
  const offer = await lockItem(tx, who, copy.offerId)
  if (!offer) throw new Refusal('offer-gone')
  const more = daysBetween(from, to)
  if (from < dayOf(clock.now(), paris)) throw new Refusal('invalid-input', { fields: ['from'] })
  if (more < 0 || more >= mostDays) throw new Refusal('invalid-input', { fields: ['to'] })
  about({ ...offerSubject(offer.id), title: `${offer.title} · ${copy.code}` })
  await recordOffers(tx, clock.now(), { type: 'offer.changed', offers: [offer.id] })
  return { copyId: copy.id, days: Array.from({ length: more + 1 }, (_, after) => addToDay(from, after)) }
}
