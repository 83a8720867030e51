import type { Clock } from '../../base/clock.js'
import type { Instant } from '../../base/instant.js'
import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import { lockOffer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import { administer } from '../../rpc/in-transaction.js'
import { acceptNext } from '../acts/draw-lots.js'
import { changeLoan } from '../acts/change-loan.js'
import type { Party } from '../loan-party.js'
import type { Loan, LoanStep } from '../loan.js'
import type { TimeAct } from '../loan-act.js'
import { getLoan } from '../loan.store.js'
import { recordLoan, type LoanEvent } from '../record-loan.js'
import { loansDue, setStep } from './due-step.store.js'
import { endOfNight, nextStep } from '../schedule.js'

const mostAtOnce = 200

type Kept = { readonly database: Database; readonly clock: Clock }

/** Each loan has a transaction of its own: another process, or an answer, may come first, and a failure holds up no other. */
export async function passLoanTime({ database, clock }: Kept): Promise<number> {
  let passed = 0
  const failures: unknown[] = []
  for (const due of await loansDue(database.reader, clock.now(), mostAtOnce)) {
    try {
      passed += Number(await administer(database, (tx) => takeSteps({ tx, clock }, due)))
    } catch (error) {
      if (!(error instanceof Refusal)) failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'time could not pass for some loans')
  return passed
}

/** After a long stop several are due: only the last of what would be told is. */
async function takeSteps(ctx: Passing, due: Owned<Party<'time'>>): Promise<boolean> {
  const took = await takeStep(ctx, due)
  return took === 'outdated' ? takeSteps(ctx, due) : took === 'taken'
}

type Passing = { readonly tx: Tx; readonly clock: Clock }
type Took = 'taken' | 'outdated' | 'not-yet'

const tells: Readonly<Partial<Record<LoanStep, LoanEvent>>> = {
  recall: { type: 'loan.reminder-due', about: 'answer' },
  'remind-taking': { type: 'loan.reminder-due', about: 'taking' },
  'remind-giving-back': { type: 'loan.reminder-due', about: 'giving-back' },
  'late-1': { type: 'loan.late', days: 1 },
  'late-4': { type: 'loan.late', days: 4 },
  'late-7': { type: 'loan.late', days: 7 },
}

async function takeStep(ctx: Passing, due: Owned<Party<'time'>>): Promise<Took> {
  const { tx, clock } = ctx
  const now = clock.now()
  const { offerId } = await getLoan(tx, due.id)
  if (offerId !== null) await lockOffer(tx, offerId)
  const loan = await getLoan(tx, due.id)
  const { next } = loan
  if (!next || next.at > now) return 'not-yet'
  const told = tells[next.step]
  if (!told) {
    await changeLoan(ctx, due, { act: actOf(next.step) })
    if (next.step === 'pass-on') await acceptNext(ctx, due, loan)
    return 'taken'
  }
  const following = nextStep(loan, next.at)
  if ((following && following.at <= now) || isOutdated(loan, next.step, now)) {
    await setStep(tx, loan.id, following)
    return 'outdated'
  }
  const morning = endOfNight(now, loan.zone)
  if (morning !== undefined) {
    await setStep(tx, loan.id, following && following.at <= morning ? following : { step: next.step, at: morning })
    return 'not-yet'
  }
  await setStep(tx, loan.id, following)
  await recordLoan(tx, now, { ...told, loan })
  return 'taken'
}

type TimeStep = LoanStep & TimeAct

const timeSteps = new Set<string>(['expire', 'over', 'unconfirm', 'pass-on'] satisfies TimeStep[])
const isTimeStep = (step: LoanStep): step is TimeStep => timeSteps.has(step)

function actOf(step: LoanStep): TimeStep {
  if (isTimeStep(step)) return step
  throw new Error(`loan step ${step} is not an act of time`)
}

/** A reminder of the eve, when the day has come. */
function isOutdated({ period, zone }: Loan, step: LoanStep, now: Instant): boolean {
  const today = dayOf(now, zone)
  if (!period) return false
  if (step === 'remind-taking') return today >= period.from
  return step === 'remind-giving-back' && today >= period.to
}
