import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import { engineOf } from '../database/dialect.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { noteActive } from './account.store.js'
import { expiryOf, type FoundSession, type Session } from './session.js'
import type { SessionTable } from './session.table.js'

const fromRow = (row: SessionTable): Session => ({
  id: row.id,
  accountId: row.account_id,
  ...(row.site_id !== null && { siteId: row.site_id }),
  ...(row.parent_id !== null && { parentId: row.parent_id }),
  ...atScreenIn(row),
  origin: row.origin,
  tokenHash: row.token_hash,
  keyThumbprint: row.key_thumbprint,
  language: row.language,
  ...(row.browser !== null && { browser: row.browser }),
  ...(row.device !== null && { device: row.device }),
  createdAt: row.created_at,
  ...(row.proven_at !== null && { provenAt: row.proven_at }),
  lastUsedAt: row.last_used_at,
  expiresAt: row.expires_at,
})

function atScreenIn({
  screen_id: screenId,
  digits_id: digitsId,
  desk_of: deskOf,
}: SessionTable): Pick<Session, 'atScreen'> {
  return screenId !== null && digitsId !== null && deskOf !== null ? { atScreen: { screenId, digitsId, deskOf } } : {}
}

const toRow = (session: Session): SessionTable => ({
  id: session.id,
  account_id: session.accountId,
  site_id: session.siteId ?? null,
  parent_id: session.parentId ?? null,
  screen_id: session.atScreen?.screenId ?? null,
  digits_id: session.atScreen?.digitsId ?? null,
  desk_of: session.atScreen?.deskOf ?? null,
  origin: session.origin,
  token_hash: session.tokenHash,
  key_thumbprint: session.keyThumbprint,
  language: session.language,
  browser: session.browser ?? null,
  device: session.device ?? null,
  created_at: session.createdAt,
  proven_at: session.provenAt ?? null,
  last_used_at: session.lastUsedAt,
  expires_at: session.expiresAt,
})

export async function insertSession(tx: Tx, session: Session): Promise<void> {
  await tx.insertInto('session').values(toRow(session)).execute()
}

/** Whether the person was signed in elsewhere already when that session was opened. */
export async function hasSessionBefore(
  db: Db,
  { accountId, createdAt, id }: Pick<Session, 'accountId' | 'createdAt' | 'id'>,
): Promise<boolean> {
  const earlier = await db
    .selectFrom('session')
    .select('id')
    .where('account_id', '=', accountId)
    .where('created_at', '<=', createdAt)
    .where('expires_at', '>', createdAt)
    .where('id', '<', id)
    .limit(1)
    .executeTakeFirst()
  return earlier !== undefined
}

export async function findSession(db: Db, id: Id<'Session'>): Promise<Session | undefined> {
  const row = await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Until the transaction ends nobody ends it, and no other pass of it is made or taken. */
export async function lockSession(tx: Tx, id: Id<'Session'>): Promise<Session | undefined> {
  const query = tx.selectFrom('session').selectAll().where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  return row && fromRow(row)
}

const byToken = writtenOnce((db, { tokenHash, site }: Slots<{ tokenHash: string; site: string | null }>) =>
  db
    .selectFrom('session')
    .leftJoin('site', (join) => join.on('site.slug', '=', site))
    .leftJoin('session as parent', 'parent.id', 'session.parent_id')
    .leftJoin('site_origin', (join) =>
      join
        .onRef('site_origin.site_id', '=', 'session.site_id')
        .on('site_origin.origin', '=', ({ fn }) => fn.coalesce('parent.origin', 'session.origin')),
    )
    .selectAll('session')
    .select(['site.id as named_site_id', 'site_origin.origin as declared_origin'])
    .where('session.token_hash', '=', tokenHash),
)

type SessionAtSite = Session & { readonly site?: { readonly slug: string; readonly name: string } }

export async function findSessionByToken(
  db: Db,
  { tokenHash, site }: { readonly tokenHash: string; readonly site: string | undefined },
): Promise<FoundSession | undefined> {
  const row = await byToken.first(db, { tokenHash, site: site ?? null })
  if (!row) return undefined
  const { named_site_id: named, declared_origin: declared } = row
  return { session: fromRow(row), declared: declared !== null, ...(named !== null && { named }) }
}

/** Which of these are neither ended nor over. */
export async function presentSessions(
  db: Db,
  ids: readonly Id<'Session'>[],
  now: Instant,
): Promise<ReadonlySet<Id<'Session'>>> {
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where('id', 'in', [...ids])
    .where('expires_at', '>', now)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export async function noteUse(
  tx: Tx,
  { id, accountId }: Pick<Session, 'id' | 'accountId'>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('session')
    .set((eb) => ({
      last_used_at: now,
      expires_at: eb
        .case()
        .when(eb.and([eb('parent_id', 'is', null), eb('screen_id', 'is', null)]))
        .then(expiryOf(now))
        .else(eb.ref('expires_at'))
        .end(),
    }))
    .where('id', '=', id)
    .where('last_used_at', '<', now)
    .execute()
  await noteActive(tx, accountId, now)
}

export async function noteProven(tx: Tx, id: Id<'Session'>, now: Instant): Promise<void> {
  await tx.updateTable('session').set({ proven_at: now }).where('id', '=', id).execute()
}

/** Valid ones, the last used first, with the site of each. */
export async function sessionsOf(db: Db, accountId: Id<'Account'>, now: Instant): Promise<SessionAtSite[]> {
  const rows = await db
    .selectFrom('session')
    .leftJoin('site', 'site.id', 'session.site_id')
    .selectAll('session')
    .select(['site.slug as site_slug', 'site.name as site_name'])
    .where('session.account_id', '=', accountId)
    .where('session.expires_at', '>', now)
    .orderBy('session.last_used_at', 'desc')
    .orderBy('session.id', 'desc')
    .execute()
  return rows.map(({ site_slug: slug, site_name: name, ...row }) => ({
    ...fromRow(row),
    ...(slug !== null && name !== null && { site: { slug, name } }),
  }))
}

export async function deleteSessionOf(tx: Tx, accountId: Id<'Account'>, id: Id<'Session'>): Promise<void> {
  await tx.deleteFrom('session').where('account_id', '=', accountId).where('id', '=', id).execute()
}

export async function deleteSessionsOf(tx: Tx, accountId: Id<'Account'>, but?: Id<'Session'>): Promise<void> {
  const all = tx.deleteFrom('session').where('account_id', '=', accountId)
  await (but === undefined ? all : all.where('id', '!=', but)).execute()
}

export async function deleteSession(tx: Tx, id: Id<'Session'>): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('session').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

export async function purgeSessions(tx: Tx, now: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('session').where('expires_at', '<=', now).executeTakeFirst()
  return Number(numDeletedRows)
}
