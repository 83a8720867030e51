import { newId, type Id } from '../../../base/id.js'
import type { Language } from '../../../base/language.js'
import type { Clock } from '../../../base/clock.js'
import { Refusal } from '../../../base/refusal.js'
import type { Tx } from '../../../database/tables.js'
import { lendableItems, lockOffer, type Offer } from '../../../offers/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import { siteToLeadTo } from '../../../sites/index.js'
import { noteAct } from '../../acts/note-act.js'
import { daysOfLoan } from '../../days/days-of-loan.js'
import { depositOf } from '../../days/deposit.js'
import type { Lending } from '../../days/lending.js'
import { holdDays } from '../../days/loan-days.store.js'
import { notBegun, type Loan, type Period } from '../../loan.js'
import { insertLoan } from '../../loan.store.js'
import { recordLoan } from '../../record-loan.js'
import { nextStep } from '../../schedule.js'
import { weightClassOf } from '../../weight.store.js'

type Acting = { readonly tx: Tx; readonly clock: Clock }

/** The member's offer, locked: all who lend it come one after the other. */
export async function lockLendable(
  { tx, clock }: Acting,
  { subject }: Allowed<'stock'>,
  id: Id<'Offer'>,
): Promise<Offer> {
  const offer = await lockOffer(tx, id)
  const [item] = offer ? await lendableItems(tx, { member: subject.member, now: clock.now(), offer }) : []
  if (!item) throw new Refusal('offer-gone')
  return item.offer
}

/** Who stands at the counter, or is helped. */
export type Taker = {
  /** Null: no account is made in their name (decision 84). */
  readonly account: Id<'Account'> | null
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
  readonly language: Language
}

type Beginning = {
  readonly lending: Lending
  readonly copyId: Id<'OfferCopy'>
  readonly period: Period
  readonly taker: Taker
  /** Why it goes beyond the rules. */
  readonly words?: string | undefined
}

/** A loan that staff decide on: it stands at once. */
export async function beginLoan(
  { tx, clock }: Acting,
  { allowed, offer }: { readonly allowed: Allowed<'stock'>; readonly offer: Offer },
  { lending, copyId, period, taker, words }: Beginning,
): Promise<Loan> {
  const now = clock.now()
  const { communeCode, kind, giver, title } = offer
  const { rule, zone } = lending
  const memberId = allowed.subject.member
  const loan: Loan = {
    ...notBegun,
    id: newId(),
    offerId: offer.id,
    copyId,
    kind,
    title,
    categoryId: offer.categoryId,
    communeCode,
    weight: await weightClassOf(tx, offer.categoryId),
    depositCents: depositOf(offer, rule),
    siteId: offer.siteId ?? (await siteToLeadTo(tx, { memberId, communeCode, element: 'offer-board' })),
    takerId: taker.account,
    giver,
    placeId: offer.placeId,
    zone,
    status: 'agreed',
    period,
    bufferDays: rule.bufferDays,
    mostRenewals: rule.mostRenewals,
    inReturn: null,
    words: '',
    takerName: taker.name,
    takerPhone: taker.phone,
    takerEmail: taker.email,
    language: taker.language,
    agreed: { at: now, how: 'counter' },
    lapsesAt: null,
    createdAt: now,
    updatedAt: now,
  }
  const next = nextStep(loan, now)
  await insertLoan(tx, { ...loan, ...(next && { next }) })
  await holdDays(tx, loan.id, daysOfLoan({ asked: { ...period, copyId }, buffer: loan.bufferDays }))
  await noteAct(tx, loan, { act: 'enter', by: 'giver', account: allowed.actor?.by, words, period })
  await recordLoan(tx, now, { type: 'loan.agreed', how: 'counter', loan })
  return loan
}
