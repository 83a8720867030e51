import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Role, Subject } from '../../rpc/actor.js'
import type { About } from '../../rpc/context.js'
import { columnsOf } from '../role.store.js'

type NewAuditEntry = {
  /** Null when they are erased. */
  readonly accountId: Id<'Account'> | null
  readonly role: Role
  readonly act: string
  readonly of: Subject
  readonly about?: About | undefined
  readonly at: Instant
}

export async function insertAuditEntry(tx: Tx, entry: NewAuditEntry): Promise<void> {
  const { accountId, role, act, of, about, at } = entry
  await tx
    .insertInto('audit_entry')
    .values({
      id: newId(),
      account_id: accountId,
      role,
      act,
      ...columnsOf(of),
      created_at: at,
      about_kind: about?.kind ?? null,
      about_id: about?.id ?? null,
      about_title: about?.title ?? null,
      about_account: about?.person ?? null,
    })
    .execute()
}

export type AuditChoice = {
  readonly of: Subject
  readonly from?: Instant | undefined
  readonly before?: Instant | undefined
  readonly who?: Id<'Account'> | undefined
  readonly act?: string | undefined
}

/** A member's list has what was done on its sites. */
function chosen(db: Db, { of, from, before, who, act }: AuditChoice) {
  return db
    .selectFrom('audit_entry')
    .where((eb) =>
      'member' in of
        ? eb.or([
            eb('audit_entry.member_id', '=', of.member),
            eb('audit_entry.site_id', 'in', eb.selectFrom('site').select('site.id').where('member_id', '=', of.member)),
          ])
        : 'site' in of
          ? eb('audit_entry.site_id', '=', of.site)
          : eb.and([eb('audit_entry.member_id', 'is', null), eb('audit_entry.site_id', 'is', null)]),
    )
    .$if(from !== undefined, (query) => query.where('audit_entry.created_at', '>=', from ?? null))
    .$if(before !== undefined, (query) => query.where('audit_entry.created_at', '<', before ?? null))
    .$if(who !== undefined, (query) => query.where('audit_entry.account_id', '=', who ?? null))
    .$if(act !== undefined, (query) => query.where('audit_entry.act', '=', act ?? ''))
}

/** The newest first. */
export async function auditEntries(
  db: Db,
  choice: AuditChoice,
  { after, most }: { readonly after?: Id<'AuditEntry'> | undefined; readonly most: number },
) {
  return chosen(db, choice)
    .leftJoin('account', 'account.id', 'audit_entry.account_id')
    .leftJoin('site', 'site.id', 'audit_entry.site_id')
    .select(['audit_entry.id', 'audit_entry.account_id', 'audit_entry.role', 'audit_entry.act'])
    .select(['audit_entry.created_at', 'about_kind', 'about_id', 'about_title'])
    .select(['account.first_name', 'account.email', 'site.slug as site_slug', 'site.name as site_name'])
    .$if(after !== undefined, (query) => query.where('audit_entry.id', '<', after ?? null))
    .orderBy('audit_entry.id', 'desc')
    .limit(most)
    .execute()
}

export type FoundEntry = Awaited<ReturnType<typeof auditEntries>>[number]

export async function countEntries(db: Db, choice: AuditChoice): Promise<number> {
  const { count } = await chosen(db, choice)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The people and acts by which the list may be filtered. */
export async function auditFilters(db: Db, of: Subject) {
  const people = await chosen(db, { of })
    .innerJoin('account', 'account.id', 'audit_entry.account_id')
    .select(['account.id', 'account.first_name', 'account.email'])
    .distinct()
    .orderBy('account.first_name')
    .orderBy('account.id')
    .execute()
  const acts = await chosen(db, { of }).select('act').distinct().orderBy('act').execute()
  return { people, acts: acts.map(({ act }) => act) }
}

/** Finds the person whose act on that came last, so that the one who was second is told. */
export async function lastToTouch(
  db: Db,
  of: Subject,
  about: Pick<About, 'kind' | 'id'>,
): Promise<{ readonly firstName: string; readonly at: Instant } | undefined> {
  const row = await chosen(db, { of })
    .leftJoin('account', 'account.id', 'audit_entry.account_id')
    .select(['account.first_name', 'audit_entry.created_at as at'])
    .where('about_kind', '=', about.kind)
    .where('about_id', '=', about.id)
    .orderBy('audit_entry.id', 'desc')
    .executeTakeFirst()
  return row && { firstName: row.first_name ?? '', at: row.at }
}

/** All that was done about that, the newest first. */
export async function entriesAbout(
  db: Db,
  of: Subject,
  { kind, id, most }: Pick<About, 'kind' | 'id'> & { readonly most: number },
) {
  const rows = await chosen(db, { of })
    .leftJoin('account', 'account.id', 'audit_entry.account_id')
    .select(['account.first_name', 'act', 'about_title', 'audit_entry.created_at'])
    .where('about_kind', '=', kind)
    .where('about_id', '=', id)
    .orderBy('audit_entry.id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    at: row.created_at,
    act: row.act,
    ...(row.first_name && { who: row.first_name }),
    ...(row.about_title !== null && { title: row.about_title }),
  }))
}

/** Finds the person who did that act on that last. */
export async function lastAuthor(
  db: Db,
  of: Subject,
  { act, about }: { readonly act: string; readonly about: Pick<About, 'kind' | 'id'> },
): Promise<Pick<NewAuditEntry, 'accountId' | 'role'> | undefined> {
  return chosen(db, { of, act })
    .select(['audit_entry.account_id as accountId', 'audit_entry.role'])
    .where('about_kind', '=', about.kind)
    .where('about_id', '=', about.id)
    .orderBy('audit_entry.id', 'desc')
    .executeTakeFirst()
}

/** From here on the entries of this invitation are about a person who is known. */
export async function nameInvited(tx: Tx, invitation: Id<'Invitation'>, person: Id<'Account'>): Promise<void> {
  await tx
    .updateTable('audit_entry')
    .set({ about_account: person })
    .where('about_kind', '=', 'invitation')
    .where('about_id', '=', invitation)
    .execute()
}

export async function entriesBy(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('audit_entry')
    .leftJoin('member', 'member.id', 'audit_entry.member_id')
    .leftJoin('site', 'site.id', 'audit_entry.site_id')
    .select(['act', 'about_title', 'audit_entry.created_at', 'member.name as member', 'site.name as site'])
    .where('account_id', '=', person)
    .orderBy('audit_entry.id')
    .execute()
}

/** Acts stay, without the person who did them and without the names that they were about. */
export async function forgetInAudit(tx: Tx, person: Id<'Account'>, email: string | undefined): Promise<void> {
  await tx.updateTable('audit_entry').set({ account_id: null }).where('account_id', '=', person).execute()
  await tx
    .updateTable('audit_entry')
    .set({ about_title: null, about_account: null })
    .where((eb) =>
      eb.or([
        eb('about_account', '=', person),
        eb.and([eb('about_kind', '=', 'invitation'), eb('about_title', '=', email ?? null)]),
      ]),
    )
    .execute()
}

export async function purgeAudit(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('audit_entry').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
