import { toId } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { Refusal } from '../../../base/refusal.js'
import type { Db } from '../../../database/tables.js'
import type { AppointmentLength } from '../../agenda/slots.js'
import { timesOf, type RepairerTime } from '../../agenda/timetable.store.js'
import { isFor, type BikeType, type RepairService } from '../../repairer.js'
import { findService } from '../../service.store.js'
import type { Workshop } from '../workshop.js'

type Work = { readonly bikeType: BikeType; readonly service?: string | undefined }

export type WorkAhead = {
  readonly service?: RepairService
  readonly length: AppointmentLength
  readonly time: RepairerTime
}

/** Staff who enter a walk-in have answered already, and know how soon they can begin: no answer and no lead time are waited for. */
export async function workAhead(
  db: Db,
  { repairer, bikeTypes }: Pick<Workshop, 'repairer' | 'bikeTypes'>,
  { work, now }: { readonly work: Work; readonly now: Instant },
): Promise<WorkAhead> {
  const service = work.service === undefined ? undefined : await findService(db, repairer.id, toId(work.service))
  if (work.service !== undefined && !service) throw new Refusal('service-unknown')
  if (!bikeTypes.includes(work.bikeType) || (service && !isFor(work.bikeType, service)))
    throw new Refusal('bike-type-unserved')
  const [time] = await timesOf(db, [repairer.id], now)
  if (!time) throw new Refusal('repairer-unknown')
  return {
    ...(service && { service }),
    length: { minutes: service?.minutes ?? repairer.usualMinutes, preparationMinutes: repairer.preparationMinutes },
    time: { ...time, timetable: { ...time.timetable, leadMinutes: 0 } },
  }
}
