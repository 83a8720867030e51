import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { currentAgreement } from '../../../server/sites/agreements/agreement.js'
import { getSite } from '../../../server/sites/index.js'
import { ourAddress } from '../server-processes.js'
import { signIn, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

async function managerOf(server: TestServer, slug: string): Promise<Person> {
  const { clock, services } = server
  const { memberId: member } = await getSite(services.database.reader, slug)
  const person = await signIn(server, { origin: ourAddress })
  const holding = { accountId: person.accountId, role: 'manager', of: { member } } as const
  await administer(services.database, (tx) => insertRole(tx, holding, clock.now()))
  return person
}

/** The manager of each of the sites accepts the note by which its pages may read words, at the desk. */
export async function agreeAt(server: TestServer, ...sites: readonly string[]): Promise<void> {
  for (const site of sites) {
    const { reason } = await (
      await managerOf(server, site)
    ).act('sites.acceptAgreement', { site, version: currentAgreement })
    if (reason !== undefined) throw new Error(reason)
  }
}

export async function endAt(server: TestServer, site: string): Promise<void> {
  const { reason } = await (await managerOf(server, site)).act('sites.endAgreement', { site })
  if (reason !== undefined) throw new Error(reason)
}
