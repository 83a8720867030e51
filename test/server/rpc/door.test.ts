import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { never } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { record } from '../../../server/events/outbox.js'
import type { Asker, Context } from '../../../server/rpc/context.js'
import { act, createCallerFactory, door, router } from '../../../server/rpc/procedures.js'
import { PublicCache } from '../../../server/rpc/public-cache.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'

const input = v.strictObject({ site: v.string(), words: v.string() })
const output = v.object({ made: v.string() })

/** What these tests do through the door: something that leaves one event, and says a word nobody can guess. */
const bell = router({
  ring: act
    .input(input)
    .output(output)
    .mutation(
      door('bell.ring', { perHour: 5, perDay: 8 }, async ({ tx, clock }) => {
        await record(tx, clock.now(), { type: 'offer.withdrawn', offerId: newId() })
        return { made: randomBytes(8).toString('hex') }
      }),
    ),
  whisper: act
    .input(input)
    .output(output)
    .mutation(
      door('bell.whisper', { perDay: 1_000, secret: true }, async ({ tx, clock }) => {
        await record(tx, clock.now(), { type: 'offer.withdrawn', offerId: newId() })
        return { made: randomBytes(8).toString('hex') }
      }),
    ),
})

const callerOf = createCallerFactory(bell)
const key = () => randomBytes(16).toString('base64url')

function contextFor(database: Database, asker: Partial<Asker> = {}): Context {
  return {
    database,
    db: database.reader,
    clock: new TestClock('2027-03-01T08:00:00Z'),
    logger: new TestLogger(),
    cache: new PublicCache(),
    publicUrl: 'http://our.example',
    isDeclaredOrigin: async (_db, site, origin) => site === 'lomme' && origin === 'https://lomme.example',
    hashOf: (text) => `hash of ${text}`,
    onCommitted: () => {},
    requestId: 'r',
    address: '203.0.113.9',
    origin: 'https://lomme.example',
    idempotencyKey: key(),
    fresh: false,
    shelf: { staleSeconds: 0, until: never, isPublic: true },
    ...asker,
  }
}

const asked = { site: 'lomme', words: 'ding' }

async function eventsIn(database: Database): Promise<number> {
  return (await database.reader.selectFrom('outbox_event').select('seq').execute()).length
}

describe.each(engines)('the door on %s', (engine) => {
  test('the same act with the same key a hundred times at once is done once and answered alike', async () => {
    await using database = await openTestDatabase(engine)
    const ctx = contextFor(database)

    const answers = await Promise.all(Array.from({ length: 100 }, () => callerOf(ctx).ring(asked)))

    expect(new Set(answers.map(({ made }) => made)).size).toBe(1)
    expect(await eventsIn(database)).toBe(1)
  })

  test('a key used for something else is refused, and nothing is done', async () => {
    await using database = await openTestDatabase(engine)
    const ctx = contextFor(database)
    await callerOf(ctx).ring(asked)

    await expect(callerOf(ctx).ring({ ...asked, words: 'dong' })).rejects.toMatchObject({
      cause: { reason: 'key-reused' },
    })
    await expect(callerOf(ctx).whisper(asked)).rejects.toMatchObject({ cause: { reason: 'key-reused' } })
    expect(await eventsIn(database)).toBe(1)
  })

  test('an answer that carries a secret is not kept: its repeat makes a new one', async () => {
    await using database = await openTestDatabase(engine)
    const ctx = contextFor(database)

    const first = await callerOf(ctx).whisper(asked)
    const second = await callerOf(ctx).whisper(asked)

    const kept = await database.reader.selectFrom('idempotency_key').select('answer').execute()
    expect(second.made).not.toBe(first.made)
    expect(kept).toEqual([{ answer: null }])
  })

  test.each([
    ['a page that the site did not declare', { origin: 'https://lomme.example.evil.example' }, 'origin-undeclared'],
    ['a sandboxed page', { origin: 'null' }, 'origin-undeclared'],
    ['a question without an origin', { origin: undefined }, 'origin-undeclared'],
    ['a question without a key', { idempotencyKey: undefined }, 'invalid-input'],
  ])('%s is refused and leaves nothing', async (_who, asker, reason) => {
    await using database = await openTestDatabase(engine)

    await expect(callerOf(contextFor(database, asker)).ring(asked)).rejects.toMatchObject({ cause: { reason } })

    expect(await eventsIn(database)).toBe(0)
    expect(await database.reader.selectFrom('idempotency_key').selectAll().execute()).toEqual([])
  })

  test('whoever acts too often is told when to come back, and their next hour is open again', async () => {
    await using database = await openTestDatabase(engine)
    const clock = new TestClock('2027-03-01T08:50:00Z')
    const ring = () => callerOf({ ...contextFor(database), clock }).ring(asked)
    for (let n = 0; n < 5; n += 1) await ring()

    await expect(ring()).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      cause: { reason: 'too-many-requests', detail: { retryAfterSeconds: 600 } },
    })
    clock.set('2027-03-01T09:00:00Z')
    await ring()

    expect(await eventsIn(database)).toBe(6)
  })

  test('addresses are counted by a keyed hash and never written down', async () => {
    await using database = await openTestDatabase(engine)
    await callerOf(contextFor(database)).ring(asked)

    const counted = await database.reader.selectFrom('act_count').select('who').distinct().execute()

    expect(counted).toEqual([{ who: 'hash of 203.0.113.9' }])
  })
})
