import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../../server/accounts/index.js'
import { newId, type Id } from '../../../../server/base/id.js'
import { addMs, toInstant } from '../../../../server/base/instant.js'
import { Refusal } from '../../../../server/base/refusal.js'
import type { Tx } from '../../../../server/database/tables.js'
import { bookAppointment } from '../../../../server/repairs/appointments/book-appointment.js'
import { changeAppointment } from '../../../../server/repairs/appointments/change-appointment.js'
import { freeDays } from '../../../../server/repairs/appointments/free-starts.js'
import { getAppointment } from '../../../../server/repairs/appointments/appointment.store.js'
import { showSlots } from '../../../../server/repairs/search/show-slots.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson, held } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { monday, wish } from '../../../support/repairs/booking.js'
import { Dice } from '../../../support/repairs/random-calendars.js'
import { admitWorkshop, weekdays } from '../../../support/repairs/workshop.js'
import { buildTown } from '../../../support/town.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const draws = isWhole ? 10_000 : 400
const seed = 20_270_601
const site = 'ville-de-lomme'

const lengths = [15, 20, 30, 45, 60, 75, 90, 105, 120, 140, 165, 180]

/** A new account for each appointment, because of the limit of open appointments. */
async function somebody(tx: Tx, clock: TestClock): Promise<Id<'Account'>> {
  const id: Id<'Account'> = newId()
  await insertAccount(tx, { id, firstName: 'Alma', communeCode: '59355', away: false, createdAt: clock.now() })
  return id
}

describe.each(engines)('on %s', (engine) => {
  test(
    'every start that is shown can be booked or moved to, and none that is not',
    { timeout: 1_200_000 },
    async () => {
      await using database = await openTestDatabase(engine, { communes: true })
      const clock = new TestClock(monday)
      const { house } = await buildTown(database, clock)
      const dice = new Dice(seed)
      for (let seats = 1; seats <= 10; seats += 1) {
        await admitWorkshop(database, clock, {
          at: house,
          slug: `seats-${seats}`,
          openings: weekdays,
          agendas: seats === 4 ? [{ seats: 1 }, { seats: 3 }] : [{ seats }],
          stepMinutes: dice.one([15, 15, 30, 60]),
          preparationMinutes: dice.one([0, 5, 15]),
          horizonDays: 14,
          services: lengths.map((minutes) => ({ name: `${minutes} min`, minutes })),
        })
      }
      const services = await database.reader.selectFrom('repair_service').selectAll().execute()
      const slugs = await database.reader.selectFrom('repairer').select(['id', 'slug']).execute()
      const { id: siteId } = await database.reader.selectFrom('site').select('id').executeTakeFirstOrThrow()
      const counts = { booked: 0, moved: 0, refused: 0, full: 0 }

      const draw = async (tx: Tx, nth: number) => {
        const ctx = { tx, clock }
        const repairer = dice.one(slugs)
        const service = dice.one(services.filter((one) => one.repairer_id === repairer.id)).id
        const asked = { db: tx, clock, keepUntil: () => {} }
        const { days } = await showSlots(asked, { site, repairer: repairer.slug, service })
        const starts = days.slice(0, dice.is(0.8) ? 2 : 20).flatMap((day) => day.starts)
        if (starts.length === 0) return void (counts.full += 1)
        const startsAt = dice.one(starts)
        const accountId = await somebody(tx, clock)
        const book = (at: string) =>
          bookAppointment(ctx, asPerson(accountId), {
            ...wish({ repairer: repairer.slug, service, startsAt: at }),
            siteId,
          })

        if (dice.is(0.1)) {
          const shown = new Set(days.flatMap((day) => day.starts))
          const beside = addMs(toInstant(startsAt), dice.whole(-40, 40) * 15 * 60_000)
          if (shown.has(beside)) return
          const refused = await book(beside).catch((error: unknown) => error)
          expect(refused, `seed ${seed}, draw ${nth}: ${beside}`).toEqual(new Refusal('slot-taken'))
          return void (counts.refused += 1)
        }
        const { id } = await book(startsAt).catch((cause: unknown) => {
          throw new Error(`seed ${seed}, draw ${nth}: ${repairer.slug} at ${startsAt}`, { cause })
        })
        counts.booked += 1
        if (dice.is(0.8)) return
        const appointment = await getAppointment(tx, id)
        const others = await freeDays(tx, { repairerId: repairer.id, length: appointment, except: id }, clock.now())
        const moves = others.flatMap((day) => day.starts).filter((start) => start !== appointment.startsAt)
        if (moves.length === 0) return
        await changeAppointment(ctx, held(id, 'repairer'), { change: 'propose', startsAt: toInstant(dice.one(moves)) })
        await changeAppointment(ctx, held(id, 'resident'), { change: dice.one(['agree', 'decline'] as const) })
        counts.moved += 1
      }

      for (let from = 0; from < draws; from += 100) {
        await administer(database, async (tx) => {
          for (let nth = from; nth < from + 100; nth += 1) await draw(tx, nth)
        })
      }

      if (isWhole) console.info(JSON.stringify({ engine, draws, ...counts }))
      expect(counts.booked).toBeGreaterThan(draws / 4)
      expect(counts.moved).toBeGreaterThan(draws / 40)
      expect(counts.refused).toBeGreaterThan(draws / 40)
      const over = await database.reader
        .selectFrom('appointment_cell')
        .innerJoin('agenda', 'agenda.id', 'appointment_cell.agenda_id')
        .select((eb) => [
          'agenda.id',
          'appointment_cell.starts_at',
          eb.fn.countAll<number>().as('appointments'),
          'seats',
        ])
        .groupBy(['agenda.id', 'appointment_cell.starts_at', 'seats'])
        .having((eb) => eb(eb.fn.countAll(), '>', eb.ref('seats')))
        .execute()
      expect(over).toEqual([])
    },
  )
})
