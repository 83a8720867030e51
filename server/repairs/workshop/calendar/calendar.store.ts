import { newId, type Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import type { Db, Tx } from '../../../database/tables.js'
import type { Appointment } from '../../appointment.js'
import { appointmentFromRow } from '../../appointments/appointment.store.js'

/** `undefined` ends it: the address leads nowhere from then on. */
export async function saveCalendarKey(tx: Tx, id: Id<'Repairer'>, isOn: boolean): Promise<void> {
  await tx
    .updateTable('repairer')
    .set({ calendar_key: isOn ? newId() : null })
    .where('id', '=', id)
    .execute()
}

export type CalendarOwner = {
  readonly id: Id<'Repairer'>
  readonly slug: string
  readonly key: string
  readonly member: { readonly slug: string; readonly name: string }
}

export async function findCalendarOwner(db: Db, slug: string): Promise<CalendarOwner | undefined> {
  const row = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .select(['repairer.id', 'repairer.slug', 'repairer.calendar_key as key'])
    .select(['member.slug as member_slug', 'member.name'])
    .where('repairer.slug', '=', slug)
    .executeTakeFirst()
  if (row?.key == null) return undefined
  return { id: row.id, slug: row.slug, key: row.key, member: { slug: row.member_slug, name: row.name } }
}

export type DatedVisit = { readonly appointment: Appointment; readonly changedAt: Instant }

/** What a calendar shows: what is asked, agreed, proposed or took place, and nothing that has ended otherwise. */
export async function visitsSince(db: Db, id: Id<'Repairer'>, from: Instant): Promise<DatedVisit[]> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('repairer_id', '=', id)
    .where('status', 'in', ['requested', 'booked', 'proposed', 'kept', 'missed'])
    .where('starts_at', '>=', from)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ appointment: appointmentFromRow(row), changedAt: row.updated_at }))
}
