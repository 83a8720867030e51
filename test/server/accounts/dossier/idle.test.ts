import { describe, expect, test } from 'vitest'
import { addDays, addMs, type Instant } from '../../../../server/base/instant.js'
import { openTown, rowsOf } from '../../../support/accounts/signing-in.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { spaced } from '../../../support/mail/mail-town.js'
import { publishAs } from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

const alma = 'alma@exemple.fr'

async function at(server: TestServer, moment: Instant) {
  server.clock.set(moment)
  await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
  await allDone(server.services)
}

const isKnown = async (server: TestServer) =>
  (await rowsOf(server, 'account')).some((row) => 'email' in row && row.email === alma)

describe.each(engines)('whoever does not come for two years, on %s,', (engine) => {
  test('is told thirty days before, once, and then erased with all that is theirs', async () => {
    await using server = await openTown(engine)
    const start = server.clock.now()
    const person = await signIn(server, { email: alma })
    await publishAs(person)
    await allDone(server.services)
    server.mails.mails.length = 0

    await at(server, addDays(start, 700))
    expect(server.mails.to(alma)).toEqual([])
    await at(server, addMs(addDays(start, 700), 1))
    await at(server, addDays(start, 715))
    const [told, ...others] = server.mails.to(alma)
    await at(server, addDays(start, 730))
    const before = await isKnown(server)
    await at(server, addMs(addDays(start, 730), 1))

    expect([spaced(told?.subject), others]).toEqual(['Votre compte sera effacé le mercredi 28 février', []])
    expect(told?.text).toContain('http://our.example/moi\n')
    expect([before, await isKnown(server)]).toEqual([true, false])
    const { reader } = server.services.database
    expect(await reader.selectFrom('offer').select('id').where('account_id', '=', person.accountId).execute()).toEqual(
      [],
    )
  })

  test('keeps everything by coming once', async () => {
    await using server = await openTown(engine)
    const start = server.clock.now()
    await signIn(server, { email: alma })
    await at(server, addDays(start, 701))
    server.clock.set(addDays(start, 729))
    await server.services.database.writer
      .updateTable('account')
      .set({ last_active_at: server.clock.now() })
      .where('email', '=', alma)
      .execute()

    await at(server, addDays(start, 760))

    expect(await isKnown(server)).toBe(true)
  })

  test('is not erased untold, however long the server was down', async () => {
    await using server = await openTown(engine)
    const start = server.clock.now()
    await signIn(server, { email: alma })

    await at(server, addDays(start, 900))
    expect([await isKnown(server), server.mails.to(alma).length]).toEqual([true, 1])
    await at(server, addMs(addDays(start, 930), -1))
    expect(await isKnown(server)).toBe(true)
    await at(server, addDays(start, 930))
    expect(await isKnown(server)).toBe(false)
  })
})
