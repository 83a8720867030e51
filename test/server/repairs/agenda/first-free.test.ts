import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../../server/accounts/index.js'
import { newId, type Id } from '../../../../server/base/id.js'
import { addMs, never, toInstant, type Instant } from '../../../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../../../server/base/local-time.js'
import { Refusal } from '../../../../server/base/refusal.js'
import type { Database } from '../../../../server/database/open-database.js'
import type { Tx } from '../../../../server/database/tables.js'
import { bookAppointment } from '../../../../server/repairs/appointments/book-appointment.js'
import { changeAppointment } from '../../../../server/repairs/appointments/change-appointment.js'
import { mostAtOnce, refreshStale } from '../../../../server/repairs/agenda/first-free.js'
import type { Repairer, RepairerClosure } from '../../../../server/repairs/repairer.js'
import { showSlots } from '../../../../server/repairs/search/show-slots.js'
import { addClosure, dropClosure, setOpenings } from '../../../../server/repairs/agenda/change-repairer-times.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { passTime } from '../../../../server/pass-time.js'
import { asPerson, held } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { Dice } from '../../../support/repairs/random-calendars.js'
import { freeOf } from '../../../support/repairs/free-of.js'
import { admitWorkshop, weekdays } from '../../../support/repairs/workshop.js'
import { buildTown } from '../../../support/town.js'

const seed = 20_271_031
const settingsOf = (db: Tx | Database['reader'], id: Id<'Repairer'>) =>
  db.selectFrom('repairer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

type Times = Readonly<Record<string, readonly Instant[]>>

/** What is kept: for each bicycle, and whatever the bicycle. */
async function keptTimes(tx: Tx, id: Id<'Repairer'>): Promise<Times> {
  const { first_free_at: first } = await settingsOf(tx, id)
  const kept: [string, readonly Instant[]][] = (await bikesOf(tx, id)).map((row) => [
    row.bike_type,
    [row.first_at, row.second_at, row.third_at].filter((start) => start !== null),
  ])
  return Object.fromEntries([...kept, ['any', [first]]])
}

async function expectedTimes(tx: Tx, id: Id<'Repairer'>, now: Instant): Promise<Times> {
  const expected: [string, readonly Instant[]][] = []
  for (const { bike_type: bike, shortest_minutes: minutes } of await bikesOf(tx, id)) {
    expected.push([bike, minutes === null ? [] : (await freeOf(tx, { id, minutes, now })).slice(0, 3)])
  }
  const first = expected.flatMap(([, starts]) => starts.slice(0, 1)).toSorted()[0]
  return Object.fromEntries([...expected, ['any', [first ?? never]]])
}

const bikesOf = (tx: Tx, id: Id<'Repairer'>) =>
  tx.selectFrom('repairer_bike_type').selectAll().where('repairer_id', '=', id).execute()

/** Random changes of what is free, with three different repairers. */
class Changes {
  readonly #dice = new Dice(seed)
  // Summer time ends on the 31st, and the first of November is a holiday.
  readonly #clock = new TestClock('2027-10-25T07:10:00Z')
  readonly #appointments: { id: Id<'Appointment'>; at: Repairer }[] = []
  readonly #closures: { id: Id<'RepairerClosure'>; at: Repairer }[] = []
  readonly counts = { booked: 0, moved: 0, cancelled: 0, closed: 0, opened: 0, hours: 0, passed: 0 }
  readonly #touched: Repairer[] = []
  readonly #siteId: Id<'Site'>
  readonly #repairers: readonly Repairer[]

  constructor(siteId: Id<'Site'>, repairers: readonly Repairer[]) {
    this.#siteId = siteId
    this.#repairers = repairers
  }

  async next(tx: Tx, nth: number): Promise<void> {
    const dice = this.#dice
    const at = dice.one(this.#repairers)
    const chance = dice.next()
    if (chance < 0.5) await this.#book(tx, at)
    else if (chance < 0.57) await this.#move(tx)
    else if (chance < 0.72) await this.#cancel(tx)
    else if (chance < 0.76) await this.#close(tx, at)
    else if (chance < 0.8) await this.#open(tx)
    else if (chance < 0.83) await this.#setHours(tx, at)
    else await this.#passTime(tx, nth)
    for (const { id, slug } of this.#touched.splice(0)) {
      const now = this.#clock.now()
      const row = await settingsOf(tx, id)
      const why = `seed ${seed}, change ${nth}, ${slug} at ${now}`
      expect(row.first_free_until > now, why).toBe(true)
      expect(await keptTimes(tx, id), why).toEqual(await expectedTimes(tx, id, now))
    }
  }

  async #book(tx: Tx, at: Repairer): Promise<void> {
    const shown = await showSlots(
      { db: tx, clock: this.#clock, keepUntil: () => {} },
      { site: 'ville-de-lomme', repairer: at.slug },
    )
    // Most want to come soon.
    const starts = shown.days.slice(0, this.#dice.is(0.7) ? 1 : 99).flatMap((day) => day.starts)
    if (starts.length === 0) return
    const accountId: Id<'Account'> = newId()
    const createdAt = this.#clock.now()
    await insertAccount(tx, { id: accountId, firstName: 'Alma', communeCode: '59355', away: false, createdAt })
    const { id } = await bookAppointment({ tx, clock: this.#clock }, asPerson(accountId), {
      siteId: this.#siteId,
      site: 'ville-de-lomme',
      repairer: at.slug,
      bikeType: 'classic',
      startsAt: this.#dice.one(starts),
      words: '',
      firstName: 'Alma',
      locale: 'fr',
    })
    this.#touched.push(at)
    this.#appointments.push({ id, at })
    this.counts.booked += 1
  }

  #anyAppointment(): { id: Id<'Appointment'>; at: Repairer } | undefined {
    return this.#appointments.splice(this.#dice.whole(0, this.#appointments.length - 1), 1)[0]
  }

  async #move(tx: Tx): Promise<void> {
    const length = this.#anyAppointment()
    if (!length) return
    const ctx = { tx, clock: this.#clock }
    const shown = await showSlots(
      { db: tx, clock: this.#clock, keepUntil: () => {} },
      { site: 'ville-de-lomme', repairer: length.at.slug },
    )
    const starts = shown.days.slice(0, 2).flatMap((day) => day.starts)
    if (starts.length === 0) return
    await orNot(async () => {
      const startsAt = toInstant(this.#dice.one(starts))
      await changeAppointment(ctx, held(length.id, 'repairer'), { change: 'propose', startsAt })
      if (this.#dice.is(0.3)) return changeAppointment(ctx, held(length.id, 'resident'), { change: 'decline' })
      await changeAppointment(ctx, held(length.id, 'resident'), { change: 'agree' })
      this.#appointments.push(length)
      return undefined
    })
    this.#touched.push(length.at)
    this.counts.moved += 1
  }

  async #cancel(tx: Tx): Promise<void> {
    const length = this.#anyAppointment()
    if (!length) return
    await orNot(() => changeAppointment({ tx, clock: this.#clock }, held(length.id, 'repairer'), { change: 'cancel' }))
    this.#touched.push(length.at)
    this.counts.cancelled += 1
  }

  async #close(tx: Tx, at: Repairer): Promise<void> {
    const day = addToDay(dayOf(this.#clock.now(), paris), this.#dice.whole(0, 5))
    const closure: RepairerClosure = this.#dice.is(0.5)
      ? { fromDay: day, fromTime: '00:00', toDay: addToDay(day, this.#dice.whole(0, 3)), toTime: '24:00' }
      : { fromDay: day, fromTime: '09:15', toDay: day, toTime: this.#dice.one(['10:00', '12:00', '15:45']) }
    this.#closures.push({ id: await addClosure({ tx, clock: this.#clock }, at.id, closure), at })
    this.#touched.push(at)
    this.counts.closed += 1
  }

  async #open(tx: Tx): Promise<void> {
    const [closure] = this.#closures.splice(this.#dice.whole(0, this.#closures.length - 1), 1)
    if (!closure) return
    await dropClosure({ tx, clock: this.#clock }, closure.at.id, closure.id)
    this.#touched.push(closure.at)
    this.counts.opened += 1
  }

  async #setHours(tx: Tx, at: Repairer): Promise<void> {
    const kept = weekdays.filter(() => this.#dice.is(0.8))
    const night = { weekday: 7, from: '00:00', to: '24:00' }
    await setOpenings({ tx, clock: this.#clock }, at.id, this.#dice.is(0.2) ? [...kept, night] : kept)
    this.#touched.push(at)
    this.counts.hours += 1
  }

  /** Time passes without a write, until the rows are outdated. */
  async #passTime(tx: Tx, nth: number): Promise<void> {
    this.#clock.set(addMs(this.#clock.now(), this.#dice.one([1, 60_000, 900_000, 900_000, 2_700_000])))
    const now = this.#clock.now()
    for (const { id } of this.#repairers) {
      const row = await settingsOf(tx, id)
      if (now >= row.first_free_until) continue
      expect(await keptTimes(tx, id), `seed ${seed}, change ${nth} at ${now}`).toEqual(await expectedTimes(tx, id, now))
    }
    await refreshStale({ tx, clock: this.#clock })
    this.#touched.push(...this.#repairers)
    this.counts.passed += 1
  }
}

/** Ignores refusals of what is no longer possible. */
async function orNot(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

describe.each(engines)('the first free times that are kept on %s', (engine) => {
  // Each change makes some thirty queries: the whole number takes minutes, and needs `RACE=whole`.
  const changes = process.env['RACE'] === 'whole' ? 5_000 : engine === 'sqlite' ? 2_000 : 500

  test(`are the true ones for each bicycle after each of ${changes} changes by people and time`, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-10-25T07:10:00Z')
    const { house } = await buildTown(database, clock)
    const common = { at: house, horizonDays: 12 }
    const repairers = [
      await admitWorkshop(database, clock, { ...common, slug: 'a-deux', agendas: [{ employee: 'Bilal', seats: 1 }, { employee: 'Chloé', seats: 1 }], usualMinutes: 45, stepMinutes: 30, services: [] }), // prettier-ignore
      await admitWorkshop(database, clock, { ...common, slug: 'assise', agendas: [{ seats: 3 }], preparationMinutes: 10, stepMinutes: 15, leadMinutes: 45, bikeTypes: ['classic', 'electric', 'cargo'], services: [{ name: 'Crevaison', minutes: 20, bikeTypes: ['classic'] }, { name: 'Moteur', minutes: 105, bikeTypes: ['electric'] }] }), // prettier-ignore
      await admitWorkshop(database, clock, { ...common, slug: 'rare', openings: [{ weekday: 3, from: '14:00', to: '18:00' }], stepMinutes: 180, usualMinutes: 120, leadMinutes: 1_440, worksHolidays: true }), // prettier-ignore
    ]
    const { id: siteId } = await database.reader.selectFrom('site').select('id').executeTakeFirstOrThrow()
    const people = new Changes(siteId, repairers)

    for (let nth = 0; nth < changes; nth += 50) {
      await administer(database, async (tx) => {
        for (let more = 0; more < 50; more += 1) await people.next(tx, nth + more)
      })
    }

    expect(Math.min(...Object.values(people.counts)), JSON.stringify(people.counts)).toBeGreaterThan(changes / 100)
  }, 900_000)

  test('of more repairers than one transaction looks after are right once time has passed', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-10-04T07:10:00Z')
    const { house } = await buildTown(database, clock)
    for (let nth = 0; nth < mostAtOnce + 5; nth += 1) {
      await admitWorkshop(database, clock, { at: house, slug: `atelier-${nth}` })
    }

    clock.set('2027-10-05T08:00:00Z')
    await passTime({ database, clock })

    const firsts = await database.reader.selectFrom('repairer').select('first_free_at').distinct().execute()
    expect(firsts).toEqual([{ first_free_at: '2027-10-05T12:00:00.000Z' }])
  })
})
