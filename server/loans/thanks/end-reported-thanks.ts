import type { PersonHolder } from '../../accounts/index.js'
import type { Clock } from '../../base/clock.js'
import { addDays } from '../../base/instant.js'
import type { Database } from '../../database/open-database.js'
import type { EventOf } from '../../events/event.js'
import type { Subject } from '../../moderation/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { administer } from '../../rpc/in-transaction.js'
import { purgeLoans } from '../loan.store.js'
import { endedAndReported, thanksIdsOf, thanksOfLoansBefore } from './moderated-thanks.store.js'
import { thanksSubject } from './thanks.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>
type EndSubject = (ctx: Ctx, subject: Subject) => Promise<void>
type Given = { readonly database: Database; readonly clock: Clock; readonly endSubject: EndSubject }

/** One of the two has ended it: nothing is left to decide, and those who reported it are told. */
export function endReportedThanks(
  { database, clock, endSubject }: Given,
  { person }: EventOf<'person.changed'>,
): Promise<void> {
  return administer(database, async (tx) => {
    for (const id of await endedAndReported(tx, person)) await endSubject({ tx, clock }, thanksSubject(id))
  })
}

/** What moderation keeps of their thanks goes with these. */
export const withItsModeration = (holder: PersonHolder, endSubject: EndSubject): PersonHolder => ({
  ...holder,
  async erase(ctx, person) {
    const theirs = await thanksIdsOf(ctx.tx, person)
    const how = await holder.erase(ctx, person)
    for (const id of theirs) await endSubject(ctx, thanksSubject(id))
    return how
  },
})

/** Loans of two years ago, with the thanks for them. */
export const purgeLoansWithThanks = ({ database, clock, endSubject }: Given): Promise<number> =>
  administer(database, async (tx) => {
    const before = addDays(clock.now(), -730)
    const theirs = await thanksOfLoansBefore(tx, before)
    const purged = await purgeLoans(tx, before)
    for (const id of theirs) await endSubject({ tx, clock }, thanksSubject(id))
    return purged
  })
