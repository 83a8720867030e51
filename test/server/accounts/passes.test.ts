import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { openLambersart, lambersart, lambersartOrigin } from '../../support/accounts/second-site.js'
import { atOurs, madePass, outcomeOf, passedOn, takePass, tokenOf } from '../../support/accounts/passing.js'
import { alma, openTown, rowsOf, site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { ourAddress } from '../../support/server-processes.js'
import { BrowserKey, newKey, signIn, visitor, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { lommeOrigin } from '../../support/town.js'

async function openAlma(engine: (typeof engines)[number]) {
  const server = await openTown(engine)
  const person = await signIn(server, { email: alma })
  return { server, person, there: await atOurs(person) }
}

const me = (person: Person, named: { readonly site?: string } = { site }) =>
  person.ask('accounts.me', named).then(({ reason, output }) => reason ?? output?.email)

const sessionsIn = async (server: TestServer) => (await rowsOf(server, 'session')).length

describe.each(engines)('a pass from the page of a partner to ours, on %s,', (engine) => {
  test('opens there for a day what its page opens, and tells whose it is', async () => {
    const { server, person, there } = await openAlma(engine)
    await using _ = server

    const made = await person.act('accounts.makePass', { site })
    const taken = await takePass(there, made.output?.pass ?? '')
    const known = there.with({ token: tokenOf(taken) })

    expect(made.output).toEqual({ pass: expect.stringMatching(/^[\w-]{43}$/), seconds: 60 })
    expect(taken.output).toEqual({
      outcome: 'open',
      token: expect.stringMatching(/^[\w-]{43}$/),
      firstName: 'Alma',
      email: alma,
      site: { slug: site, name: 'Ville de Lomme' },
      here: 'nobody',
      until: '2027-03-02T08:00:00.000Z',
    })
    expect(await me(known)).toBe(alma)
    expect(await rowsOf(server, 'session')).toContainEqual(
      expect.objectContaining({
        parent_id: person.sessionId,
        origin: ourAddress,
        key_thumbprint: there.key.thumbprint,
      }),
    )
  })

  test('reaches no further: no other site, no profile, no desk, no photo of a member, no further pass', async () => {
    const { server, person } = await openAlma(engine)
    await using _ = server
    await openLambersart(server)
    const known = await passedOn(person)

    const photo = await fetch(`${server.url}/photo?member=${person.accountId}`, {
      method: 'POST',
      body: 'nothing',
      headers: { 'content-type': 'image/jpeg', ...(await known.headers('/photo')) },
    })
    const told = {
      elsewhere: await me(known, { site: lambersart }),
      everywhere: await me(known, {}),
      profile: (await known.ask('accounts.profile', { site })).reason,
      sessions: (await known.ask('accounts.sessions', { site })).reason,
      proving: (await known.act('accounts.proveAgain', { code: '123456', flow: 'x'.repeat(43), site })).reason,
      desk: (await known.ask('sites.settings', { site })).reason,
      pass: (await known.act('accounts.makePass', { site })).reason,
      photo: ((await photo.json()) as { reason?: string }).reason,
      atThePage: await me(known.with({ origin: lommeOrigin })),
    }

    expect(told).toEqual({
      elsewhere: 'signed-out',
      everywhere: 'signed-out',
      profile: 'origin-undeclared',
      sessions: 'origin-undeclared',
      proving: 'origin-undeclared',
      desk: 'signed-out',
      pass: 'invalid-input',
      photo: 'signed-out',
      atThePage: 'signed-out',
    })
  })

  test('serves once: of two that bring it at one moment, one is let in', async () => {
    const { server, person } = await openAlma(engine)
    await using _ = server
    const rounds: (string | undefined)[][] = []

    for (let round = 0; round < 20; round += 1) {
      const pass = await madePass(person)
      const both = await Promise.all([atOurs(person), atOurs(person)])
      const taken = await Promise.all(both.map((each) => takePass(each, pass)))
      rounds.push(taken.map(outcomeOf).toSorted())
    }

    expect(rounds).toEqual(rounds.map(() => ['open', 'over']))
    expect(await sessionsIn(server)).toBe(21)
  })

  test('is dead after a minute, and as soon as its page has made another', async () => {
    const { server, person, there } = await openAlma(engine)
    await using _ = server
    const start = server.clock.now()
    const [first, second] = [await madePass(person), await madePass(person)]

    server.clock.set(addMs(start, 59_999))
    const inTime = [outcomeOf(await takePass(there, first)), outcomeOf(await takePass(there, second))]
    const third = await madePass(person)
    server.clock.set(addMs(start, 59_999 + 60_000))

    expect(inTime).toEqual(['over', 'open'])
    expect(outcomeOf(await takePass(there, third))).toBe('over')
  })

  test('that was planted in another page, or comes from nowhere, is dead, for the right page too', async () => {
    const { server, person, there } = await openAlma(engine)
    await using _ = server
    await openLambersart(server)
    const wrong = [
      { from: 'https://evil.example' },
      { from: '' },
      { from: `${lommeOrigin}.evil.example` },
      { from: `${lommeOrigin}/` },
      { from: ourAddress },
      { from: lambersartOrigin, site: lambersart },
      { site: lambersart },
    ]

    const told = []
    for (const brought of wrong) {
      const pass = await madePass(person)
      const planted = outcomeOf(await takePass(there, pass, brought))
      told.push([planted, outcomeOf(await takePass(there, pass))])
    }

    expect(told).toEqual(wrong.map(() => ['over', 'over']))
    expect(await sessionsIn(server)).toBe(1)
  })

  test('is taken on our own pages alone; a program that says it is one gets what its page has', async () => {
    const { server, person } = await openAlma(engine)
    await using _ = server
    await openLambersart(server)
    const evil = await visitor(server, { origin: 'https://evil.example' })
    const pass = await madePass(person)

    const there = [
      outcomeOf(await takePass(await visitor(server), pass)),
      outcomeOf(await takePass(evil, pass)),
      outcomeOf(await takePass(await visitor(server, { origin: lambersartOrigin }), pass, { site: lambersart })),
    ]
    const invented = evil.with({ origin: ourAddress })
    const known = invented.with({ token: tokenOf(await takePass(invented, pass)) })

    expect(there).toEqual(['origin-undeclared', 'origin-undeclared', 'origin-undeclared'])
    expect(await me(known)).toBe(alma)
    expect((await known.ask('accounts.profile', { site })).reason).toBe('origin-undeclared')
    expect(await me(known, { site: lambersart })).toBe('signed-out')
  })

  test('opens nothing without a proof of the key, or with that of another act, key or hour', async () => {
    const { server, person, there } = await openAlma(engine)
    await using _ = server
    const pass = await madePass(person)
    const path = '/trpc/accounts.takePass'
    const claims = there.claims(path)

    const proofs = [
      'none',
      await there.key.prove(there.claims('/trpc/accounts.signIn')),
      await there.key.prove({ ...claims, iat: claims.iat - 61 }),
      await there.key.prove({ ...claims, ath: 'x'.repeat(43) }),
      await (await BrowserKey.make()).prove(claims, { jwk: there.key.jwk }),
    ]
    const told = []
    for (const proof of proofs) told.push(outcomeOf(await takePass(there, pass, { proof })))
    const spent = await there.key.prove(claims)
    const once = [
      outcomeOf(await takePass(there, await madePass(person), { proof: spent })),
      outcomeOf(await takePass(there, await madePass(person), { proof: spent })),
    ]
    const token = tokenOf(await takePass(there, await madePass(person)))

    expect(told).toEqual(proofs.map(() => 'proof-refused'))
    expect(once).toEqual(['open', 'proof-refused'])
    // The page that made it has another key.
    expect(await me(there.with({ token, key: person.key }))).toBe('proof-refused')
    expect(await me(there.with({ token }))).toBe(alma)
  })

  test('an answer that was lost comes again to the same browser, and to no other', async () => {
    const { server, person, there } = await openAlma(engine)
    await using _ = server
    const pass = await madePass(person)
    const key = newKey()

    const first = tokenOf(await takePass(there, pass, { key }))
    const second = tokenOf(await takePass(there, pass, { key }))
    const other = outcomeOf(await takePass(await atOurs(person), pass))

    expect([await me(there.with({ token: first })), await me(there.with({ token: second }))]).toEqual([
      'signed-out',
      alma,
    ])
    expect(other).toBe('over')
    expect(await sessionsIn(server)).toBe(2)
  })
})
