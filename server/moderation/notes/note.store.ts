import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Subject } from '../subject.js'
import type { ModerationNote } from './note.js'
import type { ModerationNoteTable } from './note.table.js'

const fromRow = (row: Selectable<ModerationNoteTable>): ModerationNote => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  ...(row.site_id !== null && { siteId: row.site_id }),
  ...(row.by_account !== null && { byAccount: row.by_account }),
  words: row.words,
  createdAt: row.created_at,
})

export async function insertNote(tx: Tx, note: ModerationNote): Promise<void> {
  await tx
    .insertInto('moderation_note')
    .values({
      id: note.id,
      subject_kind: note.subject.kind,
      subject_id: note.subject.id,
      site_id: note.siteId ?? null,
      by_account: note.byAccount ?? null,
      words: note.words,
      created_at: note.createdAt,
    })
    .execute()
}

const mostTold = 100

/** Notes of a site's moderators, or of the network's, with their authors; the oldest first, as they answer each other. */
export async function notesAbout(
  db: Db,
  { kind, id }: Subject,
  site: Id<'Site'> | undefined,
): Promise<(ModerationNote & { readonly by: string | null })[]> {
  const rows = await db
    .selectFrom('moderation_note')
    .leftJoin('account', 'account.id', 'moderation_note.by_account')
    .selectAll('moderation_note')
    .select('account.first_name as by')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('site_id', site === undefined ? 'is' : '=', site ?? null)
    .orderBy('moderation_note.id', 'desc')
    .limit(mostTold)
    .execute()
  return rows.map((row) => ({ ...fromRow(row), by: row.by })).toReversed()
}

/** Undefined when it is not theirs, or is gone. */
export async function deleteOwnNote(
  tx: Tx,
  id: Id<'ModerationNote'>,
  by: Id<'Account'>,
): Promise<ModerationNote | undefined> {
  const row = await tx
    .deleteFrom('moderation_note')
    .where('id', '=', id)
    .where('by_account', '=', by)
    .returningAll()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** With the name of the site; of the network without one. */
export async function notesBy(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('moderation_note')
    .leftJoin('site', 'site.id', 'moderation_note.site_id')
    .select(['moderation_note.words', 'moderation_note.created_at', 'site.name as site'])
    .where('moderation_note.by_account', '=', person)
    .orderBy('moderation_note.id', 'desc')
    .execute()
}

export async function deleteNotesBy(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('moderation_note').where('by_account', '=', person).execute()
}

export async function deleteNotesAbout(tx: Tx, { kind, id }: Subject): Promise<void> {
  await tx.deleteFrom('moderation_note').where('subject_kind', '=', kind).where('subject_id', '=', id).execute()
}

export async function purgeNotes(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('moderation_note').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
