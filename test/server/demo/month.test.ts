import { describe, expect, test } from 'vitest'
import { admitRepairers, type OpenRepairer } from '../../../demo/town/admit-repairers.js'
import { bookMonth } from '../../../demo/town/month/book-month.js'
import type { History } from '../../../demo/town/month/history.js'
import { tellHistory } from '../../../demo/town/month/tell-history.js'
import { admitPlaces, openSites } from '../../../demo/town/open-sites.js'
import { demoRepairers } from '../../../demo/town/repairers.js'
import { welcomePeople } from '../../../demo/town/welcome-people.js'
import { addDays, msOf, toInstant } from '../../../server/base/instant.js'
import { paris, wallTimeOf } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { eventTypes } from '../../../server/events/event.js'
import { follow } from '../../../server/events/follow.js'
import { record } from '../../../server/events/outbox.js'
import { findFirstFree } from '../../../server/repairs/agenda/first-free.js'
import { showSlots } from '../../../server/repairs/search/show-slots.js'
import { timesOf } from '../../../server/repairs/agenda/timetable.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { until } from '../../support/until.js'

type Month = { readonly repairers: readonly OpenRepairer[]; readonly history: History }

function seedMonth(database: Database, clock: TestClock): Promise<Month> {
  return administer(database, async (tx) => {
    const tools = { tx, clock }
    const members = await admitPlaces(tools)
    await openSites(tools, members)
    const people = await welcomePeople(tools)
    const repairers = await admitRepairers(tools, members)
    return { repairers, history: await bookMonth(tools, { repairers, people }) }
  })
}

const appointmentsOf = (database: Database) =>
  database.reader
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .select(['repairer.slug', 'status', 'starts_at', 'minutes', 'appointment.id', 'account_id', 'appointment.sequence'])
    .select(['at_home', 'lapses_at'])
    .orderBy('starts_at')
    .orderBy('repairer.slug')
    .execute()

/** A Monday in spring, the Sunday on which clocks go back, and the last evening of a year. */
const days = ['2027-03-01T08:00:00Z', '2027-10-31T00:30:00Z', '2026-12-31T20:00:00Z']

describe.each(engines)('their agendas, on %s', (engine) => {
  // What hangs on the day does not hang on the engine.
  test.each(engine === 'sqlite' ? days : days.slice(0, 1))(
    'tell of weeks that were and of weeks to come, seen from %s',
    async (now) => {
      await using database = await openTestDatabase(engine, { communes: true })
      const clock = new TestClock(now)

      const { repairers } = await seedMonth(database, clock)

      const appointments = await appointmentsOf(database)
      const past = appointments.filter(
        ({ starts_at: at, minutes }) => msOf(at) + (minutes + 10) * 60_000 <= msOf(clock.now()),
      )
      const coming = appointments.filter(({ starts_at: at }) => at > clock.now())
      const count = (status: string, among = appointments) =>
        among.filter((appointment) => appointment.status === status).length
      expect(past.filter(({ status }) => ['requested', 'booked', 'proposed'].includes(status))).toEqual([])
      expect(count('kept', past)).toBeGreaterThan(80)
      expect(Math.min(count('missed', past), count('cancelled', past))).toBeGreaterThan(3)
      expect(count('booked', coming)).toBeGreaterThan(60)
      expect(count('requested', coming)).toBeGreaterThan(0)
      expect(
        appointments.filter(({ status, lapses_at: at }) => status === 'requested' && (at ?? '') <= clock.now()),
      ).toEqual([])
      expect(new Set(appointments.map(({ slug }) => slug)).size).toBe(15)
      expect(appointments.some(({ at_home: atHome }) => atHome === 1)).toBe(true)
      expectFewEach(coming)
      await expectFull(database, clock)
      await expectFirstFree(database, clock, repairers)
    },
  )

  test('are told to whoever wants to know as they came about, and to nobody once more', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const { history } = await seedMonth(database, clock)
    const told: { side: string; at: string; id: string }[] = []

    await tellHistory(
      {
        database,
        clock,
        tell: async (event, side, at) => {
          if ('appointmentId' in event) told.push({ side, at, id: `${event.appointmentId} ${event.sequence}` })
        },
      },
      history,
    )

    const repairers = told.filter(({ side }) => side === 'repairer')
    const moments = repairers.map(({ at }) => at)
    expect(repairers.length).toBe(told.length / 2)
    expect(moments).toEqual(moments.toSorted())
    const ends = (await appointmentsOf(database)).map(({ id, sequence }) => `${id} ${sequence}`)
    expect(ends.filter((each) => !repairers.some(({ id }) => id === each))).toEqual([])
    expect(await heardAgain(database, clock)).toEqual([])
  })
})

test('a town seeded twice on one day is the same town', async () => {
  const seeded = []
  for (const _ of [1, 2]) {
    await using database = await openTestDatabase('sqlite', { communes: true })
    await seedMonth(database, new TestClock('2027-03-01T08:00:00Z'))
    seeded.push((await appointmentsOf(database)).map(({ slug, status, starts_at: at }) => `${slug} ${at} ${status}`))
  }

  expect(seeded[0]).toEqual(seeded[1])
})

type Appointments = Awaited<ReturnType<typeof appointmentsOf>>

/** Three open appointments at most, one at a repairer’s: what the house asks of everybody. */
function expectFewEach(coming: Appointments): void {
  const open = coming.filter(({ status }) => ['requested', 'booked', 'proposed'].includes(status))
  const of = (account: string | null) =>
    open.filter((appointment) => appointment.account_id === account).map(({ slug }) => slug)
  const people = [...new Set(open.map((appointment) => appointment.account_id))]

  expect(Math.max(...people.map((account) => of(account).length))).toBe(3)
  expect(people.filter((account) => new Set(of(account)).size < of(account).length)).toEqual([])
}

/** One has no hour for a week, one no morning for a week, one is away. */
async function expectFull(database: Database, clock: TestClock): Promise<void> {
  const slotsOf = async (repairer: string) => {
    const site = demoRepairers.find(({ slug }) => slug === repairer)?.site ?? ''
    const asked = { db: database.reader, clock, keepUntil: () => {} }
    const { days: free } = await showSlots(asked, { repairer, site })
    return free.flatMap(({ starts }) => starts).map(toInstant)
  }
  const week = addDays(clock.now(), 7)
  const soon = (starts: Awaited<ReturnType<typeof slotsOf>>) => starts.filter((start) => start < week)

  expect(soon(await slotsOf('la-burette'))).toEqual([])
  expect(soon(await slotsOf('les-rayons-du-marais')).filter((at) => wallTimeOf(at, paris) < '12:00')).toEqual([])
  expect(soon(await slotsOf('cycles-du-moulin-bleu'))).toEqual([])
  expect(soon(await slotsOf('le-petit-braquet'))).not.toEqual([])
}

async function expectFirstFree(database: Database, clock: TestClock, repairers: readonly OpenRepairer[]) {
  const kept = await database.reader.selectFrom('repairer').select(['id', 'first_free_at']).orderBy('id').execute()
  const ids = repairers.map(({ repairer }) => repairer.id)
  const found = await findFirstFree(database.reader, await timesOf(database.reader, ids, clock.now()), clock.now())
  const computed = found.map(({ repairerId: id, firstFreeAt }) => ({ id, first_free_at: firstFreeAt }))

  expect(kept).toEqual(computed.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}

/** What the one who writes to repairers hears when the house opens: what comes from then on. */
async function heardAgain(database: Database, clock: TestClock): Promise<string[]> {
  const heard: string[] = []
  await administer(database, (tx) => record(tx, clock.now(), { type: 'categories.changed' }))
  await using _ = follow(
    {
      name: 'repairer-mail',
      types: eventTypes,
      async handle({ type }) {
        heard.push(type)
      },
    },
    { database, clock, logger: new TestLogger() },
  )
  await until(
    () => heard,
    (types) => types.includes('categories.changed'),
  )
  return heard.filter((type) => type !== 'categories.changed')
}
