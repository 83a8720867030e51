import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Ban } from './ban.js'
import type { PublishingBanTable } from './ban.table.js'

const fromRow = (row: Selectable<PublishingBanTable>): Ban => ({
  id: row.id,
  ...(row.account_id !== null && { person: row.account_id }),
  ...(row.site_id !== null && { siteId: row.site_id }),
  reason: row.reason,
  words: row.words,
  ...(row.by_account !== null && { byAccount: row.by_account }),
  createdAt: row.created_at,
  ...(row.until !== null && { until: row.until }),
  ...(row.lifted_at !== null && {
    lifted: { at: row.lifted_at, ...(row.lifted_by !== null && { by: row.lifted_by }) },
  }),
})

export async function insertBan(tx: Tx, ban: Ban): Promise<void> {
  await tx
    .insertInto('publishing_ban')
    .values({
      id: ban.id,
      account_id: ban.person ?? null,
      site_id: ban.siteId ?? null,
      reason: ban.reason,
      words: ban.words,
      by_account: ban.byAccount ?? null,
      created_at: ban.createdAt,
      until: ban.until ?? null,
      mailbox: null,
      erased_at: null,
      lifted_at: null,
      lifted_by: null,
    })
    .execute()
}

export async function findBan(db: Db, id: Id<'PublishingBan'>): Promise<Ban | undefined> {
  const row = await db.selectFrom('publishing_ban').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The bans under which this person may not publish now, the oldest first. */
export async function bansOf(db: Db, person: Id<'Account'>): Promise<Ban[]> {
  const rows = await db
    .selectFrom('publishing_ban')
    .selectAll()
    .where('account_id', '=', person)
    .where('lifted_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

const mostListed = 200

/** The latest first. Of a site, its own; of the network, all. */
export async function presentBans(db: Db, site: Id<'Site'> | undefined): Promise<Ban[]> {
  const all = db.selectFrom('publishing_ban').selectAll().where('lifted_at', 'is', null)
  const some =
    site === undefined ? all : all.where((eb) => eb.or([eb('site_id', '=', site), eb('site_id', 'is', null)]))
  return (await some.orderBy('id', 'desc').limit(mostListed).execute()).map(fromRow)
}

/** False when somebody else has lifted it first. */
export async function setLifted(
  tx: Tx,
  id: Id<'PublishingBan'>,
  { by, now }: { readonly by: Id<'Account'> | undefined; readonly now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('publishing_ban')
    .set({ lifted_at: now, lifted_by: by ?? null, mailbox: null })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Those whose end has come, the first to end first. */
export async function endedBans(db: Db, now: Instant, most: number): Promise<Ban[]> {
  const rows = await db
    .selectFrom('publishing_ban')
    .selectAll()
    .where('lifted_at', 'is', null)
    .where('until', '<=', now)
    .orderBy('until')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

/** Lifted or not, with the name of the site; of the network without one. */
export async function bansOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('publishing_ban')
    .leftJoin('site', 'site.id', 'publishing_ban.site_id')
    .select(['publishing_ban.reason', 'publishing_ban.words', 'publishing_ban.created_at'])
    .select(['publishing_ban.until', 'publishing_ban.lifted_at'])
    .select('site.name as site')
    .where('publishing_ban.account_id', '=', person)
    .orderBy('publishing_ban.id', 'desc')
    .execute()
}

export async function deleteBansOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('publishing_ban').where('account_id', '=', person).execute()
}

type Mailbox = { readonly person: Id<'Account'>; readonly mailbox: string }

/** Only bans that still stand keep the mailbox: nothing else is left of the person. */
export async function keepMailbox(tx: Tx, { person, mailbox }: Mailbox, now: Instant): Promise<void> {
  await tx
    .updateTable('publishing_ban')
    .set({ account_id: null, words: '', mailbox, erased_at: now })
    .where('account_id', '=', person)
    .where('lifted_at', 'is', null)
    .execute()
}

/** They are about somebody again. */
export async function bringBackBans(tx: Tx, { person, mailbox }: Mailbox): Promise<void> {
  await tx
    .updateTable('publishing_ban')
    .set({ account_id: person, mailbox: null, erased_at: null })
    .where('mailbox', '=', mailbox)
    .where('lifted_at', 'is', null)
    .execute()
}

/** A year after it was lifted, or whoever it is about was erased. */
export async function purgeBans(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('publishing_ban')
    .where((eb) => eb.or([eb('lifted_at', '<', before), eb('erased_at', '<', before)]))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
