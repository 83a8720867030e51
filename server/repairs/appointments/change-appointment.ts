import type { Id } from '../../base/id.js'
import { addMs, msOf, type Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { CoopEvent } from '../../events/event.js'
import { record } from '../../events/outbox.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { freeCells, freeProposedCells, insertCells, keepCells } from '../agenda/appointment-cell.store.js'
import { becomes, hindrance, lapseOf, type Appointment, type Change, type Side, type Party } from '../appointment.js'
import { refreshFirstFreeAfter } from '../agenda/first-free.js'
import { communesShowingOne } from '../shown-in.store.js'
import { noteAppointmentAct } from '../talk/note-appointment-act.js'
import { quartersOf, toBeAnswered } from '../agenda/slots.js'
import { lockAgendas } from '../agenda/agenda.store.js'
import { timesOf } from '../agenda/timetable.store.js'
import { getAppointment, saveAppointment } from './appointment.store.js'
import { findSeat } from './find-seat.js'
import { findVacancy } from './find-vacancy.js'
import { reminderTime } from './reminder-time.js'
import { zoneOf } from './appointment-details.store.js'

export type Wanted = {
  readonly change: Change
  /** The reason of a refusal, which needs one; optional words with any other change. */
  readonly words?: string | undefined
  readonly startsAt?: Instant | undefined
  /** As it was read: another hour may have been proposed since. */
  readonly sequence?: number | undefined
  /** The hour that is fixed cannot stay: the workshop closes then. */
  readonly isOver?: boolean | undefined
}

type AppointmentEvent = Extract<CoopEvent, { appointmentId: Id<'Appointment'> }>['type']

const events: Readonly<Record<Change, AppointmentEvent>> = {
  accept: 'appointment.booked',
  refuse: 'appointment.refused',
  propose: 'appointment.proposed',
  move: 'appointment.moved',
  agree: 'appointment.booked',
  decline: 'appointment.declined',
  cancel: 'appointment.cancelled',
  expire: 'appointment.expired',
  keep: 'appointment.kept',
  miss: 'appointment.missed',
}

export async function changeAppointment(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by, account }: Owned<Party>,
  change: Wanted,
): Promise<Appointment> {
  const now = clock.now()
  const wanted = { ...change, by }
  const { repairerId } = await getAppointment(tx, id)
  await lockAgendas(tx, repairerId)
  const before = await getAppointment(tx, id)
  const { sequence = before.sequence } = change
  if (sequence !== before.sequence) throw new Refusal('appointment-moved-on')
  const reason = hindrance(before, wanted, now)
  if (reason) throw new Refusal(reason)
  const { after, touched } = await changed(tx, { before, wanted, now })
  await saveAppointment(tx, after, now)
  const { words, change: act } = wanted
  await noteAppointmentAct(tx, after, { act, by, account, words, startsAt: after.proposed?.startsAt, now })
  if (touched.length > 0) await refreshFirstFreeAfter(tx, { repairerId, quarters: touched }, now)
  const communes = await communesShowingOne(tx, repairerId)
  await record(tx, now, { type: events[wanted.change], appointmentId: id, sequence: after.sequence, communes })
  return after
}

type Changed = { readonly after: Appointment; readonly touched: readonly Instant[] }
type Changing = { readonly before: Appointment; readonly wanted: Wanted & { readonly by: Side }; readonly now: Instant }

function changed(tx: Tx, changing: Changing): Promise<Changed> {
  switch (changing.wanted.change) {
    case 'accept':
      return accepted(tx, changing)
    case 'propose':
      return proposed(tx, changing)
    case 'move':
      return moved(tx, changing)
    case 'agree':
      return agreed(tx, changing)
    case 'refuse':
      if (!changing.wanted.words) throw new Refusal('invalid-input', { fields: ['words'] })
      return ended(tx, changing)
    case 'decline':
    case 'expire':
      return changing.before.stands ? stood(tx, changing) : ended(tx, changing)
    case 'cancel':
    case 'keep':
    case 'miss':
      return ended(tx, changing)
  }
}

function nextOf({ before, wanted: { change, words } }: Changing): Appointment {
  const { lapsesAt: _answered, remindAt: _told, proposed: _settled, stands: _stood, answer: _said, ...kept } = before
  return { ...kept, status: becomes(before, change), sequence: before.sequence + 1, ...(words && { answer: words }) }
}

async function accepted(tx: Tx, changing: Changing): Promise<Changed> {
  const after = nextOf(changing)
  return { after: { ...after, ...reminded(after, await zoneOf(tx, after.repairerId), changing.now) }, touched: [] }
}

/** Both times are held until the resident chooses. */
async function proposed(tx: Tx, changing: Changing): Promise<Changed> {
  const { before, wanted, now } = changing
  const { startsAt } = wanted
  if (startsAt === undefined || startsAt === before.startsAt)
    throw new Refusal('invalid-input', { fields: ['startsAt'] })
  const { id: appointmentId, repairerId } = before
  const [time] = await timesOf(tx, [repairerId], now)
  if (!time) throw new Refusal('repairer-unknown')
  const { agendaId, quarters, cells } = await findVacancy(tx, {
    appointmentId,
    length: before,
    startsAt,
    now,
    time: { ...time, timetable: toBeAnswered(time.timetable) },
  })
  await insertCells(tx, cells, { proposed: true })
  const lapsesAt = lapseOf(before.startsAt, { now, zone: time.timetable.zone }, startsAt)
  const stands = before.status === 'booked' && !wanted.isOver
  const after = { ...nextOf(changing), proposed: { startsAt, agendaId }, lapsesAt, ...(stands && { stands }) }
  return { after, touched: quarters }
}

/** The cancellation limit moves with the appointment. */
async function agreed(tx: Tx, changing: Changing): Promise<Changed> {
  const { before, now } = changing
  if (!before.proposed) throw new Refusal('appointment-moved-on')
  const { startsAt, agendaId } = before.proposed
  await keepCells(tx, before.id, { agendaId, quarters: quartersOf(startsAt, before) })
  const movedMs = msOf(startsAt) - msOf(before.startsAt)
  const after = { ...nextOf(changing), startsAt, agendaId, cancelUntil: addMs(before.cancelUntil, movedMs) }
  const remind = reminded(after, await zoneOf(tx, before.repairerId), now)
  return { after: { ...after, ...remind }, touched: quartersOf(before.startsAt, before) }
}

/** At once: nothing waits for an answer. */
async function moved(tx: Tx, changing: Changing): Promise<Changed> {
  const { before, wanted, now } = changing
  const { startsAt } = wanted
  if (startsAt === undefined || startsAt === before.startsAt)
    throw new Refusal('invalid-input', { fields: ['startsAt'] })
  const [time] = await timesOf(tx, [before.repairerId], now)
  if (!time) throw new Refusal('repairer-unknown')
  const { free, quarters } = await findSeat(tx, { appointment: before, time, startsAt, now })
  if (!free) throw new Refusal('slot-taken')
  await insertCells(tx, free.cells, { proposed: false })
  await keepCells(tx, before.id, { agendaId: free.agendaId, quarters })
  const movedMs = msOf(startsAt) - msOf(before.startsAt)
  const cancelUntil = addMs(before.cancelUntil, movedMs)
  const after = { ...nextOf(changing), startsAt, agendaId: free.agendaId, cancelUntil }
  const left = [before.startsAt, ...(before.proposed ? [before.proposed.startsAt] : [])]
  const touched = [...quarters, ...left.flatMap((start) => quartersOf(start, before))]
  return { after: { ...after, ...reminded(after, time.timetable.zone, now) }, touched }
}

/** The hour that was fixed before stays: of it nothing was freed. */
async function stood(tx: Tx, changing: Changing): Promise<Changed> {
  const { before, now } = changing
  await freeProposedCells(tx, before.id)
  const remind = reminded(before, await zoneOf(tx, before.repairerId), now)
  const touched = before.proposed ? quartersOf(before.proposed.startsAt, before) : []
  return { after: { ...nextOf(changing), ...remind }, touched }
}

async function ended(tx: Tx, changing: Changing): Promise<Changed> {
  const { before, wanted } = changing
  await freeCells(tx, before.id)
  const after = nextOf(changing)
  const touched = [before.startsAt, ...(before.proposed ? [before.proposed.startsAt] : [])]
  return {
    after: after.status === 'cancelled' && wanted.by !== 'time' ? { ...after, cancelledBy: wanted.by } : after,
    touched: touched.flatMap((startsAt) => quartersOf(startsAt, before)),
  }
}

function reminded({ startsAt }: Appointment, zone: Zone, now: Instant): Pick<Appointment, 'remindAt'> {
  const remindAt = reminderTime(startsAt, zone, now)
  return remindAt === undefined ? {} : { remindAt }
}
