import { addDays } from '../../server/base/instant.js'
import { fullBetween } from '../../server/repairs/agenda/appointment-cell.store.js'
import { showSlots } from '../../server/repairs/search/show-slots.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { generateRepairers } from '../support/generated/repairers.js'
import { generatedNow as now } from '../support/generated/offers.js'
import { startPostgres } from '../support/postgres.js'
import { spread } from './spread.js'
import { settled } from './settled.js'

const appointments = 2_000
const rounds = 300

/** All that can be booked of one repairer in 60 days, every quarter of an hour, beside 2,000 appointments. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) {
    await using database = await openTestDatabase(engine)
    const { site } = await generateRepairers(database, { count: 1, appointments, days: 60, seats: 8, now })
    await database.writer.updateTable('repairer').set({ step_minutes: 15, usual_minutes: 60 }).execute()
    await settled(database)
    const asked = { db: database.reader, clock: { now: () => now }, keepUntil() {} }
    const { days } = await showSlots(asked, { site, repairer: 'repairer-0' })
    const shown = { days: days.length, starts: days.reduce((sum, { starts }) => sum + starts.length, 0) }
    print({
      engine,
      appointments,
      ...shown,
      ask: 'slots',
      ...(await spread(() => showSlots(asked, { site, repairer: 'repairer-0' }), rounds)),
      aim: 'p95 < 5 ms',
    })
    const [agenda] = await database.reader.selectFrom('agenda').select('id').execute()
    const ids = agenda ? [agenda.id] : []
    print({
      engine,
      appointments,
      baseline: 'only read what is taken',
      ...(await spread(() => fullBetween(database.reader, ids, { from: now, to: addDays(now, 62) }), rounds)),
    })
  }
}
