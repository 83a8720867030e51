import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { hides } from '../../moderation/index.js'
import type { TalkKind } from './talk.js'

type Reader = ({ readonly account: Id<'Account'> } | { readonly member: Id<'Member'> }) & {
  /** Of one talk alone: what that is about. */
  readonly about?: string | undefined
}

/**
 * Words of the other side that a reader has not read: those by themselves and thanks, since what was done waits or stands elsewhere, and
 * may be taken back. The slice that owns the kind says which of them are read where.
 */
export function unreadWords(db: Db, kind: TalkKind, reader: Reader) {
  return (
    db
      .selectFrom('talk_side as own')
      .innerJoin('message', (join) =>
        join
          .onRef('message.subject_kind', '=', 'own.subject_kind')
          .onRef('message.subject_id', '=', 'own.subject_id')
          .onRef('message.side', '!=', 'own.side'),
      )
      .where('own.subject_kind', '=', kind)
      .$if(reader.about !== undefined, (query) => query.where('own.subject_id', '=', reader.about ?? ''))
      // Moderators have taken its words away.
      .where(({ not }) => not(hides({ kind, id: 'own.subject_id', site: null })))
      .$if('member' in reader, (query) => query.where('own.member_id', '=', 'member' in reader ? reader.member : null))
      .$if('account' in reader, (query) =>
        query.where('own.account_id', '=', 'account' in reader ? reader.account : null),
      )
      .where(({ eb, or, ref }) => or([eb('own.seen_at', 'is', null), eb('own.seen_at', '<', ref('own.news_at'))]))
      .where(({ eb, or, ref }) =>
        or([eb('own.seen_at', 'is', null), eb('message.created_at', '>', ref('own.seen_at'))]),
      )
      .where(({ eb, or }) => or([eb('message.act', 'is', null), eb('message.act', '=', 'thank')]))
  )
}

/** All of them together. */
export async function countUnread(db: Db, kind: TalkKind, reader: Reader): Promise<number> {
  return [...(await unreadOf(db, kind, reader)).values()].reduce((sum, count) => sum + count, 0)
}

/** How many of them, by what they are about. */
export async function unreadOf(db: Db, kind: TalkKind, reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await unreadWords(db, kind, reader)
    .select((eb) => ['own.subject_id as id', eb.fn.countAll().as('count')])
    .groupBy('own.subject_id')
    .execute()
  return new Map(rows.map(({ id, count }) => [id, Number(count)]))
}

/** When each of them was written. */
export async function unreadMomentsOf(
  db: Db,
  kind: TalkKind,
  reader: Reader,
): Promise<ReadonlyMap<string, readonly Instant[]>> {
  const rows = await unreadWords(db, kind, reader)
    .select(['own.subject_id as id', 'message.created_at as at'])
    .execute()
  const moments = new Map<string, Instant[]>()
  for (const { id, at } of rows) {
    const known = moments.get(id)
    if (known) known.push(at)
    else moments.set(id, [at])
  }
  return moments
}
