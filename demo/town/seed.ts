import { insertAccount } from '../../server/accounts/index.js'
import type { Clock } from '../../server/base/clock.js'
import { newId, type Id } from '../../server/base/id.js'
import type { Database } from '../../server/database/open-database.js'
import type { Db } from '../../server/database/tables.js'
import type { PhotoStorage } from '../../server/media/index.js'
import { saveCategories } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/administer.js'
import { findSite } from '../../server/sites/index.js'
import { admitRepairers } from './admit-repairers.js'
import { demoCategories } from './categories.js'
import { admitPlaces, openSites } from './open-sites.js'
import { demoPeople, peopleAway } from './people.js'
import { paintOffers, publishOffers } from './publish-offers.js'
import { demoSites } from './sites.js'
import type { Tools } from './tools.js'

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
    await admitRepairers(tools, members)
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

async function welcomePeople({ tx, clock }: Tools): Promise<Map<string, Id<'Account'>>> {
  const people = new Map<string, Id<'Account'>>()
  for (const { firstName, communeCode } of demoPeople) {
    const id = newId<'Account'>()
    await insertAccount(tx, {
      id,
      firstName,
      communeCode,
      away: peopleAway.includes(firstName),
      createdAt: clock.now(),
    })
    people.set(firstName, id)
  }
  return people
}
