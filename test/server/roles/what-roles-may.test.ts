import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../server/base/id.js'
import { admitMember } from '../../../server/members/index.js'
import { mayDo, mayDoAnywhere, roles } from '../../../server/roles/role.js'
import { deleteRole, insertRole } from '../../../server/roles/role.store.js'
import { isWork, works as allWorks, type Role, type Subject, type Work } from '../../../server/rpc/actor.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { act, createCallerFactory, forStaff, privateQuery, router, staffDoor } from '../../../server/rpc/procedures.js'
import { lambersart, openLambersart } from '../../support/accounts/second-site.js'
import { morning, site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { callOf, reasonOr } from '../../support/roles/calling.js'
import { kindsOf, naming, type SubjectKind } from '../../support/rpc/samples.js'
import { signIn, type Person } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const ours = 'http://our.example'
const input = v.strictObject({ member: v.optional(v.string()), site: v.optional(v.string()) })
const output = v.object({ as: v.optional(v.string()) })

/** An act and a question of staff's, of that work: until screens need one the product has none. */
const staffRoom = (may: Work) =>
  router({
    do: act({ by: { may } })
      .input(input)
      .output(output)
      .mutation(staffDoor(`room.${may}`, { perDay: 1_000 }, async (_ctx, { actor }) => ({ as: actor?.as }))),
    ask: privateQuery({ by: { may } })
      .input(input)
      .output(output)
      .query(forStaff(async (_ctx, { actor }) => ({ as: actor?.as }))),
  })

const works = Object.keys(allWorks).filter(isWork)
const everyRole = Object.keys(roles).filter((role): role is Role => role in roles)
const rooms = new Map(works.map((work) => [work, createCallerFactory(staffRoom(work))]))

type Town = { readonly member: Id<'Member'>; readonly site: Id<'Site'> }
type Named = v.InferOutput<typeof input>

/** Lomme's house with its site, and another member with another site. */
async function openTwo(engine: (typeof engines)[number]) {
  const server = await openTestServer(engine, morning)
  const { database } = server.services
  const { house } = await buildTown(database, server.clock)
  const there = await openLambersart(server)
  const other = await administer(database, async (tx) => {
    const { member } = await admitMember(
      { tx, clock: server.clock },
      { slug: 'autre', kind: 'shop', name: 'Autre', places: [] },
    )
    await tx.updateTable('site').set({ member_id: member.id }).where('slug', '=', lambersart).execute()
    return member.id
  })
  const { id } = await database.reader
    .selectFrom('site')
    .select('id')
    .where('slug', '=', site)
    .executeTakeFirstOrThrow()
  const here: Town = { member: house.memberId, site: id }
  return { server, here, elsewhere: { member: other, site: there } satisfies Town }
}

function subjectAt({ member, site: siteId }: Town, kind: 'member' | 'site' | 'network'): Subject {
  return kind === 'member' ? { member } : kind === 'site' ? { site: siteId } : { network: true }
}

/** Somebody at a page of ours who has that role there. */
async function holder(server: TestServer, role: Role, town: Town): Promise<Person> {
  const person = await signIn(server, { origin: ours })
  const holding = { accountId: person.accountId, role, of: subjectAt(town, roles[role].of) }
  await administer(server.services.database, (tx) => insertRole(tx, holding, server.clock.now()))
  return person
}

/** What somebody is told who would do that work, and ask for it, here. */
async function tried(server: TestServer, person: Person, { work, named }: { work: Work; named: Named }) {
  const call = rooms.get(work)
  const told = [
    await reasonOr(call?.(await callOf(server, person)).do(named) ?? Promise.reject(new Error(work))),
    await reasonOr(call?.(await callOf(server, person)).ask(named) ?? Promise.reject(new Error(work))),
  ]
  expect(told[1]).toEqual(told[0])
  return told[0]
}

const namedFor = ({ member }: Town): Named => ({ member })

/** Whether whoever holds that role of Lomme may do that work about it; elsewhere the network's own alone. */
function mayHere(role: Role, work: Work, kind: SubjectKind): boolean {
  if (mayDoAnywhere(role, work)) return true
  const { of } = roles[role]
  return mayDo(role, work) && (of === kind || (of === 'member' && kind === 'site'))
}

const mayFromElsewhere = (role: Role, work: Work, kind: SubjectKind): boolean =>
  roles[role].of === 'network' && mayHere(role, work, kind)

describe.each(engines)('work that is done by a role, on %s', (engine) => {
  test('is done by whoever has one for it there, on a page of ours, and by nobody else', async () => {
    const { server, here, elsewhere } = await openTwo(engine)
    await using _closed = server
    // Where nobody moderates a site, whoever manages it does: a test of its own tells.
    for (const town of [here, elsewhere]) await holder(server, 'moderator', town)
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}

    for (const role of everyRole) {
      const people = { here: await holder(server, role, here), elsewhere: await holder(server, role, elsewhere) }
      for (const work of works) {
        for (const kind of kindsOf(work)) {
          const named = naming(kind, { member: here.member, site })
          found[`${role} ${work} ${kind}`] = [
            await tried(server, people.here, { work, named }),
            await tried(server, people.elsewhere, { work, named }),
          ]
          const served = (may: boolean) => (may ? { as: role } : 'role-missing')
          expected[`${role} ${work} ${kind}`] = [
            served(mayHere(role, work, kind)),
            served(mayFromElsewhere(role, work, kind)),
          ]
        }
      }
    }
    const nobody = await signIn(server, { origin: ours })
    const atLomme = await signIn(server)
    for (const work of works) {
      const [kind = 'network'] = kindsOf(work)
      const named = naming(kind, { member: here.member, site })
      found[work] = [
        await tried(server, nobody, { work, named }),
        await tried(server, atLomme, { work, named: { ...named, site } }),
      ]
      expected[work] = ['role-missing', 'origin-undeclared']
    }

    expect(found).toEqual(expected)
    expect(server.logger.errors).toEqual([])
  })

  test('ends with the role, at once', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const staff = await holder(server, 'staff', here)
    const asked = { work: 'stock', named: namedFor(here) } as const
    const holding = { accountId: staff.accountId, role: 'staff', of: { member: here.member } } as const

    const before = await tried(server, staff, asked)
    const ended = await administer(server.services.database, (tx) => deleteRole(tx, holding))

    expect([before, ended, await tried(server, staff, asked)]).toEqual([{ as: 'staff' }, true, 'role-missing'])
  })

  test('is refused on our own pages to a session that is of a site, and to a call that does not say of what', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const staff = await holder(server, 'staff', here)
    const asked = { work: 'stock', named: { site } } as const
    const unsaid = await tried(server, staff, asked)
    await administer(server.services.database, (tx) =>
      tx.updateTable('session').set({ site_id: here.site }).where('id', '=', staff.sessionId).execute(),
    )

    expect([unsaid, await tried(server, staff, { work: 'stock', named: namedFor(here) })]).toEqual([
      'invalid-input',
      'signed-out',
    ])
    expect(await tried(server, staff, { work: 'stock', named: { ...namedFor(here), member: newId() } })).toBe(
      'signed-out',
    )
  })
})
