import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'
import type { EventOf, EventType } from '../events/event.js'
import { record } from '../events/outbox.js'
import { communesOfOffers } from '../offers/index.js'
import type { Loan } from './loan.js'

type LoanEventType = Extract<EventType, `loan.${string}`>

/** Each event adds this to the facts of its loan. */
export type LoanEvents = {
  [Type in LoanEventType]: { readonly type: Type } & Omit<EventOf<Type>, keyof EventOf<'loan.requested'>>
}
export type LoanEvent = LoanEvents[LoanEventType]

type Settled = {
  readonly loan: Loan
  /** Of an act of the counter: until then no mail tells of it. An answer that may be taken back says so itself. */
  readonly settlesAt?: Instant | undefined
}

export async function recordLoan(
  tx: Tx,
  now: Instant,
  { loan, settlesAt, ...event }: LoanEvent & Settled,
): Promise<void> {
  await record(tx, now, {
    ...(await factsOf(tx, loan)),
    ...(settlesAt !== undefined && { settlesAt, isShown: true }),
    ...event,
  })
}

/** What changes a loan moves no offer: several events of one act ask once where its lists are. */
const known = new WeakMap<Tx, Map<Id<'Offer'>, readonly string[] | undefined>>()

async function communesOf(tx: Tx, offerId: Id<'Offer'>): Promise<readonly string[] | undefined> {
  const inAct = known.get(tx) ?? new Map<Id<'Offer'>, readonly string[] | undefined>()
  known.set(tx, inAct)
  if (!inAct.has(offerId)) inAct.set(offerId, (await communesOfOffers(tx, [offerId])).get(offerId))
  return inAct.get(offerId)
}

async function factsOf(tx: Tx, loan: Loan) {
  const { offerId, giver, period, placeId } = loan
  const communes = offerId === null ? undefined : await communesOf(tx, offerId)
  return {
    loanId: loan.id,
    sequence: loan.sequence,
    ...(loan.settling?.sequence === loan.sequence && { settlesAt: loan.settling.at }),
    kind: loan.kind,
    category: loan.categoryId,
    ...(loan.weight !== null && { weight: loan.weight }),
    communeCode: loan.communeCode,
    siteId: loan.siteId,
    ...(offerId !== null && { offerId }),
    ...(period && { from: period.from, to: period.to }),
    ...('memberId' in giver && { memberId: giver.memberId }),
    ...(placeId !== null && { placeId }),
    communes: communes ?? [loan.communeCode],
  }
}
