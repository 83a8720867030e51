import { unreadWords } from '../../conversations/index.js'
import type { Db } from '../../database/tables.js'
import { isElsewhere, type AccountHolder, type Actor } from '../../rpc/actor.js'
import { isRead, reachOf } from '../../sites/index.js'
import { wordsSinceIn } from './sheet-row.store.js'

/** Whoever has more to read is told so. */
const mostCounted = 500

/** On the page of a site, of what was asked or published there, the words that are read there. */
export async function countUnreadWords(db: Db, actor: Actor<AccountHolder>): Promise<number> {
  const { within } = actor
  const { account } = actor.for
  const rows = await unreadWords(db, 'loan', { account })
    .innerJoin('loan', 'loan.id', 'own.subject_id')
    .leftJoin('offer', 'offer.id', 'loan.offer_id')
    .leftJoin('site_agreement as asked_agreement', (join) =>
      join.onRef('asked_agreement.site_id', '=', 'loan.site_id').on('asked_agreement.ended_at', 'is', null),
    )
    .leftJoin('site_agreement as published_agreement', (join) =>
      join.onRef('published_agreement.site_id', '=', 'offer.site_id').on('published_agreement.ended_at', 'is', null),
    )
    .select([
      'message.created_at',
      'loan.member_id',
      'offer.site_id as published_id',
      'asked_agreement.version as asked_version',
      'asked_agreement.accepted_at as asked_since',
      'published_agreement.version as published_version',
      'published_agreement.accepted_at as published_since',
    ])
    .$if(within !== undefined, (query) =>
      query.where(({ and, eb, or }) =>
        or([
          eb('loan.site_id', '=', within ?? null),
          and([eb('loan.giver_id', '=', account), eb('offer.site_id', '=', within ?? null)]),
        ]),
      ),
    )
    .limit(mostCounted)
    .execute()
  return rows.filter((row) => {
    const wordsSince = wordsSinceIn(row)
    return isRead(reachOf(wordsSince === undefined ? {} : { wordsSince }, isElsewhere(actor)), row.created_at)
  }).length
}
