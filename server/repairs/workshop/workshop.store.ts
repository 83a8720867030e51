import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { unreadOf } from '../../conversations/index.js'
import { isAmong } from '../../database/dialect.js'
import { membersById } from '../../members/index.js'
import type { Allowed, Subject } from '../../rpc/actor.js'
import { isOpening } from '../../../widgets/words/repairs/admission-terms.js'
import { bikeTypes } from '../repairer.js'
import { repairerFromRow, takenBikesOf } from '../repairer.store.js'
import type { Workshop } from './workshop.js'

function workshops(db: Db) {
  return db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .selectAll('repairer')
    .select(['member.name as member_name', 'member.slug as member_slug'])
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .leftJoin('repairer_admission', 'repairer_admission.repairer_id', 'repairer.id')
    .select(['place.name as place_name', 'place.commune_code', 'place.zone', 'commune.name as commune'])
    .select(['repairer_admission.state', 'repairer_admission.answer'])
    .orderBy('repairer.slug')
}

type Named = Pick<Workshop, 'place'> & { readonly slug: string }

/** The workshops of a member: one, or one for each of its branches. */
export async function workshopsOf(db: Db, memberId: Id<'Member'>): Promise<Named[]> {
  const rows = await workshops(db).where('repairer.member_id', '=', memberId).execute()
  return rows.map(({ slug, place_name: place }) => ({ slug, place }))
}

/** The one that is called so, else the first; another member's is as none. */
export async function getWorkshop(
  db: Db,
  { subject: { member } }: Allowed<'visits'> | Allowed<'opening'>,
  slug: string | undefined,
): Promise<Workshop> {
  const row = await workshops(db)
    .where('repairer.member_id', '=', member)
    .$if(slug !== undefined, (query) => query.where('repairer.slug', '=', slug ?? ''))
    .executeTakeFirst()
  if (!row) throw new Refusal('repairer-unknown')
  const taken = await takenBikesOf(db, row.id)
  return {
    repairer: repairerFromRow(row),
    bikeTypes: bikeTypes.filter((type) => taken.includes(type)),
    name: row.member_name,
    memberId: row.member_id,
    memberSlug: row.member_slug,
    place: row.place_name,
    commune: row.commune ?? '',
    communeCode: row.commune_code,
    state: row.state ?? 'admitted',
    ...(row.answer !== null && { answer: row.answer }),
    zone: row.zone,
    sequence: row.sequence,
    changedAt: row.updated_at,
  }
}

/** The key in the asker's own address of the calendar; undefined while they have none. */
export async function calendarKeyOf(
  db: Db,
  { actor, subject }: Allowed<'visits'>,
  id: Id<'Repairer'>,
): Promise<string | undefined> {
  if (!actor) return undefined
  const row = await db
    .selectFrom('workshop_calendar')
    .innerJoin('role', 'role.id', 'workshop_calendar.role_id')
    .select('workshop_calendar.key')
    .where('workshop_calendar.repairer_id', '=', id)
    .where('role.account_id', '=', actor.by)
    .where('role.member_id', '=', subject.member)
    .executeTakeFirst()
  return row?.key
}

export async function hasWorkshop(db: Db, of: Subject): Promise<boolean> {
  if (!('member' in of)) return false
  const row = await db.selectFrom('repairer').select('id').where('member_id', '=', of.member).executeTakeFirst()
  return row !== undefined
}

/** There is one, or one to be opened. */
export async function mayHaveWorkshop(db: Db, of: Subject): Promise<boolean> {
  return (await hasWorkshop(db, of)) || (await awaitsWorkshop(db, of))
}

/** A repairer without a workshop that the network has admitted: it can be booked nowhere. */
export async function awaitsWorkshop(db: Db, of: Subject): Promise<boolean> {
  if (!('member' in of)) return false
  const member = (await membersById(db, [of.member])).get(of.member)
  if (member?.kind !== 'repairer') return false
  const known = await db
    .selectFrom('repairer')
    .leftJoin('repairer_admission', 'repairer_admission.repairer_id', 'repairer.id')
    .select('repairer_admission.state')
    .where('repairer.member_id', '=', of.member)
    .execute()
  return known.every(({ state }) => state !== null && isOpening(state))
}

/** Requests that wait for an answer. */
export const countWaiting = (db: Db, of: Subject, now: Instant): Promise<number> =>
  countThose(db, of, { now, unread: [] })

/** The request for the first hour of all that wait for an answer. */
export async function nearestWaiting(
  db: Db,
  { member, now }: { readonly member: Id<'Member'>; readonly now: Instant },
): Promise<Id<'Appointment'> | undefined> {
  const row = await db
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .select('appointment.id')
    .where('repairer.member_id', '=', member)
    .where('appointment.status', '=', 'requested')
    .where('appointment.lapses_at', '>', now)
    .orderBy('appointment.starts_at')
    .orderBy('appointment.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** With those that have words that nobody of the workshop has read. */
export async function countToSee(db: Db, of: Subject, now: Instant): Promise<number> {
  if (!('member' in of)) return 0
  return countThose(db, of, { now, unread: [...(await unreadOf(db, 'appointment', of)).keys()] })
}

async function countThose(
  db: Db,
  of: Subject,
  { now, unread }: { readonly now: Instant; readonly unread: readonly string[] },
): Promise<number> {
  if (!('member' in of)) return 0
  const { waiting } = await db
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .select((eb) => eb.fn.countAll().as('waiting'))
    .where('repairer.member_id', '=', of.member)
    .where((eb) =>
      eb.or([
        eb.and([eb('appointment.status', '=', 'requested'), eb('appointment.lapses_at', '>', now)]),
        isAmong(db, 'appointment.id', unread),
      ]),
    )
    .executeTakeFirstOrThrow()
  return Number(waiting)
}
