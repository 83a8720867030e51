import { toId } from '../../../base/id.js'
import { photoSizes, readPhotoKey } from '../../../media/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { freeDays } from '../../appointments/free-for-visit.js'
import { zoneOf } from '../../appointments/visit.store.js'
import { visitRow } from './visit-row.js'
import type { VisitInput, VisitOpened } from './visits.wire.js'
import { getWorkshopVisit } from './workshop-visit.store.js'

export async function openVisit(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { appointmentId }: VisitInput,
): Promise<VisitOpened> {
  const now = clock.now()
  const visit = await getWorkshopVisit(db, allowed, toId(appointmentId))
  const { appointment, site } = visit
  const row = visitRow(visit, now)
  const photo = appointment.photo === undefined ? undefined : readPhotoKey(appointment.photo)
  const looking = { repairerId: appointment.repairerId, visit: appointment, except: appointment.id }
  return {
    ...row,
    zone: await zoneOf(db, appointment.repairerId),
    site,
    ...(appointment.answer !== undefined && { answer: appointment.answer }),
    createdAt: appointment.createdAt,
    ...(photo && { photo: photoSizes(photo) }),
    ...(row.may.includes('propose') && { slots: await freeDays(db, looking, now) }),
  }
}
