import type { Clock } from '../../../server/base/clock.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember } from '../../../server/members/index.js'
import { addRepairer } from '../../../server/repairs/admission/add-repairer.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { workshopAt } from './workshop.js'

const maubeuge = '59392'

/** A site that declares no page, in a town with more workshops than one page of a list holds. */
export async function openCrowdedSite(database: Database, clock: Clock): Promise<void> {
  await administer(database, async (tx) => {
    const ctx = { tx, clock }
    for (let count = 1; count <= 21; count++) {
      const slug = `atelier-${count}`
      const { member, places } = await admitMember(ctx, {
        slug,
        kind: 'repairer',
        name: `Atelier n° ${count}`,
        places: [
          {
            slug,
            name: `Atelier n° ${count}`,
            communeCode: maubeuge,
            precision: 'address' as const,
            point: { latitude: 50.2775 + count / 10_000, longitude: 3.9734 },
          },
        ],
      })
      const [place] = places
      if (!place) throw new Error('a workshop stands somewhere')
      await addRepairer(ctx, { ...workshopAt(place), slug })
      if (count > 1) continue
      const { id: territoryId } = await createTerritory(ctx, {
        slug: 'maubeuge',
        name: 'Maubeuge',
        communes: [maubeuge],
      })
      const site = { slug: 'ville-de-maubeuge', name: 'Ville de Maubeuge', territoryId, memberId: member.id }
      await createSite(ctx, { ...site, origins: [], languages: ['fr'], elements: ['repair-booking', 'member-map'] })
    }
  })
}
