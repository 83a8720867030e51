import { admitMember } from '../../../server/members/index.js'
import { roles } from '../../../server/roles/role.js'
import { insertRole } from '../../../server/roles/role.store.js'
import type { Role } from '../../../server/rpc/actor.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { lambersart, openLambersart } from '../accounts/second-site.js'
import { morning, site } from '../accounts/signing-in.js'
import type { engines } from '../engines.js'
import { signIn, type Person, type SignInOptions } from '../session.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown } from '../town.js'

export const ours = 'http://our.example'

/** Lomme's house with its site, and another member with another site. */
export async function openTwo(engine: (typeof engines)[number], options: Parameters<typeof openTestServer>[2] = {}) {
  const server = await openTestServer(engine, morning, options)
  const { database } = server.services
  const { drill, house } = await buildTown(database, server.clock)
  await openLambersart(server)
  const other = await administer(database, async (tx) => {
    const candidate = { slug: 'autre', kind: 'shop', name: 'Autre', places: [] } as const
    const { member } = await admitMember({ tx, clock: server.clock }, candidate)
    await tx.updateTable('site').set({ member_id: member.id }).where('slug', '=', lambersart).execute()
    return member.id
  })
  const idOf = async (slug: string) =>
    (await database.reader.selectFrom('site').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
  return {
    server,
    drill,
    here: { member: house.memberId, site, siteId: await idOf(site) },
    there: { member: other, site: lambersart, siteId: await idOf(lambersart) },
  }
}

export type At = Awaited<ReturnType<typeof openTwo>>['here']

/** Somebody at a page of ours who has that role there. */
export async function holder(
  server: TestServer,
  role: Role,
  { member, siteId, ...who }: Pick<At, 'member' | 'siteId'> & SignInOptions,
): Promise<Person> {
  const { email, firstName } = who
  const named = { ...(email !== undefined && { email }), ...(firstName !== undefined && { firstName }) }
  const person = await signIn(server, { ...named, origin: ours })
  const { of } = roles[role]
  const subject = of === 'member' ? { member } : of === 'site' ? { site: siteId } : { network: true as const }
  const holding = { accountId: person.accountId, role, of: subject }
  await administer(server.services.database, (tx) => insertRole(tx, holding, server.clock.now()))
  return person
}
