import { describe, expect, test } from 'vitest'
import { mayDo, mayDoAnywhere, roleNames, roles } from '../../../server/roles/role.js'
import type { Role, Work } from '../../../server/rpc/actor.js'
import { engines } from '../../support/engines.js'
import { holder, openTwo, ours } from '../../support/roles/two-members.js'
import { callAny } from '../../support/rpc/call-any.js'
import { definitionOf, kindsOf, naming, procedures, samples, type SubjectKind } from '../../support/rpc/samples.js'
import { signIn } from '../../support/session.js'
import { actSaid } from '../../../widgets/words/desk/act-said.js'
import { englishActs } from '../../../widgets/words/desk/acts.strings.en.js'
import { frenchActs } from '../../../widgets/words/desk/acts.strings.js'
import type { TestServer } from '../../support/test-server.js'

const byRole = procedures.flatMap((path) => {
  const by = definitionOf(path).meta?.by
  return typeof by === 'object' ? [{ path, by, isAct: definitionOf(path).type === 'mutation' }] : []
})

const carries = (path: string): boolean => /(csv|export|archive)$/i.test(path)

const fitting = (kind: SubjectKind): Role => roleNames.find((role) => roles[role].of === kind) ?? 'staff'

/** What the table of roles says of work about what is one's own, and about what is somebody else's. */
function mayHere(role: Role, work: Work, kind: SubjectKind): boolean {
  const { of } = roles[role]
  return mayDoAnywhere(role, work) || (mayDo(role, work) && (of === kind || (of === 'member' && kind === 'site')))
}

const mayThere = (role: Role, work: Work, kind: SubjectKind): boolean =>
  mayDoAnywhere(role, work) || (roles[role].of === 'network' && mayHere(role, work, kind))

async function auditRows(server: TestServer) {
  const { reader } = server.services.database
  return (await reader.selectFrom('audit_entry').select('act').execute()).map(({ act }) => act)
}

test('there are procedures of staff’s, which are tried below', () => {
  expect(byRole.length).toBeGreaterThan(7)
  expect(new Set(byRole.map(({ by }) => by.may)).size).toBeGreaterThan(2)
})

test('each file that carries something away wants a fresh code', () => {
  const carried = byRole.filter(({ path }) => carries(path))

  expect(carried.length).toBeGreaterThan(10)
  expect(carried.filter(({ by }) => !by.fresh).map(({ path }) => path)).toEqual([])
})

test('what is written down has its words in both languages', () => {
  const noted = byRole.filter(({ path, by, isAct }) => (isAct || carries(path)) && !by.unnoted).map(({ path }) => path)

  for (const words of [frenchActs, englishActs])
    expect(noted.filter((path) => actSaid(words, path) === path)).toEqual([])
  expect(Object.keys(englishActs)).toEqual(Object.keys(frenchActs))
})

describe.each(engines)('each role at each procedure of staff’s, on %s', (engine) => {
  test('may what the table of roles says, about what is its own and about nothing else, and what it did is written down', async () => {
    const { server, drill, here, there } = await openTwo(engine, { readsPerMinute: 1e9 })
    await using _closed = server
    // Where nobody moderates a site, whoever manages it does: a test of its own tells.
    for (const at of [here, there]) await holder(server, 'moderator', at)
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    const done: string[] = []

    for (const role of roleNames) {
      const person = await holder(server, role, here)
      for (const { path, by, isAct } of byRole) {
        const { input, answers = 200 } = samples[path] ?? { input: () => ({}) }
        for (const kind of kindsOf(by.may)) {
          for (const [where, at] of [
            ['own', here],
            ['other', there],
          ] as const) {
            const asked = { ...input({ drill, role: fitting(kind) }), ...naming(kind, at) }
            const isTheirs = (where === 'own' ? mayHere : mayThere)(role, by.may, kind)
            // The door refuses before anything is read of what the call is about: once is enough.
            if (!isTheirs && engine !== 'sqlite') continue
            const name = `${role} ${path} ${kind} ${where}`
            found[name] = await callAny(server, person, { path, input: asked })
            expected[name] = isTheirs ? answers : 'role-missing'
            if (isTheirs && (isAct || carries(path)) && !by.unnoted && answers === 200) done.push(path)
          }
        }
      }
    }

    expect(found).toEqual(expected)
    const noted = await auditRows(server)
    expect(noted.filter((act) => done.includes(act)).toSorted()).toEqual(done.toSorted())
    expect(server.logger.errors).toEqual([])
  })

  test('where a fresh code is wanted, a session of yesterday is told so, and whoever has no role is not', async () => {
    const { server, drill, here } = await openTwo(engine)
    await using _closed = server
    const admin = await holder(server, 'admin', here)
    const manager = await holder(server, 'manager', here)
    await holder(server, 'moderator', here)
    const nobody = await signIn(server, { origin: ours })
    server.clock.set('2027-03-01T20:00:00.001Z')
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}

    for (const { path, by } of byRole) {
      const { input, answers = 200 } = samples[path] ?? { input: () => ({}) }
      const [kind = 'network'] = kindsOf(by.may)
      const asked = { ...input({ drill, role: fitting(kind) }), ...naming(kind, here) }
      const person = mayHere('manager', by.may, kind) ? manager : mayHere('admin', by.may, kind) ? admin : undefined
      found[path] = [
        person && (await callAny(server, person, { path, input: asked })),
        await callAny(server, nobody, { path, input: asked }),
      ]
      expected[path] = [person && (by.fresh ? 'code-again' : answers), 'role-missing']
    }

    expect(found).toEqual(expected)
  })
})
