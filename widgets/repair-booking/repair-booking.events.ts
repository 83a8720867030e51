import type { OutputOf } from '../shared/wire.js'
import type { Step } from './booking-steps.js'

type Appointment = OutputOf<'repairs.book'>

/** A resident has booked an appointment, or asked for one: `status` says which. Times are UTC. */
export class AppointmentBookedEvent extends CustomEvent<{
  readonly appointmentId: string
  readonly status: string
  readonly startsAt: string
  readonly repairer: string
}> {
  constructor({ id, status, startsAt, repairer }: Appointment) {
    const detail = { appointmentId: id, status, startsAt, repairer: repairer.slug }
    super('appointment-booked', { detail, bubbles: true, composed: true })
  }
}

/** A resident came to another step of the booking: `find`, `service`, `slot`… */
export class BookingStepEvent extends CustomEvent<{ readonly step: string }> {
  constructor(step: Step) {
    super('booking-step', { detail: { step }, bubbles: true, composed: true })
  }
}

/** Something failed; the visitor has been told in words. For the page's own log: it stays at the element. */
export class CoopErrorEvent extends CustomEvent<{ readonly cause: unknown }> {
  constructor(cause: unknown) {
    super('coop-error', { detail: { cause } })
  }
}
