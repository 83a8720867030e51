import type { Instant } from '../../../server/base/instant.js'
import type { CoopEvent } from '../../../server/events/event.js'
import type { Appointment } from '../../../server/repairs/appointment.js'

/** When everything happened that was told of appointments, which is all written down at once. */
export class History {
  readonly #moments = new Map<string, Instant>()
  #last = ''

  happened({ id, sequence }: Appointment, at: Instant): void {
    this.#last = `${id} ${sequence}`
    this.#moments.set(this.#last, at)
  }

  get isEmpty(): boolean {
    return this.#last === ''
  }

  /** Undefined when it is not of this history. */
  momentOf(event: CoopEvent): Instant | undefined {
    return 'appointmentId' in event ? this.#moments.get(`${event.appointmentId} ${event.sequence}`) : undefined
  }

  isLast(event: CoopEvent): boolean {
    return 'appointmentId' in event && `${event.appointmentId} ${event.sequence}` === this.#last
  }
}
