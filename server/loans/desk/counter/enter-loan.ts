import { toId, type Id } from '../../../base/id.js'
import { isDay } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Tx } from '../../../database/tables.js'
import { refuseFullMailbox } from '../../../accounts/index.js'
import type { Offer } from '../../../offers/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { aboutTaker } from '../../acts/about-taker.js'
import { changeLoan } from '../../acts/change-loan.js'
import { refuseMany } from '../../limits/refuse-many.js'
import { refuseStranger } from '../../limits/refuse-stranger.js'
import { chooseCopy, isFree } from '../../days/free-days.js'
import { lendingOf, type Lending } from '../../days/lending.js'
import { refuseLong, refusePeriod } from '../../days/refuse-period.js'
import { copiesFree } from '../../days/show-days.js'
import { knowBorrower } from '../../borrowers/know-borrower.js'
import { loanOfMember } from '../../links/linked-loan.store.js'
import type { Period } from '../../loan.js'
import { beginLoan, lockLendable } from './begin-loan.js'
import { insertUndoable } from '../../undo/undoable-act.store.js'
import { lentAtCounter } from '../../undo/lent-at-counter.js'
import type { EnterInput } from './counter.wire.js'

type Entering = Pick<StaffContext, 'tx' | 'clock' | 'hashOf' | 'about'>

/** A mailbox that asked for nothing gets at most as many mails a day as a family borrows things. */
export const mostMailedADay = 20

/**
 * For somebody at the counter, or whom a mediator helps: no account is made in their name (decision 84). It stands at once, since
 * staff have decided; and is out at once when it is handed over.
 */
export async function enterLoan(
  ctx: Entering,
  allowed: Allowed<'stock'>,
  input: EnterInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const { tx, clock } = ctx
  const { email, phone, words } = input
  if (email !== undefined) await refuseFullMailbox(ctx, { act: 'loans.enter', email, mostADay: mostMailedADay })
  const offer = await lockLendable(ctx, allowed, toId(input.offer))
  const lending = await lendingOf(tx, offer, { now: clock.now() })
  const period = periodIn(input)
  await refuseByRules(tx, offer, { input, period, lending })
  const copyId = await copyFor(tx, offer, { input, period, lending })
  const taker = {
    ...{ account: null, name: input.firstName, language: input.locale },
    ...{ phone: phone ?? null, email: email ?? null },
  }
  const loan = await beginLoan(ctx, { allowed, offer }, { lending, copyId, period, taker, words })
  const { id } = loan
  await knowBorrower(tx, clock.now(), { loan, remember: input.remember })
  if (input.handOver) {
    const party = await loanOfMember(tx, allowed, id)
    const lent = await changeLoan(ctx, party, { act: 'hand-over', condition: input.condition })
    await insertUndoable(
      tx,
      lentAtCounter(lent, { account: allowed.actor?.by ?? null, basket: null, now: clock.now() }),
    )
  }
  ctx.about({ kind: 'loan', id, ...aboutTaker(loan) })
  return { id }
}

function periodIn({ from, to }: EnterInput): Period {
  if (!isDay(from) || !isDay(to)) throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  return { from, to }
}

type Wanted = { readonly input: EnterInput; readonly period: Period; readonly lending: Lending }

/** Beyond the rules with a word that is kept. When somebody is there, the place is open. */
async function refuseByRules(tx: Tx, offer: Offer, { input, period, lending }: Wanted): Promise<void> {
  const { from, to } = period
  const { today, opening, rule } = lending
  refusePeriod(offer.kind, period)
  if (from < today || (input.handOver && from !== today)) throw new Refusal('invalid-input', { fields: ['from'] })
  if ((!input.handOver && opening.isClosed(from)) || opening.isClosed(to)) throw new Refusal('day-closed')
  if (input.words) return
  refuseLong(period, rule)
  const borrower = { email: input.email, phone: input.phone }
  await refuseMany(tx, offer, { rule, borrower })
  await refuseStranger(tx, offer, { rule, borrower, name: input.firstName, today })
}

async function copyFor(tx: Tx, offer: Offer, { input, period, lending }: Wanted): Promise<Id<'OfferCopy'>> {
  const { today } = lending
  const copies = await copiesFree(tx, offer, { lending })
  const copy =
    input.copy === undefined
      ? chooseCopy(copies, period, today)
      : copies.find((each) => each.copyId === input.copy && isFree(each, period, today))
  if (!copy) throw new Refusal('days-taken')
  return copy.copyId
}
