import { newId, type Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import type { Zone } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Db, Tx } from '../../../database/tables.js'
import type { Allowed } from '../../../rpc/actor.js'
import { comingStatuses, type Appointment } from '../../appointment.js'
import { appointmentFromRow } from '../../appointments/appointment.store.js'

/** Theirs alone: their address leads nowhere from then on. */
export async function dropCalendar(tx: Tx, { actor }: Allowed<'visits'>, id: Id<'Repairer'>): Promise<void> {
  if (!actor) return
  await tx
    .deleteFrom('workshop_calendar')
    .where('repairer_id', '=', id)
    .where('role_id', 'in', (eb) => eb.selectFrom('role').select('role.id').where('account_id', '=', actor.by))
    .execute()
}

/** The address belongs to the role that they act in, and ends with it. */
export async function drawCalendar(
  tx: Tx,
  allowed: Allowed<'visits'>,
  { id, now }: { readonly id: Id<'Repairer'>; readonly now: Instant },
): Promise<void> {
  const { actor, subject } = allowed
  if (actor?.as === undefined) throw new Refusal('role-missing')
  await dropCalendar(tx, allowed, id)
  const role = await tx
    .selectFrom('role')
    .select('id')
    .where('account_id', '=', actor.by)
    .where('role', '=', actor.as)
    .where('member_id', '=', subject.member)
    .executeTakeFirst()
  if (!role) throw new Refusal('role-missing')
  const key = newId()
  await tx
    .insertInto('workshop_calendar')
    .values({ repairer_id: id, role_id: role.id, key, made_at: now })
    .onConflict((conflict) => conflict.columns(['repairer_id', 'role_id']).doUpdateSet({ key, made_at: now }))
    .execute()
}

export type CalendarOwner = {
  readonly id: Id<'Repairer'>
  readonly slug: string
  readonly zone: Zone
  readonly member: { readonly id: Id<'Member'>; readonly slug: string; readonly name: string }
  /** The one for all of before, while it says that it has changed. */
  readonly former?: { readonly key: string; readonly endsAt: Instant }
  readonly own: readonly { readonly key: string; readonly account: Id<'Account'> }[]
}

export async function findCalendarOwner(db: Db, slug: string): Promise<CalendarOwner | undefined> {
  const row = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select(['repairer.id', 'repairer.slug', 'repairer.calendar_key as key', 'repairer.calendar_ends_at as ends_at'])
    .select(['member.id as member_id', 'member.slug as member_slug', 'member.name', 'place.zone'])
    .where('repairer.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  const own = await db
    .selectFrom('workshop_calendar')
    .innerJoin('role', 'role.id', 'workshop_calendar.role_id')
    .select(['workshop_calendar.key', 'role.account_id as account'])
    .where('workshop_calendar.repairer_id', '=', row.id)
    .orderBy('role.id')
    .execute()
  return {
    id: row.id,
    slug: row.slug,
    zone: row.zone,
    own,
    member: { id: row.member_id, slug: row.member_slug, name: row.name },
    ...(row.key !== null && row.ends_at !== null && { former: { key: row.key, endsAt: row.ends_at } }),
  }
}

/** Thirty days after each person was given an address of their own. */
export async function purgeFormerCalendars(tx: Tx, now: Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('repairer')
    .set({ calendar_key: null, calendar_ends_at: null })
    .where('calendar_ends_at', '<=', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export type DatedAppointment = { readonly appointment: Appointment; readonly changedAt: Instant }

/** A calendar shows what is asked, proposed, agreed or took place, and nothing that has ended otherwise. */
export async function appointmentsSince(db: Db, id: Id<'Repairer'>, from: Instant): Promise<DatedAppointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('repairer_id', '=', id)
    .where('status', 'in', [...comingStatuses, 'kept', 'missed'])
    .where('starts_at', '>=', from)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ appointment: appointmentFromRow(row), changedAt: row.updated_at }))
}
