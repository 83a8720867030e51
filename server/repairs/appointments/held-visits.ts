import { nameless, type PersonHolder } from '../../accounts/index.js'
import { addDays, type Instant } from '../../base/instant.js'
import { noteLoosePhoto } from '../../media/index.js'
import { comingStatuses, endOf, hindrance, type Appointment } from '../appointment.js'
import { appointmentFromRow } from './appointment.store.js'
import { changeAppointment } from './change-appointment.js'
import { asResident, calendarsHeld, takeNameOff, visitsHeld } from './held-visit.store.js'

const isAhead = (visit: Appointment, now: Instant): boolean =>
  comingStatuses.some((status) => status === visit.status) && now < endOf(visit)

/** The answer by which the resident ends it; undefined when it is too late, and only the visit itself ends it. */
function endingOf(visit: Appointment, now: Instant): 'cancel' | 'decline' | undefined {
  return (['cancel', 'decline'] as const).find((change) => !hindrance(visit, { change, by: 'resident' }, now))
}

export const heldVisits: PersonHolder = {
  async collect(db, person) {
    const rows = await visitsHeld(db, person)
    const calendars = (await calendarsHeld(db, person)).map((held) => ({
      fields: { act: 'workshop.renewCalendar', ...held },
      photos: [],
    }))
    const visits = rows.map((row) => ({
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
      },
      photos: row.photo === null ? [] : [{ key: row.photo, alt: '' }],
    }))
    return [...visits, ...calendars]
  },

  async weigh(db, person, now) {
    const rows = await visitsHeld(db, person)
    const ahead = rows.map(({ repairer, ...row }) => ({ repairer, visit: appointmentFromRow(row) }))
    const open = ahead.filter(({ visit }) => isAhead(visit, now))
    const late = open.filter(({ visit }) => !endingOf(visit, now))
    return {
      goes: 0,
      stays: rows.length - open.length,
      ends: open.length - late.length,
      first: late.map(({ repairer, visit }) => ({ kind: 'visit', title: repairer, until: endOf(visit) })),
    }
  },

  async erase(ctx, person) {
    const { tx, clock } = ctx
    const now = clock.now()
    const rows = await visitsHeld(tx, person)
    for (const row of rows) {
      const visit = appointmentFromRow(row)
      const change = isAhead(visit, now) ? endingOf(visit, now) : undefined
      if (change) await changeAppointment(ctx, asResident(visit.id), { change })
      if (row.photo !== null) await noteLoosePhoto(tx, row.photo, addDays(now, -2))
      await takeNameOff(tx, visit.id, nameless[visit.language])
    }
    return rows.some((row) => row.account_id !== null) ? 'nameless' : 'gone'
  },
}
