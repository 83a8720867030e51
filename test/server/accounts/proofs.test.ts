import { calculateThumbprint, generateProof } from 'dpop'
import { base64url, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { KeyRing } from '../../../server/accounts/key-ring.js'
import { toInstant } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { BrowserKey, newKey, readAnswer, signIn, type Person } from '../../support/session.js'
import { openLambersart } from '../../support/accounts/second-site.js'
import { alma, openTown, rowsOf, site } from '../../support/accounts/signing-in.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown, changeTown, lommeOrigin } from '../../support/town.js'

const path = '/trpc/accounts.me'

const me = (person: Person, proof?: string) => person.ask('accounts.me', { site }, { ...(proof && { proof }) })

/** A proof that says something else than it should, or is none. */
type Bent = (person: Person, path: string) => Promise<string> | string

const said =
  (changed: object, header: object = {}): Bent =>
  (person, path) =>
    person.key.prove({ ...person.claims(path), ...changed }, header)

const without =
  (claim: 'ath' | 'iat' | 'jti' | 'htm' | 'htu'): Bent =>
  (person, path) => {
    const { [claim]: _left, ...rest } = person.claims(path)
    return person.key.prove(rest)
  }

const part = (value: object) => base64url.encode(JSON.stringify(value))

const malformed: Readonly<Record<string, Bent>> = {
  'no proof at all': () => '',
  'no JWT': () => 'proof',
  'two proofs': async (person, path) => `${await said({})(person, path)}, ${await said({})(person, path)}`,
  'another kind of JWT': said({}, { typ: 'JWT' }),
  'a proof without a signature': (person, path) =>
    `${part({ alg: 'none', typ: 'dpop+jwt', jwk: person.key.jwk })}.${part(person.claims(path))}.`,
  'a proof signed with the public key as if it were a secret': (person, path) =>
    new SignJWT({ ...person.claims(path) })
      .setProtectedHeader({ alg: 'HS256', typ: 'dpop+jwt', jwk: person.key.jwk })
      .sign(new TextEncoder().encode(JSON.stringify(person.key.jwk))),
  'a proof without a key': said({}, { jwk: undefined }),
  'a proof that shows a private key': (person, path) =>
    said({}, { jwk: { ...person.key.jwk, d: 'x'.repeat(43) } })(person, path),
  'a point that is on no curve': (person, path) =>
    said({}, { jwk: { ...person.key.jwk, y: 'A'.repeat(43) } })(person, path),
  'a proof made with another key than it shows': async (person, path) =>
    (await BrowserKey.make()).prove(person.claims(path), { jwk: person.key.jwk }),
  'a proof changed on the way': async (person, path) => {
    const [header, , signature] = (await said({})(person, path)).split('.')
    return [header, part({ ...person.claims(path), jti: newKey() }), signature].join('.')
  },
  'a proof that asks to be understood otherwise': said({}, { crit: ['b64'], b64: true }),
  'a proof for another method': said({ htm: 'GET' }),
  'a proof for another act': said({ htu: 'http://our.example/trpc/accounts.requestCode' }),
  'a proof for another house': (person, path) => said({ htu: `http://our.example.evil.example${path}` })(person, path),
  'a proof for another port of this house': (person, path) =>
    said({ htu: `http://our.example:8080${path}` })(person, path),
  'a proof for a token that is not this one': said({ ath: 'x'.repeat(43) }),
  'a proof for no token': without('ath'),
  'a proof without a name': without('jti'),
  'a proof with a name of a hundred signs': said({ jti: 'x'.repeat(100) }),
  'a proof of no moment': without('iat'),
  'a proof whose moment is a word': said({ iat: '1' }),
}

describe.each(engines)('a signed call on %s', (engine) => {
  test('with a malformed proof is refused in each of twenty-two ways, and nothing is done', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const send = async (path: string, bend: Bent) => {
      const res = await fetch(server.url + path, {
        method: 'POST',
        body: JSON.stringify({ site }),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': newKey(),
          ...(await person.headers(path, await bend(person, path))),
        },
      })
      const { data, reason, status } = await readAnswer(res)
      return [status, reason, data?.now]
    }

    const answers: Record<string, unknown[]> = {}
    for (const [what, bend] of Object.entries(malformed)) {
      answers[what] = [await send(path, bend), await send('/trpc/accounts.signOut', bend)]
    }

    const refused = [401, 'proof-refused', undefined]
    expect(Object.keys(malformed)).toHaveLength(22)
    expect(answers).toEqual(Object.fromEntries(Object.keys(malformed).map((what) => [what, [refused, refused]])))
    expect(await rowsOf(server, 'session')).toHaveLength(1)
    expect(server.logger.errors).toEqual([])
    expect(await send('/trpc/accounts.signOut', said({}))).toEqual([200, undefined, undefined])
  })

  test('is understood from the browser’s own library', async () => {
    await using server = await openTestServer(engine, new Date().toISOString())
    await buildTown(server.services.database, server.clock)
    const person = await signIn(server)
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    const key_thumbprint = await calculateThumbprint(pair.publicKey)
    await administer(server.services.database, (tx) => tx.updateTable('session').set({ key_thumbprint }).execute())

    const proof = await generateProof(pair, `http://our.example${path}`, 'POST', undefined, person.token)

    expect((await me(person, proof)).output).toMatchObject({ firstName: 'Alma', email: person.email })
  })

  test('of a browser whose clock is ten minutes off is told the time, and then understood', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const claims = person.claims(path)
    const at = (seconds: number) => person.key.prove({ ...claims, jti: newKey(), iat: claims.iat + seconds })

    const [slow, fast] = [await me(person, await at(-600)), await me(person, await at(600))]
    const edges = [await me(person, await at(-60)), await me(person, await at(60))]
    const past = [await me(person, await at(-61)), await me(person, await at(61))]

    const now = toInstant('2027-03-01T08:00:00Z')
    expect([slow, fast, ...past].map(({ reason, data }) => [reason, data?.now])).toEqual(
      Array(4).fill(['proof-refused', now]),
    )
    expect(edges.map(({ status }) => status)).toEqual([200, 200])
    const allowedFor = (Date.parse(slow.data?.now ?? '') - (claims.iat - 600) * 1000) / 1000
    expect((await me(person, await at(-600 + allowedFor))).status).toBe(200)
  })

  test('with a token copied from another browser is refused: the key stayed there', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const thief = person.with({ key: await BrowserKey.make() })

    const answer = await me(thief)

    expect([answer.status, answer.reason]).toEqual([401, 'proof-refused'])
    expect((await me(person)).status).toBe(200)
  })

  test('with a token of another page, another site, or none, is of nobody', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    await openLambersart(server, lommeOrigin)
    await changeTown(server.services.database, server.clock, { origins: { added: ['https://www.lomme.example'] } })
    const elsewhere = person.with({ origin: 'https://www.lomme.example' })

    const answers = [
      await me(elsewhere),
      await elsewhere.act('accounts.signOut', { site }),
      await person.ask('accounts.me', { site: 'ville-de-lambersart' }),
      await person.act('accounts.signOut', { site: 'ville-de-lambersart' }),
      await me(person.with({ token: 'x'.repeat(43) })),
      await me(person.with({ token: 'x' })),
    ]

    expect(answers.map(({ status, reason }) => [status, reason])).toEqual(Array(6).fill([401, 'signed-out']))
    expect((await me(person)).status).toBe(200)
  })

  test('from a page that the site no longer declares is refused', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    await changeTown(server.services.database, server.clock, { origins: { removed: [lommeOrigin] } })

    const answers = [await me(person), await person.act('accounts.signOut', { site })]

    expect(answers.map(({ reason }) => reason)).toEqual(['origin-undeclared', 'origin-undeclared'])
  })

  test('from a page of our own needs nobody’s declaration', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server, { email: alma, origin: 'http://our.example' })

    expect((await me(person)).output).toMatchObject({ email: alma })
  })

  test('from two tabs at once is understood from both, a hundred times', async () => {
    await using server = await openTown(engine)
    const tab = await signIn(server)
    server.clock.set('2027-03-01T10:00:00Z')

    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => me(n % 2 === 0 ? tab : tab.with({}))))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(100)
  })

  test('goes by POST only, so that nothing it asks stands in an address', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)

    const res = await fetch(`${server.url}${path}?input=${encodeURIComponent(JSON.stringify({ site }))}`, {
      headers: await person.headers(path),
    })

    expect([res.status, (await res.json()).error.data.reason]).toEqual([401, 'proof-refused'])
  })

  test.each([
    ['http://localhost:3000', 200],
    ['http://127.0.0.1:3000', 200],
    ['http://[::1]:3000', 200],
    ['http://localhost:3001', 401],
    ['https://localhost:3000', 401],
  ])('on this machine, for %s, is answered %i', async (address, status) => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z', {
      env: { PUBLIC_URL: 'http://localhost:3000' },
    })
    await buildTown(server.services.database, server.clock)
    const person = await signIn(server)

    const answer = await me(person, await person.key.prove({ ...person.claims(path), htu: address + path }))

    expect(answer.status).toBe(status)
  })
})

test('the key of a session that speaks again is imported once, as long as few others spoke since', async () => {
  const ring = new KeyRing(2)
  let made = 0
  const key = async () => {
    made += 1
    return (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])).publicKey
  }

  for (const name of ['a', 'a', 'b', 'a', 'c', 'a', 'b']) await ring.keyOf(name, key)

  expect(made).toBe(4)
})
