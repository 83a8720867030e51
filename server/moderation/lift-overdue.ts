import type { Clock } from '../base/clock.js'
import type { Database } from '../database/open-database.js'
import { record } from '../events/outbox.js'
import { administer } from '../rpc/in-transaction.js'
import type { MutationContext } from '../rpc/context.js'
import { liftHidings, overdueHidings } from './hiding.store.js'
import { factsOf, type SubjectOwners } from './subject.js'

const atOnce = 50

/** Shows again what reports alone have hidden for as long as they may; the reports stay for a moderator. */
export async function liftOverdue(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  owners: SubjectOwners,
): Promise<number> {
  if ((await overdueHidings(database.reader, clock.now(), 1)).length === 0) return 0
  return administer(database, (tx) => liftSome({ tx, clock }, owners))
}

async function liftSome({ tx, clock }: Pick<MutationContext, 'tx' | 'clock'>, owners: SubjectOwners): Promise<number> {
  const now = clock.now()
  let lifted = 0
  for (const { id, subject } of await overdueHidings(tx, now, atOnce)) {
    const owner = owners.get(subject.kind)
    const told = await owner?.lock(tx, subject.id)
    const [hiding] = await liftHidings(tx, [id], { now })
    if (!hiding) continue
    lifted += 1
    if (!owner || !told) continue
    await record(tx, now, { type: 'subject.shown', ...factsOf(subject), hidingId: id })
    await owner.changed({ tx, clock }, subject.id)
  }
  return lifted
}
