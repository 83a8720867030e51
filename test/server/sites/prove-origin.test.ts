import { describe, expect, test } from 'vitest'
import { appRouter } from '../../../server/router.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { purgeAskedOrigins } from '../../../server/sites/origins/asked-origin.store.js'
import { getSite, originsOf } from '../../../server/sites/index.js'
import { lambersart, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { definitionOf } from '../../support/rpc/samples.js'
import { newFlow, signIn, visitor, type Person } from '../../support/session.js'
import { opened, openWebmasters, ours, site } from '../../support/sites/webmaster.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { lommeOrigin } from '../../support/town.js'

const morning = '2027-03-01T08:00:00Z'
const origin = 'https://preprod.ville-lomme.example'

async function openAsked(engine: (typeof engines)[number]) {
  const server = await openTestServer(engine, morning)
  const [camille] = await openWebmasters(server, ['Camille'])
  if (!camille) throw new Error('somebody is wanted')
  await camille.act('sites.askOrigin', { site, origin: `${origin}/` })
  return { server, camille, settings: () => settingsOf(camille), proof: await proofOf(camille) }
}

async function settingsOf(person: Person) {
  const { output } = await person.ask('sites.settings', { site })
  if (!output) throw new Error('no settings')
  return output
}

const proofOf = async (person: Person) => (await settingsOf(person)).asked[0]?.proof ?? ''

/** Whether a page there may ask for a code, as for any act. */
async function mayAct(server: TestServer, from: string) {
  const page = await visitor(server, { origin: from })
  const { hash: flow } = newFlow()
  return (await page.act('accounts.requestCode', { email: page.email, flow, locale: 'fr', site })).reason ?? 'yes'
}

describe.each(engines)('an origin that a webmaster adds, on %s', (engine) => {
  test('does not act and is told apart until a page there is opened with its code; then it acts, in the name of who added it', async () => {
    const { server, camille, settings, proof } = await openAsked(engine)
    await using _closed = server
    const before = await settings()
    const acted = [await mayAct(server, origin)]

    const answer = await opened(server, { origin, proof })

    acted.push(await mayAct(server, origin))
    expect(before).toMatchObject({
      origins: [lommeOrigin],
      asked: [
        {
          origin,
          proof: expect.stringMatching(/^#coop-prove=ville-de-lomme\.[\w-]{32}$/),
          until: '2027-03-31T08:00:00.000Z',
        },
      ],
    })
    expect(answer).toMatchObject({ status: 200 })
    expect(acted).toEqual(['origin-undeclared', 'yes'])
    expect(await settings()).toMatchObject({ origins: [lommeOrigin, origin].toSorted(), asked: [], sequence: 0 })
    const { output } = await camille.ask('roles.audit', { site })
    expect(output?.entries.map(({ act, who, about }) => [act, who?.firstName, about?.title])).toEqual([
      ['sites.proveOrigin', 'Camille', origin],
      ['sites.askOrigin', 'Camille', origin],
    ])
    const { reader } = server.services.database
    const events = await reader.selectFrom('outbox_event').select('type').orderBy('seq').execute()
    expect(events.slice(-2)).toEqual([{ type: 'site.changed' }, { type: 'code.requested' }])
  })

  test('is added, proven and taken away by the network too, and whoever manages the site reads who did it', async () => {
    const server = await openTestServer(engine, morning)
    await using _closed = server
    const [camille] = await openWebmasters(server, ['Camille'])
    const ines = await signIn(server, { origin: ours, firstName: 'Inès' })
    const nora = await signIn(server, { origin: ours, firstName: 'Nora' })
    const { database } = server.services
    const { id } = await getSite(database.reader, site)
    await administer(database, async (tx) => {
      const now = server.clock.now()
      await insertRole(tx, { accountId: ines.accountId, role: 'admin', of: { network: true } }, now)
      await insertRole(tx, { accountId: nora.accountId, role: 'moderator', of: { site: id } }, now)
    })

    await ines.act('sites.askOrigin', { site, origin })
    const proof = camille ? await proofOf(camille) : ''
    const acted = [(await opened(server, { origin, proof })).status, await mayAct(server, origin)]
    await ines.act('sites.dropOrigin', { site, origin })

    expect([...acted, await mayAct(server, origin)]).toEqual([200, 'yes', 'origin-undeclared'])
    const audit = await camille?.ask('roles.audit', { site })
    expect(audit?.output?.entries.map(({ act, who }) => [act, who?.firstName])).toEqual([
      ['sites.dropOrigin', 'Inès'],
      ['sites.proveOrigin', 'Inès'],
      ['sites.askOrigin', 'Inès'],
    ])
    // Its look and its rules stay with whoever manages it, and who only moderates it adds nothing.
    expect((await ines.ask('sites.settings', { site })).reason).toBe('role-missing')
    expect((await nora.act('sites.askOrigin', { site, origin })).reason).toBe('role-missing')
  })

  test('is not proven from another origin, with another code, for another site, nor by no page at all', async () => {
    const { server, settings, proof } = await openAsked(engine)
    await using _closed = server
    await openLambersart(server)
    const code = proof.replace(/^.*\./, '')
    const page = await visitor(server, { origin })

    const told = [
      await opened(server, { origin: 'https://www.ville-lomme.example:444', proof }),
      await opened(server, { origin: 'null', proof }),
      await opened(server, { origin: ours, proof }),
      await opened(server, { origin, proof: `#coop-prove=${site}.${'x'.repeat(32)}` }),
      await page.act('sites.proveOrigin', { site: lambersart, code }),
      await page.act('sites.proveOrigin', { site: 'nulle-part', code }),
    ]

    const [other, over] = ['origin-other', 'origin-code-over']
    expect(told.map(({ reason }) => reason)).toEqual([other, other, other, over, over, 'site-unknown'])
    expect((await settings()).origins).toEqual([lommeOrigin])
  })

  test('has thirty days: later its code is over, and it is forgotten; asked for again it has another', async () => {
    const { server, camille, settings, proof } = await openAsked(engine)
    await using _closed = server
    server.clock.set('2027-03-11T08:00:00Z')
    const again = await signIn(server, { origin: ours, email: camille.email })
    await again.act('sites.askOrigin', { site, origin })
    const renewed = await settings()

    const former = await opened(server, { origin, proof })
    server.clock.set('2027-04-10T08:00:00Z')
    const late = await opened(server, { origin, proof: renewed.asked[0]?.proof ?? '' })
    const purged = await administer(server.services.database, (tx) => purgeAskedOrigins(tx, server.clock.now()))

    expect(renewed.asked).toMatchObject([{ origin, until: '2027-04-10T08:00:00.000Z' }])
    expect([former.reason, late.reason, purged]).toEqual(['origin-code-over', 'origin-code-over', 1])
  })

  test('several wait beside each other; those that stand, and our own, are proven', async () => {
    const { server, camille, settings } = await openAsked(engine)
    await using _closed = server

    const asked = []
    for (const one of ['https://a.example', lommeOrigin, ours, 'http://www.ville-lomme.example', 'https://a.example/x'])
      asked.push(await camille.act('sites.askOrigin', { site, origin: one }))

    expect(asked.map(({ output, reason }) => output?.outcome ?? reason)).toEqual([
      ...['asked', 'stands', 'stands', 'invalid-input', 'invalid-input'],
    ])
    expect((await settings()).asked.map((each) => each.origin)).toEqual(['https://a.example', origin])
  })

  test('a page is told of its own origin whether it may act, is still to be recognised, or is not declared', async () => {
    const { server } = await openAsked(engine)
    await using _closed = server
    const standing = async (from: string) => {
      const page = await visitor(server, { origin: from })
      return (await page.ask('sites.standing', { site })).output?.standing
    }

    const told = [lommeOrigin, ours, origin, 'https://elsewhere.example', 'null']

    expect(await Promise.all(told.map(standing))).toEqual(['proven', 'proven', 'asked', 'undeclared', 'undeclared'])
  })

  test('taken away it stops at once, proven or not, and twice is once', async () => {
    const { server, camille, settings, proof } = await openAsked(engine)
    await using _closed = server

    await camille.act('sites.dropOrigin', { site, origin })
    const over = await opened(server, { origin, proof })
    const before = await mayAct(server, lommeOrigin)
    for (let times = 0; times < 2; times++)
      expect(await camille.act('sites.dropOrigin', { site, origin: lommeOrigin })).toMatchObject({ status: 200 })

    expect([over.reason, before, await mayAct(server, lommeOrigin)]).toEqual([
      ...['origin-code-over', 'yes', 'origin-undeclared'],
    ])
    expect(await settings()).toMatchObject({ origins: [], asked: [] })
  })

  test('two pages that are opened at once prove it once', async () => {
    const { server, settings, proof } = await openAsked(engine)
    await using _closed = server

    const answers = await Promise.all([opened(server, { origin, proof }), opened(server, { origin, proof })])

    expect(answers.map(({ reason }) => reason ?? 'proven').toSorted()).toEqual(['origin-code-over', 'proven'])
    const { id } = await server.services.database.reader
      .selectFrom('site')
      .select('id')
      .where('slug', '=', site)
      .executeTakeFirstOrThrow()
    expect(await originsOf(server.services.database.reader, id)).toEqual((await settings()).origins)
  })
})

test('nothing else is taken from a page that is not declared', () => {
  const open = Object.keys(appRouter._def.procedures).filter((path) => definitionOf(path).meta?.by === 'any-page')

  expect(open).toEqual(['sites.proveOrigin'])
})
