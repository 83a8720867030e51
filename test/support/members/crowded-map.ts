import type { Clock } from '../../../server/base/clock.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember, type Candidate } from '../../../server/members/index.js'
import type { PlaceCandidate } from '../../../server/members/upkeep/add-place.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { drawn } from '../generated/region.js'

/** On an island, where no other site looks. */
const ajaccio = '2A004'
const inTown = 2_050

/** A site with more places than a map is given at once: those of a town, one on a cape, five on one spot far west of all. */
export async function openCrowdedMap(database: Database, clock: Clock): Promise<void> {
  const random = drawn(7)
  const away = () => (random() - 0.5) * random()
  await administer(database, async (tx) => {
    const ctx = { tx, clock }
    const cape = await admitMember(ctx, standing('Le Phare', { latitude: 41.8, longitude: 8.9 }))
    for (let count = 1; count <= 5; count += 1) {
      const islet = standing(`Îlot ${count}`, { latitude: 41.88, longitude: 8.55 }, 'commune')
      await admitMember(ctx, islet)
    }
    for (let count = 1; count <= inTown; count += 1) {
      const point = { latitude: 41.93 + away() * 0.1, longitude: 8.74 + away() * 0.12 }
      await admitMember(ctx, standing(`Maison ${count}`, point))
    }
    const { id: territoryId } = await createTerritory(ctx, { slug: 'ajaccio', name: 'Ajaccio', communes: [ajaccio] })
    const site = { slug: 'ville-d-ajaccio', name: 'Ville d’Ajaccio', territoryId, memberId: cape.member.id }
    await createSite(ctx, { ...site, origins: [], languages: ['fr'], elements: ['member-map'] })
  })
}

function standing(
  name: string,
  point: PlaceCandidate['point'],
  precision: PlaceCandidate['precision'] = 'address',
): Candidate {
  const slug = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ /g, '-')
    .toLowerCase()
  return { slug, name, kind: 'third-place', places: [{ slug, name, communeCode: ajaccio, point, precision }] }
}
