import { never, toInstant, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { findFirstFree } from '../agenda/first-free.js'
import type { RepairerInput, RepairerSheet } from '../repair.wire.js'
import { factsToWire } from './repairer-to-wire.js'
import { receives } from '../repairer.js'
import { namedCommunesOf } from '../repairer.store.js'
import { servicesOf } from '../service.store.js'
import type { SearchContext } from './search-repairers.js'
import { shownRepairer } from './shown-repairer.js'
import { closureSpan, closuresToCome } from '../agenda/spans.js'
import { timeOf, type RepairerTime } from '../agenda/timetable.store.js'

export async function showRepairer(asked: SearchContext, input: RepairerInput): Promise<RepairerSheet> {
  const { db, clock, keepUntil } = asked
  const now = clock.now()
  const placed = await shownRepairer(asked, input)
  const { repairer, zone } = placed
  const [time, services, reachCommunes] = await Promise.all([
    timeOf(db, placed, now),
    servicesOf(db, repairer.id),
    repairer.types.includes('itinerant') ? namedCommunesOf(db, repairer.id) : [],
  ])
  const closures = closuresToCome(time.timetable, now)
  const { firstFreeAt, firstFreeUntil } = await freshFirstFree(db, time, now)
  keepUntil(firstFreeUntil)
  for (const closure of closures) keepUntil(toInstant(closureSpan(closure, zone).to))
  const { welcome, toBring, directions, reachMetres } = repairer
  return {
    ...factsToWire({ ...placed, ...repairer, firstFree: firstFreeAt < never ? firstFreeAt : undefined }),
    communeCode: placed.communeCode,
    zone,
    services: services.map(({ id, name, minutes, priceCents, bikeTypes = placed.bikeTypes }) => {
      return { id, name, minutes, ...(priceCents !== undefined && { priceCents }), bikeTypes: [...bikeTypes] }
    }),
    usualMinutes: repairer.usualMinutes,
    openings: time.timetable.openings.map((opening) => ({ ...opening })),
    worksHolidays: repairer.worksHolidays,
    closures: closures.map((closure) => ({ ...closure })),
    ...(welcome !== undefined && { welcome }),
    ...(toBring !== undefined && { toBring }),
    ...(directions !== undefined && receives(repairer.types) && { directions }),
    cancelMinutes: repairer.cancelMinutes,
    leadMinutes: repairer.leadMinutes,
    horizonDays: repairer.horizonDays,
    ...(reachMetres !== undefined && { reachMetres }),
    reachCommunes,
  }
}

async function freshFirstFree(db: Db, time: RepairerTime, now: Instant) {
  if (now < time.firstFreeUntil) return time
  const [found] = await findFirstFree(db, [time], now)
  return found ?? time
}
