import { toId } from '../../../base/id.js'
import { photoSizes, readPhotoKey } from '../../../media/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { freeDays } from '../../appointments/free-starts.js'
import { zoneOf } from '../../appointments/appointment-details.store.js'
import { appointmentToStaff } from './appointment-to-staff.js'
import { findSeat } from '../../appointments/find-seat.js'
import { timesOf } from '../../agenda/timetable.store.js'
import type { Appointment } from '../../appointment.js'
import { addMs, type Instant } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import type { AppointmentInput, AppointmentOpened } from './appointments.wire.js'
import { appointmentsById, getWorkshopAppointment } from './workshop-appointment.store.js'

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
    nudges: row.may.includes('move') ? await nudgesOf(db, appointment, now) : [],
    ...(row.may.includes('propose') && { slots: await freeDays(db, looking, now) }),
  }
}

const quarterMs = 900_000

/** What a quarter of an hour sooner, and later, would meet. */
async function nudgesOf(db: Db, appointment: Appointment, now: Instant): Promise<AppointmentOpened['nudges']> {
  const [time] = await timesOf(db, [appointment.repairerId], now)
  if (!time) return []
  return Promise.all(
    [-quarterMs, quarterMs].map(async (ms) => {
      const startsAt = addMs(appointment.startsAt, ms)
      const { free, met, closed } = await findSeat(db, { appointment, time, startsAt, now })
      const others = [...(await appointmentsById(db, met)).values()]
      return {
        ...{ startsAt, isFree: free !== undefined },
        meets: others.map(({ appointment: { contactName, startsAt: begins } }) => ({ contactName, startsAt: begins })),
        ...(closed && { closed }),
      }
    }),
  )
}
