import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'

/** Who looks at what is published and reported on a site: its moderators; without any, who manages its member. */
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
