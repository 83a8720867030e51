import { byName } from '../base/by-name.js'
import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import type { Subject } from '../rpc/actor.js'

/** The subject of a role, as people know it. The network has no name of its own. */
export type NamedSubject =
  | { readonly kind: 'member'; readonly id: Id<'Member'>; readonly slug: string; readonly name: string }
  | { readonly kind: 'site'; readonly id: Id<'Site'>; readonly slug: string; readonly name: string }
  | { readonly kind: 'network' }

export async function findNamed(db: Db, of: Subject): Promise<NamedSubject | undefined> {
  if ('member' in of) {
    const columns = ['id', 'slug', 'name'] as const
    const member = await db.selectFrom('member').select(columns).where('id', '=', of.member).executeTakeFirst()
    return member && { kind: 'member', ...member }
  }
  if ('site' in of) {
    const columns = ['id', 'slug', 'name'] as const
    const site = await db.selectFrom('site').select(columns).where('id', '=', of.site).executeTakeFirst()
    return site && { kind: 'site', ...site }
  }
  return { kind: 'network' }
}

/** A member's manager manages these too. */
export async function sitesOf(db: Db, members: readonly Id<'Member'>[]) {
  if (members.length === 0) return []
  const sites = await db
    .selectFrom('site')
    .select(['id', 'slug', 'name', 'member_id as memberId'])
    .where('member_id', 'in', members)
    .orderBy('id')
    .execute()
  return byName(sites)
}
