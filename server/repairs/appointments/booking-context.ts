import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { hasElement } from '../../sites/index.js'
import type { BookInput } from '../repair.wire.js'
import type { AppointmentLength } from '../agenda/slots.js'
import { findBookingContext, type BookingContext } from './booking-context.store.js'

export async function getBookingContext(db: Db, input: BookInput): Promise<BookingContext> {
  if (!(await hasElement(db, input.site, 'repair-booking'))) throw new Refusal('element-off')
  const service = input.service === undefined ? undefined : toId<'RepairService'>(input.service)
  const context = await findBookingContext(db, { repairer: input.repairer, bikeType: input.bikeType, service })
  if (!context) throw new Refusal('repairer-unknown')
  if (!context.isServed) throw new Refusal('bike-type-unserved')
  if (service !== undefined && !context.service) throw new Refusal('service-unknown')
  return context
}

export function lengthFor({ repairer, service }: BookingContext): AppointmentLength {
  return { minutes: service?.minutes ?? repairer.usualMinutes, preparationMinutes: repairer.preparationMinutes }
}
