import { nameless, type PersonHolder } from '../../accounts/index.js'
import { addDays, type Instant } from '../../base/instant.js'
import { readMarksOf } from '../../conversations/index.js'
import { noteLoosePhoto } from '../../media/index.js'
import { appointmentSubject, comingStatuses, endOf, hindrance, type Appointment } from '../appointment.js'
import { appointmentFromRow } from './appointment.store.js'
import { changeAppointment } from './change-appointment.js'
import { asResident, calendarsOfPerson, takeNameOff, appointmentsOfPerson } from './dossier-appointment.store.js'

const isAhead = (appointment: Appointment, now: Instant): boolean =>
  comingStatuses.some((status) => status === appointment.status) && now < endOf(appointment)

/** The answer by which the resident ends it; undefined when it is too late, and only the appointment itself ends it. */
function endingOf(appointment: Appointment, now: Instant): 'cancel' | 'decline' | undefined {
  return (['cancel', 'decline'] as const).find((change) => !hindrance(appointment, { change, by: 'resident' }, now))
}

export const dossierAppointments: PersonHolder = {
  async collect(db, person) {
    const [rows, readOf] = await Promise.all([
      appointmentsOfPerson(db, person),
      readMarksOf(db, person, appointmentSubject('').kind),
    ])
    const calendars = (await calendarsOfPerson(db, person)).map((held) => ({
      fields: { act: 'workshop.renewCalendar', ...held },
      photos: [],
    }))
    const appointments = rows.map((row) => ({
      fields: {
        startsAt: row.starts_at,
        minutes: row.minutes,
        repairer: row.repairer,
        status: row.status,
        bikeType: row.bike_type,
        words: row.words,
        createdAt: row.created_at,
        ...(row.service_name !== null && { service: row.service_name }),
        ...(row.address !== null && { address: row.address }),
        ...(row.contact_phone !== null && { phone: row.contact_phone }),
        ...(row.contact_email !== null && { contact: row.contact_email }),
        ...(row.answer !== null && { answer: row.answer }),
        ...(row.site !== null && { site: row.site }),
        ...readOf(row.id),
      },
      photos: row.photo === null ? [] : [{ key: row.photo, alt: '' }],
    }))
    return [...appointments, ...calendars]
  },

  async weigh(db, person, now) {
    const rows = await appointmentsOfPerson(db, person)
    const ahead = rows.map(({ repairer, ...row }) => ({ repairer, appointment: appointmentFromRow(row) }))
    const open = ahead.filter(({ appointment }) => isAhead(appointment, now))
    const late = open.filter(({ appointment }) => !endingOf(appointment, now))
    return {
      goes: 0,
      stays: rows.length - open.length,
      ends: open.length - late.length,
      first: late.map(({ repairer, appointment }) => ({ kind: 'visit', title: repairer, until: endOf(appointment) })),
    }
  },

  async erase(ctx, person) {
    const { tx, clock } = ctx
    const now = clock.now()
    const rows = await appointmentsOfPerson(tx, person)
    for (const row of rows) {
      const appointment = appointmentFromRow(row)
      const change = isAhead(appointment, now) ? endingOf(appointment, now) : undefined
      if (change) await changeAppointment(ctx, asResident(appointment.id), { change })
      if (row.photo !== null) await noteLoosePhoto(tx, row.photo, addDays(now, -2))
      await takeNameOff(tx, appointment.id, nameless[appointment.language])
    }
    return rows.some((row) => row.account_id !== null) ? 'nameless' : 'gone'
  },
}
