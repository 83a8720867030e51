import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import type { Work } from '../rpc/actor.js'
import { mayDo, roleNames } from './role.js'

/**
 * Finds the people who look at what is published and reported on a site: its moderators; without any, the managers of its
 * member.
 */
export async function whoLooksFor(db: Db, site: Id<'Site'>): Promise<Id<'Account'>[]> {
  const moderators = await db
    .selectFrom('role')
    .select('account_id')
    .where('role', '=', 'moderator')
    .where('site_id', '=', site)
    .orderBy('id')
    .execute()
  if (moderators.length > 0) return moderators.map((row) => row.account_id)
  const managers = await db
    .selectFrom('role')
    .innerJoin('site', 'site.member_id', 'role.member_id')
    .select('role.account_id')
    .where('role.role', '=', 'manager')
    .where('site.id', '=', site)
    .orderBy('role.id')
    .execute()
  return managers.map((row) => row.account_id)
}

export async function networkAdmins(db: Db): Promise<Id<'Account'>[]> {
  const rows = await db.selectFrom('role').select('account_id').where('role', '=', 'admin').orderBy('id').execute()
  return rows.map((row) => row.account_id)
}

/** Whether who reads that address may do this work for the member. */
export async function isStaff(
  db: Db,
  { member, email, work }: { readonly member: Id<'Member'>; readonly email: string; readonly work: Work },
): Promise<boolean> {
  const row = await db
    .selectFrom('role')
    .innerJoin('account', 'account.id', 'role.account_id')
    .select('role.id')
    .where('role.member_id', '=', member)
    .where('account.email', '=', email.toLowerCase())
    .where(
      'role.role',
      'in',
      roleNames.filter((role) => mayDo(role, work)),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** Finds the people who may do this work for the member now. */
export async function staffOf(
  db: Db,
  { member, work }: { readonly member: Id<'Member'>; readonly work: Work },
): Promise<Id<'Account'>[]> {
  const rows = await db
    .selectFrom('role')
    .select('account_id')
    .where('member_id', '=', member)
    .where(
      'role',
      'in',
      roleNames.filter((role) => mayDo(role, work)),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => row.account_id)
}
