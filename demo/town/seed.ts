import type { Clock } from '../../server/base/clock.js'
import { inEach } from '../../server/base/language.js'
import type { Database } from '../../server/database/open-database.js'
import type { Db } from '../../server/database/tables.js'
import { importStarter } from '../../server/commands/import-starter.js'
import type { PhotoStorage } from '../../server/media/index.js'
import { saveCategories } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { findSite } from '../../server/sites/index.js'
import { openHmac } from '../../server/rpc/hmac.js'
import { admitMembers } from './admit-members.js'
import { admitRepairers } from './admit-repairers.js'
import { demoCategories } from './categories.js'
import { giveAddresses, giveAddressesToExpected } from './give-addresses.js'
import { giveRoles } from './give-roles.js'
import { lendSome } from './lend-some.js'
import { lookInVain } from './look-in-vain.js'
import { moderateTown } from './moderate.js'
import { bookMonth } from './month/book-month.js'
import { tellHistory, type Tell } from './month/tell-history.js'
import { admitPlaces, openSites } from './open-sites.js'
import { paintOffers, publishOffers, type DemoPhotos } from './publish-offers.js'
import { demoSites } from './sites.js'
import { publishTownRules } from './rules.js'
import { welcomePeople } from './welcome-people.js'

export type Seeding = {
  readonly database: Database
  readonly storage: PhotoStorage
  /** Photos that were painted before, in that storage; without them they are painted now, which takes seconds. */
  readonly photos?: DemoPhotos
  readonly clock: Clock
  /** Who writes what the appointments of before have brought; otherwise nobody does, then or later. */
  readonly tell?: Tell
}

/** Puts the town in the database, once. Says whether it did. */
export async function seedTown({ database, storage, clock, tell, ...given }: Seeding): Promise<boolean> {
  if (await isSeeded(database.reader)) return false
  // Before the transaction: in it, nothing is awaited but the database.
  const photos = given.photos ?? (await paintOffers(storage))
  const hmac = await openHmac(database.writer, clock.now())
  const founded = await administer(database, async (tx) => {
    if (await isSeeded(tx)) return undefined
    const tools = { tx, clock }
    await publishTownRules(tools)
    await saveCategories(tools, categories)
    const members = await admitPlaces(tools)
    await admitMembers(tools, await openSites(tools, members))
    const people = await welcomePeople(tools)
    const offers = await publishOffers(tools, { people, members, photos })
    await moderateTown(tools, { offers, hmac })
    await lendSome(tools, { people, members, offers, photos })
    for (const { slug } of demoSites.slice(0, 1)) await lookInVain(tools, slug)
    const repairers = await admitRepairers(tools, members)
    await giveRoles(tools)
    const history = await bookMonth(tools, { repairers, people })
    await giveAddressesToExpected(tools)
    return { history, people }
  })
  if (!founded) return false
  await importStarter({ database, clock })
  await tellHistory({ database, clock, tell: tell ?? (async () => {}) }, founded.history)
  await administer(database, (tx) => giveAddresses({ tx, clock }, founded.people))
  return true
}

const categories = demoCategories.map(({ id, parent, pictogram, ...names }) => ({
  id,
  pictogram,
  parentId: parent ?? null,
  name: inEach((language) => names[language]),
}))

async function isSeeded(db: Db): Promise<boolean> {
  const [first] = demoSites
  return first !== undefined && (await findSite(db, first.slug)) !== undefined
}
