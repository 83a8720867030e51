import { describe, expect, test } from 'vitest'
import type { Reason } from '../../../server/api.js'
import { newId, type Id } from '../../../server/base/id.js'
import { administer } from '../../../server/rpc/administer.js'
import { appRouter } from '../../../server/router.js'
import { engines } from '../../support/engines.js'
import { newFlow, newKey, readAnswer, signIn, visitor, type Person } from '../../support/session.js'
import { site } from '../../support/accounts/signing-in.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

/**
 * Who may: `anybody` asks, from any page; `page` acts, from a page that the site declares; `person` has signed in there.
 * `answers`: what whoever may is told with this input, when it is not simply done.
 */
type Declared = {
  readonly by: 'anybody' | 'page' | 'person'
  readonly input: (town: { drill: Id<'Offer'> }) => object
  readonly answers?: Reason
}

const secret = 'x'.repeat(32)
const appointmentId = newId<'Appointment'>()

const declared: Readonly<Record<string, Declared>> = {
  'accounts.requestCode': {
    by: 'page',
    input: () => ({ email: 'alma@exemple.fr', flow: newFlow().hash, locale: 'fr', site }),
  },
  'accounts.signIn': {
    by: 'page',
    input: () => ({ code: '123456', communeCode: '59355', firstName: 'Alma', flow: newFlow().flow, site }),
    answers: 'code-over',
  },
  'accounts.endSession': { by: 'page', input: () => ({ secret, sessionId: newId(), site }), answers: 'invalid-input' },
  'accounts.me': { by: 'person', input: () => ({ site }) },
  'accounts.signOut': { by: 'person', input: () => ({ site }) },
  'offers.open': { by: 'anybody', input: () => ({ site }) },
  'offers.search': { by: 'anybody', input: () => ({ site }) },
  'offers.sheet': { by: 'anybody', input: ({ drill }) => ({ id: drill, site }) },
  'offers.report': { by: 'page', input: ({ drill }) => ({ offerId: drill, reason: 'other', site, words: 'Bonjour' }) },
  'repairs.addresses': { by: 'anybody', input: () => ({ site, text: '3 place du Lavoir' }) },
  'repairs.open': { by: 'anybody', input: () => ({ site }) },
  'repairs.search': { by: 'anybody', input: () => ({ site }) },
  'repairs.reach': {
    by: 'anybody',
    input: () => ({ address: { communeCode: '59355' }, repairer: 'personne', site }),
    answers: 'repairer-unknown',
  },
  'repairs.repairer': {
    by: 'anybody',
    input: () => ({ repairer: 'personne', site }),
    answers: 'repairer-unknown',
  },
  'repairs.slots': { by: 'anybody', input: () => ({ repairer: 'personne', site }), answers: 'repairer-unknown' },
  'repairs.book': {
    by: 'person',
    input: () => ({
      bikeType: 'classic',
      firstName: 'Alma',
      locale: 'fr',
      repairer: 'personne',
      site,
      startsAt: '2027-03-02T08:00:00.000Z',
      words: '',
    }),
    answers: 'repairer-unknown',
  },
  'repairs.mine': { by: 'person', input: () => ({ site }) },
  'repairs.answer': {
    by: 'person',
    input: () => ({ answer: 'cancel', appointmentId, site }),
    answers: 'appointment-gone',
  },
  'repairs.openLink': { by: 'anybody', input: () => ({ appointmentId, secret, site }), answers: 'appointment-gone' },
  'repairs.answerLink': {
    by: 'page',
    input: () => ({ answer: 'cancel', appointmentId, secret, site }),
    answers: 'appointment-gone',
  },
  'members.open': { by: 'anybody', input: () => ({ site }) },
  'members.search': { by: 'anybody', input: () => ({ site }) },
  'members.points': { by: 'anybody', input: () => ({ site }) },
  'members.tile': { by: 'anybody', input: () => ({ site, x: 0, y: 0, z: 0 }) },
  'members.sheet': { by: 'anybody', input: () => ({ site, slug: 'maison-des-marais' }) },
  'territories.find': { by: 'anybody', input: () => ({ site, text: 'lomme' }) },
}

/** Every procedure that a browser may call, by the router itself. */
const procedures = Object.keys(appRouter._def.procedures).toSorted()

test('every procedure is declared here, and nothing that is none', () => {
  expect(Object.keys(declared).toSorted()).toEqual(procedures)
})

const origin = lommeOrigin
const neighbouring = 'ville-de-lambersart'

/** Lomme's town with every element on, and a neighbour's site that the same page may act for. */
async function openTwoTowns(engine: (typeof engines)[number]) {
  const server = await openTestServer(engine, '2027-03-01T08:00:00Z')
  const { database } = server.services
  const town = await buildTown(database, server.clock)
  await administer(database, async (tx) => {
    const elements = JSON.stringify(['offer-board', 'repair-booking', 'member-map'])
    await tx.updateTable('site').set({ elements }).execute()
    const lomme = await tx.selectFrom('site').selectAll().where('slug', '=', site).executeTakeFirstOrThrow()
    const neighbour = { ...lomme, id: newId<'Site'>(), slug: neighbouring }
    await tx.insertInto('site').values(neighbour).execute()
    await tx.insertInto('site_origin').values({ site_id: neighbour.id, origin }).execute()
  })
  return { server, town }
}

/** By POST, as signed calls go; what anybody may ask is asked so too. */
async function call(server: TestServer, person: Person, { path, input }: { path: string; input: object }) {
  const res = await fetch(`${server.url}/trpc/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': newKey(),
      ...(await person.headers(`/trpc/${path}`)),
    },
  })
  const { reason, status } = await readAnswer(res)
  return reason ?? status
}

describe.each(engines)('each procedure on %s', (engine) => {
  test('serves whoever may, and refuses whoever has no session, or one of another site or page', async () => {
    const { server, town } = await openTwoTowns(engine)
    await using _closed = server
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}

    for (const path of procedures) {
      const { by, input, answers } = declared[path] ?? { by: 'person', input: () => ({}) }
      const asked = { path, input: input(town) }
      const stranger = await visitor(server)
      const neighbour = await signIn(server, { site: neighbouring })
      const person = by === 'page' ? stranger : await signIn(server)
      found[path] = {
        stranger: await call(server, stranger, asked),
        neighbour: await call(server, by === 'page' ? stranger : neighbour, asked),
        elsewhere: await call(server, person.with({ origin: 'https://evil.example' }), asked),
        right: await call(server, person, { ...asked, input: input(town) }),
      }
      const served = answers ?? 200
      // An act looks at the page first; a question has nothing to hide but what its session tells.
      const isQuestion = appRouter._def.procedures[path as never]['_def']['type'] === 'query'
      expected[path] = {
        stranger: by === 'person' ? 'signed-out' : served,
        neighbour: by === 'person' ? 'signed-out' : served,
        elsewhere: by === 'anybody' ? served : isQuestion ? 'signed-out' : 'origin-undeclared',
        right: served,
      }
    }

    expect(found).toEqual(expected)
    expect(server.logger.errors).toEqual([])
  })
})
