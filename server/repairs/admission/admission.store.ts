import type { Selectable, Updateable } from 'kysely'
import * as v from 'valibot'
import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { flag } from '../../database/columns.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { comingStatuses } from '../appointment.js'
import type { Admission, Zone } from './admission.js'
import type { RepairerAdmissionTable } from './admission.table.js'

const zone = v.object({ reachMetres: v.exactOptional(v.number()), communes: v.array(v.string()) })

export function admissionFromRow(row: Omit<Selectable<RepairerAdmissionTable>, 'repairer_id'>): Admission {
  const { accepted_by: accepter, answered_by: answerer } = row
  return {
    state: row.state,
    begunAt: row.begun_at,
    words: row.words,
    ...(row.sent_at !== null &&
      row.charter !== null && {
        sent: { at: row.sent_at, charter: row.charter, ...(accepter !== null && { by: accepter }) },
      }),
    ...(row.asked_zone !== null && { askedZone: v.parse(zone, JSON.parse(row.asked_zone)) }),
    ...(row.answered_at !== null && {
      answer: { at: row.answered_at, words: row.answer ?? '', ...(answerer !== null && { by: answerer }) },
    }),
  }
}

/** Undefined of one that a command put in place and nobody suspended: it is admitted. */
export async function findAdmission(db: Db, id: Id<'Repairer'>): Promise<Admission | undefined> {
  const row = await db.selectFrom('repairer_admission').selectAll().where('repairer_id', '=', id).executeTakeFirst()
  return row && admissionFromRow(row)
}

export async function stateOf(db: Db, id: Id<'Repairer'>): Promise<AdmissionState> {
  return (await findAdmission(db, id))?.state ?? 'admitted'
}

export async function insertAdmission(
  tx: Tx,
  { id, state, begunAt }: { readonly id: Id<'Repairer'>; readonly state: AdmissionState; readonly begunAt: Instant },
): Promise<void> {
  await tx
    .insertInto('repairer_admission')
    .values({ repairer_id: id, state, begun_at: begunAt, words: '' })
    .onConflict((on) => on.doNothing())
    .execute()
}

type Move = {
  readonly from: readonly AdmissionState[]
  readonly to: AdmissionState
  readonly with: Omit<Updateable<RepairerAdmissionTable>, 'repairer_id' | 'state' | 'begun_at'>
}

/** False where it stands otherwise by now: of two who move it at once, one does. */
export async function moveAdmission(tx: Tx, id: Id<'Repairer'>, { from, to, with: said }: Move): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('repairer_admission')
    .set({ state: to, ...said })
    .where('repairer_id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Beside a state that stays. */
export async function noteAnswer(
  tx: Tx,
  id: Id<'Repairer'>,
  { words, by, at }: { readonly words: string; readonly by: Id<'Account'> | undefined; readonly at: Instant },
): Promise<void> {
  await tx
    .updateTable('repairer_admission')
    .set({ answer: words, answered_by: by ?? null, answered_at: at })
    .where('repairer_id', '=', id)
    .execute()
}

/** Undefined: nothing is asked any more. False where nothing was. */
export async function askZone(tx: Tx, id: Id<'Repairer'>, asked: Zone | undefined): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('repairer_admission')
    .set({ asked_zone: asked ? JSON.stringify(asked) : null })
    .where('repairer_id', '=', id)
    .$if(asked === undefined, (query) => query.where('asked_zone', 'is not', null))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether anybody may book it. */
export async function setOpen(tx: Tx, id: Id<'Repairer'>, isOpen: boolean): Promise<void> {
  await tx
    .updateTable('repairer')
    .set({ open: flag(isOpen) })
    .where('id', '=', id)
    .execute()
}

export async function deleteRepairer(tx: Tx, id: Id<'Repairer'>): Promise<void> {
  await tx.deleteFrom('repairer').where('id', '=', id).execute()
}

/** Workshops that wait for the network's answer, for their zone alone too. */
export async function countSent(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('repairer_admission')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => eb.or([eb('state', '=', 'sent'), eb('asked_zone', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** All of the network, by name; with each how it stands. */
export async function everyWorkshop(db: Db) {
  const rows = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .leftJoin('repairer_admission', 'repairer_admission.repairer_id', 'repairer.id')
    .select(['repairer.id', 'repairer.slug', 'member.name', 'place.name as place', 'commune.name as commune'])
    .select(['repairer_admission.state', 'repairer_admission.sent_at', 'repairer_admission.answered_at'])
    .select('repairer_admission.asked_zone')
    .orderBy('member.name')
    .orderBy('repairer.slug')
    .execute()
  return rows.map(({ state, sent_at: sentAt, answered_at: answeredAt, asked_zone: askedZone, commune, ...row }) => ({
    asksZone: askedZone !== null,
    ...row,
    commune: commune ?? '',
    state: state ?? ('admitted' as const),
    ...(sentAt !== null && { sentAt }),
    ...(answeredAt !== null && { answeredAt }),
  }))
}

export type ListedWorkshop = Awaited<ReturnType<typeof everyWorkshop>>[number]

/** Others whose telephone or e-mail is the same: perhaps the same people. */
export async function alikeWorkshops(
  db: Db,
  { id, phone, email }: { readonly id: Id<'Repairer'>; readonly phone: string | undefined; readonly email: string },
) {
  const digits = phone?.replace(/\D/g, '').slice(-9) ?? ''
  const rows = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('repairer_admission', 'repairer_admission.repairer_id', 'repairer.id')
    .select(['repairer.slug', 'member.name', 'repairer.email', 'repairer_admission.state'])
    .select(['place.phone as place_phone', 'member.phone as member_phone'])
    .where('repairer.id', '!=', id)
    .execute()
  const isSame = (text: string | null) => digits.length === 9 && (text ?? '').replace(/\D/g, '').endsWith(digits)
  return rows.flatMap(({ slug, name, state, place_phone: place, member_phone: member, email: theirs }) => {
    const by =
      isSame(place) || isSame(member) ? 'phone' : theirs.toLowerCase() === email.toLowerCase() ? 'email' : undefined
    return by ? [{ slug, name, state: state ?? ('admitted' as const), by } as const] : []
  })
}

/** Those of the places that have a workshop, in whichever state. */
export async function placesTaken(db: Db, places: readonly Id<'Place'>[]): Promise<Id<'Place'>[]> {
  if (places.length === 0) return []
  const rows = await db
    .selectFrom('repairer')
    .select('place_id')
    .where(isAmong(db, 'place_id', places))
    .execute()
  return rows.map(({ place_id: place }) => place)
}

/** The wanted one, or with a number after it where another repairer has it. */
export async function freeSlug(db: Db, wanted: string): Promise<string> {
  const stem = wanted.slice(0, 60)
  const rows = await db.selectFrom('repairer').select('slug').where('slug', 'like', `${stem}%`).execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`
  return slug
}

/** Whether anything was ever booked or noted there. */
export async function hasVisits(db: Db, id: Id<'Repairer'>): Promise<boolean> {
  const row = await db.selectFrom('appointment').select('id').where('repairer_id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Visits that are still to come, in order of time. */
export async function comingVisits(
  db: Db,
  id: Id<'Repairer'>,
  now: Instant,
): Promise<{ readonly id: Id<'Appointment'>; readonly startsAt: Instant; readonly name: string }[]> {
  const rows = await db
    .selectFrom('appointment')
    .select(['id', 'starts_at', 'contact_name'])
    .where('repairer_id', '=', id)
    .where('status', 'in', comingStatuses)
    .where('starts_at', '>', now)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id: visit, starts_at: startsAt, contact_name: name }) => ({
    id: visit,
    startsAt,
    name: name ?? '',
  }))
}

export async function namedForNetwork(db: Db, id: Id<'Repairer'>) {
  const row = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .select(['repairer.slug', 'member.name', 'member.id as member_id', 'member.slug as member_slug'])
    .where('repairer.id', '=', id)
    .executeTakeFirst()
  return row && { slug: row.slug, name: row.name, memberId: row.member_id, memberSlug: row.member_slug }
}
