import { isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import { partyKept, type LoanParty } from '../loan-party.js'
import { handCode } from '../links/links.js'
import type { LoanAct } from '../loan-act.js'
import { countCodeTry, getLoan } from '../loan.store.js'
import type { Period } from '../loan.js'
import type { AnswerInput } from '../loan.wire.js'
import { changeLoan, loanToChange } from './change-loan.js'
import { isSettled } from './effects/hand-over.js'
import { drawLots, planDraw } from './draw-lots.js'

type Said = Omit<AnswerInput, 'loanId' | 'site'> & {
  /** Nobody can have the copy until it is put back. */
  readonly outOfOrder?: boolean | undefined
  /** By staff at their counter. */
  readonly mayUndo?: boolean
}

export type Answered = LoanParty & {
  /** The four digits were not the other's: nothing has changed. */
  readonly isCodeWrong?: true
}

/** One side presses: what it said is read, and its code compared, before anything changes. */
export async function answerLoan(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  party: Owned<LoanParty>,
  said: Said,
): Promise<Answered> {
  const { answer: act, sequence, words, reason, condition, outOfOrder } = said
  if (act === 'draw' && said.drawDay !== undefined)
    return partyKept(await planDraw(ctx, party, { day: said.drawDay, sequence }))
  if (act === 'draw') return partyKept(await drawLots(ctx, party, { words, sequence }))
  const tried = said.code === undefined ? undefined : await tryCode(ctx, party, { act, sequence, code: said.code })
  if (tried === 'wrong') return { ...partyKept(party), isCodeWrong: true }
  const hasCode = tried === 'right'
  const period = await periodSaid(ctx, party, said)
  await changeLoan(ctx, party, {
    act,
    sequence,
    words,
    reason,
    condition,
    hasCode,
    outOfOrder,
    mayTakeBack: said.mayTakeBack,
    mayUndo: said.mayUndo,
    ...(period && { period }),
  })
  return partyKept(party)
}

type Tried = { readonly act: LoanAct; readonly sequence: number | undefined; readonly code: string }

/** A wrong code is an answer and not a refusal, since a refusal would roll back its count. Undefined: none is needed. */
async function tryCode(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  party: Owned<LoanParty>,
  { act, sequence, code }: Tried,
): Promise<'right' | 'wrong' | undefined> {
  if (act !== 'hand-over' && act !== 'give-back') return undefined
  const { id, by } = party
  const { before } = await loanToChange(ctx, party, { act, sequence })
  if (isSettled(before, act === 'give-back' ? 'back' : 'out', { by, hasCode: false })) return undefined
  const what = before.status === 'out' ? 'back' : 'out'
  const other = by === 'giver' ? 'taker' : 'giver'
  const isCounted = await countCodeTry(ctx.tx, id, by)
  return isCounted && isSame(code, handCode(ctx.hmac, other, { id, what })) ? 'right' : 'wrong'
}

/** A later end needs no other first day than the loan's own. */
async function periodSaid(
  { tx }: Pick<MutationContext, 'tx'>,
  { id }: LoanParty,
  { answer, from, to, hours }: Said,
): Promise<Period | undefined> {
  const last = to ?? from
  if (last === undefined) return undefined
  const first = answer === 'ask-longer' || answer === 'lengthen' ? (await getLoan(tx, id)).period?.from : from
  if (first === undefined || !isDay(first) || !isDay(last))
    throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  return { from: first, to: last, ...(hours && { hours }) }
}

/** By the account that gave the answer of this sequence, while nobody else has heard of it. */
export async function takeBackAnswer(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  party: Owned<LoanParty>,
  sequence: number,
): Promise<LoanParty> {
  await changeLoan(ctx, party, { act: 'take-back', sequence })
  return partyKept(party)
}
