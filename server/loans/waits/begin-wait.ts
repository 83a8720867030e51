import { lockAccount } from '../../accounts/index.js'
import { newId, toId, type Id } from '../../base/id.js'
import { isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { refuseBlocked } from '../../conversations/index.js'
import type { Tx } from '../../database/tables.js'
import { getShownAt, lockOffer, type Offer } from '../../offers/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { chooseCopy } from '../days/free-days.js'
import { lendingOf, type Lending } from '../days/lending.js'
import { refuseDays, refusePeriod } from '../days/refuse-period.js'
import { copiesFree } from '../days/show-days.js'
import { recordWait } from './record-wait.js'
import { soonestFree } from './tell-waiting.js'
import { mostWaits, nextLook, type Days, type Wait } from './wait.js'
import { countBefore, insertWait, takersOf, waitsOf } from './wait.store.js'
import type { WaitBegun, WaitInput } from './wait.wire.js'

/** The same twice is one. What is free is asked for, not waited for. */
export async function beginWait(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { for: { account } }: Actor<AccountHolder>,
  input: WaitInput,
): Promise<WaitBegun> {
  const now = clock.now()
  await lockAccount(tx, account)
  const site = await getSiteWith(tx, input.site, 'offer-board')
  const offerId = toId<'Offer'>(input.offer)
  await lockOffer(tx, offerId)
  const offer = await getShownAt(tx, offerId, { site: site.id, now })
  if (offer.kind !== 'lend') throw new Refusal('invalid-input', { fields: ['offer'] })
  if ('accountId' in offer.giver && offer.giver.accountId === account) throw new Refusal('own-offer')
  if ('accountId' in offer.giver) await refuseBlocked(tx, { by: offer.giver.accountId, whom: account })
  const days = daysIn(input)
  const lending = await lendingOf(tx, offer, { now, zone: site.zone })
  if (days) {
    refusePeriod('lend', days)
    refuseDays(days, lending)
  }
  if ((await takersOf(tx, offerId)).has(account)) throw new Refusal('request-open')
  const waits = await waitsOf(tx, account)
  const isSame = (wait: Wait) =>
    wait.offerId === offerId && wait.days?.from === days?.from && wait.days?.to === days?.to
  const same = waits.find(isSame)
  if (same) return { waitId: same.id, before: await countBefore(tx, same) }
  if (waits.length >= mostWaits) throw new Refusal('waits-too-many')
  if (await isToBeHad(tx, offer, { days, lending, account })) throw new Refusal('days-free')
  const id = newId<'LoanWait'>()
  const wait: Wait = {
    id,
    offerId,
    accountId: account,
    siteId: site.id,
    zone: lending.zone,
    days,
    language: input.locale,
    hold: undefined,
    stepAt: nextLook({ now, zone: lending.zone }),
    createdAt: now,
  }
  await insertWait(tx, wait)
  await recordWait(tx, now, { type: 'wait.begun', wait })
  return { waitId: id, before: await countBefore(tx, wait) }
}

function daysIn({ from, to = from }: WaitInput): Days | undefined {
  if (from === undefined || to === undefined) return undefined
  if (!isDay(from) || !isDay(to)) throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  return { from, to }
}

type Wanted = { readonly days: Days | undefined; readonly lending: Lending; readonly account: Id<'Account'> }

async function isToBeHad(tx: Tx, offer: Offer, { days, lending, account }: Wanted): Promise<boolean> {
  const copies = await copiesFree(tx, offer, { lending, person: account })
  if (!days) return soonestFree(copies, offer, lending) !== undefined
  return chooseCopy(copies, days, lending.today) !== undefined
}
