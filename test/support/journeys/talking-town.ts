import { toId, type Id } from '../../../server/base/id.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { askLoan } from '../../../server/loans/acts/ask-loan.js'
import { publishAtSite } from '../../../server/offers/publishing/publish-at-site.js'
import type { PublishInput } from '../../../server/offers/publishing/publishing.wire.js'
import { bookAppointment } from '../../../server/repairs/appointments/book-appointment.js'
import { showSlots } from '../../../server/repairs/search/show-slots.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { currentAgreement } from '../../../server/sites/agreements/agreement.js'
import { insertAgreement } from '../../../server/sites/agreements/agreement.store.js'
import { getSite } from '../../../server/sites/index.js'
import { frenchRules } from '../../../widgets/words/moderation/rules.strings.js'
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

type Draft = Pick<PublishInput['draft'], 'kind' | 'title'>

const first = { communeCode: '59355', over15: true, rulesVersion: frenchRules.rulesVersion }

/** Somebody proposes it on the town’s page. */
export async function propose({ server }: DemoTown, giver: Id<'Account'>, draft: Draft): Promise<Id<'Offer'>> {
  const { clock, database } = server.services
  const more = { description: '', category: 'tools', photos: [] }
  const offer = await administer(database, (tx) =>
    publishAtSite({ tx, clock }, asPerson(giver), { site, draft: { ...draft, ...more }, ...first }),
  )
  return offer.id
}

type Asking = { readonly taker: Id<'Account'>; readonly firstName: string; readonly words: string }

/** A neighbour asks there for what is lent, for three days of the week after. */
export async function askNeighbour(
  { server }: DemoTown,
  offer: Id<'Offer'>,
  { taker, ...said }: Asking,
): Promise<Id<'Loan'>> {
  const { clock, database } = server.services
  const today = dayOf(clock.now(), paris)
  const wish = { from: addToDay(today, 8), to: addToDay(today, 10), locale: 'fr', offer, site } as const
  return (await administer(database, (tx) => askLoan({ tx, clock }, asPerson(taker), { ...wish, ...first, ...said })))
    .id
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
