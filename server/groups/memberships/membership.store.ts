import type { ExpressionBuilder, Insertable, Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import { flag } from '../../database/columns.js'
import type { Db, Tables, Tx } from '../../database/tables.js'
import type { MembershipTable } from '../membership.table.js'
import type { MemberPerson, Membership } from './membership.js'

function fromRow(row: Selectable<MembershipTable>): Membership {
  return {
    id: row.id,
    memberId: row.member_id,
    kindName: row.kind_name,
    cents: row.cents,
    isSolidarity: row.solidarity === 1,
    means: row.means,
    reference: row.reference,
    person: { accountId: row.account_id, name: row.person_name, email: row.email, phone: row.phone },
    language: row.language,
    paidOn: row.paid_on,
    from: row.from_day,
    to: row.to_day,
    confirmedAt: row.confirmed_at,
    renewedBy: row.renewed_by,
    createdAt: row.created_at,
  }
}

/** False where its payment is there already. */
export async function insertMembership(tx: Tx, membership: Membership): Promise<boolean> {
  const { person } = membership
  const row: Insertable<MembershipTable> = {
    id: membership.id,
    member_id: membership.memberId,
    kind_name: membership.kindName,
    cents: membership.cents,
    solidarity: flag(membership.isSolidarity),
    means: membership.means,
    reference: membership.reference,
    account_id: person.accountId,
    person_name: person.name,
    email: person.email,
    phone: person.phone,
    language: membership.language,
    paid_on: membership.paidOn,
    from_day: membership.from,
    to_day: membership.to,
    confirmed_at: membership.confirmedAt,
    renewed_by: membership.renewedBy,
    warned_days: null,
    created_at: membership.createdAt,
  }
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('membership')
    .values(row)
    .onConflict((conflict) => conflict.columns(['member_id', 'reference']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

type At = { readonly memberId: Id<'Member'>; readonly id: Id<'Membership'> }

export async function findMembership(db: Db, { memberId, id }: At): Promise<Membership | undefined> {
  const row = await db
    .selectFrom('membership')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Each person's last ones: what was renewed is told with what renews it. */
export async function presentMemberships(db: Db, memberId: Id<'Member'>): Promise<Membership[]> {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('renewed_by', 'is', null)
    .where('person_name', '<>', '')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export type Person = Pick<MemberPerson, 'accountId' | 'email'> & {
  readonly name?: string | undefined
  readonly phone?: string | null
}

/** Nobody is known by a name alone. */
export const isKnown = ({ accountId, email, name, phone }: Person): boolean =>
  accountId !== null || email !== null || Boolean(name && phone)

/** By the account, or by the address; of who has neither, by the name with its telephone, which a household may share. */
export const ofPerson =
  ({ accountId, email, name, phone }: Person) =>
  (eb: ExpressionBuilder<Tables, 'membership'>) =>
    eb.or([
      ...(accountId === null ? [] : [eb('account_id', '=', accountId)]),
      ...(email === null ? [] : [eb('email', '=', email)]),
      ...(accountId === null && email === null && name && phone
        ? [eb.and([eb('phone', '=', phone), eb('person_name', '=', name)])]
        : []),
    ])

/** The newest end first. */
export async function membershipsOf(db: Db, person: Person, memberId?: Id<'Member'>): Promise<Membership[]> {
  if (!isKnown(person)) return []
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where(ofPerson(person))
    .$if(memberId !== undefined, (query) => query.where('member_id', '=', memberId ?? null))
    .orderBy('to_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** False when somebody else was first. */
export async function setConfirmed(tx: Tx, { memberId, id }: At, at: Instant | null): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set({ confirmed_at: at })
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('confirmed_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Those of this person that end before it go on with it. */
export async function renewWith(tx: Tx, { id, memberId, person, to }: Membership): Promise<void> {
  if (!isKnown(person)) return
  await tx
    .updateTable('membership')
    .set({ renewed_by: id })
    .where('member_id', '=', memberId)
    .where('id', '<>', id)
    .where('to_day', '<', to)
    .where('confirmed_at', 'is not', null)
    .where('renewed_by', 'is', null)
    .where(ofPerson(person))
    .execute()
}

/** It is no more, or nobody has seen its payment. */
export async function endRenewal(tx: Tx, { memberId, id }: At): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ renewed_by: null })
    .where('member_id', '=', memberId)
    .where('renewed_by', '=', id)
    .execute()
}

/** Of another day, once its payment is confirmed, it is counted in that day's till, and stays. */
export async function deleteMembership(tx: Tx, { memberId, id }: At, today: Day): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('membership')
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('confirmed_at', 'is', null), eb('paid_on', '=', today)]))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Said to be paid, and nobody has confirmed it. */
export async function countWaiting(db: Db, memberId: Id<'Member'>): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Those of these payments that are there. */
export async function knownReferences(
  db: Db,
  memberId: Id<'Member'>,
  references: readonly string[],
): Promise<Set<string>> {
  if (references.length === 0) return new Set()
  const rows = await db
    .selectFrom('membership')
    .select('reference')
    .where('member_id', '=', memberId)
    .where('reference', 'in', references)
    .execute()
  return new Set(rows.flatMap(({ reference }) => reference ?? []))
}

/** Said to be paid elsewhere, the oldest first. */
export async function waitingAt(db: Db, memberId: Id<'Member'>): Promise<Membership[]> {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** Confirmed by a payment of a file; undefined when somebody else was first. */
export async function confirmPaid(
  tx: Tx,
  { memberId, id }: At,
  { at, reference }: { readonly at: Instant; readonly reference: string },
): Promise<Membership | undefined> {
  const row = await tx
    .updateTable('membership')
    .set({ confirmed_at: at, reference })
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row && fromRow(row)
}
