import { describe, expect, test } from 'vitest'
import { SessionUses } from '../../../server/accounts/session-uses.js'
import { newId } from '../../../server/base/id.js'
import { addHours } from '../../../server/base/instant.js'
import { engineOf } from '../../../server/database/dialect.js'
import type { Database } from '../../../server/database/open-database.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { morning, openTown, rowsOf, site } from '../../support/accounts/signing-in.js'
import { watched } from '../../support/count-statements.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { signIn, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { until } from '../../support/until.js'

/** Nobody else writes to the session, and on SQLite nobody writes at all, until it is let go of. */
async function heldWriter(database: Database, { sessionId }: Person) {
  let release = () => {}
  const letGo = new Promise<void>((resolve) => (release = resolve))
  let done = Promise.resolve()
  await new Promise<void>((isHeld) => {
    done = administer(database, async (tx) => {
      const own = tx.selectFrom('session').select('id').where('id', '=', sessionId)
      await (engineOf(tx) === 'postgres' ? own.forUpdate() : own).execute()
      isHeld()
      await letGo
    })
  })
  return {
    async release() {
      release()
      await done
    },
  }
}

const lastUse = async (server: TestServer) =>
  (await rowsOf(server, 'session')).map((row) => 'last_used_at' in row && row.last_used_at)

describe.each(engines)('that a session was used, on %s,', (engine) => {
  test('is written down beside the reads, which do not wait for whoever holds the writer', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const before = server.clock.now()
    server.clock.set(addHours(before, 2))
    const writer = await heldWriter(server.services.database, person)

    const answers = await Promise.all([1, 2, 3].map(() => person.ask('accounts.me', { site })))
    const meanwhile = await lastUse(server)
    await writer.release()

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(meanwhile).toEqual([before])
    await until(
      () => lastUse(server),
      ([moment]) => moment === addHours(before, 2),
    )
  })

  test('is written once for the calls that come meanwhile, and closing waits for it', async () => {
    await using server = await openTown(engine)
    const { database } = server.services
    const person = await signIn(server)
    const now = addHours(server.clock.now(), 2)
    const session = { id: person.sessionId, accountId: person.accountId }
    let written = 0
    const watchedDatabase = watched(database, (_by, { kind }) => {
      if (kind === 'UpdateQueryNode') written += 1
    })
    const uses = new SessionUses(watchedDatabase, new TestLogger())
    const writer = await heldWriter(database, person)

    for (let call = 0; call < 5; call += 1) uses.note(session, now)
    const closed = uses[Symbol.asyncDispose]()
    await writer.release()
    await closed

    expect(await lastUse(server)).toEqual([now])
    // The session's row and the person's.
    expect(written).toBe(2)
    uses.note(session, addHours(now, 2))
    await uses[Symbol.asyncDispose]()
    expect(await lastUse(server)).toEqual([addHours(now, 2)])
  })

  test('is tried at the next call where it could not be written, and nobody but the log is told', async () => {
    const database = await openTestDatabase(engine)
    const logger = new TestLogger()
    const uses = new SessionUses(database, logger)
    await database[Symbol.asyncDispose]()
    const session = { id: newId<'Session'>(), accountId: newId<'Account'>() }

    for (let call = 0; call < 2; call += 1) {
      uses.note(session, new TestClock(morning).now())
      await uses[Symbol.asyncDispose]()
    }

    expect(logger.lines.map(({ message }) => message)).toEqual(Array(2).fill('session use not noted'))
  })
})
