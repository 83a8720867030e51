import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Subject } from '../message.js'

/** Who reads: an account where one is known, else the side. */
export type MailReader = { readonly subject: Subject; readonly reader: string }

export async function isMuted(db: Db, { subject: { kind, id }, reader }: MailReader): Promise<boolean> {
  const row = await db
    .selectFrom('talk_mute')
    .select('reader')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('reader', '=', reader)
    .executeTakeFirst()
  return row !== undefined
}

export async function muteTalk(tx: Tx, { subject: { kind, id }, reader }: MailReader, now: Instant): Promise<void> {
  await tx
    .insertInto('talk_mute')
    .values({ subject_kind: kind, subject_id: id, reader, created_at: now })
    .onConflict((conflict) => conflict.columns(['subject_kind', 'subject_id', 'reader']).doNothing())
    .execute()
}

export async function unmuteTalk(tx: Tx, { subject: { kind, id }, reader }: MailReader): Promise<void> {
  await tx
    .deleteFrom('talk_mute')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('reader', '=', reader)
    .execute()
}

/** When they asked for no more mails of a talk, the oldest first. */
export async function mutesBy(db: Db, account: Id<'Account'>): Promise<Instant[]> {
  const rows = await db
    .selectFrom('talk_mute')
    .select('created_at')
    .where('reader', '=', account)
    .orderBy('created_at')
    .execute()
  return rows.map(({ created_at: at }) => at)
}

export async function eraseMutesOf(tx: Tx, account: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('talk_mute').where('reader', '=', account).execute()
}

/** Those of talks that are gone. */
export async function purgeMutes(tx: Tx, before: Instant): Promise<void> {
  await tx
    .deleteFrom('talk_mute')
    .where('created_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('talk_side')
            .select('talk_side.side')
            .whereRef('talk_side.subject_kind', '=', 'talk_mute.subject_kind')
            .whereRef('talk_side.subject_id', '=', 'talk_mute.subject_id'),
        ),
      ),
    )
    .execute()
}
