import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../../server/base/clock.js'
import { addMs, type Instant } from '../../../../server/base/instant.js'
import type { Database } from '../../../../server/database/open-database.js'
import { ended } from '../../../support/child.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { longestTestMs } from '../../../support/patience.js'
import { openServerProcesses } from '../../../support/server-processes.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'
import { wish } from '../../../support/repairs/booking.js'
import { crowd, nineIn } from '../../../support/repairs/race.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { newKey, type Person } from '../../../support/session.js'
import { buildTown } from '../../../support/town.js'
import { randomTurns } from '../../../support/turn.js'
import { until } from '../../../support/until.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const kills = isWhole ? 100 : 2
const timeout = isWhole ? 1_800_000 : longestTestMs
const atOnce = isWhole ? 60 : 40
const leastInFlight = 20

/** A booking that was sent, and the answer, if any. */
type SentBooking = { readonly person: Person; readonly key: string; readonly startsAt: Instant; told?: string }

const quarterMs = 15 * 60_000
/** Far enough ahead that no reminder is sent, which would be one more event and one more mail. */
const daysAhead = 4

describe.each(engines)('a server on %s that is killed again and again', (engine) => {
  test(
    'loses nothing that it has acknowledged, does nothing unasked, and mails each appointment',
    { timeout },
    async () => {
      await using database = await openTestDatabase(engine, { communes: true })
      await using sink = await openSmtpSink()
      const { house } = await buildTown(database, systemClock)
      await admitWorkshop(database, systemClock, {
        at: house,
        openings: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
        agendas: [{ seats: 10 }],
        stepMinutes: 15,
        usualMinutes: 15,
      })
      const env = { SMTP_URL: sink.url, MAIL_FROM: 'Rustine <rustine@our.example>' }
      const asked: SentBooking[] = []
      let met = 0

      while (met < kills) {
        await using servers = await openServerProcesses(database, { count: 1, env })
        const people = await crowd(servers, atOnce)
        const wants = people.map((person, n): SentBooking => {
          return {
            person,
            key: newKey(),
            startsAt: addMs(nineIn(daysAhead), Math.floor((asked.length + n) / 8) * quarterMs),
          }
        })
        asked.push(...wants)
        const proofs = await Promise.all(people.map((person) => person.key.prove(person.claims('/trpc/repairs.book'))))
        const [child] = servers.children
        let open = wants.length
        // At a random moment between the first answer and the last few, somewhere inside a transaction.
        const spared = leastInFlight + 4 + Math.floor(Math.random() * (atOnce - leastInFlight - 3))
        const killSoon = async () => {
          await randomTurns(12)
          if (open >= leastInFlight) met += 1
          child?.kill('SIGKILL')
        }
        let killing: Promise<void> | undefined
        const calls = wants.map(async (want, n) => {
          const said = { key: want.key, proof: proofs[n] ?? '' }
          try {
            const { output } = await want.person.act('repairs.book', wish({ startsAt: want.startsAt }), said)
            if (output) want.told = output.id
          } catch {
            // The server was killed before it answered.
          } finally {
            open -= 1
            if (open <= spared) killing ??= killSoon()
          }
        })
        if (open <= spared) killing ??= killSoon()
        await Promise.all(calls)
        await killing
        if (child) await ended(child)
      }

      const rows = await appointmentsIn(database)
      const byPerson = new Map<string | null, (typeof asked)[number]>(
        asked.map((want) => [want.person.accountId, want]),
      )
      const acknowledged = asked.filter(({ told }) => told !== undefined)
      expect(acknowledged.map(({ told }) => told).filter((id) => !rows.some((row) => row.id === id))).toEqual([])
      expect(rows.filter((row) => byPerson.get(row.account_id)?.startsAt !== row.starts_at)).toEqual([])
      expect(new Set(rows.map((row) => row.account_id)).size).toBe(rows.length)
      expect(rows.filter(({ cells, events }) => cells !== 1 || events !== 1)).toEqual([])

      // A killed process's lease ends after half a minute, which is not waited for here.
      await database.writer.updateTable('follower').set({ holder: null }).execute()
      // All without an answer retry with the same key: everybody must have exactly one appointment.
      await using servers = await openServerProcesses(database, { count: 1, env })
      const lost = asked.filter(({ told }) => told === undefined)
      for (let from = 0; from < lost.length; from += atOnce) {
        const again = await Promise.all(
          lost
            .slice(from, from + atOnce)
            .map(({ person, key, startsAt }) =>
              person.at(servers.url(0)).act('repairs.book', wish({ startsAt }), { key }),
            ),
        )
        expect(again.filter(({ status }) => status !== 200)).toEqual([])
      }
      const all = await appointmentsIn(database)
      expect(all).toHaveLength(asked.length)

      // A mail that was sent twice has the same Message-ID, so that mailboxes show it once.
      const names = () => [...new Set(sink.taken.map(({ mail }) => mail.messageId ?? ''))]
      const wanted = all.flatMap(({ id }) => [
        `<booked.resident.${id}.0@our.example>`,
        `<booked.repairer.${id}.0@our.example>`,
      ])
      await until(
        () => names().length,
        (many) => many >= wanted.length,
        isWhole ? 600_000 : 60_000,
      )
      expect(names().toSorted()).toEqual(wanted.toSorted())
      if (!isWhole) return
      const twice = sink.taken.length - 2 * all.length
      console.info(
        JSON.stringify({ engine, kills: met, asked: asked.length, acknowledged: acknowledged.length, twice }),
      )
    },
  )
})

/** Each appointment with the numbers of its cells and of its events. */
async function appointmentsIn(database: Database) {
  return database.reader
    .selectFrom('appointment')
    .select((eb) => [
      'id',
      'account_id',
      'starts_at',
      eb
        .selectFrom('appointment_cell')
        .select((cell) => cell.fn.countAll<number>().as('cells'))
        .whereRef('appointment_cell.appointment_id', '=', 'appointment.id')
        .as('cells'),
      eb
        .selectFrom('outbox_event')
        .select((event) => event.fn.countAll<number>().as('events'))
        .where('outbox_event.subject', '=', (subject) =>
          subject(subject.val('appointment:'), '||', subject.ref('appointment.id')),
        )
        .as('events'),
    ])
    .execute()
}
