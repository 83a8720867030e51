import { newId, type Id } from '../../base/id.js'
import { addMs, toInstant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import { photosSentBy } from '../../media/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { insertCells } from '../agenda/appointment-cell.store.js'
import { lapseOf, type Appointment } from '../appointment.js'
import { mayTouchFirstFree, refreshFirstFree } from '../agenda/first-free.js'
import type { BookInput } from '../repair.wire.js'
import { communesShowing } from '../shown-in.store.js'
import { talkBetween } from '../talk/appointment-talk.store.js'
import { noteAppointmentAct } from '../talk/note-appointment-act.js'
import { lockAgendasOf } from '../agenda/agenda.store.js'
import { timeOf } from '../agenda/timetable.store.js'
import { insertAppointment, lockBooker, openRepairersOf } from './appointment.store.js'
import { checkAddress } from './check-address.js'
import { getBookingContext, lengthFor } from './booking-context.js'
import { findVacancy } from './find-vacancy.js'
import { reminderTime } from './reminder-time.js'

type Booking = BookInput & { readonly siteId: Id<'Site'> }

const mostOpen = 3

export async function bookAppointment(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  actor: Actor<AccountHolder>,
  input: Booking,
): Promise<Appointment> {
  const now = clock.now()
  const { account } = actor.for
  const keys = input.photo === undefined ? [] : [input.photo]
  if ((await photosSentBy(tx, { sender: account, keys, now })).length < keys.length)
    throw new Refusal('invalid-input', { fields: ['photo'] })
  await lockBooker(tx, account)
  await lockAgendasOf(tx, input.repairer)
  const context = await getBookingContext(tx, input)
  const { repairer, zone, service } = context
  const address = await checkAddress(tx, context, input.address)
  refuseTooMany(await openRepairersOf(tx, account, now), repairer.id)
  const id: Id<'Appointment'> = newId()
  const startsAt = toInstant(input.startsAt)
  const length = lengthFor(context)
  const time = await timeOf(tx, context, now)
  const vacancy = await findVacancy(tx, { appointmentId: id, time, length, startsAt, now })

  const remindAt = repairer.onRequest ? undefined : reminderTime(startsAt, zone, now)
  const appointment: Appointment = {
    id,
    repairerId: repairer.id,
    agendaId: vacancy.agendaId,
    siteId: input.siteId,
    accountId: account,
    status: repairer.onRequest ? 'requested' : 'booked',
    startsAt,
    ...length,
    cancelUntil: addMs(startsAt, -repairer.cancelMinutes * 60_000),
    ...(repairer.onRequest && { lapsesAt: lapseOf(startsAt, { now, zone }) }),
    ...(remindAt !== undefined && { remindAt }),
    ...(service && { service }),
    bikeType: input.bikeType,
    ...(address && { address }),
    words: input.words,
    ...(input.photo !== undefined && { photo: input.photo }),
    contactName: input.firstName,
    ...(input.phone !== undefined && { contactPhone: input.phone }),
    language: input.locale,
    sequence: 0,
    createdAt: now,
  }
  await insertAppointment(tx, appointment)
  await insertCells(tx, vacancy.cells, { proposed: false })
  if (mayTouchFirstFree(time, vacancy.quarters, now)) await refreshFirstFree(tx, [repairer.id], now)
  const act = repairer.onRequest ? 'ask' : 'book'
  const between = talkBetween(account, repairer.memberId)
  await noteAppointmentAct(tx, appointment, { act, by: 'resident', words: input.words, now, between })
  const type = repairer.onRequest ? 'appointment.requested' : 'appointment.booked'
  await record(tx, now, { type, appointmentId: id, sequence: 0, communes: await communesShowing(tx, context) })
  return appointment
}

function refuseTooMany(open: readonly Id<'Repairer'>[], repairerId: Id<'Repairer'>): void {
  if (open.includes(repairerId)) throw new Refusal('request-open')
  if (open.length >= mostOpen) throw new Refusal('requests-full')
}
