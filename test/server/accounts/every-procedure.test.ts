import { describe, expect, test } from 'vitest'
import type { Reason } from '../../../server/api.js'
import { newId } from '../../../server/base/id.js'
import { addMs } from '../../../server/base/instant.js'
import { works } from '../../../server/rpc/actor.js'
import type { By } from '../../../server/rpc/procedures.js'
import { passedBefore } from '../../support/accounts/passing.js'
import { site } from '../../support/accounts/signing-in.js'
import { lambersart, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { definitionOf, kindsOf, naming, procedures, samples, type Sample } from '../../support/rpc/samples.js'
import { callAny } from '../../support/rpc/call-any.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

test('every procedure says who may call it, and is tried here', () => {
  expect(procedures.filter((path) => definitionOf(path).meta?.by === undefined)).toEqual([])
  expect(Object.keys(samples).toSorted()).toEqual(procedures)
})

const callers = ['stranger', 'neighbour', 'elsewhere', 'right', 'passed', 'own'] as const

const onOurs: readonly string[] = ['passed', 'own'] satisfies (typeof callers)[number][]

/** What each of them is told by a procedure that somebody else may call, or undefined where they may. */
function refusalOf(path: string, caller: (typeof callers)[number]): Reason | undefined {
  const { meta, type } = definitionOf(path)
  const by = meta?.by
  // Nobody here has a role: `roles/` is tried by whoever has one.
  if (typeof by === 'object') {
    if (caller === 'own') return 'role-missing'
    if (caller === 'passed') return 'signed-out'
    // An act first looks for the site of its page: those of a member and of the network name none.
    const namesSite = works[by.may].of === 'site' || works[by.may].of === 'any'
    return type === 'query' || namesSite ? 'origin-undeclared' : 'invalid-input'
  }
  // Done on our own pages alone: it names no site.
  if (caller !== 'own' && samples[path]?.here === 'invalid-input')
    return caller !== 'passed' ? 'invalid-input' : by === 'person' ? 'signed-out' : undefined
  if (caller === 'right' || onOurs.includes(caller) || by === 'any-page') return undefined
  // An act looks at the page first; a question has nothing to hide but what its session tells.
  if (caller === 'elsewhere')
    return by === 'anybody' ? undefined : type === 'query' ? 'signed-out' : 'origin-undeclared'
  return by === 'person' ? 'signed-out' : undefined
}

/** Staff's calls name a member, a site, or nothing where it is the network. */
function whatItIsAbout(by: By | undefined): object {
  if (typeof by !== 'object') return {}
  const kind = kindsOf(by.may).find((each) => each !== 'member') ?? 'member'
  return naming(kind, { member: newId(), site })
}

const ours = 'http://our.example'
const neighbouring = lambersart

/** Lomme's town with every element on, and a neighbour's site that the same page may act for. */
async function openTwoTowns(engine: (typeof engines)[number]) {
  const server = await openTestServer(engine, '2027-03-01T08:00:00Z')
  const { database } = server.services
  const town = await buildTown(database, server.clock)
  await openLambersart(server, lommeOrigin)
  return { server, town }
}

describe.each(engines)('each procedure on %s', (engine) => {
  test('serves whoever may, and refuses whoever has no session, or one of another site or page', async () => {
    const { server, town } = await openTwoTowns(engine)
    await using _closed = server
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}

    for (const path of procedures) {
      // All come from one network, which may read so often a minute.
      server.clock.set(addMs(server.clock.now(), 1_000))
      const { input, answers, here, ours: atOurs }: Sample = samples[path] ?? { input: () => ({}) }
      const by = definitionOf(path).meta?.by
      const someone = by === 'person' || typeof by === 'object' ? signIn : visitor
      const person = await someone(server)
      const people: Record<(typeof callers)[number], Person> = {
        stranger: await visitor(server),
        neighbour: await someone(server, { site: neighbouring }),
        elsewhere: person.with({ origin: 'https://evil.example' }),
        right: person,
        passed:
          someone === signIn
            ? await passedBefore(server, await signIn(server))
            : await visitor(server, { origin: ours }),
        own: await someone(server, { origin: ours }),
      }
      const told: Record<string, unknown> = {}
      for (const caller of callers) {
        const asked = { ...input({ drill: town.drill, role: 'moderator' }), ...whatItIsAbout(by) }
        told[caller] = await callAny(server, people[caller], { path, input: asked })
      }
      found[path] = told
      // By a pass no more is reached than from the page that made it, and what is done on our pages only takes a whole session.
      const isAsThere = (caller: string) => !onOurs.includes(caller) || (caller === 'passed' && by === 'person')
      const otherwise = (caller: string) =>
        (isAsThere(caller) ? here : undefined) ?? (onOurs.includes(caller) ? atOurs : undefined) ?? answers ?? 200
      expected[path] = Object.fromEntries(
        callers.map((caller) => [caller, refusalOf(path, caller) ?? otherwise(caller)]),
      )
    }

    expect(found).toEqual(expected)
    expect(server.logger.errors).toEqual([])
  })
})
