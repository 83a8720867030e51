import type { Id } from '../../../server/base/id.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { signIn, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

type Managing = { readonly email: string; readonly firstName: string; readonly of: Id<'Member'> }

/** Somebody signed in on our own page, who manages this member. */
export async function signInToManage(server: TestServer, { email, firstName, of }: Managing): Promise<Person> {
  const { clock, services, url: origin } = server
  const person = await signIn(server, { email, firstName, origin })
  const holding = { accountId: person.accountId, role: 'manager', of: { member: of } } as const
  await administer(services.database, (tx) => insertRole(tx, holding, clock.now()))
  return person
}
