import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { knowSpeakers } from '../../../server/accounts/know-speaker.js'
import { newId } from '../../../server/base/id.js'
import { record } from '../../../server/events/outbox.js'
import { act, createCallerFactory, router, signedDoor } from '../../../server/rpc/procedures.js'
import { contextFor, key } from '../../support/rpc/door-context.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'

describe.each(engines)('the door for who has signed in, on %s', (engine) => {
  test('a signed act sent again with its proof is answered as before, and the proof is good for no other', async () => {
    await using database = await openTestDatabase(engine)
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const { spendProof } = knowSpeakers({ database, clock, publicUrl: 'http://our.example' })
    const speaker = { accountId: newId<'Account'>(), sessionId: newId<'Session'>(), siteId: newId<'Site'>() }
    const knowSpeaker = () => Promise.resolve({ speaker, spent: 'a proof' })
    const signing = router({
      sign: act
        .input(v.strictObject({ site: v.string() }))
        .output(v.object({ made: v.string() }))
        .mutation(
          signedDoor('sign', { perDay: 9 }, async ({ tx }) => {
            await record(tx, clock.now(), { type: 'offer.withdrawn', offerId: newId() })
            return { made: randomBytes(8).toString('hex') }
          }),
        ),
    })
    const sign = (idempotencyKey: string) =>
      createCallerFactory(signing)({
        ...contextFor(database, { idempotencyKey }),
        clock,
        knowSpeaker,
        spendProof,
      }).sign({ site: 'lomme' })
    const once = key()

    const answers = await Promise.all(Array.from({ length: 20 }, () => sign(once)))

    expect(new Set(answers.map(({ made }) => made)).size).toBe(1)
    await expect(sign(key())).rejects.toMatchObject({ cause: { reason: 'proof-refused' } })
    expect(await database.reader.selectFrom('outbox_event').select('seq').execute()).toHaveLength(1)
  })
})
