import { toId } from '../../base/id.js'
import { toInstant, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Context } from '../../rpc/context.js'
import type { AnswerLinkInput, BookInput } from '../repair.wire.js'
import { getBookingContext, lengthFor } from './booking-context.js'
import { nearestStarts } from './free-starts.js'
import { getAppointmentDetails } from './appointment-details.store.js'

type NearestContext = Pick<Context, 'db' | 'clock'>

/**
 * Adds the nearest free starts to the refusal `slot-taken`. They are looked up after the transaction has ended, so that
 * others who wait for the same agenda do not wait for that too.
 */
export async function orNearest<T>(acting: Promise<T>, nearest: () => Promise<Instant[]>): Promise<T> {
  try {
    return await acting
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'slot-taken') {
      throw new Refusal('slot-taken', { slots: await nearest() })
    }
    throw error
  }
}

export async function nearestForWish({ db, clock }: NearestContext, input: BookInput): Promise<Instant[]> {
  const context = await getBookingContext(db, input)
  const looking = { repairerId: context.repairer.id, length: lengthFor(context), startsAt: toInstant(input.startsAt) }
  return nearestStarts(db, looking, clock.now())
}

export async function nearestForAnswer(
  { db, clock }: NearestContext,
  input: Pick<AnswerLinkInput, 'appointmentId' | 'startsAt'>,
): Promise<Instant[]> {
  const { appointment } = await getAppointmentDetails(db, toId(input.appointmentId))
  const { id, repairerId, startsAt } = appointment
  const looking = { repairerId, length: appointment, except: id, startsAt: toInstant(input.startsAt ?? startsAt) }
  return nearestStarts(db, looking, clock.now())
}
