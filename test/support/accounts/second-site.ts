import { newId, type Id } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/administer.js'
import type { TestServer } from '../test-server.js'

export const lambersart = 'ville-de-lambersart'
export const lambersartOrigin = 'https://www.ville-lambersart.example'

/** A site like Lomme's, whose pages are on an origin of its own, or on another's. */
export async function openLambersart({ services }: TestServer, origin = lambersartOrigin): Promise<Id<'Site'>> {
  const id: Id<'Site'> = newId()
  await administer(services.database, async (tx) => {
    const lomme = await tx.selectFrom('site').selectAll().where('slug', '=', 'ville-de-lomme').executeTakeFirstOrThrow()
    await tx
      .insertInto('site')
      .values({ ...lomme, id, slug: lambersart, name: 'Ville de Lambersart' })
      .execute()
    await tx.insertInto('site_origin').values({ site_id: id, origin }).execute()
  })
  return id
}
