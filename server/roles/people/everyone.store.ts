import type { Db } from '../../database/tables.js'

/** Every role of the network, the newest first, with what it is held for. */
export async function everyRole(db: Db) {
  return db
    .selectFrom('role')
    .innerJoin('account', 'account.id', 'role.account_id')
    .leftJoin('member', 'member.id', 'role.member_id')
    .leftJoin('site', 'site.id', 'role.site_id')
    .select(['role.id', 'role.role', 'role.given_at', 'role.member_id', 'role.site_id'])
    .select(['account.first_name', 'account.email', 'account.last_active_at'])
    .select(['member.slug as member_slug', 'member.name as member_name'])
    .select(['site.slug as site_slug', 'site.name as site_name'])
    .orderBy('role.id', 'desc')
    .execute()
}

export type EveryRole = Awaited<ReturnType<typeof everyRole>>[number]
