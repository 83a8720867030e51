import { toId } from '../../base/id.js'
import { isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Context } from '../../rpc/context.js'
import { findOffer } from '../../offers/index.js'
import { getLoan } from '../loan.store.js'
import type { AnswerInput, AskInput } from '../loan.wire.js'
import { isAskable } from './answer-by.js'
import { nearestFree } from './free-days.js'
import { lendingOf } from './lending.js'
import { copiesFree } from './show-days.js'

type NearestContext = Pick<Context, 'db' | 'clock'>
type Periods = readonly { readonly from: string; readonly to: string }[]

/**
 * Adds the nearest free periods to the refusal `days-taken`. They are looked up after the transaction has ended, so that others who
 * wait for the same thing do not wait for that too.
 */
export async function orNearest<T>(acting: Promise<T>, nearest: () => Promise<Periods>): Promise<T> {
  try {
    return await acting
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'days-taken')
      throw new Refusal('days-taken', { nearest: await nearest() })
    throw error
  }
}

export async function nearestForWish(
  ctx: NearestContext,
  input: Pick<AskInput, 'offer' | 'from' | 'to'>,
): Promise<Periods> {
  return nearestTo(ctx, input)
}

export async function nearestForAnswer(
  ctx: NearestContext,
  input: Pick<AnswerInput, 'loanId' | 'from' | 'to'>,
): Promise<Periods> {
  const { offerId, id } = await getLoan(ctx.db, toId(input.loanId))
  return offerId === null ? [] : nearestTo(ctx, { offer: offerId, from: input.from, to: input.to, except: id })
}

type Wish = {
  readonly offer: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly except?: Awaited<ReturnType<typeof getLoan>>['id']
}

async function nearestTo(
  { db, clock }: NearestContext,
  { offer: id, from, to = from, except }: Wish,
): Promise<Periods> {
  const offer = await findOffer(db, toId(id))
  if (!offer || from === undefined || to === undefined || !isDay(from) || !isDay(to)) return []
  const lending = await lendingOf(db, offer, { now: clock.now() })
  const copies = await copiesFree(db, offer, { lending, ...(except && { except }) })
  const { today, opening } = lending
  return nearestFree({
    copies,
    today,
    span: { from, to },
    mayBegin: (day) => isAskable(day, lending),
    mayEnd: (day) => !opening.isClosed(day),
  })
}
