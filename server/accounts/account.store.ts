import type { Expression, ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import { personFacts, type PersonFact } from '../../widgets/words/account/facts.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { ownJson } from '../base/json.js'
import { flag } from '../database/columns.js'
import { engineOf } from '../database/dialect.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import type { Account } from './account.js'
import type { AccountTable } from './account.table.js'
import { newLinkMark } from './token.js'

type Known = Omit<AccountTable, 'idle_told_at'>

const fromRow = (row: Known): Account => ({
  id: row.id,
  firstName: row.first_name,
  ...(row.commune_code !== null && { communeCode: row.commune_code }),
  away: row.away === 1,
  ...(row.email !== null && { email: row.email }),
  ...(row.language !== null && { language: row.language }),
  ...(row.phone !== null && { phone: row.phone }),
  ...(row.unreminded === 1 && { unreminded: true }),
  ...(row.unalerted === 1 && { unalerted: true }),
  ...hiddenIn(row.hidden_facts),
  ...(row.born !== null && { born: row.born }),
  ...(row.rules_version !== null &&
    row.rules_accepted_at !== null && { rules: { version: row.rules_version, acceptedAt: row.rules_accepted_at } }),
  ...(row.link_mark !== null && { linkMark: row.link_mark }),
  ...(row.last_active_at !== null && { lastActiveAt: row.last_active_at }),
  createdAt: row.created_at,
})

/** A word that only a newer version knows stays hidden there, and is none here. */
function hiddenIn(json: string): Pick<Account, 'hiddenFacts'> {
  const named = ownJson<readonly string[]>(json)
  const hiddenFacts = personFacts.filter((fact) => named.includes(fact))
  return hiddenFacts.length > 0 ? { hiddenFacts } : {}
}

const toRow = (account: Account): Known => ({
  id: account.id,
  first_name: account.firstName,
  commune_code: account.communeCode ?? null,
  away: flag(account.away),
  email: account.email ?? null,
  language: account.language ?? null,
  phone: account.phone ?? null,
  unreminded: flag(account.unreminded === true),
  unalerted: flag(account.unalerted === true),
  hidden_facts: JSON.stringify(account.hiddenFacts ?? []),
  born: account.born ?? null,
  rules_version: account.rules?.version ?? null,
  rules_accepted_at: account.rules?.acceptedAt ?? null,
  link_mark: account.linkMark ?? null,
  last_active_at: account.lastActiveAt ?? null,
  created_at: account.createdAt,
})

export async function insertAccount(tx: Tx, account: Account): Promise<void> {
  await tx
    .insertInto('account')
    .values({ ...toRow(account), idle_told_at: null })
    .execute()
}

export async function findAccount(db: Db, id: Id<'Account'>): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function findAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirst()
  return row && fromRow(row)
}

/** Waits for another transaction that is creating the same account. */
export async function openAccount(tx: Tx, account: Account & { readonly email: string }): Promise<Account> {
  await tx
    .insertInto('account')
    .values({ ...toRow(account), idle_told_at: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  const row = await tx.selectFrom('account').selectAll().where('email', '=', account.email).executeTakeFirstOrThrow()
  return fromRow(row)
}

export async function noteActive(tx: Tx, id: Id<'Account'>, now: Instant): Promise<void> {
  await tx.updateTable('account').set({ last_active_at: now }).where('id', '=', id).execute()
}

/** Two acts of one person come one after the other. On SQLite only one transaction writes. */
export async function lockAccount(tx: Tx, id: Id<'Account'>): Promise<Account | undefined> {
  const query = tx.selectFrom('account').selectAll().where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  return row && fromRow(row)
}

const holding = writtenOnce((db, { id }: Slots<{ id: Id<'Account'> }>) => {
  const query = db.selectFrom('account').select('id').where('id', '=', id).where('email', 'is not', null)
  return engineOf(db) === 'postgres' ? query.forKeyShare() : query
})

const holdingWithSession = writtenOnce((db, { id, session }: Slots<{ id: Id<'Account'>; session: Id<'Session'> }>) => {
  const query = db
    .selectFrom('account')
    .innerJoin('session', 'session.account_id', 'account.id')
    .select('account.id')
    .where('account.id', '=', id)
    .where('account.email', 'is not', null)
    .where('session.id', '=', session)
  return engineOf(db) === 'postgres' ? query.forKeyShare('account') : query
})

/** Until the transaction ends nobody erases this person. False when somebody has. */
export async function holdAccount(tx: Tx, id: Id<'Account'>): Promise<boolean> {
  return (await holding.first(tx, { id })) !== undefined
}

/** The same, of who speaks by a session. False when that has ended, too. */
export async function holdWithSession(tx: Tx, id: Id<'Account'>, session: Id<'Session'>): Promise<boolean> {
  return (await holdingWithSession.first(tx, { id, session })) !== undefined
}

/** Waits for the acts that hold it. */
export async function lockToErase(tx: Tx, id: Id<'Account'>): Promise<Account | undefined> {
  const query = tx.selectFrom('account').selectAll().where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
  return row && fromRow(row)
}

/** The marks that their links must have now; who has none is not there. */
export async function linkMarksOf(db: Db, ids: readonly Id<'Account'>[]): Promise<ReadonlyMap<Id<'Account'>, string>> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'link_mark'])
    .where('id', 'in', [...ids])
    .where('link_mark', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, link_mark: mark }) => (mark === null ? [] : [[id, mark] as const])))
}

/** All but the mark of their links, which only `endLinksOf` draws. */
export async function saveAccount(tx: Tx, account: Account): Promise<void> {
  const { id, link_mark: _, ...row } = toRow(account)
  await tx.updateTable('account').set(row).where('id', '=', id).execute()
}

/** The links of their loans that are out there open nothing any more. */
export async function endLinksOf(tx: Tx, id: Id<'Account'>): Promise<void> {
  await tx.updateTable('account').set({ link_mark: newLinkMark() }).where('id', '=', id).execute()
}

/** The people who show this of themselves; of who is erased, and has no name any more, nothing is shown. */
export const whoShow =
  (fact: PersonFact) =>
  (eb: ExpressionBuilder<Tables, 'account'>): ExpressionWrapper<Tables, 'account', SqlBool> =>
    eb.and([eb('account.first_name', '!=', ''), eb('account.hidden_facts', 'not like', `%"${fact}"%`)])

/** How another slice says that it still holds something of an account. */
export type HoldsAccount = (eb: ExpressionBuilder<Tables, 'account'>) => Expression<SqlBool>

export async function deleteAccount(tx: Tx, id: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('account').where('id', '=', id).execute()
}

/** Takes the person out of an account that rows about nobody still name. Nobody signs in to it again. */
export async function blankAccount(tx: Tx, id: Id<'Account'>, now: Instant): Promise<void> {
  await saveAccount(tx, { id, firstName: '', away: true, lastActiveAt: now, createdAt: now })
  await endLinksOf(tx, id)
}

/** Those that nobody can sign in to: whoever has an address is told first. */
export async function deleteIdleAccounts(
  tx: Tx,
  { since, unless }: { readonly since: Instant; readonly unless: readonly HoldsAccount[] },
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('account')
    .where('email', 'is', null)
    .where(({ fn }) => fn.coalesce('last_active_at', 'created_at'), '<', since)
    .where((eb) => eb.and(unless.map((holds) => eb.not(holds(eb)))))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export async function setAway(tx: Tx, id: Id<'Account'>, away: boolean): Promise<void> {
  await tx
    .updateTable('account')
    .set({ away: flag(away) })
    .where('id', '=', id)
    .execute()
}
