import type { Selectable } from 'kysely'
import { newId, type Id } from '../base/id.js'
import { addMs, type Instant } from '../base/instant.js'
import { ownJson } from '../base/json.js'
import type { Db, Tx } from '../database/tables.js'
import type { Photo } from '../media/index.js'
import type { MessageTable } from './message.table.js'
import type { ActSaid, Message, Said, Subject } from './message.js'
import {
  forgetPhotosBy,
  forgetPhotosOfNothing,
  insertPhotos,
  photosAbout,
  photosBy,
} from './photos/message-photo.store.js'
import { purgeMutes } from './talks/talk-mute.store.js'
import { noteLine, noteWithout, purgeTalkSides } from './talks/talk-side.store.js'
import type { TalkBetween } from './talks/talk.js'

type Row = Selectable<MessageTable> & { readonly staff_name?: string | null }

const fromRow = (row: Row): Message => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  side: row.side,
  ...(row.account_id !== null && { author: row.account_id }),
  ...(row.member_id !== null && { member: row.member_id }),
  ...(row.staff_name && { staffName: row.staff_name }),
  ...(row.act !== null && { act: actOf(row.act, row) }),
  words: row.words,
  createdAt: row.created_at,
})

function actOf(name: string, { sequence, details }: Pick<MessageTable, 'sequence' | 'details'>): ActSaid {
  return {
    name,
    sequence: sequence ?? 0,
    ...(details !== null && { details: ownJson<NonNullable<ActSaid['details']>>(details) }),
  }
}

/**
 * Adds a line to what the two sides say. With the subject locked, or new: a line stands after the one before also where the
 * clocks of two processes differ, so that a moment tells up to where somebody has read. Before the act that made the subject
 * (sequence 0) nothing was said.
 */
export async function insertMessage(
  tx: Tx,
  { subject, ...said }: Omit<Message, 'id' | 'staffName'>,
  between: TalkBetween,
): Promise<Pick<Message, 'id' | 'createdAt'>> {
  const id = newId<'Message'>()
  const createdAt = said.act?.sequence === 0 ? said.createdAt : await nextMoment(tx, subject, said.createdAt)
  await tx
    .insertInto('message')
    .values({
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      side: said.side,
      words: said.words,
      account_id: said.author ?? null,
      member_id: said.member ?? null,
      act: said.act?.name ?? null,
      sequence: said.act?.sequence ?? null,
      details: said.act?.details ? JSON.stringify(said.act.details) : null,
      created_at: createdAt,
    })
    .execute()
  await insertPhotos(tx, id, said.photos ?? [])
  await noteLine(tx, { subject, side: said.side, at: createdAt }, between)
  return { id, createdAt }
}

async function nextMoment(tx: Tx, subject: Subject, now: Instant): Promise<Instant> {
  const last = await lastMoment(tx, subject)
  return last !== undefined && last >= now ? addMs(last, 1) : now
}

/** The rows of `talk_side` do not know the lines that a process of the version before writes meanwhile. */
export async function lastMoment(db: Db, { kind, id }: Subject): Promise<Instant | undefined> {
  const last = await db
    .selectFrom('message')
    .select('created_at')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.created_at
}

/** With more, the oldest are not read. */
const mostRead = 500

/** The oldest first. */
export async function messagesAbout(db: Db, { kind, id }: Subject): Promise<Message[]> {
  const rows = await db
    .selectFrom('message')
    .leftJoin('account as staff', (join) =>
      join.onRef('staff.id', '=', 'message.account_id').on('message.member_id', 'is not', null),
    )
    .selectAll('message')
    .select('staff.first_name as staff_name')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('message.created_at', 'desc')
    .orderBy('message.id', 'desc')
    .limit(mostRead)
    .execute()
  const photosOf = await photosAbout(db, { kind, id })
  return rows.map((row) => withPhotos(fromRow(row), photosOf(row.id))).toReversed()
}

const withPhotos = (message: Message, photos: readonly Photo[]): Message =>
  photos.length > 0 ? { ...message, photos } : message

/** Without its photos. */
export async function findMessage(db: Db, id: Id<'Message'>): Promise<Message | undefined> {
  const row = await db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Finds the words that went with the act of this sequence. */
export async function wordsOfAct(db: Db, { kind, id }: Subject, sequence: number): Promise<Message | undefined> {
  const row = await db
    .selectFrom('message')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** An act that is taken back goes with its words. */
export async function dropAct(tx: Tx, { kind, id }: Subject, sequence: number): Promise<void> {
  await tx
    .deleteFrom('message')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('sequence', '=', sequence)
    .execute()
  await noteWithout(tx, { kind, id })
}

/** When this side wrote words by themselves since then, the oldest first. */
export async function writtenSince(
  tx: Tx,
  { subject, side, since }: { readonly subject: Subject; readonly side: string; readonly since: Instant },
): Promise<Instant[]> {
  const rows = await tx
    .selectFrom('message')
    .select('created_at')
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('side', '=', side)
    .where('act', 'is', null)
    .where('created_at', '>', since)
    .orderBy('created_at')
    .execute()
  return rows.map(({ created_at }) => created_at)
}

type Written = Required<Said> &
  Pick<Message, 'createdAt'> & {
    /** The name of the member that they were written for. */
    readonly memberName?: string
  }

/** The newest first. */
export async function messagesBy(db: Db, author: Id<'Account'>): Promise<Written[]> {
  const rows = await db
    .selectFrom('message')
    .leftJoin('member', 'member.id', 'message.member_id')
    .select(['message.id', 'message.words', 'message.created_at', 'member.name'])
    .where('message.account_id', '=', author)
    .orderBy('message.created_at', 'desc')
    .orderBy('message.id', 'desc')
    .execute()
  const photosOf = await photosBy(db, author)
  return rows.map(({ id, words, created_at: createdAt, name }) => ({
    words,
    photos: photosOf(id),
    createdAt,
    ...(name !== null && { memberName: name }),
  }))
}

/** Their acts stay, without words and without an author; what they wrote for a member, with its words. */
export async function eraseMessagesBy(tx: Tx, author: Id<'Account'>, now: Instant): Promise<void> {
  await forgetPhotosBy(tx, author, now)
  const own = tx.deleteFrom('message').where('account_id', '=', author).where('member_id', 'is', null)
  await own.where('act', 'is', null).execute()
  const left = tx.updateTable('message').where('account_id', '=', author)
  await left.set({ words: '' }).where('member_id', 'is', null).execute()
  await left.set({ account_id: null }).execute()
}

/** All that was said about subjects of which nobody has said anything since then. */
export async function purgeMessages(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('message')
    .where('created_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('message as later')
            .select('later.id')
            .whereRef('later.subject_kind', '=', 'message.subject_kind')
            .whereRef('later.subject_id', '=', 'message.subject_id')
            .where('later.created_at', '>=', before),
        ),
      ),
    )
    .executeTakeFirst()
  await forgetPhotosOfNothing(tx, before)
  await purgeTalkSides(tx, before)
  await purgeMutes(tx, before)
  return Number(numDeletedRows)
}
