import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { addDays } from '../../../base/instant.js'
import { byDay, freeStartsIn } from '../../appointments/free-starts.js'
import { closedAt } from '../../agenda/slots.js'
import { getWorkshop } from '../workshop.store.js'
import { vacancyNow } from './vacancy-now.js'
import { workAhead } from './walk-in-work.js'
import type { Times, TimesInput } from './walk-ins.wire.js'

const daysShown = 30

/** Lists when somebody who calls, or stands at the door, may have an appointment. */
export async function showTimes(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, bikeType, service }: TimesInput,
): Promise<Times> {
  const now = clock.now()
  const workshop = await getWorkshop(db, allowed, slug)
  const { time, length } = await workAhead(db, workshop, { work: { bikeType, service }, now })
  const vacancy = await vacancyNow(db, time, { length, now })
  const starts = await freeStartsIn(db, { time, length, span: { from: now, to: addDays(now, daysShown) } }, now)
  const closed = closedAt(time.timetable, now)
  return {
    zone: workshop.zone,
    minutes: length.minutes,
    ...(vacancy && { now: { startsAt: vacancy.startsAt, minutes: vacancy.length.minutes, ...(closed && { closed }) } }),
    days: byDay(starts, workshop.zone),
  }
}
