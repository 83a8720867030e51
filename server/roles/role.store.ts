import { newId, type Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import type { AccountHolder, Actor, Allowed, Role, Subject, Work } from '../rpc/actor.js'
import { acting, allowed } from '../rpc/vouch.js'
import type { Wanted } from '../rpc/context.js'
import { engineOf } from '../database/dialect.js'
import { mayDo, mayDoAnywhere, mayDoInWant, roleNames, type HeldRole, type Holding } from './role.js'
import type { RoleTable } from './role.table.js'

export const columnsOf = (of: Subject) => ({
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
  await deleteDigitsWithoutRole(tx)
  return numDeletedRows > 0n
}

/** What opens the shared screens of a member for somebody ends with their last role there. */
async function deleteDigitsWithoutRole(tx: Tx): Promise<void> {
  await tx
    .deleteFrom('screen_digits')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('role')
            .select('role.id')
            .whereRef('role.member_id', '=', 'screen_digits.member_id')
            .whereRef('role.account_id', '=', 'screen_digits.account_id'),
        ),
      ),
    )
    .execute()
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
  if (actor.deskOf !== undefined && !('member' in subject && subject.member === actor.deskOf)) return undefined
  const here = await rolesAt(db, actor.by, subject)
  const inWant = here.find((each) => mayDoInWant(each, may))
  const role =
    here.find((each) => mayDo(each, may)) ??
    (inWant && !(await isHeldFor(db, subject, may)) ? inWant : undefined) ??
    (actor.deskOf === undefined ? await rolesAt(db, actor.by, { network: true }) : []).find((each) =>
      mayDoAnywhere(each, may),
    )
  return role && allowed(may, { actor: acting({ ...actor, as: role }), subject })
}

/** Whether anybody has a role of that very subject which may do that work. */
export async function isHeldFor(db: Db, of: Subject, work: Work): Promise<boolean> {
  const { member_id: member, site_id: site } = columnsOf(of)
  const fitting = roleNames.filter((role) => mayDo(role, work))
  const row = await db
    .selectFrom('role')
    .select('id')
    .where('member_id', member === null ? 'is' : '=', member)
    .where('site_id', site === null ? 'is' : '=', site)
    .where('role', 'in', fitting)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const held = (db: Db) =>
  db
    .selectFrom('role')
    .innerJoin('account', 'account.id', 'role.account_id')
    .select(['role.id', 'role.account_id', 'role.role', 'role.member_id', 'role.site_id', 'role.given_at'])
    .select(['account.first_name', 'account.email', 'account.last_active_at', 'account.language'])

type HeldRow = Awaited<ReturnType<ReturnType<typeof held>['execute']>>[number]

const fromRow = (row: HeldRow): HeldRole => ({
  id: row.id,
  role: row.role,
  of: subjectIn(row),
  givenAt: row.given_at,
  person: {
    id: row.account_id,
    firstName: row.first_name,
    email: row.email ?? '',
    ...(row.language !== null && { language: row.language }),
    ...(row.last_active_at !== null && { lastActiveAt: row.last_active_at }),
  },
})

export const subjectIn = (row: Pick<RoleTable, 'member_id' | 'site_id'>): Subject =>
  row.member_id !== null ? { member: row.member_id } : row.site_id !== null ? { site: row.site_id } : { network: true }

export async function findHeldRole(db: Db, id: Id<'Role'>): Promise<HeldRole | undefined> {
  const row = await held(db).where('role.id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Those of one member, site or of the network, the oldest first. */
export async function rolesOf(db: Db, of: Subject): Promise<HeldRole[]> {
  const { member_id: member, site_id: site } = columnsOf(of)
  const rows = await held(db)
    .where('role.member_id', member === null ? 'is' : '=', member)
    .where('role.site_id', site === null ? 'is' : '=', site)
    .orderBy('role.given_at')
    .orderBy('role.id')
    .execute()
  return rows.map(fromRow)
}

/** Two who leave at once come one after the other. On SQLite only one transaction writes. */
export async function lockRolesOf(tx: Tx, of: Subject): Promise<HeldRole[]> {
  if (engineOf(tx) === 'postgres') {
    const { member_id: member, site_id: site } = columnsOf(of)
    await tx
      .selectFrom('role')
      .select('id')
      .where('member_id', member === null ? 'is' : '=', member)
      .where('site_id', site === null ? 'is' : '=', site)
      .orderBy('id')
      .forUpdate()
      .execute()
  }
  return rolesOf(tx, of)
}

export async function setRole(tx: Tx, id: Id<'Role'>, role: Role): Promise<void> {
  await tx.updateTable('role').set({ role }).where('id', '=', id).execute()
}

export async function deleteRoleById(tx: Tx, id: Id<'Role'>): Promise<void> {
  await tx.deleteFrom('role').where('id', '=', id).execute()
  await deleteDigitsWithoutRole(tx)
}

type ListedRole = {
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

/** The roles of one person, the oldest first. */
export async function rolesHeldBy(db: Db, person: Id<'Account'>): Promise<HeldRole[]> {
  const rows = await held(db)
    .where('role.account_id', '=', person)
    .orderBy('role.given_at')
    .orderBy('role.id')
    .execute()
  return rows.map(fromRow)
}
