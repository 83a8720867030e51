import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { momentIn } from '../../shared/days.js'

export type SoonLoan = { readonly day: string | undefined; readonly time: string; readonly loan: OwnLoan }

type SoonAppointment = { readonly day: string; readonly time: string; readonly appointment: ComingAppointment }

/** A loan or an appointment that comes, on a day of its own place where it has one. */
export type Soon = SoonLoan | SoonAppointment

type Own = { readonly loans: readonly OwnLoan[]; readonly appointments: readonly ComingAppointment[] }

/** Merges loans and appointments in the order of their days; what has none comes last. */
export function soonOf({ loans, appointments }: Own): readonly Soon[] {
  return [...loans.map(ofLoan), ...appointments.map(ofAppointment)].sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
}

/** Its next moment: it is taken, or given back. */
function ofLoan(loan: OwnLoan): SoonLoan {
  const { from, hours, status, to } = loan
  const isOut = status === 'out'
  return { loan, day: isOut ? to : from, time: hours && !isOut ? clockOf(hours.from) : '' }
}

const ofAppointment = (appointment: ComingAppointment): SoonAppointment => ({
  appointment,
  ...momentIn(appointment.zone, Date.parse(appointment.startsAt)),
})

const orderOf = ({ day = 'without', time }: Soon): string => `${day} ${time}`

/** `HH:MM` of minutes since midnight. */
export const clockOf = (minutes: number): string =>
  minutes === 24 * 60 ? '24:00' : new Date(minutes * 60_000).toISOString().slice(11, 16)
