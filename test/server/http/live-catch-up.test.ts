import { describe, expect, test } from 'vitest'
import { administer } from '../../../server/rpc/in-transaction.js'
import { everything } from '../../../server/http/live/live-stream.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { aMinutePasses, areRead, listen } from '../../support/live.js'
import { openLending, said } from '../../support/loans/asking.js'
import { say, wished } from '../../support/loans/wishing.js'

describe.each(engines)('what was missed is told on %s', (engine) => {
  test('once more to who was away, from the last that they heard, also of an answer that has settled meanwhile', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await wished(lucas, giver)
    const { id: other } = await wished(lucas, giver)
    await aMinutePasses(server)
    const first = await listen(server, lucas)
    expect(await said(giver, id, { answer: 'accept', mayTakeBack: true })).toBe('agreed')
    await say(server, other, 'Bonjour')
    await first.hears(`loan:${other}`)
    await first[Symbol.asyncDispose]()
    await aMinutePasses(server)

    await using again = await listen(server, lucas, { since: first.last })

    await again.hears(`loan:${other}`)
    expect(await again.hears(`loan:${id}`)).toEqual([`loan:${id}`, `loan:${other}`])
  })

  test('of all that others have heard, while another database of the same server writes for long', async () => {
    await using server = await openLending(engine)
    await using elsewhere = await openTestDatabase(engine)
    const { giver, lucas } = server
    const { id } = await wished(lucas, giver)
    await aMinutePasses(server)
    await using others = await listen(server, giver)
    const first = await listen(server, lucas)
    await say(server, id, 'Bonjour')
    await first.hears(`loan:${id}`)
    await first[Symbol.asyncDispose]()
    let end = () => {}
    const mayEnd = new Promise<void>((resolve) => (end = resolve))
    let begin = () => {}
    const hasBegun = new Promise<void>((resolve) => (begin = resolve))
    const older = administer(elsewhere, async (tx) => {
      await tx.insertInto('intercommunality').values({ code: 'older', name: '' }).execute()
      begin()
      await mayEnd
    })
    await using _ended = {
      async [Symbol.asyncDispose]() {
        end()
        await older
      },
    }
    await hasBegun
    const before = others.news.length
    await say(server, id, 'Demain')
    await others.hears(`loan:${id}`, before + 1)

    await using again = await listen(server, lucas, { since: first.last })

    expect(await again.hears(`loan:${id}`)).toEqual([`loan:${id}`])
  })

  test('as one word, where too much was missed to be told', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await wished(lucas, giver)
    const { writer } = server.services.database
    const row = await writer
      .selectFrom('outbox_event')
      .selectAll()
      .where('subject', '=', `loan:${id}`)
      .executeTakeFirstOrThrow()
    const { seq: _seq, ...event } = row
    await writer
      .insertInto('outbox_event')
      .values(Array.from({ length: 200 }, () => event))
      .execute()
    await areRead(server, ['loan.requested'])

    await using listening = await listen(server, giver, { since: '0.0' })

    expect(await listening.hears(everything)).toEqual([everything])
  })
})
