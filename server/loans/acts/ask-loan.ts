import { newId, toId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { instantAt, isDay, type Day, type Zone } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { confirmPerson } from '../../accounts/index.js'
import { refuseBlocked } from '../../conversations/index.js'
import { currentRules } from '../../moderation/index.js'
import { getShownAt, lockOffer, type Offer } from '../../offers/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { answerBy } from '../days/answer-by.js'
import { chooseCopy } from '../days/free-days.js'
import { daysOfLoan } from '../days/days-of-loan.js'
import { depositOf } from '../days/deposit.js'
import { lendingOf, type Lending } from '../days/lending.js'
import { holdDays } from '../days/loan-days.store.js'
import { refuseDays, refusePeriod } from '../days/refuse-period.js'
import { copiesFree } from '../days/show-days.js'
import { drawDateOf } from '../draws/draw-date.store.js'
import { isPromised } from './effects/queue.js'
import { noteAct } from './note-act.js'
import { askedBy, goesForGood, notBegun, openAtOnce, type Loan, type Period } from '../loan.js'
import { asked, openLoansOf, toldAt } from '../borrower.store.js'
import { insertLoan } from '../loan.store.js'
import type { AskInput } from '../loan.wire.js'
import { endOwnWaits } from '../waits/end-waits.js'
import { tellWaiting } from '../waits/tell-waiting.js'
import { recordLoan } from '../record-loan.js'
import { weightClassOf } from '../weight.store.js'
import { nextStep } from '../schedule.js'
import { refuseMany } from '../limits/refuse-many.js'
import { refuseStranger } from '../limits/refuse-stranger.js'

export async function askLoan(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  actor: Actor<AccountHolder>,
  input: AskInput,
): Promise<Loan> {
  const now = clock.now()
  const taker = await confirmPerson(tx, actor, { said: input, now })
  await refuseOldRules(tx, taker.rules?.version)
  const site = await getSiteWith(tx, input.site, 'offer-board')
  const offerId = toId<'Offer'>(input.offer)
  await lockOffer(tx, offerId)
  const offer = await getShownAt(tx, offerId, { site: site.id, now })
  if ('accountId' in offer.giver && offer.giver.accountId === taker.id) throw new Refusal('own-offer')
  if ('accountId' in offer.giver) await refuseBlocked(tx, { by: offer.giver.accountId, whom: taker.id })
  const period = periodIn(input)
  refusePeriod(offer.kind, period)
  if ((offer.kind === 'swap') !== (input.inReturn !== undefined))
    throw new Refusal('invalid-input', { fields: ['inReturn'] })
  const lending = await lendingOf(tx, offer, { now, zone: site.zone })
  const deciding = { ...lending, ...beginning(period, lending.zone) }
  if (period) refuseDays(period, deciding)
  await refuseOpen(tx, offer, { taker: taker.id, siteId: site.id })
  const borrower = { takerId: taker.id, email: taker.email }
  await refuseMany(tx, offer, { rule: lending.rule, borrower, siteId: site.id })
  await refuseStranger(tx, offer, { rule: lending.rule, borrower, today: lending.today })

  const weight = await weightClassOf(tx, offer.categoryId)
  const id: Id<'Loan'> = newId()
  const copyId =
    period && askedBy(offer.kind) === 'days' ? await takeCopy(tx, { offer, period, lending, person: taker.id }) : null
  const isAlone = lending.agreesAlone
  const isQueued =
    goesForGood(offer.kind) &&
    ((await isPromised(tx, { id, offerId })) || (await drawDateOf(tx, offerId)) !== undefined)
  const lapsesAt = isAlone || isQueued ? null : (answerBy(period?.from, deciding) ?? null)
  const loan: Loan = {
    ...notBegun,
    id,
    offerId,
    copyId,
    kind: offer.kind,
    title: offer.title,
    categoryId: offer.categoryId,
    weight,
    depositCents: depositOf(offer, lending.rule),
    communeCode: offer.communeCode,
    siteId: site.id,
    takerId: taker.id,
    giver: offer.giver,
    placeId: offer.placeId,
    zone: lending.zone,
    status: isAlone ? 'agreed' : 'requested',
    ...(period && { period }),
    bufferDays: lending.rule.bufferDays,
    mostRenewals: lending.rule.mostRenewals,
    inReturn: input.inReturn ?? null,
    words: input.words,
    takerName: input.firstName,
    takerPhone: input.phone ?? null,
    takerEmail: null,
    language: input.locale,
    ...(isAlone && { agreed: { at: now, how: 'alone' as const } }),
    lapsesAt,
    createdAt: now,
    updatedAt: now,
  }
  const next = nextStep(loan, now)
  const untaken = period ? await endOwnWaits(tx, { offerId, accountId: taker.id, period, now }) : []
  await insertLoan(tx, { ...loan, ...(next && { next }) })
  if (copyId !== null && period)
    await holdDays(tx, id, daysOfLoan({ asked: { ...period, copyId }, buffer: loan.bufferDays }))
  await noteAct(tx, loan, { act: 'ask', by: 'taker', words: input.words, period })
  await recordLoan(tx, now, isAlone ? { type: 'loan.agreed', how: 'alone', loan } : { type: 'loan.requested', loan })
  if (untaken.length > 0) await tellWaiting({ tx, clock }, offerId, untaken)
  return loan
}

/** People who accepted an earlier version are asked again. */
async function refuseOldRules(tx: Tx, accepted: string | undefined): Promise<void> {
  const rules = await currentRules(tx)
  if (rules && rules.version !== accepted) throw new Refusal('rules-unaccepted')
}

function periodIn({ from, to, hours }: AskInput): Period | undefined {
  if (from === undefined) return undefined
  return { from: dayIn(from), to: dayIn(to ?? from), ...(hours && { hours }) }
}

function dayIn(text: string): Day {
  if (!isDay(text)) throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  return text
}

function beginning(period: Period | undefined, zone: Zone): { startsAt?: Instant } {
  if (!period?.hours) return {}
  const { from } = period.hours
  const time = [Math.floor(from / 60), from % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return { startsAt: instantAt(period.from, time, zone) }
}

async function refuseOpen(
  tx: Tx,
  { id, kind }: Offer,
  { taker, siteId }: { readonly taker: Id<'Account'>; readonly siteId: Id<'Site'> },
): Promise<void> {
  const open = await openLoansOf(tx, taker)
  const same = open.filter(({ offerId }) => offerId === id)
  if (same.length > 0) throw new Refusal('request-open', { loans: toldAt(siteId, same) })
  const alike = asked(open, kind)
  if (alike.length >= openAtOnce) throw new Refusal('requests-full', { loans: toldAt(siteId, alike), most: openAtOnce })
}

type Taking = {
  readonly offer: Offer
  readonly period: Period
  readonly lending: Lending
  /** The asker may take what is held for them. */
  readonly person: Id<'Account'>
}

async function takeCopy(tx: Tx, { offer, period, lending, person }: Taking): Promise<Id<'OfferCopy'>> {
  const copy = chooseCopy(await copiesFree(tx, offer, { lending, person }), period, lending.today)
  if (!copy) throw new Refusal('days-taken')
  return copy.copyId
}
