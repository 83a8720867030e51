import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { byName } from '../../base/by-name.js'
import type { Db, Tx } from '../../database/tables.js'
import type { MembershipHost } from './host.js'

type New = Omit<MembershipHost, 'addresses'> & { readonly emails: readonly string[]; readonly at: Instant }

/** Each statement takes so many parameters. */
const atOnce = 500

export async function insertHost(tx: Tx, { id, memberId, name, domain, emails, at }: New): Promise<void> {
  await tx.insertInto('membership_host').values({ id, member_id: memberId, name, domain, created_at: at }).execute()
  for (let from = 0; from < emails.length; from += atOnce)
    await tx
      .insertInto('membership_host_address')
      .values(emails.slice(from, from + atOnce).map((email) => ({ host_id: id, email })))
      .execute()
}

export async function hostsOf(db: Db, memberId: Id<'Member'>): Promise<MembershipHost[]> {
  const rows = await db
    .selectFrom('membership_host')
    .select(['id', 'name', 'domain'])
    .select((eb) =>
      eb
        .selectFrom('membership_host_address')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('membership_host_address.host_id', '=', 'membership_host.id')
        .as('addresses'),
    )
    .where('member_id', '=', memberId)
    .orderBy('id')
    .execute()
  return byName(rows.map((row) => ({ ...row, memberId, addresses: Number(row.addresses) })))
}

/** Its name, or undefined where it is there no more. Its list goes with it. */
export async function deleteHost(
  tx: Tx,
  { id, memberId }: Pick<MembershipHost, 'id' | 'memberId'>,
): Promise<string | undefined> {
  const row = await tx
    .deleteFrom('membership_host')
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
  return row?.name
}

/** Those who pay for whoever has this address, at a member or anywhere. */
export async function hostsFor(
  db: Db,
  email: string,
  memberId?: Id<'Member'>,
): Promise<Pick<MembershipHost, 'name' | 'memberId'>[]> {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  const rows = await db
    .selectFrom('membership_host')
    .select(['name', 'member_id as memberId'])
    .$if(memberId !== undefined, (query) => query.where('member_id', '=', memberId ?? null))
    .where((eb) =>
      eb.or([
        eb('domain', '=', domain),
        eb('id', 'in', eb.selectFrom('membership_host_address').select('host_id').where('email', '=', email)),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows
}

export async function forgetHosted(tx: Tx, email: string): Promise<void> {
  await tx.deleteFrom('membership_host_address').where('email', '=', email).execute()
}
