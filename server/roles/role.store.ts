import { newId, type Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import type { AccountHolder, Actor, Allowed, Role, Subject, Work } from '../rpc/actor.js'
import { acting, allowed } from '../rpc/allowed.js'
import type { Wanted } from '../rpc/context.js'
import { mayDo } from './role.js'

export type Holding = { readonly accountId: Id<'Account'>; readonly role: Role; readonly of: Subject }

const columnsOf = (of: Subject) => ({
  member_id: 'member' in of ? of.member : null,
  site_id: 'site' in of ? of.site : null,
})

export async function insertRole(tx: Tx, { accountId, role, of }: Holding, now: Instant): Promise<void> {
  await tx
    .insertInto('role')
    .values({ id: newId(), account_id: accountId, role, ...columnsOf(of), given_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteRole(tx: Tx, { accountId, role, of }: Holding): Promise<boolean> {
  const { member_id: member, site_id: site } = columnsOf(of)
  const { numDeletedRows } = await tx
    .deleteFrom('role')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('member_id', member === null ? 'is' : '=', member)
    .where('site_id', site === null ? 'is' : '=', site)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

async function rolesAt(db: Db, accountId: Id<'Account'>, subject: Subject): Promise<Role[]> {
  const held = db.selectFrom('role').select('role').where('account_id', '=', accountId)
  const there =
    'member' in subject
      ? held.where('member_id', '=', subject.member)
      : 'site' in subject
        ? held.where(({ eb, or, selectFrom }) =>
            or([
              eb('site_id', '=', subject.site),
              eb('member_id', '=', selectFrom('site').select('member_id').where('id', '=', subject.site)),
            ]),
          )
        : held.where('member_id', 'is', null).where('site_id', 'is', null)
  return (await there.execute()).map(({ role }) => role)
}

export async function findAllowed<What extends Work>(
  db: Db,
  actor: Actor<AccountHolder>,
  { may, subject }: Wanted<What>,
): Promise<Allowed<What> | undefined> {
  const role = (await rolesAt(db, actor.by, subject)).find((each) => mayDo(each, may))
  return role && allowed(may, { actor: acting({ ...actor, as: role }), subject })
}

export type ListedRole = {
  readonly role: Role
  readonly email: string | null
  readonly member: string | null
  readonly site: string | null
}

export async function listRoles(db: Db): Promise<ListedRole[]> {
  return db
    .selectFrom('role')
    .innerJoin('account', 'account.id', 'role.account_id')
    .leftJoin('member', 'member.id', 'role.member_id')
    .leftJoin('site', 'site.id', 'role.site_id')
    .select(['role.role', 'account.email', 'member.slug as member', 'site.slug as site'])
    .orderBy('role.given_at')
    .orderBy('role.id')
    .execute()
}
