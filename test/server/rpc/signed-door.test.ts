import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../server/accounts/account.store.js'
import { authentication } from '../../../server/accounts/authenticate.js'
import { deleteSession, insertSession } from '../../../server/accounts/session.store.js'
import { newId } from '../../../server/base/id.js'
import { addDays } from '../../../server/base/instant.js'
import { Refusal } from '../../../server/base/refusal.js'
import type { Database } from '../../../server/database/open-database.js'
import { record } from '../../../server/events/outbox.js'
import { authorization } from '../../../server/roles/index.js'
import { deleteRole, insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { Allow } from '../../../server/rpc/context.js'
import { act, createCallerFactory, router, signedDoor, staffDoor } from '../../../server/rpc/procedures.js'
import { contextFor, key } from '../../support/rpc/door-context.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'

const now = '2027-03-01T08:00:00Z'

/** A door that refuses or does what it is told, for somebody with one proof; what it has done is told by events. */
function openDoor(database: Database) {
  const clock = new TestClock(now)
  const { spendProof, tieProof } = authentication({ clock, publicUrl: 'http://our.example', uses: { note() {} } })
  const speaker = {
    accountId: newId<'Account'>(),
    sessionId: newId<'Session'>(),
    siteId: newId<'Site'>(),
    provenAt: clock.now(),
  }
  const door = { refuses: 'nothing' as 'nothing' | 'early' | 'inside' }
  const refuseIf = (where: typeof door.refuses) => {
    if (door.refuses === where) throw new Refusal('slot-taken')
  }
  const early = async () => refuseIf('early')
  const signing = router({
    sign: act({ by: 'person' })
      .input(v.strictObject({ site: v.string(), words: v.optional(v.string()) }))
      .output(v.object({ made: v.string() }))
      .mutation(
        signedDoor('sign', { perDay: 9, early }, async ({ tx }) => {
          refuseIf('inside')
          await record(tx, clock.now(), { type: 'offer.withdrawn', offerId: newId() })
          return { made: randomBytes(8).toString('hex') }
        }),
      ),
  })
  const sign = (idempotencyKey: string, words?: string) =>
    createCallerFactory(signing)({
      ...contextFor(database, { idempotencyKey }),
      clock,
      spendProof,
      tieProof,
      authenticate: () => Promise.resolve({ speaker, spent: 'a proof' }),
    }).sign({ site: 'lomme', ...(words !== undefined && { words }) })
  const done = async () => (await database.reader.selectFrom('outbox_event').select('seq').execute()).length
  return { door, sign, done }
}

/** Somebody with a session and a role; what they do waits between the question who they are and the act. */
async function openWaiting(database: Database) {
  const clock = new TestClock(now)
  const [accountId, sessionId, origin] = [newId<'Account'>(), newId<'Session'>(), 'http://our.example']
  const admin = { accountId, role: 'admin', of: { network: true } } as const
  await administer(database, async (tx) => {
    const email = 'alma@lomme.example'
    await insertAccount(tx, { id: accountId, firstName: 'Alma', email, away: false, createdAt: clock.now() })
    await insertSession(tx, {
      id: sessionId,
      accountId,
      origin,
      language: 'fr',
      tokenHash: 'a token',
      keyThumbprint: 'a key',
      createdAt: clock.now(),
      lastUsedAt: clock.now(),
      expiresAt: addDays(clock.now(), 30),
    })
    await insertRole(tx, admin, clock.now())
  })
  const { holdSpeaker } = authentication({ clock, publicUrl: origin, uses: { note() {} } })
  const waits = { whileWaiting: async () => {} }
  const acts = router({
    own: act({ by: 'person' })
      .input(v.strictObject({ site: v.optional(v.string()) }))
      .output(v.object({}))
      .mutation(
        signedDoor('own', { perDay: 9, early: () => waits.whileWaiting() }, async ({ tx }) => {
          await record(tx, clock.now(), { type: 'offer.withdrawn', offerId: newId() })
          return {}
        }),
      ),
    byRole: act({ by: { may: 'network' } })
      .input(v.strictObject({}))
      .output(v.object({}))
      .mutation(
        staffDoor('byRole', { perDay: 9 }, async ({ tx }) => {
          await record(tx, clock.now(), { type: 'offer.withdrawn', offerId: newId() })
          return {}
        }),
      ),
  })
  let asked = 0
  const allow: Allow = async (db, actor, wanted) => {
    const allowed = await authorization.allow(db, actor, wanted)
    if ((asked += 1) === 1) await waits.whileWaiting()
    return allowed
  }
  const speaker = { accountId, sessionId, provenAt: clock.now() }
  const caller = () =>
    createCallerFactory(acts)({
      ...contextFor(database, { origin, idempotencyKey: key() }),
      clock,
      holdSpeaker,
      allow,
      authenticate: () => Promise.resolve({ speaker, spent: key() }),
    })
  const done = async () => (await database.reader.selectFrom('outbox_event').select('seq').execute()).length
  return {
    waits,
    caller,
    done,
    endSession: () => administer(database, async (tx) => void (await deleteSession(tx, sessionId))),
    endRole: () => administer(database, async (tx) => void (await deleteRole(tx, admin))),
  }
}

const refused = (reason: string) => ({ cause: { reason } })

describe.each(engines)('the door for who has signed in, on %s', (engine) => {
  test('a signed act sent again with its proof is answered as before, and the proof is good for no other', async () => {
    await using database = await openTestDatabase(engine)
    const { sign, done } = openDoor(database)
    const once = key()

    const answers = await Promise.all(Array.from({ length: 20 }, () => sign(once)))

    expect(new Set(answers.map(({ made }) => made)).size).toBe(1)
    await expect(sign(key())).rejects.toMatchObject(refused('proof-refused'))
    expect(await done()).toBe(1)
  })

  test.each(['early', 'inside'] as const)(
    'the proof of an act that was refused %s is good for that act only, and once',
    async (where) => {
      await using database = await openTestDatabase(engine)
      const { door, sign, done } = openDoor(database)
      const once = key()

      door.refuses = where
      await expect(sign(once)).rejects.toMatchObject(refused('slot-taken'))
      // A browser whose connection broke sends the same again by itself.
      await expect(sign(once)).rejects.toMatchObject(refused('slot-taken'))
      door.refuses = 'nothing'
      await expect(sign(key())).rejects.toMatchObject(refused('proof-refused'))
      await expect(sign(once, 'something else')).rejects.toMatchObject(refused('proof-refused'))
      expect(await done()).toBe(0)

      const { made } = await sign(once)
      expect(await sign(once)).toEqual({ made })
      await expect(sign(key())).rejects.toMatchObject(refused('proof-refused'))
      expect(await done()).toBe(1)
    },
  )

  test('an act that waited is not done when its session ended meanwhile', async () => {
    await using database = await openTestDatabase(engine)
    const { waits, caller, done, endSession } = await openWaiting(database)

    await caller().own({})
    waits.whileWaiting = endSession
    await expect(caller().own({})).rejects.toMatchObject(refused('signed-out'))

    expect(await done()).toBe(1)
  })

  test.each([
    ['session', 'signed-out', 'endSession'],
    ['role', 'role-missing', 'endRole'],
  ] as const)('an act by a role that waited is not done when the %s ended meanwhile', async (_what, reason, ends) => {
    await using database = await openTestDatabase(engine)
    const { waits, caller, done, ...ending } = await openWaiting(database)

    waits.whileWaiting = ending[ends]
    await expect(caller().byRole({})).rejects.toMatchObject(refused(reason))

    expect(await done()).toBe(0)
  })
})
