import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Owned } from '../../rpc/actor.js'
import { lockOffer } from '../../offers/index.js'
import { freeDaysOf } from '../days/loan-days.store.js'
import type { Held } from '../held-loan.js'
import { hindrance, type LoanChange } from '../loan-acts.js'
import { isOpen, type Loan } from '../loan.js'
import { getLoan, saveLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { nextStep } from '../schedule.js'
import { tellWaiting } from '../waiting/tell-waiting.js'
import { noteAct } from './note-act.js'
import type { Changed, Changing, Wanted } from './changing.js'
import { accept, cancel, confirm, passOn, refuse } from './answering.js'
import { ending } from './ending.js'
import { askLonger, lengthen } from './lengthening.js'
import { find, lose } from './losing.js'
import { deny, giveBack, handOver, moveCopy } from './meeting.js'
import { agree, decline, propose } from './proposing.js'

/** What is drawn is drawn among several, before one of them is accepted. */
const verbs: Readonly<Record<Exclude<LoanChange, 'draw'>, (changing: Changing) => Promise<Changed>>> = {
  accept,
  refuse,
  propose,
  agree,
  decline,
  cancel,
  'hand-over': handOver,
  'give-back': giveBack,
  deny,
  'ask-longer': askLonger,
  lengthen,
  found: find,
  move: moveCopy,
  lost: lose,
  damaged: lose,
  expire: decline,
  confirm,
  'pass-on': passOn,
  over: ending,
  unconfirm: ending,
}

/** Whoever changes what is lent, or asks for it, waits: all of one offer come one after the other. */
export async function loanToChange(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by }: Owned<Held>,
  { act, sequence }: Pick<Wanted, 'sequence'> & { readonly act: LoanChange },
): Promise<Pick<Changing, 'before' | 'now' | 'today'>> {
  const now = clock.now()
  const { offerId } = await getLoan(tx, id)
  if (offerId !== null) await lockOffer(tx, offerId)
  const before = await getLoan(tx, id)
  if (sequence !== undefined && sequence !== before.sequence) throw new Refusal('loan-moved-on')
  const today = dayOf(now, before.zone)
  const reason = hindrance(before, { act, by }, { now, today })
  if (reason) throw new Refusal(reason)
  return { before, now, today }
}

export async function changeLoan(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  held: Owned<Held>,
  change: Wanted,
): Promise<Loan> {
  const { id } = held
  const wanted = { ...change, by: held.by }
  const { before, now, today } = await loanToChange({ tx, clock }, held, wanted)
  const { offerId } = before
  const changing = { tx, clock, before, wanted, now, today }
  const { after, happens } = await verbs[wanted.act](changing)
  if (!isOpen(after)) await freeDaysOf(tx, id)
  const next = isOpen(after) ? nextStep(after, now) : undefined
  const saved = { ...after, ...(next && { next }) }
  await saveLoan(tx, saved)
  await noteAct(tx, saved, { ...wanted, ...(wanted.act === 'agree' && { period: saved.period }) })
  await recordLoan(tx, now, { ...happens, loan: saved })
  if (offerId !== null) await tellWaiting({ tx, clock }, offerId)
  return saved
}
