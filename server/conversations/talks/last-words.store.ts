import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { hides } from '../../moderation/index.js'
import type { TalkKind } from './talk.js'

export type LastWords = {
  /** Of this reader. */
  readonly isMine: boolean
  /** Empty of photos alone. */
  readonly words: string
  readonly at: Instant
}

type Reader = {
  readonly account: Id<'Account'>
  /** Of one talk alone: what that is about. */
  readonly about?: string | undefined
}

/** The last words by themselves, thanks included, of each talk of a person, by what it is about. */
export async function lastWordsOf(
  db: Db,
  kind: TalkKind,
  { account, about }: Reader,
): Promise<ReadonlyMap<string, LastWords>> {
  const rows = await db
    .selectFrom('talk_side as own')
    .innerJoin('message', (join) =>
      join.onRef('message.subject_kind', '=', 'own.subject_kind').onRef('message.subject_id', '=', 'own.subject_id'),
    )
    .select(['own.subject_id as id', 'own.side as own', 'message.side', 'message.words', 'message.created_at as at'])
    .where('own.subject_kind', '=', kind)
    .where('own.account_id', '=', account)
    .$if(about !== undefined, (query) => query.where('own.subject_id', '=', about ?? ''))
    // Moderators have taken its words away.
    .where(({ not }) => not(hides({ kind, id: 'own.subject_id', site: null })))
    .where('message.id', '=', ({ selectFrom }) =>
      selectFrom('message as last')
        .select('last.id')
        .whereRef('last.subject_kind', '=', 'own.subject_kind')
        .whereRef('last.subject_id', '=', 'own.subject_id')
        .where(({ eb, or }) => or([eb('last.act', 'is', null), eb('last.act', '=', 'thank')]))
        // Those of somebody who was erased are gone.
        .where(({ eb, exists, or, selectFrom: from }) =>
          or([
            eb('last.words', '!=', ''),
            exists(from('message_photo').select('message_id').whereRef('message_id', '=', 'last.id')),
          ]),
        )
        .orderBy('last.created_at', 'desc')
        .orderBy('last.id', 'desc')
        .limit(1),
    )
    .execute()
  return new Map(rows.map(({ id, own, side, words, at }) => [id, { isMine: side === own, words, at }]))
}
