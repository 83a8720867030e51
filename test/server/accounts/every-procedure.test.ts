import { describe, expect, test } from 'vitest'
import type { Reason } from '../../../server/api.js'
import { newId, type Id } from '../../../server/base/id.js'
import type { By } from '../../../server/rpc/procedures.js'
import { appRouter } from '../../../server/router.js'
import { lambersart, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { newFlow, newKey, readAnswer, signIn, visitor, type Person } from '../../support/session.js'
import { site } from '../../support/accounts/signing-in.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

/** `answers`: what whoever may is told with this input, when it is not simply done. */
type Sample = {
  readonly input: (town: { drill: Id<'Offer'> }) => object
  readonly answers?: Reason
  /** What a partner's page is told that may do no more than ask for what is done there. */
  readonly here?: Reason
}

const secret = 'x'.repeat(32)
const appointmentId = newId<'Appointment'>()

const samples: Readonly<Record<string, Sample>> = {
  'accounts.requestCode': {
    input: () => ({ email: `${newId()}@exemple.fr`, flow: newFlow().hash, locale: 'fr', site }),
  },
  'accounts.signIn': {
    input: () => ({ code: '123456', communeCode: '59355', firstName: 'Alma', flow: newFlow().flow, site }),
    answers: 'code-over',
  },
  'accounts.endSession': { input: () => ({ secret, sessionId: newId(), site }), answers: 'invalid-input' },
  'accounts.me': { input: () => ({ site }) },
  'accounts.profile': { input: () => ({ site }), here: 'origin-undeclared' },
  'accounts.changeProfile': { input: () => ({ site, phone: '03 20 00 00 00' }), here: 'origin-undeclared' },
  'accounts.sessions': { input: () => ({ site }), here: 'origin-undeclared' },
  'accounts.endOneSession': { input: () => ({ site, sessionId: newId() }), here: 'origin-undeclared' },
  'accounts.endAllSessions': { input: () => ({ site, keepThis: true }), here: 'origin-undeclared' },
  'accounts.changeEmail': {
    input: () => ({ site, email: `${newId()}@exemple.fr`, locale: 'fr' }),
    here: 'origin-undeclared',
  },
  'accounts.proveEmail': {
    input: () => ({ site, changeId: newId(), code: '123456' }),
    answers: 'code-over',
    here: 'origin-undeclared',
  },
  'accounts.cancelEmailChange': { input: () => ({ site }), here: 'origin-undeclared' },
  ...Object.fromEntries(
    ['openEmailLink', 'confirmEmailChange', 'stopEmailChange'].map((name): [string, Sample] => [
      `accounts.${name}`,
      { input: () => ({ changeId: newId(), secret, site }), answers: 'link-over' },
    ]),
  ),
  'accounts.askExport': { input: () => ({ site, locale: 'fr' }), here: 'origin-undeclared' },
  'accounts.askErase': { input: () => ({ site, locale: 'fr' }), here: 'origin-undeclared' },
  ...Object.fromEntries(
    ['openExportLink', 'openEraseLink', 'erase'].map((name): [string, Sample] => [
      `accounts.${name}`,
      { input: () => ({ link: `${newId()}.${secret}`, site }), answers: 'link-over' },
    ]),
  ),
  'accounts.signOut': { input: () => ({ site }) },
  'offers.open': { input: () => ({ site }) },
  'offers.search': { input: () => ({ site }) },
  'offers.sheet': { input: ({ drill }) => ({ id: drill, site }) },
  'offers.placesWith': { input: () => ({ site, words: 'perceuse' }) },
  'offers.ofGiver': { input: ({ drill }) => ({ offerId: drill, site }) },
  'offers.report': { input: ({ drill }) => ({ offerId: drill, reason: 'other', site, words: 'Bonjour' }) },
  'moderation.report': {
    input: ({ drill }) => ({ id: drill, kind: 'offer', reason: 'other', site, words: 'Bonjour' }),
  },
  'moderation.reportSigned': {
    input: ({ drill }) => ({ id: drill, kind: 'offer', reason: 'other', site, words: 'Bonjour' }),
  },
  'moderation.openObjection': { input: () => ({ hidingId: appointmentId, secret, site }), answers: 'subject-gone' },
  'moderation.object': {
    input: () => ({ hidingId: appointmentId, secret, site, words: 'Bonjour' }),
    answers: 'subject-gone',
  },
  'offers.publish': {
    input: () => ({
      ...{ site, over15: true, rulesVersion: '2027-01' },
      draft: { kind: 'give', title: 'Livres', description: '', category: 'tools', photos: [] },
    }),
  },
  'offers.change': {
    input: ({ drill }) => ({
      ...{ offerId: drill, sequence: 0, site },
      draft: { kind: 'give', title: 'Livres', description: '', category: 'tools', photos: [] },
    }),
    answers: 'offer-gone',
  },
  ...Object.fromEntries(
    ['pause', 'resume', 'renew', 'close', 'withdraw', 'duplicate'].map((name): [string, Sample] => [
      `offers.${name}`,
      { input: ({ drill }) => ({ offerId: drill, site }), answers: 'offer-gone' },
    ]),
  ),
  'offers.setAway': { input: () => ({ away: true, site }), here: 'origin-undeclared' },
  'offers.openRenewLink': { input: ({ drill }) => ({ offerId: drill, secret, site }), answers: 'offer-gone' },
  'offers.renewLink': { input: ({ drill }) => ({ offerId: drill, secret, site }), answers: 'offer-gone' },
  'offers.mine': { input: () => ({ site }) },
  'offers.keepSearch': { input: () => ({ site, sought: { words: 'perceuse' } }) },
  'offers.keptSearches': { input: () => ({ site }) },
  'offers.dropSearch': { input: () => ({ site, watchId: newId() }) },
  'offers.stopWatch': { input: () => ({ site, watchId: newId(), secret }), answers: 'link-over' },
  'offers.ownOffer': { input: ({ drill }) => ({ offerId: drill, site }), answers: 'offer-gone' },
  'offers.proposeCategory': { input: () => ({ site, title: 'Perceuse' }) },
  'repairs.addresses': { input: () => ({ site, text: '3 place du Lavoir' }) },
  'repairs.open': { input: () => ({ site }) },
  'repairs.search': { input: () => ({ site }) },
  'repairs.reach': {
    input: () => ({ address: { communeCode: '59355' }, repairer: 'personne', site }),
    answers: 'repairer-unknown',
  },
  'repairs.repairer': {
    input: () => ({ repairer: 'personne', site }),
    answers: 'repairer-unknown',
  },
  'repairs.slots': { input: () => ({ repairer: 'personne', site }), answers: 'repairer-unknown' },
  'repairs.book': {
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
  'repairs.mine': { input: () => ({ site }) },
  'repairs.answer': {
    input: () => ({ answer: 'cancel', appointmentId, site }),
    answers: 'appointment-gone',
  },
  'repairs.openLink': { input: () => ({ appointmentId, secret, site }), answers: 'appointment-gone' },
  'repairs.answerLink': {
    input: () => ({ answer: 'cancel', appointmentId, secret, site }),
    answers: 'appointment-gone',
  },
  'members.open': { input: () => ({ site }) },
  'members.search': { input: () => ({ site }) },
  'members.points': { input: () => ({ site }) },
  'members.tile': { input: () => ({ site, x: 0, y: 0, z: 0 }) },
  'members.sheet': { input: () => ({ site, slug: 'maison-des-marais' }) },
  'rules.current': { input: () => ({ site }) },
  'sites.open': { input: () => ({ site }) },
  'territories.find': { input: () => ({ site, text: 'lomme' }) },
}

/** Every procedure that a browser may call, by the router itself. */
const procedures = Object.keys(appRouter._def.procedures).toSorted()

const definitionOf = (path: string): { type: string; meta?: { by: By } } =>
  appRouter._def.procedures[path as never]['_def']

test('every procedure says who may call it, and is tried here', () => {
  expect(procedures.filter((path) => definitionOf(path).meta?.by === undefined)).toEqual([])
  expect(Object.keys(samples).toSorted()).toEqual(procedures)
})

const callers = ['stranger', 'neighbour', 'elsewhere', 'right', 'own'] as const

/** What each of them is told by a procedure that somebody else may call, or undefined where they may. */
function refusalOf(path: string, caller: (typeof callers)[number]): Reason | undefined {
  const { meta, type } = definitionOf(path)
  const by = meta?.by
  // Nobody here has a role: `roles/` is tried by whoever has one.
  if (typeof by === 'object') return caller === 'own' ? 'role-missing' : 'origin-undeclared'
  if (caller === 'own' || caller === 'right') return undefined
  // An act looks at the page first; a question has nothing to hide but what its session tells.
  if (caller === 'elsewhere')
    return by === 'anybody' ? undefined : type === 'query' ? 'signed-out' : 'origin-undeclared'
  return by === 'person' ? 'signed-out' : undefined
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
      const { input, answers, here }: Sample = samples[path] ?? { input: () => ({}) }
      const by = definitionOf(path).meta?.by
      const someone = by === 'anybody' || by === 'page' ? visitor : signIn
      const person = await someone(server)
      const people: Record<(typeof callers)[number], Person> = {
        stranger: await visitor(server),
        neighbour: await someone(server, { site: neighbouring }),
        elsewhere: person.with({ origin: 'https://evil.example' }),
        right: person,
        own: await someone(server, { origin: ours }),
      }
      const told: Record<string, unknown> = {}
      for (const caller of callers) told[caller] = await call(server, people[caller], { path, input: input(town) })
      found[path] = told
      const otherwise = (caller: string) => (caller === 'right' ? here : undefined) ?? answers ?? 200
      expected[path] = Object.fromEntries(
        callers.map((caller) => [caller, refusalOf(path, caller) ?? otherwise(caller)]),
      )
    }

    expect(found).toEqual(expected)
    expect(server.logger.errors).toEqual([])
  })
})
