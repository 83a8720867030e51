import { administer } from '../../../server/rpc/in-transaction.js'
import type { Person } from '../session.js'
import type { TestServer } from '../test-server.js'

/** From now on this session, whatever its page, is of one site. */
export function bindToSite({ services }: Pick<TestServer, 'services'>, person: Person, slug: string): Promise<void> {
  return administer(services.database, async (tx) => {
    const { id } = await tx.selectFrom('site').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()
    await tx.updateTable('session').set({ site_id: id }).where('id', '=', person.sessionId).execute()
  })
}
