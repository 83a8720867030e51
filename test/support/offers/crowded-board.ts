import { insertAccount } from '../../../server/accounts/index.js'
import { newId, type Id } from '../../../server/base/id.js'
import type { Clock } from '../../../server/base/clock.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember } from '../../../server/members/index.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { asPerson, inStockOf } from '../acting.js'

/** On an island, where no other site looks. */
const bastia = '2B033'
/** More than are counted. */
const many = 501

/** More of one thing than the places of which are looked for. */
const manyAtPlace = 101

/** A site with more offers of one category, and of one place, than anybody counts. */
export async function openCrowdedBoard(database: Database, clock: Clock): Promise<void> {
  await administer(database, async (tx) => {
    const ctx = { tx, clock }
    const place = { slug: 'la-marine', name: 'La Marine', communeCode: bastia, precision: 'address' as const }
    const point = { latitude: 42.7, longitude: 9.45 }
    const { member, places } = await admitMember(ctx, {
      slug: 'la-marine',
      kind: 'third-place',
      name: 'La Marine',
      places: [{ ...place, point }],
    })
    const { id: territoryId } = await createTerritory(ctx, { slug: 'bastia', name: 'Bastia', communes: [bastia] })
    const site = { slug: 'ville-de-bastia', name: 'Ville de Bastia', territoryId, memberId: member.id }
    await createSite(ctx, { ...site, origins: [], languages: ['fr'], elements: ['offer-board', 'member-map'] })
    const id: Id<'Account'> = newId()
    await insertAccount(tx, { id, firstName: 'Ange', communeCode: bastia, away: false, createdAt: clock.now() })
    const [marine] = places
    if (!marine) throw new Error('La Marine has no place')
    for (let count = 1; count <= manyAtPlace; count += 1) {
      await publishOffer(ctx, inStockOf(member.id), {
        kind: 'lend',
        title: `Parasol n° ${count}`,
        description: 'Bleu.',
        categoryId: 'garden',
        placeId: marine.id,
      })
    }
    for (let count = 1; count <= many; count += 1) {
      await publishOffer(ctx, asPerson(id), {
        kind: 'give',
        title: `Galet n° ${count}`,
        description: 'Rond.',
        categoryId: 'garden',
      })
    }
  })
}
