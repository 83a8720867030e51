import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../../server/base/clock.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { allFollowed } from '../../../support/followed.js'
import { longestTestMs } from '../../../support/patience.js'
import { openServerProcesses } from '../../../support/server-processes.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'
import { wish } from '../../../support/repairs/booking.js'
import { crowd, everyDay, nineIn, race, standing, tally } from '../../../support/repairs/race.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { buildTown } from '../../../support/town.js'

/** `RACE=whole` runs what takes minutes: each race twenty times, and a thousand people. */
const isWhole = process.env['RACE'] === 'whole'
const rounds = isWhole ? 20 : 1
const capacities = [1, 3, 7] as const
const timeout = isWhole ? 1_200_000 : longestTestMs

async function openRace(engine: (typeof engines)[number], env: Record<string, string> = {}) {
  const database = await openTestDatabase(engine, { communes: true })
  const { house } = await buildTown(database, systemClock)
  for (const seats of capacities) {
    await admitWorkshop(database, systemClock, {
      at: house,
      slug: `seats-${seats}`,
      openings: everyDay,
      agendas: [{ seats }],
      cancelMinutes: 0,
    })
  }
  const servers = await openServerProcesses(database, { env })
  return {
    database,
    servers,
    async [Symbol.asyncDispose]() {
      await servers[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

describe.each(engines)('on %s, with two server processes,', (engine) => {
  test('two hundred people ask for one slot, and exactly as many get it as it has seats', { timeout }, async () => {
    await using town = await openRace(engine)
    const { database, servers } = town
    const people = await crowd(servers, 200)
    const slowest: number[] = []

    for (let round = 0; round < rounds; round += 1) {
      for (const seats of capacities) {
        const wanted = { repairer: `seats-${seats}`, startsAt: nineIn(3 + round) }

        // The first in the array mostly wins, and nobody may book more than twenty times an hour.
        const turned = slowest.length * 7
        const raced = await race([...people.slice(turned % 200), ...people.slice(0, turned % 200)], wanted)

        slowest.push(Math.max(...raced.map(({ ms }) => ms)))
        expect(tally(raced)).toEqual({ '200': seats, '409 slot-taken': 200 - seats })
        expect(await standing(database, wanted.repairer, wanted.startsAt)).toEqual({
          appointments: seats,
          seats: Array.from({ length: seats }, (_, seat) => seat),
        })
        for (const { person, answer } of raced) {
          if (!answer.output) continue
          const asked = { answer: 'cancel', appointmentId: answer.output.id, site: 'ville-de-lomme' } as const
          expect((await person.act('repairs.answer', asked)).status).toBe(200)
        }
      }
    }
    if (isWhole)
      console.info(JSON.stringify({ engine, races: slowest.length, slowestMs: Math.round(Math.max(...slowest)) }))
  })

  test(
    'the same request sent a hundred times at once is one appointment, told once to either side, and is answered alike',
    { timeout },
    async () => {
      await using sink = await openSmtpSink()
      await using town = await openRace(engine, { SMTP_URL: sink.url, MAIL_FROM: 'Rustine <rustine@our.example>' })
      const { database, servers } = town
      const [alma] = await crowd(servers, 1)
      if (!alma) throw new Error('nobody came')
      const key = 'k'.repeat(22)
      const startsAt = nineIn(3)

      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          alma.at(servers.url(n)).act('repairs.book', wish({ repairer: 'seats-7', startsAt }), { key }),
        ),
      )

      expect(answers.filter(({ status }) => status !== 200)).toEqual([])
      expect(new Set(answers.map(({ output }) => JSON.stringify(output))).size).toBe(1)
      expect(await standing(database, 'seats-7', startsAt)).toEqual({ appointments: 1, seats: [0] })
      const events = await database.reader
        .selectFrom('outbox_event')
        .select('type')
        .where('type', '=', 'appointment.booked')
        .execute()
      expect(events).toHaveLength(1)
      await allFollowed(database)
      const told = sink.taken.map(({ mail }) => mail.messageId?.split('.').slice(0, 2).join('.'))
      expect(told.toSorted()).toEqual(['<booked.repairer', '<booked.resident'])
    },
  )

  test.runIf(isWhole)('a thousand people ask for one slot and exactly one gets it', { timeout }, async () => {
    await using town = await openRace(engine)
    const { database, servers } = town
    const people = await crowd(servers, 1_000)
    const wanted = { repairer: 'seats-1', startsAt: nineIn(3) }

    const raced = await race(people, wanted)

    console.info(
      JSON.stringify({ engine, people: 1_000, slowestMs: Math.round(Math.max(...raced.map(({ ms }) => ms))) }),
    )
    expect(tally(raced)).toEqual({ '200': 1, '409 slot-taken': 999 })
    expect(await standing(database, wanted.repairer, wanted.startsAt)).toEqual({ appointments: 1, seats: [0] })
  })
})
