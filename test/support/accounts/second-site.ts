import type { Id } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite, getSite } from '../../../server/sites/index.js'
import type { TestServer } from '../test-server.js'

export const lambersart = 'ville-de-lambersart'
export const lambersartOrigin = 'https://www.ville-lambersart.example'

/** A site like Lomme's, whose pages are on an origin of its own, or on another's. */
export function openLambersart({ services, clock }: TestServer, origin = lambersartOrigin): Promise<Id<'Site'>> {
  return administer(services.database, async (tx) => {
    const { memberId, territoryId, languages, elements } = await getSite(tx, 'ville-de-lomme')
    const like = { memberId, territoryId, languages, elements }
    const site = { slug: lambersart, name: 'Ville de Lambersart', ...like, origins: [origin] }
    return (await createSite({ tx, clock }, site)).id
  })
}
