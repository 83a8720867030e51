import type { Clock } from '../../base/clock.js'
import { addDays } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import { record } from '../../events/outbox.js'
import { administer } from '../../rpc/in-transaction.js'
import { erasePerson } from './erase-person.js'
import { noteIdleTold, overdueAccounts, takeIdle } from './idle-account.store.js'
import { dossierParts, type PersonHolders } from './person-holder.js'

/** The register of processing promises it. */
const idleDays = 730
const noticeDays = 30
const atOnce = 100

type Keeping = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

/** A month before, so that whoever still wants it only has to come. */
export async function tellIdle({ database, clock }: Keeping): Promise<number> {
  return administer(database, async (tx) => {
    const now = clock.now()
    const idle = await takeIdle(tx, { before: addDays(now, noticeDays - idleDays), most: atOnce })
    if (idle.length === 0) return 0
    await noteIdleTold(
      tx,
      idle.map(({ id }) => id),
      now,
    )
    for (const { id, since } of idle)
      await record(tx, now, { type: 'account.idle', person: id, since, erasedAt: addDays(now, noticeDays) })
    return idle.length
  })
}

/** One whose things are under way is left until they are over. */
export async function eraseIdle({ database, clock, signal }: Keeping, holders: PersonHolders): Promise<number> {
  const now = clock.now()
  const due = { idleBefore: addDays(now, -idleDays), toldBefore: addDays(now, -noticeDays), most: atOnce }
  let erased = 0
  for (const person of await overdueAccounts(database.reader, due)) {
    if (signal?.aborted) break
    try {
      await administer(database, async (tx) => {
        for (const part of dossierParts) await holders[part].abandon?.({ tx, clock }, person)
        await erasePerson({ tx, clock }, holders, person)
      })
      erased += 1
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason !== 'under-way') throw error
    }
  }
  return erased
}
