import { addDays, type Instant } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { timesOf, type RepairerTime } from '../../agenda/timetable.store.js'
import { freeStartsIn } from '../../appointments/free-starts.js'
import type { Repairer } from '../../repairer.js'
import { getWorkshop } from '../workshop.store.js'
import type { RhythmTried, TryRhythmInput } from './settings.wire.js'

/** Tells what a rhythm would do to what can be booked, before anybody sees it. */
export async function tryRhythm(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, seats, stepMinutes, leadMinutes, horizonDays, ...lengths }: TryRhythmInput,
): Promise<RhythmTried> {
  const now = clock.now()
  const { repairer } = await getWorkshop(db, allowed, slug)
  const [time] = await timesOf(db, [repairer.id], now)
  if (!time) return { now: 0, then: 0 }
  const then: RepairerTime = {
    ...time,
    timetable: { ...time.timetable, stepMinutes, leadMinutes, horizonDays },
    agendas: time.agendas.map((agenda) => (seats === undefined ? agenda : { ...agenda, seats })),
  }
  return {
    now: await countFree(db, { time, lengths: repairer }, now),
    then: await countFree(db, { time: then, lengths }, now),
  }
}

const daysAhead = 7

type Counted = { readonly time: RepairerTime; readonly lengths: Pick<Repairer, 'usualMinutes' | 'preparationMinutes'> }

async function countFree(db: Db, { time, lengths }: Counted, now: Instant): Promise<number> {
  const { usualMinutes: minutes, preparationMinutes } = lengths
  const span = { from: now, to: addDays(now, daysAhead) }
  return (await freeStartsIn(db, { time, length: { minutes, preparationMinutes }, span }, now)).length
}
