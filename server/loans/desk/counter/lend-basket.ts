import { refuseFullMailbox } from '../../../accounts/index.js'
import { newId, toId, type Id } from '../../../base/id.js'
import { isDay, type Day } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Db } from '../../../database/tables.js'
import { record } from '../../../events/outbox.js'
import { getCopy, type Offer } from '../../../offers/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { beyondRules } from './basket-rules.js'
import { noteContents, payMembership, takeDepositOf } from './left-with.js'
import { aboutTaker } from '../../acts/about-taker.js'
import { changeLoan } from '../../acts/change-loan.js'
import { isFree } from '../../days/free-days.js'
import { lendingOf, type Lending } from '../../days/lending.js'
import { copiesFree } from '../../days/show-days.js'
import { knowBorrower } from '../../borrowers/know-borrower.js'
import { asLender, loanOfMember } from '../../links/linked-loan.store.js'
import { getLoan, loansById } from '../../loan.store.js'
import { mayReach, type Loan } from '../../loan.js'
import { takersOfCopies } from '../copy-takers.store.js'
import { insertUndoable } from '../../undo/undoable-act.store.js'
import { lentAtCounter } from '../../undo/lent-at-counter.js'
import { tellsAt } from '../../undo/undoable-act.js'
import type { LendInput, Lent } from './basket.wire.js'
import { beginLoan, lockLendable, type Taker } from './begin-loan.js'
import { mostMailedADay } from './enter-loan.js'
import { openLoansOfBorrower } from './known-borrower.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'hashOf' | 'about'>
type Why = NonNullable<Refusal['detail']['things']>[number]
type Line = Pick<LendInput['things'][number], 'deposit' | 'contents'> & {
  readonly copy: Id<'OfferCopy'>
  readonly to: Day
  readonly kept?: Id<'Loan'>
}
type Ready = Line & { readonly offer: Offer; readonly lending: Lending }

/** All that is in the basket leaves, or nothing does and it is said of each thing why not. */
export async function lendBasket(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  input: LendInput,
): Promise<{ readonly ids: readonly Id<'Loan'>[] }> {
  const { tx, clock } = ctx
  const { taker, open } = await takerOf(ctx, allowed, input)
  if (taker.account === null && taker.email !== null)
    await refuseFullMailbox(ctx, { act: 'loans.enter', email: taker.email, mostADay: mostMailedADay })
  const { ready, why } = await readyToLeave(ctx, allowed, linesOf(input))
  if (input.membership) await payMembership(ctx, allowed, { taker, paid: input.membership })
  const beyond = await beyondRules(tx, allowed.subject.member, {
    ready,
    open,
    taker,
    isMember: Boolean(input.membership),
  })
  const refused = input.words ? why : [...why, ...beyond.filter(({ copy }) => !why.some((one) => one.copy === copy))]
  if (refused.length > 0) throw new Refusal('basket-refused', { things: refused })
  const isBeyond = new Set(beyond.map(({ copy }) => copy))
  const basket = newId<'Basket'>()
  const ids: Id<'Loan'>[] = []
  let borrower: Id<'Borrower'> | undefined
  for (const line of ready) {
    const words = isBeyond.size === 0 || isBeyond.has(line.copy) ? input.words : undefined
    const loan = await orRefusedFor(line, () => leave(ctx, allowed, { line, taker, open, words, basket }))
    // The first is of somebody who is found or made known, the others are theirs: one without a contact is one person.
    borrower = await knowBorrower(tx, clock.now(), { loan, borrower })
    ctx.about({ kind: 'loan', id: loan.id, ...aboutTaker(loan) })
    ids.push(loan.id)
  }
  const now = clock.now()
  await record(tx, now, { type: 'basket.lent', basket, loans: ids, settlesAt: tellsAt(now) })
  return { ids }
}

/** As it stands when it is told, also to who asks again. */
export async function lentTogether(db: Db, ids: readonly Id<'Loan'>[]): Promise<Lent> {
  const found = await loansById(db, ids)
  const loans = ids.flatMap((id) => found.get(id) ?? [])
  return {
    loans: loans.map(({ id, copyId, sequence, title, period }) => ({
      ...{ id, sequence, title },
      copy: copyId ?? '',
      to: period?.to ?? '',
    })),
  }
}

/** Those of one offer one after the other, and offers always in the same order: two counters never wait for each other in a circle. */
function linesOf({ things }: LendInput): Line[] {
  return things.map(({ copy, to, kept, ...more }) => {
    if (!isDay(to)) throw new Refusal('invalid-input', { fields: ['things'] })
    return { ...more, copy: toId<'OfferCopy'>(copy), to, ...(kept !== undefined && { kept: toId<'Loan'>(kept) }) }
  })
}

type Known = { readonly taker: Taker; readonly open: readonly Loan[] }

async function takerOf(
  { tx, clock }: Acting,
  allowed: Allowed<'stock'>,
  { known, firstName, phone, email, locale }: LendInput,
): Promise<Known> {
  if (known === undefined) {
    if (firstName === undefined) throw new Refusal('invalid-input', { fields: ['firstName'] })
    const taker = { account: null, name: firstName, phone: phone ?? null, email: email ?? null, language: locale }
    const isReached = taker.phone !== null || taker.email !== null
    const open = isReached
      ? await openLoansOfBorrower(tx, allowed.subject.member, {
          ...{ takerId: null, takerName: taker.name },
          ...{ takerPhone: taker.phone, takerEmail: taker.email },
        })
      : []
    return { taker, open }
  }
  const { id } = await loanOfMember(tx, allowed, toId(known))
  const last = await getLoan(tx, id)
  if (last.takerName === '') throw new Refusal('loan-gone')
  const { takerId: account, takerName: name, takerPhone, takerEmail: theirEmail, language } = last
  // A number that somebody with an account showed for one loan is not carried into another once that is over.
  const theirPhone = account === null || mayReach(last, clock.now()) ? takerPhone : null
  const taker = { account, name, phone: theirPhone, email: theirEmail, language }
  return { taker, open: await openLoansOfBorrower(tx, allowed.subject.member, last) }
}

/** Of each thing whether it can leave, all of them looked at before any does. */
async function readyToLeave(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  lines: readonly Line[],
): Promise<{ readonly ready: readonly Ready[]; readonly why: readonly Why[] }> {
  const { tx, clock } = ctx
  const why: Why[] = []
  const found: (Line & { readonly offerId: Id<'Offer'> })[] = []
  for (const line of lines) {
    const copy = await orWhy(why, line, () => getCopy(tx, allowed.subject.member, line.copy))
    if (copy) found.push({ ...line, offerId: copy.offerId })
  }
  const ready: Ready[] = []
  for (const line of found.toSorted((a, b) => (a.offerId < b.offerId ? -1 : 1))) {
    const offer = await orWhy(why, line, () => lockLendable(ctx, allowed, line.offerId))
    if (!offer) continue
    const lending = await lendingOf(tx, offer, { now: clock.now() })
    const hindered = line.kept === undefined ? await takenBy(ctx, line, { offer, lending }) : undefined
    if (hindered) why.push({ copy: line.copy, ...hindered })
    else ready.push({ ...line, offer, lending })
  }
  return { ready, why }
}

/** Only another person's days forbid, or a copy that nobody can have. */
async function takenBy(
  { tx, clock }: Acting,
  { copy, to }: Line,
  { offer, lending }: Pick<Ready, 'offer' | 'lending'>,
): Promise<Omit<Why, 'copy'> | undefined> {
  const { today } = lending
  if (to < today) throw new Refusal('invalid-input', { fields: ['things'] })
  const free = (await copiesFree(tx, offer, { lending })).find(({ copyId }) => copyId === copy)
  if (!free) return { reason: 'offer-gone' }
  if (isFree(free, { from: today, to }, today)) return undefined
  const takers = (await takersOfCopies(tx, [copy], clock.now())).get(copy)
  const { outWith } = takers ?? {}
  if (outWith) return { reason: 'days-taken', by: outWith.who, until: outWith.until }
  const next = takers?.next[0]
  return { reason: 'days-taken', ...(next && { by: next.who, from: next.from }) }
}

type Leaving = Known & {
  readonly line: Ready
  readonly words: string | undefined
  /** Undone as one act. */
  readonly basket: string
}

async function leave(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  { line, taker, open, words, basket }: Leaving,
): Promise<Loan> {
  const { copy: copyId, to, kept, offer, lending } = line
  const loan =
    kept === undefined
      ? await beginLoan(ctx, { allowed, offer }, { lending, copyId, period: { from: lending.today, to }, taker, words })
      : open.find(({ id, status, copyId: own }) => id === kept && status === 'agreed' && own === copyId)
  if (!loan) throw new Refusal('loan-moved-on')
  const party = asLender(allowed, loan)
  const lent = await changeLoan(
    ctx,
    party,
    kept === undefined
      ? { act: 'hand-over', isLocked: true }
      : { act: 'hand-over', isLocked: true, mayUndo: true, basket },
  )
  if (kept === undefined)
    await insertUndoable(
      ctx.tx,
      lentAtCounter(lent, { account: allowed.actor?.by ?? null, basket, now: ctx.clock.now() }),
    )
  if (line.deposit) await takeDepositOf(ctx, lent, line.deposit)
  if (line.contents) await noteContents(ctx, party, line.contents)
  return lent
}

async function orWhy<Out>(why: Why[], { copy }: Line, get: () => Promise<Out>): Promise<Out | undefined> {
  try {
    return await get()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    why.push(whyOf(copy, error))
    return undefined
  }
}

/** What is refused once others have left undoes these too. */
async function orRefusedFor<Out>({ copy }: Line, act: () => Promise<Out>): Promise<Out> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('basket-refused', { things: [whyOf(copy, error)] })
    throw error
  }
}

function whyOf(copy: string, { reason, detail: { by, until, most } }: Refusal): Why {
  const more = { ...(by !== undefined && { by }), ...(until !== undefined && { until }) }
  return { copy, reason, ...more, ...(most !== undefined && { most }) }
}
