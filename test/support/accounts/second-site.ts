import type { Id } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite, getSite } from '../../../server/sites/index.js'
import type { TestServer } from '../test-server.js'

export const lambersart = 'ville-de-lambersart'
export const lambersartOrigin = 'https://www.ville-lambersart.example'

type Named = { readonly slug: string; readonly name: string; readonly origin: string }

/** A site like Lomme's. */
export function openSite({ services, clock }: TestServer, { slug, name, origin }: Named): Promise<Id<'Site'>> {
  return administer(services.database, async (tx) => {
    const { memberId, territoryId, languages, elements } = await getSite(tx, 'ville-de-lomme')
    const like = { memberId, territoryId, languages, elements }
    return (await createSite({ tx, clock }, { slug, name, ...like, origins: [origin] })).id
  })
}

/** Its pages are on an origin of its own, or on another's. */
export const openLambersart = (server: TestServer, origin = lambersartOrigin): Promise<Id<'Site'>> =>
  openSite(server, { slug: lambersart, name: 'Ville de Lambersart', origin })
