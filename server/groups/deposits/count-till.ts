import { paymentMeans } from '../../../widgets/words/memberships/membership-terms.js'
import { dayOf, isDay, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Till, TillInput } from './deposits.wire.js'
import { depositsGivenBack, depositsHeld, depositsTaken, membershipsPaid, type Sum } from './till.store.js'

/** What came in and went out on one day, by means of payment, with a sum: nothing is kept of it but what it is counted from. */
export async function countTill(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject }: Allowed<'members'>,
  { day: said }: TillInput,
): Promise<Till> {
  const today = dayOf(clock.now(), paris)
  const day = said ?? today
  if (!isDay(day)) throw new Refusal('invalid-input', { fields: ['day'] })
  const on = { memberId: subject.member, day }
  const [paid, taken, back, held] = await Promise.all([
    membershipsPaid(db, on),
    depositsTaken(db, on),
    depositsGivenBack(db, on),
    depositsHeld(db, subject.member),
  ])
  const rows = paymentMeans.map((means) => {
    const [memberships, takenThen, givenBack] = [of(paid, means), of(taken, means), of(back, means)]
    return {
      means,
      memberships,
      taken: takenThen,
      givenBack,
      cents: memberships.cents + takenThen.cents - givenBack.cents,
    }
  })
  const total = {
    memberships: whole(rows.map(({ memberships }) => memberships)),
    taken: whole(rows.map(({ taken: each }) => each)),
    givenBack: whole(rows.map(({ givenBack }) => givenBack)),
    cents: rows.reduce((sum, { cents }) => sum + cents, 0),
  }
  return { day, today, rows, total, held }
}

type Counted = Omit<Sum, 'means'>

function of(sums: readonly Sum[], means: string): Counted {
  const { count = 0, cents = 0 } = sums.find((each) => each.means === means) ?? {}
  return { count, cents }
}

const whole = (sums: readonly Counted[]): Counted => ({
  count: sums.reduce((sum, { count }) => sum + count, 0),
  cents: sums.reduce((sum, { cents }) => sum + cents, 0),
})
