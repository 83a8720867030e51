import { addHours, type Instant } from '../../server/base/instant.js'
import type { Database } from '../../server/database/open-database.js'
import { passTime } from '../../server/pass-time.js'
import { findFirstFree } from '../../server/repairs/agenda/first-free.js'
import { openBooking, searchRepairers } from '../../server/repairs/index.js'
import { timesOf } from '../../server/repairs/agenda/timetable.store.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { generatedNow as now } from '../support/generated/offers.js'
import type { Generated } from '../support/generated/region.js'
import { generateRepairers } from '../support/generated/repairers.js'
import { startPostgres } from '../support/postgres.js'
import { spread } from './spread.js'
import { settled } from './settled.js'

const sizes = [100, 1_000, 10_000]
const rounds = 60
const publicUrl = 'http://our.example'

/** Who is free first among so many, with and without the first free slot kept in the row. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  const chosen = process.argv.slice(3).map(Number).filter(Number.isSafeInteger)
  for (const repairers of chosen.length > 0 ? chosen : sizes) {
    for (const engine of engines) {
      await using database = await openTestDatabase(engine)
      const generated = await generateRepairers(database, { count: repairers, appointments: 24, days: 20, now })
      await settled(database)
      for (const [ask, question] of Object.entries(questions(database, generated))) {
        const aim = repairers === 1_000 && !/^baseline|nobody/.test(ask) ? { aim: 'p95 < 50 ms' } : {}
        print({ engine, repairers, ask, ...(await spread(question, rounds)), ...aim })
      }
      print({ engine, repairers, ...(await aDayLater(database)) })
    }
  }
}

function questions(database: Database, { site, town }: Generated): Record<string, () => Promise<unknown>> {
  const at = (moment: Instant) => ({ db: database.reader, clock: { now: () => moment }, keepUntil() {}, publicUrl })
  const near = { near: town, within: 10 } as const
  return {
    'first free, everywhere': () => openBooking(at(now), { site }),
    'first free, one EPCI': () => searchRepairers(at(now), { site, territory: 'tenth' }),
    'first free, electric, 10 km': () => searchRepairers(at(now), { site, 'bike-type': 'electric', ...near }),
    'nearest first, 10 km': () => searchRepairers(at(now), { site, order: 'distance', ...near }),
    'first free, everywhere, a day passed that nobody wrote down': () => openBooking(at(addHours(now, 26)), { site }),
    'baseline: every first slot computed, nothing kept': async () => {
      const rows = await database.reader.selectFrom('repairer').select('id').execute()
      const ids = rows.map(({ id }) => id)
      return findFirstFree(database.reader, await timesOf(database.reader, ids, now), now)
    },
  }
}

/** All rows at once have been overtaken by time. */
async function aDayLater(database: Database): Promise<object> {
  const clock = { now: () => addHours(now, 26) }
  const stale = await database.reader
    .selectFrom('repairer')
    .select((eb) => eb.fn.countAll<number>().as('many'))
    .where('first_free_until', '<=', clock.now())
    .executeTakeFirstOrThrow()
  const from = performance.now()
  await passTime({ database, clock })
  return { write: 'a day has passed', stale: stale.many, ms: Math.round(performance.now() - from) }
}
