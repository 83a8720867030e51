import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { signIn, visitor, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'
import { buildTown } from '../town.js'

export const site = 'ville-de-lomme'
export const ours = 'http://our.example'

/** Lomme's town, whose house has as many managers as are named, each at a page of ours. */
export async function openWebmasters(server: TestServer, names: readonly string[]): Promise<Person[]> {
  const { database } = server.services
  await buildTown(database, server.clock)
  const { memberId } = await getSite(database.reader, site)
  return Promise.all(
    names.map(async (firstName) => {
      const person = await signIn(server, { origin: ours, firstName })
      const holding = { accountId: person.accountId, role: 'manager', of: { member: memberId } } as const
      await administer(database, (tx) => insertRole(tx, holding, server.clock.now()))
      return person
    }),
  )
}

/** A page at that origin, opened with what the desk gave. */
export async function opened(server: TestServer, { origin, proof }: { origin: string; proof: string }) {
  const page = await visitor(server, { origin })
  return page.act('sites.proveOrigin', { site, code: proof.replace(/^.*\./, '') })
}
