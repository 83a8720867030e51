import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { toId, type Id } from '../../../server/base/id.js'
import { addDays } from '../../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import { handCode } from '../../../server/loans/links/links.js'
import { passLoanTime } from '../../../server/loans/time/pass-loan-time.js'
import { publishOffer, type Draft } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { openHmac } from '../../../server/rpc/hmac.js'
import { asPerson } from '../../support/acting.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
import { answer, ask, asked } from '../../support/loans/asking.js'
import { wait } from '../../support/loans/waiting.js'
import { longestTestMs } from '../../support/patience.js'
import { crowd, tally } from '../../support/repairs/race.js'
import { openServerProcesses } from '../../support/server-processes.js'
import type { Answer, Person } from '../../support/session.js'
import { buildTown, drillDraft } from '../../support/town.js'

/** `RACE=whole` runs what takes minutes: two hundred people, and a thousand once. */
const isWhole = process.env['RACE'] === 'whole'
const [people, rounds] = isWhole ? [200, 10] : [20, 1]
const timeout = isWhole ? 1_200_000 : longestTestMs

const inDays = (days: number) => addToDay(dayOf(systemClock.now(), paris), days)
const span = (from: number, to: number) => ({ from: inDays(from), to: inDays(to) })

async function openRace(engine: (typeof engines)[number]) {
  const database = await openTestDatabase(engine, { communes: true })
  await buildTown(database, systemClock)
  const servers = await openServerProcesses(database)
  const [giver] = await crowd(servers, 1)
  if (!giver) throw new Error('nobody gives')
  const publish = (draft: Partial<Draft>, by: Person = giver): Promise<Id<'Offer'>> =>
    administer(database, async (tx) => {
      const offer = await publishOffer({ tx, clock: systemClock }, asPerson(by.accountId), { ...drillDraft, ...draft })
      return offer.id
    })
  return {
    database,
    servers,
    giver,
    publish,
    /** Read from the database: those that stand, each day of a copy once. */
    async standing(offer: Id<'Offer'>) {
      const loans = await database.reader
        .selectFrom('loan')
        .select(['id', 'status'])
        .where('offer_id', '=', offer)
        .where('status', 'in', ['requested', 'proposed', 'agreed', 'out'])
        .execute()
      const days = await database.reader
        .selectFrom('offer_day')
        .innerJoin('offer_copy', 'offer_copy.id', 'offer_day.copy_id')
        .select(['offer_day.copy_id', 'offer_day.day', 'offer_day.loan_id'])
        .where('offer_copy.offer_id', '=', offer)
        .execute()
      return { loans: loans.length, days: days.length, holders: new Set(days.map((row) => row.loan_id)).size }
    },
    async events(loanId: string) {
      const rows = await database.reader
        .selectFrom('outbox_event')
        .select('type')
        .where('subject', '=', `loan:${loanId}`)
        .orderBy('seq')
        .execute()
      return rows.map(({ type }) => type)
    },
    async [Symbol.asyncDispose]() {
      await servers[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

const statusOf = ({ output, reason }: Answer<{ status: string }>): string => output?.status ?? reason ?? ''

describe.each(engines)('on %s, with two server processes,', (engine) => {
  test('many people ask for the same days, and exactly as many get them as there are copies', { timeout }, async () => {
    await using town = await openRace(engine)
    const offers = [
      { copies: 1, id: await town.publish({ copies: [null] }) },
      { copies: 3, id: await town.publish({ copies: [null, null, null] }) },
    ]
    const all = await crowd(town.servers, isWhole ? 1_000 : people)

    for (let round = 0; round < rounds; round += 1) {
      for (const { copies, id } of offers) {
        const from = performance.now()
        const some = all.slice(round * 20, round * 20 + people)
        const raced = await Promise.all(
          some.map(async (person) => ({
            person,
            answer: await ask(person, id, span(5 + 4 * round, 7 + 4 * round)),
            ms: performance.now() - from,
          })),
        )

        expect(tally(raced)).toEqual({ '200': copies, '409 days-taken': people - copies })
        const stands = copies * (round + 1)
        expect(await town.standing(id)).toEqual({ loans: stands, days: 3 * stands, holders: stands })
      }
    }
    if (!isWhole) return
    const one = await town.publish({ copies: [null] })
    const from = performance.now()
    const raced = await Promise.all(
      all.map(async (person) => ({
        person,
        answer: await ask(person, one, span(90, 92)),
        ms: performance.now() - from,
      })),
    )
    console.info(JSON.stringify({ engine, people: all.length, ms: Math.round(performance.now() - from) }))
    expect(tally(raced)['200']).toBe(1)
    expect(await town.standing(one)).toEqual({ loans: 1, days: 3, holders: 1 })
  })

  test('of many codes typed at once five are compared, and no more', { timeout }, async () => {
    await using town = await openRace(engine)
    const { servers, database, giver } = town
    const [lucas] = await crowd(servers, 1)
    if (!lucas) throw new Error('nobody came')
    const { id } = await asked(lucas, await town.publish({ copies: [null] }), span(1, 2))
    await answer(giver, id, { answer: 'accept' })
    await database.writer
      .updateTable('loan')
      .set({ from_day: inDays(0) })
      .where('id', '=', toId<'Loan'>(id))
      .execute()
    const hmac = await openHmac(database.reader, systemClock.now())
    const right = handCode(hmac, 'giver', { id: toId(id), what: 'out' })
    const type = (n: number) =>
      answer(lucas.at(servers.url(n % 2)), id, {
        answer: 'hand-over',
        code: String((Number(right) + n) % 10_000).padStart(4, '0'),
      })

    const typed = await Promise.all(Array.from({ length: 12 }, (_each, n) => type(n + 1)))
    expect(typed.map(({ output }) => [output?.status, output?.codeWrong])).toEqual(typed.map(() => ['agreed', true]))
    const tries = await database.reader
      .selectFrom('loan')
      .select(['taker_code_tries', 'giver_code_tries'])
      .where('id', '=', toId<'Loan'>(id))
      .executeTakeFirst()
    expect(tries).toEqual({ taker_code_tries: 5, giver_code_tries: 0 })
    expect((await type(0)).output).toMatchObject({ status: 'agreed', codeWrong: true, codeTriesLeft: 0 })
    expect(await town.events(id)).toEqual(['loan.requested', 'loan.agreed'])
  })

  test('of two acts that cannot both be, one is, whoever comes first', { timeout }, async () => {
    await using town = await openRace(engine)
    const { servers, database } = town
    const [url0, url1] = [servers.url(0), servers.url(1)]

    for (let round = 0; round < (isWhole ? 30 : 3); round += 1) {
      // Nobody answers more than sixty times an hour.
      const [giver, lucas, theo] = await crowd(servers, 3)
      if (!giver || !lucas || !theo) throw new Error('nobody came')
      const gift = await town.publish({ kind: 'give' }, giver)
      const [one, two] = [await asked(lucas, gift), await asked(theo, gift)]
      const accepted = await Promise.all([
        answer(giver.at(url0), one.id, { answer: 'accept' }),
        answer(giver.at(url1), two.id, { answer: 'accept' }),
      ])
      expect(accepted.map(statusOf).toSorted(), 'two takers of one gift').toEqual(['agreed', 'promised-already'])

      const drill = await town.publish({ copies: [null] }, giver)
      const moved = await asked(lucas, drill, span(10, 12))
      const both = await Promise.all([
        answer(giver.at(url0), moved.id, { answer: 'propose', ...span(12, 15) }),
        ask(theo.at(url1), drill, span(14, 16)),
      ])
      const wins = both.map(({ status }) => status).toSorted()
      expect(wins, 'days moved against a request').toEqual([200, 409])
      const proposed = both[0]?.status === 200
      expect(await town.standing(drill)).toEqual(
        proposed ? { loans: 1, days: 6, holders: 1 } : { loans: 2, days: 6, holders: 2 },
      )

      const saw = await town.publish({ copies: [null] }, giver)
      const today = await asked(lucas, saw, span(1, 2))
      await answer(giver, today.id, { answer: 'accept' })
      await database.writer
        .updateTable('loan')
        .set({ from_day: inDays(0), said: 'out', said_by: 'giver', said_at: systemClock.now() })
        .where('id', '=', toId<'Loan'>(today.id))
        .execute()
      const met = await Promise.all([
        answer(lucas.at(url0), today.id, { answer: 'hand-over' }),
        answer(giver.at(url1), today.id, { answer: 'cancel', reason: 'cannot' }),
      ])
      expect(met.map(({ status }) => status).toSorted(), 'a cancellation against the hand-over').toEqual([200, 409])

      const book = await town.publish({ copies: [null] }, giver)
      const late = await asked(theo, book, span(20, 21))
      const clock = new TestClock(addDays(systemClock.now(), 8))
      const [byHand] = await Promise.all([
        answer(giver.at(url0), late.id, { answer: 'accept' }),
        passLoanTime({ database, clock }),
      ])
      const events = await town.events(late.id)
      expect(events, 'its end by time against the yes').toEqual(
        byHand.status === 200 ? ['loan.requested', 'loan.agreed'] : ['loan.requested', 'loan.expired'],
      )
      const [rose, karim] = await crowd(servers, 2)
      if (!rose || !karim) throw new Error('nobody came')
      const ladder = await town.publish({ copies: [null] }, giver)
      const held = await asked(rose, ladder, span(30, 32))
      // Two who wait for it, and one who does not, when it is free again.
      await wait(lucas, ladder, span(30, 32))
      await wait(theo, ladder, span(31, 33))
      const [freed, quick] = await Promise.all([
        answer(rose.at(url0), held.id, { answer: 'cancel' }),
        ask(karim.at(url1), ladder, span(30, 32)),
      ])
      expect([freed.status, quick.reason], 'a stranger against who waits').toEqual([200, 'days-taken'])
      expect(await town.standing(ladder)).toEqual({ loans: 0, days: 3, holders: 1 })
      const [own, others] = await Promise.all([
        ask(lucas.at(url0), ladder, span(30, 32)),
        ask(theo.at(url1), ladder, span(31, 33)),
      ])
      expect([own.status, others.reason], 'who has it held against who is next').toEqual([200, 'days-taken'])
      expect(await town.standing(ladder)).toEqual({ loans: 1, days: 3, holders: 1 })
      const { output: mine } = own
      if (mine) await answer(lucas, mine.id, { answer: 'cancel', reason: 'no-need' })

      for (const [person, loan] of [
        [theo, two],
        [lucas, one],
        [lucas, moved],
        [theo, late],
      ] as const)
        await answer(person, loan.id, { answer: 'cancel', reason: 'no-need' })
    }
  })
})
