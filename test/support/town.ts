import { insertAccount } from '../../server/accounts/index.js'
import type { Clock } from '../../server/base/clock.js'
import { newId, type Id } from '../../server/base/id.js'
import type { Database } from '../../server/database/open-database.js'
import { admitMember, type Place } from '../../server/members/index.js'
import { publishOffer, saveCategories, type Draft } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { changeSite, createSite, type SiteChange } from '../../server/sites/index.js'
import { createTerritory } from '../../server/territories/index.js'
import { asPerson } from './acting.js'

export const lommeOrigin = 'https://www.ville-lomme.example'

/** The least that can be called a town: Lomme's site, a house with a door, Nadia, and one drill. */
export type Town = {
  readonly site: 'ville-de-lomme'
  readonly nadia: Id<'Account'>
  readonly house: Place
  readonly drill: Id<'Offer'>
}

export const drillDraft: Draft = {
  kind: 'lend',
  title: 'Perceuse-visseuse 18 V',
  description: 'Deux batteries, un chargeur, une boîte de mèches.',
  categoryId: 'power-tools',
}

/** Built by the verbs of the product on a database that has the communes. */
export function buildTown(database: Database, clock: Clock): Promise<Town> {
  return administer(database, async (tx) => {
    const ctx = { tx, clock }
    await saveCategories(ctx, [
      { id: 'tools', parentId: null, name: { fr: 'Outils', en: 'Tools' }, pictogram: 'tools', weight: 'medium' },
      {
        id: 'power-tools',
        parentId: 'tools',
        name: { fr: 'Outillage électrique', en: 'Power tools' },
        pictogram: 'drill',
      },
    ])
    const { member, places } = await admitMember(ctx, {
      slug: 'maison-des-marais',
      kind: 'social-centre',
      name: 'Maison des Marais',
      places: [
        {
          slug: 'maison-des-marais',
          name: 'Maison des Marais',
          street: '3 place du Lavoir',
          postcode: '59160',
          communeCode: '59355',
          point: { latitude: 50.6438, longitude: 2.9872 },
          precision: 'address',
          hours: 'Tu-Fr 14:00-18:00; Sa 10:00-12:00',
          phone: '03 53 01 20 30',
        },
      ],
    })
    const [house] = places
    if (!house) throw new Error('the house has no place')
    const territory = await createTerritory(ctx, { slug: 'lomme', name: 'Lomme', communes: ['59355'] })
    await createSite(ctx, {
      slug: 'ville-de-lomme',
      name: 'Ville de Lomme',
      memberId: member.id,
      territoryId: territory.id,
      origins: [lommeOrigin],
      languages: ['fr', 'en'],
      elements: ['offer-board', 'repair-booking', 'member-map'],
    })
    const nadia: Id<'Account'> = newId()
    await insertAccount(tx, {
      id: nadia,
      firstName: 'Nadia',
      communeCode: '59355',
      away: false,
      createdAt: clock.now(),
    })
    const drill = await publishOffer(ctx, asPerson(nadia), drillDraft)
    return { site: 'ville-de-lomme', nadia, house, drill: drill.id }
  })
}

/** The town's site is changed as an operator would. */
export async function changeTown(database: Database, clock: Clock, change: SiteChange): Promise<void> {
  await administer(database, (tx) => changeSite({ tx, clock }, 'ville-de-lomme', change))
}
