import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { engines, openTestDatabase } from '../../support/engines.js'
import { openRelay } from '../../support/relay.js'
import { BrowserKey, signIn, type Person } from '../../support/session.js'
import { morning, openTown, rowsOf, site } from '../../support/accounts/signing-in.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { until } from '../../support/until.js'

const wheel = sharp({ create: { width: 640, height: 480, channels: 3, background: '#345' } })
  .withExif({ IFD0: { Copyright: 'Nadia' }, IFD3: { GPSLatitude: '50/1 38/1 0/1', GPSLatitudeRef: 'N' } })
  .jpeg()
  .toBuffer()

type Sent = { body?: Buffer; type?: string | undefined; proof?: string; of?: string }

async function send(server: TestServer, person: Person, { body, type = 'image/jpeg', proof, of = site }: Sent = {}) {
  const res = await fetch(`${server.url}/photo?site=${of}`, {
    method: 'POST',
    body: new Uint8Array(body ?? (await wheel)),
    headers: { 'content-type': type, ...(await person.headers('/photo', proof)) },
  })
  return { status: res.status, headers: res.headers, body: await res.json() }
}

describe.each(engines)('a photo sent on %s', (engine) => {
  test('by somebody who has signed in is kept, without the place it was taken at', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    expect((await sharp(await wheel).metadata()).exif).toBeDefined()

    const answer = await send(server, person)

    expect([answer.status, answer.body]).toEqual([200, { photo: expect.stringMatching(/^[0-9a-f]{32}-640$/) }])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    })
    // Nothing shows it yet, so nobody is shown it.
    expect((await fetch(`${server.url}/photos/${answer.body.photo}.webp`)).status).toBe(404)
    const kept = await sharp(await server.storage.get(`${answer.body.photo}.webp`)).metadata()
    expect([kept.width, kept.height, kept.exif]).toEqual([640, 480, undefined])
  })

  test('may be asked about beforehand by any page', async () => {
    await using server = await openTown(engine)

    const res = await fetch(`${server.url}/photo?site=${site}`, { method: 'OPTIONS' })

    expect([res.status, res.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization, content-type, dpop, idempotency-key, *',
    ])
  })

  test('by nobody, with another key, from another page or for another site is not read', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const sheer = Buffer.alloc(9_000_000, 1)

    const answers = [
      await send(server, person.with({ token: undefined as never }), { body: sheer }),
      await send(server, person.with({ token: 'x'.repeat(43) }), { body: sheer }),
      await send(server, person.with({ key: await BrowserKey.make() }), { body: sheer }),
      await send(server, person.with({ origin: 'https://evil.example' }), { body: sheer }),
      await send(server, person.with({ origin: 'http://our.example' }), { body: sheer }),
      await send(server, person, { body: sheer, of: 'ville-de-lambersart' }),
      await send(server, person, { body: sheer, proof: await person.key.prove(person.claims('/trpc/accounts.me')) }),
    ]

    expect(answers.map(({ status, body }) => [status, body.reason])).toEqual([
      [401, 'signed-out'],
      [401, 'signed-out'],
      [401, 'proof-refused'],
      [403, 'origin-undeclared'],
      [401, 'signed-out'],
      [403, 'origin-undeclared'],
      [401, 'proof-refused'],
    ])
    expect(await rowsOf(server, 'spent_proof')).toEqual([])
  })

  test.each([
    { what: 'no photo', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), reason: 'photo-format' },
    { what: 'of a kind that is not wanted', body: Buffer.from('GIF89a'), type: 'image/gif', reason: 'photo-format' },
    { what: 'cut off', body: Buffer.from('\xff\xd8\xff\xe0 and then nothing', 'latin1'), reason: 'photo-unreadable' },
    { what: 'larger than ten megabytes', body: Buffer.alloc(10_000_001, 1), reason: 'photo-too-large' },
    { what: 'empty', body: Buffer.alloc(0), reason: 'photo-format' },
  ])('that is $what is refused in words a page can say', async ({ reason, ...sent }) => {
    await using server = await openTown(engine)
    const person = await signIn(server)

    const answer = await send(server, person, sent)

    expect([answer.status, answer.body]).toEqual([400, { reason, requestId: expect.any(String) }])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(server.logger.errors).toEqual([])
  })

  test('twenty times with one proof is taken once', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const proof = await person.key.prove(person.claims('/photo'))

    const answers = await Promise.all(Array.from({ length: 20 }, () => send(server, person, { proof })))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.reason === 'proof-refused')).toHaveLength(19)
    expect(await rowsOf(server, 'spent_proof')).toHaveLength(1)
  })

  test('twenty in an hour are enough for one person, also of what is no photo, and another’s are their own', async () => {
    await using server = await openTown(engine)
    const [person, other] = [await signIn(server), await signIn(server)]
    const nothing = { body: Buffer.from('nothing') }

    const answers = []
    // Of more than ten at once some are asked to come again.
    for (const length of [10, 10, 3]) {
      answers.push(...(await Promise.all(Array.from({ length }, () => send(server, person, nothing)))))
    }
    const full = await send(server, person)

    expect(answers.filter(({ body }) => body.reason === 'photo-format')).toHaveLength(20)
    expect([full.status, full.body.reason, full.body.retryAfterSeconds]).toEqual([429, 'photos-too-many', 3_600])
    expect(full.headers.get('retry-after')).toBe('3600')
    expect((await send(server, other)).status).toBe(200)
    server.clock.set('2027-03-01T09:00:00Z')
    expect((await send(server, person)).status).toBe(200)
  })
})

test('a photo sent while PostgreSQL is away is asked for again', async () => {
  await using database = await openTestDatabase('postgres', { communes: true })
  await using relay = await openRelay(database.url)
  await using server = await openTestServer('postgres', morning, { databaseUrl: relay.url })
  await buildTown(server.services.database, server.clock)
  const person = await signIn(server)

  relay.breakOff()
  const away = await until(
    () => send(server, person),
    ({ status }) => status !== 200,
  )
  relay.mend()
  const back = await until(
    () => send(server, person),
    ({ status }) => status !== 503,
  )

  expect([away.status, away.body.reason, away.headers.get('retry-after')]).toEqual([503, 'try-later', '5'])
  expect(back.status).toBe(200)
})
