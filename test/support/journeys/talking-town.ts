import { toId, type Id } from '../../../server/base/id.js'
import { bookAppointment } from '../../../server/repairs/appointments/book-appointment.js'
import { showSlots } from '../../../server/repairs/search/show-slots.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { currentAgreement } from '../../../server/sites/agreements/agreement.js'
import { insertAgreement } from '../../../server/sites/agreements/agreement.store.js'
import { getSite } from '../../../server/sites/index.js'
import { asPerson } from '../acting.js'
import type { DemoTown } from './demo-town.js'

const site = 'ville-de-lomme'

/** The town’s pages read and write words. */
export async function readWordsHere({ server }: DemoTown): Promise<void> {
  const { clock, database } = server.services
  const { id: siteId } = await getSite(database.reader, site)
  await administer(database, (tx) =>
    insertAgreement(tx, { siteId, version: currentAgreement, acceptedAt: clock.now() }),
  )
}

export async function accountOf({ server }: DemoTown, email: string): Promise<Id<'Account'>> {
  const { reader } = server.services.database
  const { id } = await reader.selectFrom('account').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  return toId(id)
}

/** The last free hour of the first day that has one, with a word. */
export async function bookRepair(town: DemoTown, email: string, repairer: string): Promise<Id<'Appointment'>> {
  const { clock, database } = town.server.services
  const db = database.reader
  const account = await accountOf(town, email)
  const { days } = await showSlots({ db, clock, keepUntil: () => undefined }, { repairer, site })
  const { id: siteId } = await getSite(db, site)
  const wish = { bikeType: 'classic', firstName: 'Alma', locale: 'fr', repairer, site, siteId } as const
  const booking = { ...wish, startsAt: days[0]?.starts.at(-1) ?? '', words: 'La roue est voilée.' }
  return (await administer(database, (tx) => bookAppointment({ tx, clock }, asPerson(account), booking))).id
}
