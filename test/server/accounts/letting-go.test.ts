import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addDays, addHours, addMs, type Instant } from '../../../server/base/instant.js'
import { blankAccount } from '../../../server/accounts/account.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { keepHouse } from '../../support/housekeeping.js'
import { signIn, visitor } from '../../support/session.js'
import { alma, askedCode, openTown, rowsOf } from '../../support/accounts/signing-in.js'
import type { TestServer } from '../../support/test-server.js'

async function after(server: TestServer, moment: Instant) {
  server.clock.set(moment)
  await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
}

describe.each(engines)('the house on %s', (engine) => {
  test('lets go of codes after a day, of sessions once they are over, of proofs within the hour', async () => {
    await using server = await openTown(engine)
    const start = server.clock.now()
    await askedCode(server, await visitor(server, { email: alma }))
    const person = await signIn(server)
    const spent = { proof: 'a proof', spent_at: start }
    await administer(server.services.database, (tx) => tx.insertInto('spent_proof').values(spent).execute())
    const left = async () => ({
      codes: (await rowsOf(server, 'sign_in')).length,
      sessions: (await rowsOf(server, 'session')).length,
      proofs: (await rowsOf(server, 'spent_proof')).length,
    })

    await after(server, addHours(start, 1))
    expect(await left()).toEqual({ codes: 1, sessions: 1, proofs: 1 })
    await after(server, addMs(addHours(start, 1), 1))
    expect(await left()).toEqual({ codes: 1, sessions: 1, proofs: 0 })
    await after(server, addDays(start, 1))
    expect(await left()).toEqual({ codes: 1, sessions: 1, proofs: 0 })
    await after(server, addMs(addDays(start, 1), 1))
    expect(await left()).toEqual({ codes: 0, sessions: 1, proofs: 0 })
    await after(server, addMs(addDays(start, 30), -1))
    expect((await person.ask('accounts.me', { site: 'ville-de-lomme' })).status).toBe(200)
    await after(server, addMs(addDays(start, 60), -2))
    expect(await left()).toMatchObject({ sessions: 1 })
    await after(server, addMs(addDays(start, 60), -1))
    expect(await left()).toMatchObject({ sessions: 0 })
  })

  test('lets go of rows that nobody can sign in to two years later, unless something of theirs is still there', async () => {
    await using server = await openTown(engine)
    const start = server.clock.now()
    const blank = await signIn(server)
    await administer(server.services.database, (tx) => blankAccount(tx, blank.accountId, start))
    const people = async () => (await rowsOf(server, 'account')).flatMap((row) => ('first_name' in row ? [row.id] : []))
    const [nadia] = (await people()).filter((id) => id !== blank.accountId)

    await after(server, addDays(start, 730))
    expect((await people()).toSorted()).toEqual([nadia, blank.accountId].toSorted())
    await after(server, addMs(addDays(start, 730), 1))
    // Nadia, who has no address, has an offer.
    expect(await people()).toEqual([nadia])
  })
})

test('whatever names a person goes with them, forgets them, or keeps them here', async () => {
  await using database = await openTestDatabase('postgres')

  const { rows } = await sql<{ child: string; does: string }>`
    select distinct conrelid::regclass::text as child,
      case confdeltype when 'c' then 'goes' when 'n' then 'forgets' else 'keeps' end as does
    from pg_constraint where contype = 'f' and confrelid = 'account'::regclass order by 1, 2`.execute(database.reader)

  // `deleteIdleAccounts` asks each of those that keep.
  expect(rows).toEqual([
    { child: 'appointment', does: 'keeps' },
    { child: 'audit_entry', does: 'forgets' },
    { child: 'borrower', does: 'goes' },
    { child: 'decision', does: 'forgets' },
    { child: 'deposit', does: 'forgets' },
    { child: 'email_change', does: 'goes' },
    { child: 'hiding', does: 'forgets' },
    { child: 'invitation', does: 'forgets' },
    { child: 'join_request', does: 'forgets' },
    { child: 'lacking_put_off', does: 'goes' },
    { child: 'loan', does: 'forgets' },
    { child: 'loan', does: 'keeps' },
    { child: 'loan_wait', does: 'goes' },
    { child: 'loose_photo', does: 'forgets' },
    { child: 'membership', does: 'forgets' },
    { child: 'message', does: 'forgets' },
    { child: 'moderation_note', does: 'goes' },
    { child: 'offer', does: 'keeps' },
    { child: 'person_block', does: 'goes' },
    { child: 'place_import', does: 'forgets' },
    { child: 'proposed_place', does: 'forgets' },
    { child: 'publishing_ban', does: 'forgets' },
    { child: 'publishing_ban', does: 'goes' },
    { child: 'repairer_admission', does: 'forgets' },
    { child: 'report', does: 'forgets' },
    { child: 'role', does: 'goes' },
    { child: 'screen', does: 'forgets' },
    { child: 'screen_digits', does: 'goes' },
    { child: 'session', does: 'goes' },
    { child: 'site_agreement', does: 'forgets' },
    { child: 'stock_import', does: 'forgets' },
    { child: 'subject_hold', does: 'goes' },
    { child: 'talk_side', does: 'goes' },
    { child: 'thanks', does: 'goes' },
    { child: 'undoable_act', does: 'forgets' },
    { child: 'watch', does: 'goes' },
  ])
})
