import type { Clock } from '../../server/base/clock.js'
import type { Database } from '../../server/database/open-database.js'
import type { Db } from '../../server/database/tables.js'
import type { PhotoStorage } from '../../server/media/index.js'
import { saveCategories } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/administer.js'
import { findSite } from '../../server/sites/index.js'
import { admitRepairers } from './admit-repairers.js'
import { demoCategories } from './categories.js'
import { bookMonth } from './month/book-month.js'
import { admitPlaces, openSites } from './open-sites.js'
import { paintOffers, publishOffers } from './publish-offers.js'
import { demoSites } from './sites.js'
import { welcomePeople } from './welcome-people.js'

export type Seeding = {
  readonly database: Database
  readonly storage: PhotoStorage
  readonly clock: Clock
  /** Pages that may act for every site of the demo, beside our own. */
  readonly origins?: readonly string[]
}

/** Puts the town in the database, once. Says whether it did. */
export async function seedTown({ database, storage, clock, origins = [] }: Seeding): Promise<boolean> {
  if (await isSeeded(database.reader)) return false
  // Before the transaction: in it, nothing is awaited but the database.
  const photos = await paintOffers(storage)
  return administer(database, async (tx) => {
    if (await isSeeded(tx)) return false
    const tools = { tx, clock }
    await saveCategories(tools, categories)
    const members = await admitPlaces(tools)
    await openSites(tools, { members, origins })
    const people = await welcomePeople(tools)
    await publishOffers(tools, { people, members, photos })
    await bookMonth(tools, { repairers: await admitRepairers(tools, members), people })
    return true
  })
}

const categories = demoCategories.map(({ id, parent, fr, en, pictogram }) => ({
  ...{ id, pictogram, parentId: parent ?? null },
  name: { fr, en },
}))

async function isSeeded(db: Db): Promise<boolean> {
  const [first] = demoSites
  return first !== undefined && (await findSite(db, first.slug)) !== undefined
}
