import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { Refusal } from '../../../base/refusal.js'
import { isAmong } from '../../../database/dialect.js'
import type { Db } from '../../../database/tables.js'
import type { Allowed, Owned } from '../../../rpc/actor.js'
import { owned } from '../../../rpc/vouch.js'
import { comingStatuses, type Appointment, type AppointmentStatus, type Party } from '../../appointment.js'
import { appointmentFromRow } from '../../appointments/appointment.store.js'

export type WorkshopAppointment = {
  readonly appointment: Appointment
  readonly changedAt: Instant
  readonly site: string
  /** Whether a mail reaches the person. */
  readonly isTold: boolean
  readonly employee?: string
}

function appointments(db: Db) {
  return db
    .selectFrom('appointment')
    .innerJoin('site', 'site.id', 'appointment.site_id')
    .innerJoin('agenda', 'agenda.id', 'appointment.agenda_id')
    .leftJoin('account', 'account.id', 'appointment.account_id')
    .selectAll('appointment')
    .select(['site.name as site_name', 'agenda.employee', 'account.email'])
}

type Row = Awaited<ReturnType<ReturnType<typeof appointments>['execute']>>[number]

const fromRow = (row: Row): WorkshopAppointment => ({
  appointment: appointmentFromRow(row),
  changedAt: row.updated_at,
  site: row.site_name,
  isTold: (row.email ?? row.contact_email) !== null,
  ...(row.employee !== null && { employee: row.employee }),
})

type Span = { readonly from?: Instant; readonly to?: Instant }
export type Sought = Span & { readonly statuses: readonly AppointmentStatus[]; readonly isLatestFirst: boolean }

/** The filters of a list. A workshop has some thousands of appointments at most, since they are kept for two years. */
export async function appointmentHeads(
  db: Db,
  repairerId: Id<'Repairer'>,
  { statuses, from, to, isLatestFirst }: Sought,
) {
  const order = isLatestFirst ? 'desc' : 'asc'
  return db
    .selectFrom('appointment')
    .select(['id', 'starts_at', 'contact_name', 'contact_phone', 'service_name', 'words', 'lapses_at'])
    .where('repairer_id', '=', repairerId)
    .where('status', 'in', statuses)
    .$if(from !== undefined, (query) => query.where('starts_at', '>=', from ?? null))
    .$if(to !== undefined, (query) => query.where('starts_at', '<', to ?? null))
    .orderBy('starts_at', order)
    .orderBy('id', order)
    .execute()
}

type Day = { readonly from: Instant; readonly until: Instant; readonly most: number }

/** The first ones of some days that are to come still, at all workshops of a member, and how many there are. */
export async function comingIds(
  db: Db,
  member: Id<'Member'>,
  { from, until, most }: Day,
): Promise<{ readonly ids: readonly Id<'Appointment'>[]; readonly count: number }> {
  const rows = await db
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .select((eb) => ['appointment.id', eb.fn.countAll<number>().over().as('count')])
    .where('repairer.member_id', '=', member)
    .where('appointment.status', 'in', comingStatuses)
    .where('appointment.starts_at', '>=', from)
    .where('appointment.starts_at', '<', until)
    .orderBy('appointment.starts_at')
    .orderBy('appointment.id')
    .limit(most)
    .execute()
  return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) }
}

export async function appointmentsById(
  db: Db,
  ids: readonly Id<'Appointment'>[],
): Promise<Map<Id<'Appointment'>, WorkshopAppointment>> {
  if (ids.length === 0) return new Map()
  const rows = await appointments(db)
    .where(isAmong(db, 'appointment.id', ids))
    .execute()
  return new Map(rows.map((row) => [row.id, fromRow(row)]))
}

/** Another workshop's appointment is as none. */
export async function getWorkshopAppointment(
  db: Db,
  { actor, subject: { member } }: Allowed<'visits'>,
  id: Id<'Appointment'>,
): Promise<WorkshopAppointment & { readonly party: Owned<Party<'repairer'>> }> {
  const row = await appointments(db)
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .where('appointment.id', '=', id)
    .where('repairer.member_id', '=', member)
    .executeTakeFirst()
  if (!row) throw new Refusal('appointment-gone')
  return { ...fromRow(row), party: owned({ id, by: 'repairer', ...(actor && { account: actor.by }) }) }
}
