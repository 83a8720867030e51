import { minutesOf } from '../../base/local-days.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { placesById } from '../../members/index.js'
import { byDay, freeStartsIn } from '../appointments/free-starts.js'
import { timesOf } from '../agenda/timetable.store.js'
import { getWorkshop } from '../workshop/workshop.store.js'
import type { Preview, PreviewInput } from './opening.wire.js'

const daysAhead = 14

/** What residents would see now, found as it will be found for them. */
export async function previewWorkshop(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug }: PreviewInput,
): Promise<Preview> {
  const now: Instant = clock.now()
  const { repairer, name, zone, commune } = await getWorkshop(db, allowed, slug)
  const place = (await placesById(db, [repairer.placeId])).get(repairer.placeId)
  const [time] = await timesOf(db, [repairer.id], now)
  const length = { minutes: repairer.usualMinutes, preparationMinutes: repairer.preparationMinutes }
  const span = { from: now, to: addDays(now, daysAhead) }
  const [first] = time ? byDay(await freeStartsIn(db, { time, length, span }, now), zone) : []
  return {
    name,
    commune,
    ...(place?.street !== undefined && { street: place.street }),
    ...(first && { day: first.day }),
    starts: [...(first?.starts ?? [])],
    zone,
    openMinutes: (time?.timetable.openings ?? []).reduce(
      (sum, { from, to }) => sum + minutesOf(to) - minutesOf(from),
      0,
    ),
  }
}
