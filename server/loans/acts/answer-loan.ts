import { isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import type { HeldLoan } from '../held-loan.js'
import { handCode } from '../links/links.js'
import { getLoan } from '../loan.store.js'
import type { Period } from '../loan.js'
import type { AnswerInput } from '../loan.wire.js'
import { changeLoan } from './change-loan.js'
import { planDraw } from './plan-draw.js'
import { drawLots } from './draw-lots.js'

export type Said = Omit<AnswerInput, 'loanId' | 'site'> & {
  /** Nobody can have the copy until it is put back. */
  readonly outOfOrder?: boolean | undefined
}

/** One side presses: what it said is read, and its code compared, before anything changes. */
export async function answerLoan(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  held: Owned<HeldLoan>,
  said: Said,
): Promise<HeldLoan> {
  const { answer: act, sequence, words, reason, condition, outOfOrder } = said
  if (act === 'draw' && said.drawDay !== undefined) return planDraw(ctx, held, { day: said.drawDay, sequence })
  if (act === 'draw') return drawLots(ctx, held, { words, sequence })
  const hasCode = said.code !== undefined && (await isRightCode(ctx, held, said.code))
  const period = await periodSaid(ctx, held, said)
  await changeLoan(ctx, held, {
    ...{ act, sequence, words, reason, condition, hasCode, outOfOrder },
    ...(period && { period }),
  })
  return { id: held.id, by: held.by }
}

async function isRightCode(
  { tx, hmac }: Pick<MutationContext, 'tx' | 'hmac'>,
  { id, by }: HeldLoan,
  code: string,
): Promise<boolean> {
  const { status } = await getLoan(tx, id)
  const what = status === 'out' ? 'back' : 'out'
  const other = by === 'giver' ? 'taker' : 'giver'
  if (!isSame(code, handCode(hmac, other, { id, what }))) throw new Refusal('code-wrong')
  return true
}

/** A later end needs no other first day than the loan's own. */
async function periodSaid(
  { tx }: Pick<MutationContext, 'tx'>,
  { id }: HeldLoan,
  { answer, from, to, hours }: Said,
): Promise<Period | undefined> {
  const last = to ?? from
  if (last === undefined) return undefined
  const first = answer === 'ask-longer' || answer === 'lengthen' ? (await getLoan(tx, id)).period?.from : from
  if (first === undefined || !isDay(first) || !isDay(last))
    throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  return { from: first, to: last, ...(hours && { hours }) }
}
