import { toId } from '../../../base/id.js'
import { photoSizes, readPhotoKey } from '../../../media/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { freeDays } from '../../appointments/free-starts.js'
import { zoneOf } from '../../appointments/appointment-details.store.js'
import { appointmentToStaff } from './appointment-to-staff.js'
import type { AppointmentInput, AppointmentOpened } from './appointments.wire.js'
import { getWorkshopAppointment } from './workshop-appointment.store.js'

export async function openAppointment(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { appointmentId }: AppointmentInput,
): Promise<AppointmentOpened> {
  const now = clock.now()
  const found = await getWorkshopAppointment(db, allowed, toId(appointmentId))
  const { appointment, site } = found
  const row = appointmentToStaff(found, now)
  const photo = appointment.photo === undefined ? undefined : readPhotoKey(appointment.photo)
  const looking = { repairerId: appointment.repairerId, length: appointment, except: appointment.id }
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
