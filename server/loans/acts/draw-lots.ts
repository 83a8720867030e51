import type { Id } from '../../base/id.js'
import { addToDay, dayOf, instantAt, isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { lockOffer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { drawDateOf, saveDrawDate } from '../draws/draw-date.store.js'
import { drawNumber, drawnOf, nextOfDraw } from '../draws/draw.js'
import { drawsOf, inGiversStead, insertDraw, sameSide } from '../draws/draw.store.js'
import type { LoanParty, Party } from '../loan-party.js'
import { othersInQueue, requestIdsOf } from '../loan-queue.store.js'
import { goesForGood, type Loan } from '../loan.js'
import { getLoan, saveLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { changeLoan } from './change-loan.js'
import { isPromised } from './effects/queue.js'

type Acting = Pick<MutationContext, 'tx' | 'clock'>

/** When people read their mails, and nobody is asleep. */
const hour = '12:00'
const mostDaysAhead = 30

/** A day on which one of all who ask by then is drawn: they are told, and what they ask does not lapse before. */
export async function planDraw(
  { tx, clock }: Acting,
  party: Owned<LoanParty>,
  { day, sequence }: { readonly day: string; readonly sequence?: number | undefined },
): Promise<LoanParty> {
  const now = clock.now()
  const loan = await lockDrawable(tx, party, sequence)
  if (loan.status !== 'requested') throw new Refusal('loan-moved-on')
  if (await isPromised(tx, loan)) throw new Refusal('promised-already')
  const today = dayOf(now, loan.zone)
  if (!isDay(day) || day <= today || day > addToDay(today, mostDaysAhead))
    throw new Refusal('invalid-input', { fields: ['drawDay'] })
  await saveDrawDate(tx, loan.offerId, instantAt(day, hour, loan.zone))
  for (const { next: _still, ...each } of [loan, ...(await othersInQueue(tx, loan))]) {
    const waiting = { ...each, lapsesAt: null, sequence: each.sequence + 1, updatedAt: now }
    await saveLoan(tx, waiting)
    await recordLoan(tx, now, { type: 'loan.draw-told', loan: waiting })
  }
  return party
}

/** Instead of choosing: one of all who ask, by the number whose fingerprint they have seen. */
export async function drawLots(
  ctx: Acting & Pick<MutationContext, 'hmac'>,
  party: Owned<LoanParty>,
  { words, sequence }: { readonly words?: string | undefined; readonly sequence?: number | undefined },
): Promise<LoanParty> {
  const { tx, clock, hmac } = ctx
  const { offerId } = await lockDrawable(tx, party, sequence)
  // All were told of a day, so whoever asks until then takes part.
  const drawAt = await drawDateOf(tx, offerId)
  if (drawAt !== undefined && drawAt > clock.now()) throw new Refusal('too-early')
  const among = await requestIdsOf(tx, offerId)
  const round = ((await drawsOf(tx, [offerId])).get(offerId)?.round ?? 0) + 1
  const loanId = among.length < 2 ? undefined : drawnOf(drawNumber(hmac, offerId, round), among)
  if (loanId === undefined || !among.includes(party.id)) throw new Refusal('loan-moved-on')
  // It is written before the yes, whose mail says how it came.
  await insertDraw(tx, { offerId, round, among, loanId, drawnAt: clock.now() })
  await changeLoan(ctx, sameSide(loanId, party), { act: 'accept', words, isDrawn: true })
  return party
}

/** The one who was drawn did not say yes in time: the next one of the draw has it. */
export async function acceptNext(ctx: Acting, due: Owned<Party<'time'>>, { id, offerId }: Loan): Promise<void> {
  if (offerId === null) return
  const { tx } = ctx
  const draw = (await drawsOf(tx, [offerId])).get(offerId)
  const next = nextOfDraw(draw?.among ?? [], id, await requestIdsOf(tx, offerId))
  if (next) await changeLoan(ctx, inGiversStead(next, due), { act: 'accept', isDrawn: true })
}

type Drawable = Loan & { readonly offerId: Id<'Offer'> }

/** Only the giver draws, and only what goes for good. */
async function lockDrawable(tx: Tx, { id, by }: Owned<LoanParty>, sequence: number | undefined): Promise<Drawable> {
  const { offerId, kind } = await getLoan(tx, id)
  if (by !== 'giver' || offerId === null || !goesForGood(kind)) throw new Refusal('loan-moved-on')
  await lockOffer(tx, offerId)
  const loan = await getLoan(tx, id)
  if (sequence !== undefined && loan.sequence !== sequence) throw new Refusal('loan-moved-on')
  return { ...loan, offerId }
}
