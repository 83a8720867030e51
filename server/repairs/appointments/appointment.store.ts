import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import { pointAt } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import { flag } from '../../database/columns.js'
import { engineOf } from '../../database/dialect.js'
import type { Db, Tables, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import { comingStatuses, endOf, type Appointment, type Party } from '../appointment.js'
import type { AppointmentTable } from '../appointment.table.js'

/** Whether an account has an appointment that is not purged yet: `accounts` deletes none that has. */
export const holdsAccount = (eb: ExpressionBuilder<Tables, 'account'>) =>
  eb.exists(eb.selectFrom('appointment').select('appointment.id').whereRef('appointment.account_id', '=', 'account.id'))

export function appointmentFromRow(row: Selectable<AppointmentTable>): Appointment {
  return {
    id: row.id,
    repairerId: row.repairer_id,
    agendaId: row.agenda_id,
    siteId: row.site_id,
    ...(row.account_id !== null && { accountId: row.account_id }),
    status: row.status,
    startsAt: row.starts_at,
    minutes: row.minutes,
    preparationMinutes: row.preparation_minutes,
    cancelUntil: row.cancel_until,
    ...proposedIn(row),
    ...(row.stands === 1 && { stands: true }),
    ...(row.lapses_at !== null && { lapsesAt: row.lapses_at }),
    ...(row.remind_at !== null && { remindAt: row.remind_at }),
    ...serviceIn(row),
    bikeType: row.bike_type,
    ...addressIn(row),
    words: row.words,
    ...(row.photo !== null && { photo: row.photo }),
    contactName: row.contact_name,
    ...(row.contact_phone !== null && { contactPhone: row.contact_phone }),
    ...(row.contact_email !== null && { contactEmail: row.contact_email }),
    language: row.language,
    ...(row.answer !== null && { answer: row.answer }),
    ...(row.cancelled_by !== null && { cancelledBy: row.cancelled_by }),
    sequence: row.sequence,
    createdAt: row.created_at,
  }
}

type Row = Selectable<AppointmentTable>

function proposedIn({
  proposed_starts_at: startsAt,
  proposed_agenda_id: agendaId,
}: Row): Pick<Appointment, 'proposed'> {
  return startsAt === null || agendaId === null ? {} : { proposed: { startsAt, agendaId } }
}

function serviceIn({ service_id: id, service_name: name, price_cents: cents }: Row): Pick<Appointment, 'service'> {
  return id === null || name === null ? {} : { service: { id, name, ...(cents !== null && { priceCents: cents }) } }
}

function addressIn(row: Row): Pick<Appointment, 'address'> {
  const { address: text, address_commune_code: communeCode, address_latitude, address_longitude } = row
  if (text === null || communeCode === null) return {}
  const point = pointAt(address_latitude, address_longitude)
  return { address: { text, communeCode, ...(point && { point }) } }
}

function changeable(appointment: Appointment) {
  return {
    agenda_id: appointment.agendaId,
    status: appointment.status,
    starts_at: appointment.startsAt,
    cancel_until: appointment.cancelUntil,
    proposed_starts_at: appointment.proposed?.startsAt ?? null,
    proposed_agenda_id: appointment.proposed?.agendaId ?? null,
    stands: flag(appointment.stands === true),
    lapses_at: appointment.lapsesAt ?? null,
    remind_at: appointment.remindAt ?? null,
    answer: appointment.answer ?? null,
    cancelled_by: appointment.cancelledBy ?? null,
    sequence: appointment.sequence,
  }
}

function toRow(appointment: Appointment): Row {
  const { address, service } = appointment
  return {
    ...changeable(appointment),
    id: appointment.id,
    repairer_id: appointment.repairerId,
    site_id: appointment.siteId,
    account_id: appointment.accountId ?? null,
    minutes: appointment.minutes,
    preparation_minutes: appointment.preparationMinutes,
    service_id: service?.id ?? null,
    service_name: service?.name ?? null,
    price_cents: service?.priceCents ?? null,
    bike_type: appointment.bikeType,
    at_home: flag(address !== undefined),
    address: address?.text ?? null,
    address_commune_code: address?.communeCode ?? null,
    address_latitude: address?.point?.latitude ?? null,
    address_longitude: address?.point?.longitude ?? null,
    words: appointment.words,
    photo: appointment.photo ?? null,
    contact_name: appointment.contactName,
    contact_phone: appointment.contactPhone ?? null,
    contact_email: appointment.contactEmail ?? null,
    language: appointment.language,
    created_at: appointment.createdAt,
    updated_at: appointment.createdAt,
  }
}

const inserting = writtenOnce((db, row: Slots<Row>) => db.insertInto('appointment').values(row))

export async function insertAppointment(tx: Tx, appointment: Appointment): Promise<void> {
  await inserting.run(tx, toRow(appointment))
}

export async function getAppointment(db: Db, id: Id<'Appointment'>): Promise<Appointment> {
  const row = await db.selectFrom('appointment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('appointment-gone')
  return appointmentFromRow(row)
}

/** What is said about it stands in one order: whoever says or does something waits. */
export async function lockAppointment(tx: Tx, id: Id<'Appointment'>): Promise<Appointment> {
  const query = tx.selectFrom('appointment').selectAll().where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  if (!row) throw new Refusal('appointment-gone')
  return appointmentFromRow(row)
}

/** Refuses when the appointment has changed since it was read. */
export async function saveAppointment(tx: Tx, appointment: Appointment, now: Instant): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('appointment')
    .set({ ...changeable(appointment), updated_at: now })
    .where('id', '=', appointment.id)
    .where('sequence', '=', appointment.sequence - 1)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('appointment-moved-on')
}

/** Who is expected, of what the workshop entered itself. Refuses when it has changed since it was read. */
export async function saveContact(tx: Tx, appointment: Appointment, now: Instant): Promise<void> {
  const { contact_name, contact_phone, contact_email, language } = toRow(appointment)
  const { numUpdatedRows } = await tx
    .updateTable('appointment')
    .set({ contact_name, contact_phone, contact_email, language, remind_at: appointment.remindAt ?? null })
    .set({ sequence: appointment.sequence, updated_at: now })
    .where('id', '=', appointment.id)
    .where('sequence', '=', appointment.sequence - 1)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('appointment-moved-on')
}

const lockingBooker = writtenOnce((db, { accountId }: Slots<{ accountId: Id<'Account'> }>) =>
  db.selectFrom('account').select('id').where('id', '=', accountId).forNoKeyUpdate(),
)

/** One booking of a person at a time: two at once could both pass the limit of open appointments. */
export async function lockBooker(tx: Tx, accountId: Id<'Account'>): Promise<void> {
  if (engineOf(tx) === 'postgres') await lockingBooker.run(tx, { accountId })
}

const openOf = writtenOnce((db, { accountId }: Slots<{ accountId: Id<'Account'> }>) =>
  db
    .selectFrom('appointment')
    .select(['repairer_id', 'starts_at', 'minutes', 'lapses_at'])
    .where('account_id', '=', accountId)
    .where('status', 'in', comingStatuses),
)

export async function openRepairersOf(db: Db, accountId: Id<'Account'>, now: Instant): Promise<Id<'Repairer'>[]> {
  return (await openOf.all(db, { accountId }))
    .filter(({ starts_at: startsAt, minutes, lapses_at: lapsesAt }) => now < (lapsesAt ?? endOf({ startsAt, minutes })))
    .map(({ repairer_id: id }) => id)
}

export async function lapsedAppointments(db: Db, now: Instant, limit: number): Promise<Owned<Party<'time'>>[]> {
  const rows = await db
    .selectFrom('appointment')
    .select('id')
    .where('lapses_at', '<=', now)
    .orderBy('lapses_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => owned({ id, by: 'time' }))
}

type DueReminder = Pick<Appointment, 'id' | 'startsAt' | 'sequence'> & { readonly zone: Zone }

/** Booked appointments whose reminder is due, locked so that no other process takes them too. */
export async function takeDueReminders(tx: Tx, now: Instant, limit: number): Promise<DueReminder[]> {
  const due = tx
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select(['appointment.id', 'appointment.starts_at', 'appointment.sequence', 'place.zone'])
    .where('appointment.remind_at', '<=', now)
    .where('appointment.status', '=', 'booked')
    .orderBy('appointment.remind_at')
    .limit(limit)
  const rows = await (engineOf(tx) === 'postgres' ? due.forNoKeyUpdate('appointment').skipLocked() : due).execute()
  return rows.map(({ id, starts_at: startsAt, sequence, zone }) => ({ id, startsAt, sequence, zone }))
}

export async function setReminder(tx: Tx, id: Id<'Appointment'>, remindAt: Instant | undefined): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({ remind_at: remindAt ?? null })
    .where('id', '=', id)
    .execute()
}

/** Their cells are deleted with them. Returns their photos. */
export async function deleteAppointments(tx: Tx, before: Instant): Promise<{ readonly photo: string | null }[]> {
  return tx
    .deleteFrom('appointment')
    .where('starts_at', '<', before)
    .where((eb) => eb.or([eb('proposed_starts_at', 'is', null), eb('proposed_starts_at', '<', before)]))
    .returning('photo')
    .execute()
}

/** Whether a workshop has seen this person. */
export async function hasKeptAppointment(db: Db, person: Id<'Account'>): Promise<boolean> {
  const row = await db
    .selectFrom('appointment')
    .select('id')
    .where('account_id', '=', person)
    .where('status', '=', 'kept')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
